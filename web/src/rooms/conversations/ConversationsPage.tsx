import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { draftPlaces } from '../../house/drafts/places.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Empty } from '../../kit/Empty.tsx'

/** Where a conversation begins, or goes on. */
export default function ConversationsPage() {
  const w = useWords('conversations')
  useTitle(w.conversations)
  const { data: draft } = useQuery({
    queryKey: ['conversations', 'draft'],
    queryFn: () => draftPlaces.read('talk:new'),
    gcTime: 0,
  })
  return (
    <div className="talks">
      <h1>{w.conversations}</h1>
      <Empty title={draft ? w.unfinished : w.begin} text={draft ? w.unfinishedText : w.beginText}>
        <Link className="button main" to={addresses.newConversation}>
          {draft ? w.goOn : w.title}
        </Link>
        <Link className="button" to={addresses.people}>
          {w.withSomeoneKnown}
        </Link>
      </Empty>
    </div>
  )
}
