import { type Compared, comparePeople, newComparison } from './compare.ts'
import { type Field, fields, levels } from './levels.ts'
import { kindScores, leaveOut, type Model, pairWeight } from './model.ts'
import { type Language, levelWords, summaryWords } from './words.ts'

/** What one field says about a pair. */
export interface Reason {
  readonly field: Field
  readonly level: string
  /** How many times the odds double (above 0) or halve (below 0) through this field, a shared household allowed for. */
  readonly weight: number
  /** The same in words: "The birth date is the same." */
  readonly words: string
}

/** Why two records may be of one person, or not: the strongest reason first. */
export interface Explanation {
  /** log2 of the odds that both are one person. */
  readonly weight: number
  readonly reasons: readonly Reason[]
  /** One sentence: "Very likely one person." */
  readonly summary: string
}

/**
 * Explains a pair in words: `explain(compared, model, 3, 7, 'es')`. Each field's weight is what the pair's weight would
 * lose without it, so that the household's evidence is not told twice.
 */
export function explain(compared: Compared, model: Model, i: number, j: number, language: Language): Explanation {
  const comparison = newComparison()
  const scores = new Float64Array(model.prior.length)
  comparePeople(compared, i, j, comparison)
  kindScores(model, comparison, scores)
  const weight = pairWeight(scores)
  const reasons = fields.flatMap((field, at): Reason[] => {
    const level = comparison.levels[at]!
    const name = levels[field][level]
    if (level === 0 || !name) return []
    const without = scores.slice()
    leaveOut(model, comparison, at, without)
    const words = (levelWords[language][field] as Record<string, string>)[name] ?? ''
    return [{ field, level: name, weight: weight - pairWeight(without), words }]
  })
  reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return { weight, reasons, summary: summaryOf(weight, language) }
}

/** The weight as a sentence: `summaryOf(-4, 'en')` is "Probably two people.". */
function summaryOf(weight: number, language: Language): string {
  const words = summaryWords[language]
  if (weight >= 10) return words.surelyOne
  if (weight >= Math.log2(9)) return words.likelyOne
  if (weight > -Math.log2(9)) return words.open
  return weight > -10 ? words.likelyTwo : words.surelyTwo
}
