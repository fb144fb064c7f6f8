import type { Finding } from '@kith/law'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { shortName, worthWords } from './worth.ts'

/** What it comes to so far in two lines, read out as it changes; on a small screen it stays at the foot. */
export function Sum({ findings }: { findings: readonly Finding[] }) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const sure = findings.filter((one) => one.status === 'certain')
  const open = findings.filter((one) => !one.isSettled).length
  const of = (period: 'month' | 'year') =>
    sure.filter((one) => one.programme.period === period).reduce((sum, one) => sum + one.amount.lo, 0)
  // One figure a programme: the most that anybody can still get.
  const most = new Map<string, Finding>()
  for (const one of findings) {
    const before = most.get(one.programme.id)
    if (one.status !== 'excluded' && (!before || before.amount.hi < one.amount.hi)) most.set(one.programme.id, one)
  }
  const worth = [...most.values()].map((one) => {
    return `${shortName(one.programme.name[language])} ${worthWords(one, w)}`
  })
  return (
    <p className="sum" role="status" data-settled={open === 0 || undefined}>
      <a href="#results">
        <strong>{sure.length === 0 ? w.nothingCertain : w.certainSum({ month: of('month'), year: of('year') })}</strong>{' '}
        <span className="soft">{open === 0 ? w.allSettled : w.stillOpen({ open })}</span>
        <span className="soft small num mini">{worth.join(' · ')}</span>
      </a>
    </p>
  )
}
