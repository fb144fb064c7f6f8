/**
 * Finds words spelt almost like another. Each known word is filed under itself with up to two letters left out; a
 * misspelt word is looked up the same way, so only the few words that could match are compared.
 */
export type SpellingIndex = {
  readonly byDeletion: ReadonlyMap<string, readonly string[]>
  readonly known: ReadonlySet<string>
}

/** How many slips a word of this length may have: short words have too many neighbours. */
export function slipsAllowed(length: number): 0 | 1 | 2 {
  return length < 4 ? 0 : length < 8 ? 1 : 2
}

/**
 * Files words for `closeWords`. About 40 entries for a word of eight letters.
 * @example closeWords(spellingIndex(['pantry', 'clinic']), 'pantyr') // ['pantry']
 */
export function spellingIndex(words: Iterable<string>): SpellingIndex {
  const byDeletion = new Map<string, string[]>()
  const known = new Set<string>()
  for (const word of words) {
    if (known.has(word) || word.length > 40) continue
    known.add(word)
    for (const key of deletions(word, slipsAllowed(word.length))) {
      const there = byDeletion.get(key)
      if (there === undefined) byDeletion.set(key, [word])
      else there.push(word)
    }
  }
  return { byDeletion, known }
}

/** Known words within the slips that the word's length allows, nearest first; the word itself if it is known. */
export function closeWords(index: SpellingIndex, word: string): string[] {
  if (index.known.has(word)) return [word]
  if (word.length > 40) return []
  const allowed = slipsAllowed(word.length)
  const found = new Map<string, number>()
  for (const key of deletions(word, allowed))
    for (const candidate of index.byDeletion.get(key) ?? []) {
      if (found.has(candidate)) continue
      const slips = slipsBetween(word, candidate)
      if (slips <= allowed) found.set(candidate, slips)
    }
  return [...found].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([candidate]) => candidate)
}

function deletions(word: string, depth: number): Set<string> {
  const keys = new Set([word])
  let edge = [word]
  for (let left = depth; left > 0; left -= 1) {
    edge = edge.flatMap((text) => Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)))
    for (const key of edge) keys.add(key)
  }
  return keys
}

/**
 * Slips between two words: a letter missing, extra, wrong, or two neighbours swapped (optimal string alignment).
 * @example slipsBetween('shelter', 'sheltre') // 1
 */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1)
      row.push(best)
    }
    before = previous
    previous = row
  }
  return previous[b.length]!
}
