/**
 * Two drafts of one form, neither of which may be lost: texts that differ stand one below the other,
 * for the person to tidy. Anything that is not text is taken from the first.
 * @example joinWords({ text: 'Called.' }, { text: 'She has the lease.' }) // { text: 'Called.\n\nShe has the lease.' }
 */
export function joinWords<T extends object>(first: T, second: T | undefined): T {
  if (!second) return first
  const joined = { ...second, ...first } as Record<string, unknown>
  for (const [name, mine] of Object.entries(first)) {
    const theirs = (second as Record<string, unknown>)[name]
    if (typeof mine === 'string' && typeof theirs === 'string') joined[name] = bothTexts(mine, theirs)
  }
  return joined as T
}

function bothTexts(mine: string, theirs: string) {
  if (mine.includes(theirs)) return mine
  if (theirs.includes(mine)) return theirs
  return `${mine}\n\n${theirs}`
}
