import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useRef } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { useAsked } from '../../house/asked.ts'
import { useCell } from '../../house/cell.ts'
import { draftsKept } from '../../house/drafts/places.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Latest } from './Latest.tsx'
import { mineQuery } from './queries.ts'
import { ToSign } from './ToSign.tsx'
import { Unfinished } from './Unfinished.tsx'
import { useSettled } from './useSettled.ts'
import './conversations.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(mineQuery(''))

const usual = { words: '' }

/** My talks: what waits to be finished, what waits for my name, and what was said, the newest first. */
export default function ConversationsPage() {
  const w = useWords('conversations')
  const house = useWords('house')
  useTitle(w.conversations)
  const { asked, ask } = useAsked(usual, ['words'])
  const words = useDeferredValue(useSettled(asked.words.trim()))
  const { data, error, refetch, isPlaceholderData } = useQuery(mineQuery(words))
  const queries = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const hasActed = useRef(false)
  function readAgain() {
    hasActed.current = true
    void queries.invalidateQueries({ queryKey: ['conversations', 'mine'] })
  }
  // The line that was acted on goes, and the focus with it: it goes on from the head of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at when the lists have changed
  useEffect(() => {
    if (!hasActed.current || document.activeElement !== document.body) return
    hasActed.current = false
    heading.current?.focus()
  }, [data])
  const kept = useCell(draftsKept)
  useEffect(() => {
    if (kept === 0) return
    const mine = { queryKey: ['conversations', 'mine'] }
    // An answer that is still on its way may be older than the words that were just kept: it is not waited for.
    void queries.cancelQueries(mine).then(() => queries.invalidateQueries(mine))
  }, [kept, queries])
  return (
    <div className="talks">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {w.conversations}
        </h1>
        <p className="lead">{w.talksLead}</p>
        <p className="acts">
          <Link className="button main" to={addresses.newConversation}>
            {w.title}
          </Link>
          <Link className="button" to={addresses.people}>
            {w.withSomeoneKnown}
          </Link>
        </p>
      </header>
      {error && (
        <p className="trouble acts" role="alert">
          {w.listBroken} {sayingOf(error, house)}
          <Button onClick={() => void refetch()}>{house.tryAgain}</Button>
        </p>
      )}
      {data ? (
        <>
          {data.drafts.length > 0 && <Unfinished drafts={data.drafts} onChange={readAgain} />}
          {data.unsigned.length > 0 && <ToSign notes={data.unsigned} onChange={readAgain} />}
          <section aria-labelledby="latest" aria-busy={isPlaceholderData}>
            <h2 id="latest">{w.latest}</h2>
            {(data.conversations.length > 0 || asked.words !== '') && (
              <search>
                <TextField
                  label={w.find}
                  hint={w.findHint}
                  type="search"
                  value={asked.words}
                  onChange={(typed) => ask({ words: typed.slice(0, 100) }, 'typing')}
                />
              </search>
            )}
            <p className="hidden" role="status">
              {words !== '' && !isPlaceholderData && w.foundCount({ count: data.conversations.length })}
            </p>
            <Latest key={words} words={words} first={data} />
          </section>
        </>
      ) : (
        !error && <Loading lines={6} />
      )}
    </div>
  )
}
