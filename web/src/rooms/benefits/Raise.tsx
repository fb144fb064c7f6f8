import { type Cliff, cliff as cliffOf, type Household, type LawHere } from '@kith/law'
import { useMemo, useState } from 'react'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { CliffChart } from '../../kit/cliff/CliffChart.tsx'
import { Select } from '../../kit/Select.tsx'
import { shortName } from './live/worth.ts'
import { useOpenAnswers } from './useOpenAnswers.ts'

interface Props {
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  /** Whose pay is looked at first. */
  first: string
}

const workFrom = 16
const leastRange = 4500
const cents = (dollars: number) => Math.round(dollars * 100)

/** What is left each month as one person's pay rises, before a raise is taken. */
export function Raise({ law, household, names, first }: Props) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const earners = household.people.filter((one) => typeof one.age !== 'number' || one.age >= workFrom)
  const [chosen, setChosen] = useState(first)
  const earner = earners.find((one) => one.id === chosen) ?? earners[0]
  const now = typeof earner?.earnedMonthly === 'number' ? earner.earnedMonthly : 0
  // Twice today's pay: far enough to see past the cliff.
  const to = Math.max(leastRange, Math.ceil((now * 2) / 1000) * 1000 + 500)
  const cliff = useMemo(
    (): Cliff | null => (earner ? cliffOf(law, household, earner.id, { from: 0, to, points: to / 50 + 1 }) : null),
    [law, household, earner, to],
  )
  const open = useOpenAnswers(law, household)
  if (!earner || !cliff) return <p className="soft">{w.raiseNobody}</p>
  const nameOf = (id: string) => law.programmes.find((one) => one.id === id)?.name[language] ?? id
  return (
    <section className="raise">
      {earners.length > 1 && (
        <Select
          label={w.raiseWhose}
          value={earner.id}
          onChange={(id) => id && setChosen(id)}
          options={earners.map((one) => ({ id: one.id, label: names[one.id] ?? one.id }))}
        />
      )}
      <CliffChart
        key={`${earner.id} ${now}`}
        title={w.raise}
        steps={cliff.points.map((point) => ({
          earningsCents: cents(point.earnedPerMonth),
          leftCents: cents(point.netPerMonth),
        }))}
        falls={cliff.drops.map(({ from, to, because, ends }) => {
          const names = (ends.length > 0 ? ends : because).slice(0, 2).map(nameOf)
          return {
            fromCents: cents(from),
            toCents: cents(to),
            how: ends.length > 0 ? 'ends' : 'less',
            what: names.join(', '),
            short: names.map(shortName).join(', '),
          }
        })}
        bands={bandsIn(cliff, law, language)}
        nowCents={cents(now)}
      />
      {open > 0 && <p className="soft small">{w.raiseGuess({ count: open })}</p>}
    </section>
  )
}

/** What each help pays as pay rises, the largest first. */
const bandsIn = ({ points }: Cliff, law: LawHere, language: 'en' | 'es') =>
  law.programmes
    .filter(({ kind }) => kind === 'benefit')
    .map(({ id, name }) => ({ title: name[language], cents: points.map((point) => cents(point.byProgramme[id]!)) }))
    .filter((band) => band.cents.some((each) => each > 0))
    .sort((one, other) => Math.max(...other.cents) - Math.max(...one.cents))
