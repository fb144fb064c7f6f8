/** Where a person is called by a name. */
export const namePlaces = ['calls', 'letters', 'referrals', 'county', 'court', 'school', 'health', 'family'] as const
export type NamePlace = (typeof namePlaces)[number]

interface Called {
  name: string
  pronouns: string
}
interface OtherName extends Called {
  kind: string
  places: readonly string[]
  mayUse: boolean
  fromOn: string | null
  untilOn: string | null
}

// Offices that ask for papers are told the name on the papers, unless the person said otherwise.
const asksForPapers: ReadonlySet<string> = new Set(['county', 'court'])

/**
 * The name and the pronouns to use in a place: the name that the person gave for it, the latest if there are several; before
 * an office the legal one; otherwise the name that they go by. A name that must not be used is never the answer.
 * @example nameToUse('school', { name: 'Sky', pronouns: 'they/them' }, [], '2026-11-22') // { name: 'Sky', pronouns: 'they/them' }
 */
export function nameToUse(place: NamePlace, goesBy: Called, others: readonly OtherName[], on: string): Called {
  const now = others.filter(
    (each) => each.mayUse && (each.fromOn ?? '') <= on && (each.untilOn === null || each.untilOn > on),
  )
  const latest = (names: readonly OtherName[]) =>
    names.toSorted((a, b) =>
      (a.fromOn ?? '') < (b.fromOn ?? '') ? 1 : (a.fromOn ?? '') > (b.fromOn ?? '') ? -1 : 0,
    )[0]
  const given = latest(now.filter((each) => each.places.includes(place)))
  const onPapers = asksForPapers.has(place)
    ? latest(now.filter((each) => each.kind === 'legal' && each.places.length === 0))
    : undefined
  const used = given ?? onPapers
  return used ? { name: used.name, pronouns: used.pronouns || goesBy.pronouns } : goesBy
}
