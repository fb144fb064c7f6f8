import type { peopleRoutes } from '@kith/wire/people'
import type { ReplyOf } from '../../house/api/call.ts'

export type Household = ReplyOf<typeof peopleRoutes.household>
export type Resident = Household['members'][number]

/** One change of who lives in a home. */
export interface Change {
  id: string
  kind: 'came' | 'left' | 'leads' | 'share' | 'follows'
  on: string
  personId: string
  name: string
  percent: number
}

/** How a home changed, from its dated rows: a row that goes on where another of the same person ended is no coming and no leaving. */
export function householdStory(members: readonly Resident[]): Change[] {
  return [...Map.groupBy(members, (each) => each.personId).values()].flatMap((rows) => {
    const inOrder = rows.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : a.fromOn > b.fromOn ? 1 : 0))
    return inOrder.flatMap((row, n): Change[] => {
      const before = inOrder[n - 1]
      const goesOn = before?.untilOn === row.fromOn
      const at = (kind: Change['kind'], on: string): Change => ({
        id: `${row.memberId} ${kind}`,
        kind,
        on,
        personId: row.personId,
        name: row.name,
        percent: row.sharePercent,
      })
      const isLast = inOrder[n + 1]?.fromOn !== row.untilOn
      return [
        ...(goesOn ? [] : [at('came', row.fromOn)]),
        ...(goesOn && row.isHead && !before.isHead ? [at('leads', row.fromOn)] : []),
        ...(goesOn && !row.isHead && before.isHead ? [at('follows', row.fromOn)] : []),
        ...((goesOn ? row.sharePercent !== before.sharePercent : row.sharePercent < 100)
          ? [at('share', row.fromOn)]
          : []),
        ...(row.untilOn && isLast ? [at('left', row.untilOn)] : []),
      ]
    })
  })
}

/** Whose shares of all their homes do not add up, for those who live here now. */
export function oddShares({ members, elsewhere }: Household): { name: string; percent: number }[] {
  return members
    .filter((each) => each.untilOn === null)
    .map((each) => ({
      name: each.name,
      percent: elsewhere
        .filter((other) => other.personId === each.personId)
        .reduce((sum, other) => sum + other.sharePercent, each.sharePercent),
    }))
    .filter((each) => each.percent !== 100)
}
