import { ruleOf } from '../language.ts'
import type { Ask, Figure, Rule } from '../node.ts'
import type { Programme } from '../programme.ts'
import { inventory } from '../walk.ts'
import type { Named, Names } from './notation.ts'
import { ofAsk, ofRule } from './typed.ts'

/** Everything of the law that a local programme may name. */
export interface Known {
  readonly rules: ReadonlyMap<string, Rule>
  readonly figures: ReadonlyMap<string, Figure>
  readonly asks: ReadonlyMap<string, Ask>
  readonly programmes: ReadonlySet<string>
}
export function knownOf(programmes: readonly Programme[]): Known {
  const all = inventory(
    programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf)),
  )
  return {
    rules: new Map(all.rules.map((one) => [one.id, one])),
    figures: new Map(all.figures.map((one) => [one.id, one])),
    asks: new Map(all.asks.map((one) => [one.id, one])),
    programmes: new Set(programmes.map((one) => one.id)),
  }
}

/** The file’s own names first, by which they are short; then those of the law. */
export function namesOf(known: Known, own: ReadonlyMap<string, Named>): Names {
  const all = () => [...own.keys(), ...known.rules.keys(), ...known.figures.keys(), ...known.asks.keys()]
  return {
    find(name) {
      const mine = own.get(name)
      if (mine) return mine
      const rule = known.rules.get(name)
      if (rule) return ofRule(rule)
      const ask = known.asks.get(name)
      if (ask) return ofAsk(ask)
      const figure = known.figures.get(name)
      return figure && { figure }
    },
    near(name) {
      const wanted = name.toLowerCase()
      const scored = all().map((one) => ({ one, away: distance(wanted, one.toLowerCase()) }))
      const best = scored.reduce((a, b) => (b.away < a.away ? b : a))
      return best.away <= Math.max(2, name.length / 4) ? best.one : undefined
    },
  }
}

/** How many letters must change to make one of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (const [i, letter] of [...a].entries()) {
    const below = [i + 1]
    for (let j = 1; j <= b.length; j++)
      below.push(Math.min(row[j]! + 1, below[j - 1]! + 1, row[j - 1]! + (letter === b[j - 1] ? 0 : 1)))
    row = below
  }
  return row[b.length]!
}
