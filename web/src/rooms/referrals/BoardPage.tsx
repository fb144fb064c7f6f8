import type { ReferralSummary } from '@kith/wire/referrals'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useUser } from '../../house/session/useUser.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Checkbox, RadioCards } from '../../kit/Choices.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { boardQuery } from './queries.ts'
import { Received } from './Received.tsx'
import { ReferralCard } from './ReferralCard.tsx'
import './board.css'

type Filter = 'all' | 'us' | 'them' | 'late' | 'ended'
const filters: readonly Filter[] = ['all', 'us', 'them', 'late', 'ended']

/** In the order in which someone would look: what waits for us, what nobody has answered, what is under way. */
const columns = [
  { id: 'us', holds: ['declined', 'couldNotContact', 'didNotCome'] },
  { id: 'sent', holds: ['sent'] },
  { id: 'waitListed', holds: ['waitListed'] },
  { id: 'accepted', holds: ['accepted'] },
] as const

/** The referral board: where each one stands, whose turn it is, and which have waited too long. */
export default function BoardPage() {
  const w = useWords('referrals')
  useTitle(w.boardTitle)
  const user = useUser()
  const answers = user?.rights.includes('answer') ?? false
  return <div className="board">{answers ? <Received /> : <Sent />}</div>
}

function Sent() {
  const w = useWords('referrals')
  const [filter, setFilter] = useState<Filter>('all')
  const [mine, setMine] = useState(false)
  const [text, setText] = useState('')
  const { data } = useSuspenseQuery(boardQuery(filter === 'ended' ? 'ended' : 'open'))
  const shown = data.referrals.filter((each) => (!mine || each.isMine) && fits(each, filter) && holds(each, text))
  const late = data.referrals.filter((each) => each.isLate).length
  const us = data.referrals.filter((each) => each.waitsOn === 'us').length
  return (
    <>
      <header>
        <h1>{w.boardTitle}</h1>
        {filter !== 'ended' && <p className="lead">{w.boardLead({ open: data.referrals.length, us, late })}</p>}
        <div className="filters">
          <RadioCards
            as="chips"
            label={w.show}
            value={filter}
            onChange={setFilter}
            options={filters.map((id) => ({ id, label: w.filter({ filter: id }) }))}
          />
          <Checkbox label={w.onlyMine} checked={mine} onChange={setMine} />
          <div className="field">
            <label htmlFor="board-text">{w.filterText}</label>
            <input
              id="board-text"
              type="search"
              value={text}
              onChange={(event) => setText(event.currentTarget.value)}
            />
          </div>
        </div>
      </header>
      <p className="hidden" role="status">
        {w.shownCount({ count: shown.length })}
      </p>
      {shown.length === 0 ? (
        <Empty title={w.noReferrals} text={w.noReferralsText}>
          <Link className="button" to={addresses.people}>
            {w.toPeople}
          </Link>
        </Empty>
      ) : filter === 'ended' ? (
        <ul className="cards">
          {shown.map((each) => (
            <li key={each.id}>
              <ReferralCard referral={each} />
            </li>
          ))}
        </ul>
      ) : (
        <div className="columns">
          {columns.map((column) => (
            <Column
              key={column.id}
              id={column.id}
              referrals={shown.filter((each) => (column.holds as readonly string[]).includes(each.state))}
            />
          ))}
        </div>
      )}
    </>
  )
}

function Column({ id, referrals }: { id: (typeof columns)[number]['id']; referrals: ReferralSummary[] }) {
  const w = useWords('referrals')
  return (
    <section className="column" aria-labelledby={`column-${id}`} data-empty={referrals.length === 0 || undefined}>
      <h2 id={`column-${id}`}>
        {w.column({ column: id })} <span className="soft num">{referrals.length}</span>
      </h2>
      <ul className="cards">
        {referrals.map((each) => (
          <li key={each.id}>
            <ReferralCard referral={each} />
          </li>
        ))}
      </ul>
      {referrals.length === 0 && <p className="soft">{w.columnEmpty({ column: id })}</p>}
    </section>
  )
}

const fits = (referral: ReferralSummary, filter: Filter) =>
  filter === 'us' || filter === 'them' ? referral.waitsOn === filter : filter === 'late' ? referral.isLate : true

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const holds = (referral: ReferralSummary, text: string) =>
  plain(`${referral.personName} ${referral.serviceName} ${referral.toName} ${referral.officerName}`).includes(
    plain(text.trim()),
  )
