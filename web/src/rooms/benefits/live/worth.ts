import type { Finding } from '@kith/law'
import type { AllWords } from '../../../words.gen.d.ts'

/** What a result is worth, or up to what while it is open; empty when it is worth nothing or nobody can say yet. */
export function worthWords({ status, amount, programme }: Finding, w: AllWords['benefits']): string {
  const per = programme.period
  if (status === 'excluded') return ''
  if (amount.lo === amount.hi) return w.worth({ amount: amount.lo, per })
  if (!Number.isFinite(amount.hi)) return ''
  return amount.lo > 0
    ? w.worthBetween({ low: amount.lo, high: amount.hi, per })
    : w.worthUpTo({ high: amount.hi, per })
}

/** The short name that a programme carries in brackets. @example shortName('Food assistance (SNAP)') // 'SNAP' */
export const shortName = (name: string): string => /\(([^)]+)\)$/.exec(name)?.[1] ?? name
