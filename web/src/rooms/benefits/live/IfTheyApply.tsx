import type { Finding } from '@kith/law'
import { firstMonth } from '@kith/law/deadlines/first-month'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { noonOf, todayHere } from '../../../kit/day.ts'

/** What comes of applying today: that it is urgent, and what the first month brings. */
export function IfTheyApply({ finding }: { finding: Finding }) {
  const w = useWords('benefits')
  return (
    <>
      {finding.isUrgent && (
        <p>
          <strong>{w.urgent}</strong> <span className="soft small">{w.law({ cite: '7 CFR 273.2(i)' })}</span>
        </p>
      )}
      <FirstMonth finding={finding} />
    </>
  )
}

/** Where the amount is certain. */
function FirstMonth({ finding: { programme, status, amount, isSettled } }: { finding: Finding }) {
  const w = useWords('benefits')
  const { locale } = useLanguage()
  const today = todayHere()
  const first = status === 'certain' && isSettled ? firstMonth(programme.id, amount.lo, today) : null
  if (!first || (first.amount !== null && amount.lo === 0)) return null
  const monthOf = (day: string) => noonOf(day).toLocaleDateString(locale, { month: 'long' })
  const said =
    first.amount === null
      ? w.firstBefore({ from: noonOf(first.from), count: first.monthsBefore })
      : first.amount > 0
        ? w.firstPart({ first: first.amount, month: monthOf(today), full: amount.lo })
        : w.firstNext({ full: amount.lo, month: monthOf(first.from) })
  return (
    <p className="small">
      {said} <span className="soft">{w.law({ cite: first.citation })}</span>
    </p>
  )
}
