import { type LikelyServicePair, type ServiceDecision, sameServiceCommands } from '@kith/wire/same-service'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { send } from '../../house/api/send.ts'
import { askedOf, useAsked } from '../../house/asked.ts'
import { newId } from '../../house/ids.ts'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { ListingCard } from './ListingCard.tsx'
import { sameServicesQuery } from './queries.ts'
import { useServiceSteps } from './useServiceSteps.ts'
import '../people/same.css'

const usual = { words: '', page: '1' }
/** One pair a page: one screen asks one question. */
const requestOf = ({ words, page }: typeof usual) => ({
  words: words.slice(0, 200),
  limit: '1',
  page: /^[1-9]\d{0,3}$/.test(page) ? page : '1',
})

export const load = ({ queries, search }: PageContext) =>
  queries.prefetchQuery(sameServicesQuery(requestOf(askedOf(usual, search))))

/** Listings that read like one service, one pair at a time: the same, two services, or later. */
export default function SameServicesPage() {
  const w = useWords('directory')
  const { asked, ask } = useAsked(usual)
  const wanted = JSON.stringify(requestOf(asked))
  const settled = useDeferredValue(wanted)
  const { data } = useSuspenseQuery(sameServicesQuery(JSON.parse(settled) as ReturnType<typeof requestOf>))
  const [done, setDone] = useState(0)
  useTitle(w.listedTwice)
  const [pair] = data.pairs
  const page = Number(requestOf(asked).page)
  const onDone = () => {
    setDone(done + 1)
    // The last pair of the list was decided: the one before it is the last now.
    if (page > 1 && page >= data.waiting) ask({ page: String(page - 1) })
  }
  return (
    <div className="duplicates">
      <header>
        <h1>{w.listedTwice}</h1>
        <p className="lead">{w.listedTwiceLead}</p>
      </header>
      <search className="noprint">
        <TextField
          label={w.narrowPairs}
          type="search"
          value={asked.words}
          onChange={(words) => ask({ words: words.slice(0, 200), page: '1' }, 'typing')}
        />
      </search>
      {pair ? (
        <>
          <p className="progress" role="status">
            {w.pairsWaiting({ count: data.waiting })}
            {done > 0 && ` ${w.pairsDone({ count: done })}`}
          </p>
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} onDone={onDone} />
          {data.waiting > 1 && (
            <nav className="acts noprint" aria-label={w.pages}>
              <Button busy={page <= 1} onClick={() => ask({ page: String(page - 1) })}>
                {w.pairBefore}
              </Button>
              <span>{w.pairOf({ page, pages: data.waiting })}</span>
              <Button busy={page >= data.waiting} onClick={() => ask({ page: String(page + 1) })}>
                {w.pairNext}
              </Button>
            </nav>
          )}
        </>
      ) : (
        <Empty
          title={asked.words ? w.nothing : w.noPairs}
          text={asked.words ? w.noPairsOfThese : page > 1 ? w.noPairsHere : w.noPairsText}
        >
          {asked.words || page > 1 ? (
            <Button onClick={() => ask(usual)}>{w.allPairs}</Button>
          ) : (
            <Link className="button" to={addresses.directory}>
              {w.title}
            </Link>
          )}
        </Empty>
      )}
      {data.decided.length > 0 && <Decided decided={data.decided} />}
    </div>
  )
}

function Decided({ decided }: { decided: readonly ServiceDecision[] }) {
  const w = useWords('directory')
  const { takeBack } = useServiceSteps()
  return (
    <section className="decided">
      <h2>{w.decidedLately}</h2>
      <ul>
        {decided.map((each) => (
          <li key={each.linkId}>
            <span>
              <Link to={addresses.service(each.serviceIds[0]!)}>
                {w.decided({ kind: each.kind, one: each.names[0]!, other: each.names[1]! })}
              </Link>{' '}
              <span className="soft small">
                {each.by} · <Timestamp at={each.at} />
              </span>
            </span>
            <Button kind="quiet" onClick={() => void takeBack(each.linkId)}>
              {w.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pair({ pair, onDone }: { pair: LikelyServicePair; onDone: () => void }) {
  const w = useWords('directory')
  const { step, tryTo } = useServiceSteps()
  const [leadsId, setLeadsId] = useState<string>(pair.leadsId)
  // Each act keeps its number, so that sending it again after a silence does it once.
  const [numbers] = useState(() => ({ same: newId(), never: newId() }))
  const [busy, setBusy] = useState(false)
  const heading = useId()
  const ids = { serviceId: pair.one.id, otherId: pair.other.id }
  const decide = async (act: () => Promise<boolean>) => {
    if (busy) return
    setBusy(true)
    const isDone = await act()
    setBusy(false)
    if (isDone) onDone()
  }
  const same = () =>
    decide(() => step(w.nowOne, () => send(sameServiceCommands.same, { ...ids, leadsId }, { id: numbers.same })))
  const never = () => decide(() => step(w.keptAsTwo, () => send(sameServiceCommands.never, ids, { id: numbers.never })))
  const later = () =>
    decide(() => tryTo(async () => void (await send(sameServiceCommands.later, ids, { id: newId() }))))
  useKeys([
    { press: 's', does: w.sameService, run: () => void same() },
    { press: 'n', does: w.twoServices, run: () => void never() },
    { press: 'l', does: w.decideLater, run: () => void later() },
  ])
  const departments =
    pair.agrees.includes('organization') &&
    pair.one.program &&
    pair.other.program &&
    pair.one.program !== pair.other.program
  return (
    <article className="pair" aria-labelledby={heading}>
      <h2 id={heading}>{departments ? w.twoDepartments : w.likelyOne}</h2>
      <div className="two">
        {[pair.one, pair.other].map((listing) => {
          const against = listing === pair.one ? pair.other : pair.one
          return (
            <ListingCard key={listing.id} listing={listing} against={against}>
              {listing.isOwn && !against.isOwn ? (
                <p className="soft">{w.leadsForAll}</p>
              ) : (
                <label className="stands">
                  <input
                    type="radio"
                    name="leads"
                    checked={leadsId === listing.id}
                    onChange={() => setLeadsId(listing.id)}
                  />{' '}
                  {w.letLead}
                </label>
              )}
            </ListingCard>
          )
        })}
      </div>
      <div className="reasons">
        <Reasons title={w.agrees} reasons={pair.agrees.map((mark) => w.agreesIn({ mark }))} />
        <Reasons title={w.differs} reasons={pair.differs.map((mark) => w.differsIn({ mark }))} />
      </div>
      <div className="acts noprint">
        <Button kind="main" busy={busy} onClick={() => void same()}>
          {w.sameService} <kbd>S</kbd>
        </Button>
        <Button busy={busy} onClick={() => void never()}>
          {w.twoServices} <kbd>N</kbd>
        </Button>
        <Button kind="quiet" busy={busy} onClick={() => void later()}>
          {w.decideLater} <kbd>L</kbd>
        </Button>
      </div>
      <p className="soft small">{w.joinLosesNothing}</p>
    </article>
  )
}

function Reasons({ title, reasons }: { title: string; reasons: readonly string[] }) {
  if (reasons.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {reasons.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  )
}
