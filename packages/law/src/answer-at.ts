import type { Ask } from './node.ts'

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at a path; undefined where nothing does: `valueAt(household, ['expenses', 'rentMonthly'])`. */
export const valueAt = (from: unknown, path: readonly string[]): unknown => {
  let here = from
  for (const step of path) {
    if (!isObject(here) || !Object.hasOwn(here, step)) return undefined
    here = here[step]
  }
  return here
}

/** Puts something at a path, and whatever is to be around it: `putAt(household, ['expenses', 'rentMonthly'], 900)`. */
export function putAt(into: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let here = into
  for (const step of path.slice(0, -1)) {
    here[step] ??= {}
    here = here[step] as Record<string, unknown>
  }
  here[path.at(-1)!] = value
}

/**
 * The answer at the place that a question's id names, of a person or of a household:
 * `answerAt(household, 'expenses.rentMonthly')`; undefined where nobody said anything.
 */
export const answerAt = (from: unknown, question: string): unknown => valueAt(from, question.split('.'))

/** Puts an answer there: `putAnswer(household, 'expenses.rentMonthly', 900)`. */
export const putAnswer = (into: Record<string, unknown>, question: string, answer: unknown): void =>
  putAt(into, question.split('.'), answer)

/** An answer that is held as a number, as the household format writes it: `answerInFormat(disabled, 1)` is `true`. */
export function answerInFormat(ask: Ask, held: number): unknown {
  if (ask.kind === 'yesno') return held !== 0
  if (ask.kind === 'choice') return ask.options[held]!.code
  return ask.kind === 'county' ? String(held).padStart(5, '0') : held
}
