import { keyOf, type Statement } from '@kith/law/circumstances'
import { asks } from './useLaw.ts'

/** What was said last to each question that the law asks, by the question and whose it is; the newest last. */
export function latestAnswers<S extends Statement>(statements: readonly S[]): ReadonlyMap<string, S> {
  const latest = new Map<string, S>()
  for (const one of statements) {
    const ask = asks.get(one.question)
    if (!ask) continue
    const key = keyOf(one.question, ask.entity === 'household' ? null : one.personId)
    latest.delete(key)
    latest.set(key, one)
  }
  return latest
}
