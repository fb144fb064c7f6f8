/** A stretch of a note: plain, or the words in which something was promised. */
export interface Stretch {
  text: string
  promiseId: string | null
}

/**
 * A note in stretches, with each quote where it stands first; quotes that overlap an earlier one are left plain.
 * @example stretchesOf('I will call.', [{ id: 'p', quote: 'I will call.' }]) // [{ text: 'I will call.', promiseId: 'p' }]
 */
export function stretchesOf(body: string, promises: readonly { id: string; quote: string }[]): Stretch[] {
  const found = promises
    .flatMap(({ id, quote }) => {
      const at = quote.trim() === '' ? -1 : body.indexOf(quote)
      return at < 0 ? [] : [{ id, at, end: at + quote.length }]
    })
    .sort((a, b) => a.at - b.at)
  const stretches: Stretch[] = []
  let done = 0
  for (const { id, at, end } of found) {
    if (at < done) continue
    if (at > done) stretches.push({ text: body.slice(done, at), promiseId: null })
    stretches.push({ text: body.slice(at, end), promiseId: id })
    done = end
  }
  if (done < body.length) stretches.push({ text: body.slice(done), promiseId: null })
  return stretches
}
