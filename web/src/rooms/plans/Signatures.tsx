import { type PlanPage, plansCommands, signingWays } from '@kith/wire/plans'
import { useState } from 'react'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { PlanForm } from './PlanForm.tsx'
import { usePlanActs } from './queries.ts'

/** Who stands behind the plan as it reads now; a signature under an earlier wording says so. */
export function Signatures({ plan }: { plan: PlanPage }) {
  const w = useWords('plans')
  const [signing, sign] = useState<'person' | 'officer' | null>(null)
  const version = plan.plan!.version
  return (
    <section aria-labelledby="signatures" className="signatures">
      <h2 id="signatures">{w.signatures}</h2>
      {plan.signatures.length === 0 && <p className="soft">{w.notSigned}</p>}
      <ul>
        {plan.signatures.map((signature) => (
          <li key={signature.id}>
            <strong>{signature.byName}</strong>{' '}
            <span className="soft">
              {w.signedHow({ how: signature.how })} · <Timestamp at={signature.at} />
              {signature.planVersion < version && ` · ${w.signedBefore}`}
            </span>
          </li>
        ))}
      </ul>
      {signing ? (
        <Sign plan={plan} side={signing} onClose={() => sign(null)} />
      ) : (
        <div className="acts">
          <Button onClick={() => sign('person')}>{w.signPerson({ name: plan.person.name })}</Button>
          <Button onClick={() => sign('officer')}>{w.signOfficer}</Button>
        </div>
      )}
      <div className="byhand" aria-hidden="true">
        <span>{plan.person.name}</span>
        <span>{plan.officerName}</span>
      </div>
    </section>
  )
}

function Sign({ plan, side, onClose }: { plan: PlanPage; side: 'person' | 'officer'; onClose: () => void }) {
  const w = useWords('plans')
  const act = usePlanActs(plan.person.id)
  const [how, setHow] = useState<(typeof signingWays)[number]>('inPerson')
  const [byName, setByName] = useState(side === 'person' ? plan.person.name : plan.officerName)
  const [id] = useState(newId)
  const keep = async () => {
    const payload = { personId: plan.person.id, planId: plan.plan!.id, side, how, ...(side === 'person' && { byName }) }
    const does = () => send(plansCommands.signPlan, payload, { id, baseVer: plan.plan!.version })
    if (await act({ does, said: w.signed })) onClose()
  }
  return (
    <PlanForm
      title={side === 'person' ? w.signPerson({ name: plan.person.name }) : w.signOfficer}
      onSubmit={keep}
      onClose={onClose}
    >
      <p>{w.signMeans({ side })}</p>
      {side === 'person' && (
        <TextField label={w.signsAs} value={byName} maxLength={120} autoFocus onChange={setByName} />
      )}
      <RadioCards
        as="chips"
        label={w.howQuestion}
        value={how}
        onChange={setHow}
        options={signingWays.map((way) => ({ id: way, label: w.how({ how: way }) }))}
      />
      <div className="acts">
        <Button kind="main" type="submit">
          {w.sign}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.later}
        </Button>
      </div>
    </PlanForm>
  )
}
