import type { AllWords } from '../../words.gen.d.ts'
import { Problem, Unreachable } from './problem.ts'
import { reach } from './reach.ts'

/**
 * Kind words for anything that went wrong: the server's own when it gave some, ours otherwise.
 * @example say(sayingOf(error, w))
 */
export function sayingOf(error: unknown, w: AllWords['house']): string {
  if (error instanceof Unreachable || reach.get() === 'silent') return w.unreachable
  if (error instanceof NotSent) return error.words || w.broken
  if (!(error instanceof Problem)) return w.broken
  return error.details.words || w.problem({ code: error.details.code })
}

/** A command that arrived and was not done: refused, set aside, or in conflict with someone else's change. */
export class NotSent extends Error {
  readonly outcome: string
  readonly code: string
  readonly words: string
  readonly errors: { path: string; code: string; words: string }[]
  constructor(
    outcome: string,
    code: string,
    words: string,
    errors: { path: string; code: string; words: string }[] = [],
  ) {
    super(`${outcome} ${code}`)
    this.name = 'NotSent'
    this.outcome = outcome
    this.code = code
    this.words = words
    this.errors = errors
  }
}
