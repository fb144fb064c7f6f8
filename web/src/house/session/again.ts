// A session that ends while someone is writing: the page stays, a dialog asks for the password, and the waiting calls go on.
import type { ProblemDetails } from '../api/problem.ts'
import { Problem } from '../api/problem.ts'
import { cell } from '../cell.ts'

interface Waiting {
  done: () => void
  failed: (cause: Error) => void
}

export const signInAgainAsked = cell(false)
let waiting: Waiting[] = []

/** Resolves when the same person is back; rejects with the problem when they chose to leave. */
export function askToSignInAgain(problem: ProblemDetails): Promise<void> {
  return new Promise((done, fail) => {
    waiting.push({ done, failed: () => fail(new Problem(problem)) })
    signInAgainAsked.set(true)
  })
}

export function settleSignInAgain(back: boolean) {
  const all = waiting
  waiting = []
  signInAgainAsked.set(false)
  for (const each of all) back ? each.done() : each.failed(new Error('left'))
}
