import type { Household, LawHere, NextQuestion } from '@kith/law'
import { useEffect, useState } from 'react'
import { type Bundle, openKey } from './bundles.ts'

/** What is weighed waits until nobody types: the conversation's own order is shown at once, and never for this. */
const restMs = 200
/** Less than this more is no reason to leave the order of a conversation. */
const worthLeaving = 0.05

/**
 * The id of the bundle whose answer settles most of what is open, by the law's own reckoning; null while that is not
 * known yet, and where no bundle stands out.
 */
export function useSettlesMost(
  law: LawHere | null,
  household: Household,
  bundles: readonly Bundle[],
  programmes: readonly string[],
): string | null {
  const [most, setMost] = useState<string | null>(null)
  useEffect(() => {
    setMost(null)
    if (!law || bundles.length < 2) return
    const timer = setTimeout(() => setMost(settlesMost(bundles, law.next(household, programmes))), restMs)
    return () => clearTimeout(timer)
  }, [law, household, bundles, programmes])
  return most
}

/**
 * The bundle that settles most: the first one in the conversation's order unless another settles clearly more.
 * `settlesMost(bundles, law.next(household))`
 * @internal for its test
 */
export function settlesMost(bundles: readonly Bundle[], weighed: readonly NextQuestion[]): string | null {
  const settles = new Map(weighed.map((one) => [openKey(one), one.settles]))
  const weightOf = (bundle: Bundle) => Math.max(...bundle.open.map((each) => settles.get(openKey(each)) ?? 0))
  const [first] = bundles
  if (!first) return null
  const best = bundles.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  const chosen = weightOf(best) - weightOf(first) > worthLeaving ? best : first
  return weightOf(chosen) > worthLeaving ? chosen.id : null
}
