import type { Ask } from './node.ts'

/**
 * The answer at the place that a question's id names, of a person or of a household:
 * `answerAt(household, 'expenses.rentMonthly')`; undefined where nobody said anything.
 */
export const answerAt = (from: unknown, question: string): unknown =>
  question
    .split('.')
    .reduce<unknown>((here, step) => (here as Record<string, unknown> | null | undefined)?.[step], from)

/** Puts an answer there: `putAnswer(household, 'expenses.rentMonthly', 900)`. */
export function putAnswer(into: Record<string, unknown>, question: string, answer: unknown): void {
  const steps = question.split('.')
  let here = into
  for (const step of steps.slice(0, -1)) {
    here[step] ??= {}
    here = here[step] as Record<string, unknown>
  }
  here[steps.at(-1)!] = answer
}

/** An answer that is held as a number, as the household format writes it: `answerInFormat(disabled, 1)` is `true`. */
export function answerInFormat(ask: Ask, held: number): unknown {
  if (ask.kind === 'yesno') return held !== 0
  if (ask.kind === 'choice') return ask.options[held]!.code
  return ask.kind === 'county' ? String(held).padStart(5, '0') : held
}
