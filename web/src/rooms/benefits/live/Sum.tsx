import type { Finding } from '@kith/law'
import { byWeight } from '@kith/law/us/kinds'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { shortName, worthWords } from './worth.ts'

/** As many as fit two lines of a telephone. */
const mostNamed = 4

/** What it comes to so far in two lines, read out as it changes; on a small screen it stays at the foot. */
export function Sum({ findings, open }: { findings: readonly Finding[]; open: number }) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const sure = findings.filter((one) => one.status === 'certain')
  const of = (period: 'month' | 'year') =>
    sure.filter((one) => one.programme.period === period).reduce((sum, one) => sum + one.amount.lo, 0)
  const [month, year] = [of('month'), of('year')]
  const certain =
    sure.length === 0
      ? w.nothingCertain
      : month + year === 0
        ? w.certainCount({ count: sure.length })
        : w.certainSum({ month, year })
  // One figure a programme: the most that anybody can still get.
  const most = new Map<string, Finding>()
  for (const one of findings) {
    const before = most.get(one.programme.id)
    if (one.status !== 'excluded' && (!before || before.amount.hi < one.amount.hi)) most.set(one.programme.id, one)
  }
  const worth = [...most.values()]
    .filter((one) => one.amount.hi > 0 && worthWords(one, w) !== '')
    .sort(byWeight)
    .slice(0, mostNamed)
    .map((one) => `${shortName(one.programme.name[language])} ${worthWords(one, w)}`)
  return (
    <p className="sum" role="status" data-settled={open === 0 || undefined}>
      <a href="#results">
        <strong>{certain}</strong> <span className="soft">{open === 0 ? w.allSettled : w.stillOpen({ open })}</span>
        <span className="soft small num mini">{worth.join(' · ')}</span>
      </a>
    </p>
  )
}
