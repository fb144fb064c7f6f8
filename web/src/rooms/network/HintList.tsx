import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../house/words/words.tsx'
import { HintCard } from './HintCard.tsx'
import { hintsQuery } from './hints-query.ts'
import './network.css'

/** On Today: people of mine whom another agency may know too. */
export default function HintList() {
  const w = useWords('network')
  const hints = useQuery(hintsQuery()).data?.hints ?? []
  if (hints.length === 0) return null
  return (
    <section className="hints" aria-labelledby="hints">
      <h2 id="hints">{w.hints}</h2>
      {hints.map((hint) => (
        <HintCard key={hint.id} hint={hint} withName />
      ))}
    </section>
  )
}
