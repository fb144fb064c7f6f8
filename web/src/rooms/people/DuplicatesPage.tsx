import { type LikelyPair, type SameRecord, samePersonCommands } from '@kith/wire/same-person'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Monogram } from '../../kit/Monogram.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { duplicatesQuery } from './same-queries.ts'
import { useSameSteps } from './useSameSteps.ts'
import './same.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(duplicatesQuery())

/** Records that read like one person, one pair at a time: the same, two people, or later. */
export default function DuplicatesPage() {
  const w = useWords('people')
  const { data } = useSuspenseQuery(duplicatesQuery())
  const [done, setDone] = useState(0)
  const { takeBack } = useSameSteps()
  useTitle(w.duplicates)
  const [pair] = data.pairs
  return (
    <div className="duplicates">
      <header>
        <h1>{w.duplicates}</h1>
        <p className="lead">{w.duplicatesLead}</p>
      </header>
      {pair ? (
        <>
          <p className="progress" role="status">
            {w.pairsWaiting({ count: data.waiting })}
            {done > 0 && ` ${w.pairsDone({ count: done })}`}
          </p>
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} onDone={() => setDone(done + 1)} />
        </>
      ) : (
        <Empty title={w.noDuplicates} text={w.noDuplicatesText}>
          <Link className="button" to={addresses.people}>
            {w.people}
          </Link>
        </Empty>
      )}
      {data.decided.length > 0 && (
        <section className="decided">
          <h2>{w.decidedLately}</h2>
          <ul>
            {data.decided.map((each) => (
              <li key={`${each.stepId} ${each.personIds.join(' ')}`}>
                <span>
                  <Link to={addresses.person(each.personIds[0]!)}>
                    {w.decided({ kind: each.kind, one: each.names[0]!, other: each.names[1]! })}
                  </Link>{' '}
                  <span className="soft small">
                    {each.by} · <Timestamp at={each.at} />
                  </span>
                </span>
                <Button kind="quiet" onClick={() => void takeBack(each.personIds[0]!, each.stepId)}>
                  {w.takeBack}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Pair({ pair, onDone }: { pair: LikelyPair; onDone: () => void }) {
  const w = useWords('people')
  const { step, tryTo } = useSameSteps()
  const [standsId, setStandsId] = useState<string>(pair.one.id)
  const [numbers] = useState(() => new Map<string, string>())
  const [busy, setBusy] = useState(false)
  const heading = useId()
  const ids = { personId: pair.one.id, otherId: pair.other.id }
  const decide = async (act: () => Promise<void>) => {
    if (busy) return
    setBusy(true)
    await act()
    setBusy(false)
    onDone()
  }
  /** Whoever tries again sends the same number, so that nothing is done twice; another act has its own. */
  const once = (act: string) => {
    const id = numbers.get(act) ?? newId()
    numbers.set(act, id)
    return { id }
  }
  const same = () =>
    decide(() =>
      step(w.joined, ids.personId, () =>
        send(samePersonCommands.join, { ...ids, standsId }, once(`same, ${standsId} stands`)),
      ),
    )
  const never = () =>
    decide(() => step(w.keptApart, ids.personId, () => send(samePersonCommands.never, ids, once('never'))))
  const later = () => decide(() => tryTo(async () => void (await send(samePersonCommands.later, ids, once('later')))))
  useKeys([
    { press: 's', does: w.samePerson, run: () => void same() },
    { press: 'n', does: w.twoPeople, run: () => void never() },
    { press: 'l', does: w.decideLater, run: () => void later() },
  ])
  const agrees = pair.reasons.filter((each) => each.agrees)
  const differs = pair.reasons.filter((each) => !each.agrees)
  return (
    <article className="pair" aria-labelledby={heading}>
      <h2 id={heading}>{pair.summary}</h2>
      <div className="two">
        {[pair.one, pair.other].map((record) => (
          <Card
            key={record.id}
            record={record}
            against={record === pair.one ? pair.other : pair.one}
            stands={standsId === record.id}
            onStand={() => setStandsId(record.id)}
          />
        ))}
      </div>
      <div className="reasons">
        <Reasons title={w.agrees} reasons={agrees} />
        <Reasons title={w.differs} reasons={differs} />
      </div>
      <div className="acts">
        <Button kind="main" busy={busy} onClick={() => void same()}>
          {w.samePerson} <kbd>S</kbd>
        </Button>
        <Button busy={busy} onClick={() => void never()}>
          {w.twoPeople} <kbd>N</kbd>
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void later()}>
          {w.decideLater} <kbd>L</kbd>
        </Button>
      </div>
      <p className="soft small">{w.joinLosesNothing}</p>
    </article>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: LikelyPair['reasons'] }) {
  if (reasons.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {reasons.map((each) => (
          <li key={each.words}>{each.words}</li>
        ))}
      </ul>
    </section>
  )
}

interface CardProps {
  record: SameRecord
  against: SameRecord
  stands: boolean
  onStand: () => void
}

/** One record as it was written; what reads otherwise in the other one is marked. */
function Card({ record, against, stands, onStand }: CardProps) {
  const w = useWords('people')
  const lines = [
    [w.bornLabel, record.bornOn ? w.bornDay({ on: noonOf(record.bornOn) }) : '', record.bornOn === against.bornOn],
    [w.phoneLabel, record.phone, record.phone.replace(/\D/g, '') === against.phone.replace(/\D/g, '')],
    [w.emailLabel, record.email, record.email.toLowerCase() === against.email.toLowerCase()],
    [w.placeLabel, record.place, record.place === against.place],
    [w.workerLabel, record.worker, true],
  ] as const
  return (
    <div className="record">
      <p className="name">
        <Monogram id={record.id} name={record.name} size="small" />
        <Link to={addresses.person(record.id)}>{record.name}</Link>
      </p>
      {record.otherNames.length > 0 && <p className="soft small">{record.otherNames.join(' · ')}</p>}
      <dl>
        {lines.map(([label, value, agrees]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd {...(!agrees && value && { className: 'differs' })}>
              {value || <span className="soft">{w.notKnown}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        {record.writtenBy} · <Timestamp at={record.writtenAt} />
      </p>
      <label className="stands">
        <input type="radio" name="stands" checked={stands} onChange={onStand} /> {w.standsFor}
      </label>
    </div>
  )
}
