import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Person } from '../../kit/Person.tsx'
import { ChooseService } from './ChooseService.tsx'
import { previewQuery } from './queries.ts'
import './send.css'
import { SendForm } from './SendForm.tsx'
import { emptyDraft, type SendDraft } from './send-draft.ts'

/** Choose a service, agree on what is shared, send: one page, top to bottom. */
export default function SendPage() {
  const w = useWords('referrals')
  useTitle(w.sendTitle)
  const personId = useParam('personId')
  const asked = (useSearch({ strict: false }) as { service?: unknown }).service
  const draft = useDraft<SendDraft>(`refer:${personId}`, emptyDraft)
  const serviceId = draft.value.serviceId ?? (typeof asked === 'string' ? asked : null)
  const { data } = useSuspenseQuery(previewQuery(personId, serviceId))
  return (
    <div className="send">
      <header>
        <Person id={personId} name={data.person.name} to={addresses.person(personId)} />
        <h1>{w.sendTitle}</h1>
      </header>
      <ChooseService
        service={data.service}
        likely={data.likely}
        onChoose={(id) => draft.change({ serviceId: id, toEmail: null })}
        startAgain={() => draft.change({ serviceId: '', toEmail: null })}
      />
      {data.alreadySent && (
        <p className="already">
          {w.alreadySent} <Link to={addresses.referral(data.alreadySent)}>{w.seeIt}</Link>
        </p>
      )}
      {data.service && <SendForm preview={data} service={data.service} draft={draft} />}
    </div>
  )
}
