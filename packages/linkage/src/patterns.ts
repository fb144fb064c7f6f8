import type { Comparison } from './compare.ts'
import { fields, levels } from './levels.ts'
import { radixSort } from './radixSort.ts'

/** Compared pairs by the pattern of their levels: there are few patterns, and learning goes through them, not through the pairs. */
export interface Patterns {
  /** The levels of each pattern, one after the other. */
  readonly levels: Uint8Array
  /** The pairs of pattern `at` are those from `starts[at]` to `starts[at + 1]`. */
  readonly starts: Int32Array
  /** How many times likelier each pair is than its levels say, as what it shares is rare. */
  readonly rarity: Float64Array
}

/** How many levels each field has: a pattern is a number of so many digits. */
const counts = fields.map((field) => levels[field].length)

/** Gathers compared pairs: `sample.add(comparison)`, and at last `sample.patterns()`. */
export class PairSample {
  #count = 0
  #pattern = new Int32Array(1 << 10)
  #rarity = new Float64Array(1 << 10)

  add({ levels: found, rarity }: Comparison): void {
    if (this.#count === this.#pattern.length) {
      const [before, rare] = [this.#pattern, this.#rarity]
      this.#pattern = new Int32Array(before.length * 2)
      this.#rarity = new Float64Array(before.length * 2)
      this.#pattern.set(before)
      this.#rarity.set(rare)
    }
    let pattern = 0
    let sum = 0
    for (let field = 0; field < counts.length; field++) {
      pattern = pattern * counts[field]! + found[field]!
      sum += rarity[field]!
    }
    this.#pattern[this.#count] = pattern
    this.#rarity[this.#count++] = sum
  }

  patterns(): Patterns {
    const count = this.#count
    const order = Int32Array.from({ length: count }, (_, at) => at)
    const { keys, values } = radixSort(this.#pattern.slice(0, count), order)
    const starts: number[] = []
    const found: number[] = []
    for (let at = 0; at < count; at++) {
      if (at > 0 && keys[at] === keys[at - 1]) continue
      starts.push(at)
      found.push(...levelsOf(keys[at]!))
    }
    starts.push(count)
    return {
      levels: Uint8Array.from(found),
      starts: Int32Array.from(starts),
      rarity: Float64Array.from(values, (pair) => Math.exp(this.#rarity[pair]!)),
    }
  }
}

function levelsOf(pattern: number): number[] {
  let rest = pattern
  const found = counts.map(() => 0)
  for (let field = counts.length - 1; field >= 0; field--) {
    found[field] = rest % counts[field]!
    rest = Math.floor(rest / counts[field]!)
  }
  return found
}
