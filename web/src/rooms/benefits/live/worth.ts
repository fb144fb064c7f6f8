import type { Finding } from '@kith/law'
import type { AllWords } from '../../../words.gen.d.ts'

/** A larger end says that nothing is known yet. */
const mostWorth = 100_000

/** What a result is worth, or from what and up to what while it is open; empty when it is worth nothing or nobody can say yet. */
export function worthWords({ status, amount, programme }: Finding, w: AllWords['benefits']): string {
  const per = programme.period
  if (status === 'excluded') return ''
  if (amount.hi === 0) return ''
  if (amount.hi > mostWorth) return amount.lo > 0 ? w.worthFrom({ low: amount.lo, per }) : ''
  if (amount.lo === amount.hi) return w.worth({ amount: amount.lo, per })
  return amount.lo > 0
    ? w.worthBetween({ low: amount.lo, high: amount.hi, per })
    : w.worthUpTo({ high: amount.hi, per })
}

/** The letters that a programme carries in brackets, or its name without what explains it. @example shortName('Food assistance (SNAP)') // 'SNAP' */
export const shortName = (name: string): string => {
  const [whole, before, bracket] = /^(.*?)\s*\(([^)]+)\)$/.exec(name) ?? [name, name, '']
  return bracket && !bracket.includes(' ') ? bracket : (before ?? whole)
}
