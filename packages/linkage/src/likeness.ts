import { bitsIn } from './jaroWinkler.ts'
import { sight } from './sight.ts'
import { longestValue } from './valueTable.ts'

const perLetter = Float64Array.from({ length: longestValue + 1 }, (_, length) => 1 / Math.max(1, length))

/** The most that the likeness of two names can be (as `jaroWinklerAtMost`), from what is seen of both. */
export function likenessAtMost(seenOf: Int32Array, a: number, b: number): number {
  const maskA = seenOf[a + sight.mask]!
  const maskB = seenOf[b + sight.mask]!
  const lengthA = seenOf[a + sight.length]!
  const lengthB = seenOf[b + sight.length]!
  const matches = Math.min(lengthA - bitsIn(maskA & ~maskB), lengthB - bitsIn(maskB & ~maskA))
  if (matches <= 0) return 0
  const jaro = (matches * (perLetter[lengthA]! + perLetter[lengthB]!) + 1) / 3
  const sameStart = Math.clz32(seenOf[a + sight.start]! ^ seenOf[b + sight.start]!) >> 3
  return jaro + sameStart * 0.1 * (1 - jaro) + 1e-9
}
