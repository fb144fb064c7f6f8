import { networkCommands } from '@kith/wire/network'
import { useQuery } from '@tanstack/react-query'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { useDoing } from './doing.ts'
import { HintCard } from './HintCard.tsx'
import { personHintsQuery } from './queries.ts'
import './network.css'

/** On a person's page: agencies that may know them too, and whether they want to be looked for at all. */
export default function PersonHints({ personId }: { personId: string }) {
  const w = useWords('network')
  const { busy, act } = useDoing()
  const writes = useMayOpen('/people/$personId/conversation')
  const { data } = useQuery(personHintsQuery(personId))
  if (!data || (data.hints.length === 0 && !data.leftOut && !writes)) return null
  const { hints, leftOut } = data
  return (
    <section className="hints" aria-labelledby="between">
      <h2 id="between">{w.leftOutTitle}</h2>
      {hints.map((hint) => (
        <HintCard key={hint.id} hint={hint} />
      ))}
      <p className="answered soft">
        {leftOut ? w.leftOutYes : w.leftOutNo}{' '}
        {writes && (
          <Button
            kind="quiet"
            busy={busy}
            onClick={() => void act(networkCommands.leaveOut, { personId, leftOut: !leftOut }, w.kept)}
          >
            {leftOut ? w.leaveIn : w.leaveOut}
          </Button>
        )}
      </p>
    </section>
  )
}
