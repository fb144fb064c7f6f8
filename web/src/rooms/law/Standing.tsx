import { stateName } from '@kith/law/us/state-names'
import type { LawStatus } from '@kith/wire/law'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'

/** How far a programme is checked, in two words. */
export function StandingChip({ status }: { status: LawStatus }) {
  const w = useWords('law')
  return (
    <Chip tone={status.standing === 'confirm' || !status.isKnown ? 'soon' : 'teal'}>
      {status.isKnown ? w.standing({ standing: status.standing }) : w.notKnownYet}
    </Chip>
  )
}

/** What a programme was checked against, when, and by which cases; and what is to be confirmed. */
export function Standing({ status, state }: { status: LawStatus; state: string }) {
  const w = useWords('law')
  const name = state === 'US' ? '' : stateName(state)
  const { compared } = status
  return (
    <section className="lawstanding" aria-labelledby="checked">
      <h2 id="checked">{w.checked({ state: name, where: name ? 'state' : 'country' })}</h2>
      {!status.isKnown && (
        <p className="lawopen" role="note">
          {w.lastKnown({ until: noonOf(status.knownUntil) })}
        </p>
      )}
      <ul>
        <li>
          <StandingChip status={status} />
        </li>
        {status.standing === 'local' && <li>{w.localChecked({ against: status.against, on: noonOf(status.on) })}</li>}
        {compared && <li>{w.compared({ results: compared.results, same: compared.same, on: noonOf(compared.on) })}</li>}
        <li>{w.caseCount({ official: status.officialCases, own: status.ownCases })}</li>
        {status.hasOwnFigures !== null && (
          <li>{w.ownFigures({ state: name, own: status.hasOwnFigures ? 'yes' : 'no' })}</li>
        )}
        <li>{w.knownUntil({ until: noonOf(status.knownUntil) })}</li>
        {status.toConfirm.map((one) => (
          <li key={one.what} className="lawopen">
            {w.toConfirm({ what: one.what, states: one.states.map(stateName).join(', '), some: one.states.length })}
          </li>
        ))}
      </ul>
    </section>
  )
}
