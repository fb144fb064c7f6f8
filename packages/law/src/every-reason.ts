import type { Explanation } from './explain.ts'

/** All that these rest on and they themselves, each once, a result before its reasons. `everyReason([eligible, amount])`. */
export function everyReason(of: readonly Explanation[]): Explanation[] {
  const all = new Set<Explanation>()
  const visit = (one: Explanation): void => {
    if (all.has(one)) return
    all.add(one)
    for (const next of one.because) visit(next)
  }
  for (const one of of) visit(one)
  return [...all]
}
