import { kinWord } from '@kith/wire/kin-words'
import type { peopleRoutes, Tie } from '@kith/wire/people'
import type { ReplyOf } from '../../house/api/call.ts'
import {
  type Change,
  type Circle,
  type CircleKind,
  type Tie as DrawnTie,
  qualities,
  ringOf,
} from '../../kit/ecomap/ecomap.ts'
import { flowOf } from './giving.ts'

type Person = ReplyOf<typeof peopleRoutes.person>
type Household = Person['households'][number]

interface Asked {
  language: 'en' | 'es'
  today: string
  /** The day that is shown. */
  on: string
  /** Compared with this day: what is new, closer, farther or ended since then. */
  since?: string | undefined
  /** Ties whose change has not reached the server. */
  waiting?: ReadonlySet<string>
}

export interface DatedMap {
  circles: Circle[]
  ties: DrawnTie[]
  /** Names by what changed since the day that is compared with. */
  changed: Record<Change, string[]>
}

/** What is between the person and somebody, through all its changes: each tie of it took over where the one before ended. */
interface Bond {
  id: string
  ties: Tie[]
}

/** Turns the ties and the homes of a record into the map of one day, compared with another where one is asked for. */
export function ecomapOf(
  self: { id: string; name: string },
  ties: readonly Tie[],
  households: readonly Household[],
  asked: Asked,
): DatedMap {
  const changed: DatedMap['changed'] = { new: [], closer: [], farther: [], ended: [] }
  const circles = new Map<string, Circle & { order: string }>()
  const drawn: DrawnTie[] = []
  const homes = homesOf(self.id, households, asked.on)
  for (const bond of bondsOf(ties)) {
    const known = bond.ties.at(-1)!.otherPersonId
    const id = known ?? bond.id
    const now = bond.ties.findLast((tie) => holdsOn(tie, asked.on))
    const then = asked.since === undefined ? undefined : bond.ties.findLast((tie) => holdsOn(tie, asked.since!))
    const change = asked.since === undefined ? undefined : changeOf(then, now)
    const tie = now ?? (change === 'ended' ? then : undefined)
    const told = tie ?? bond.ties.at(-1)!
    const before = circles.get(id)
    const isFormal = told.formal
    circles.set(id, {
      id,
      name: told.otherName,
      kind: before && !before.gone ? before.kind : kindOf(told),
      shape: isFormal ? 'formal' : told.otherKind === 'person' || told.otherKind === 'animal' ? 'round' : 'square',
      ring: tie ? nearer(ringOf(tie.closeness), before) : (before?.ring ?? ringOf(told.closeness)),
      known: 0,
      order: homes.members.has(id) ? id : (before?.order ?? bond.id),
      gone: !tie && (before?.gone ?? true),
      home: homes.members.get(id)?.home,
      open: known !== null,
    })
    if (!tie) continue
    if (change) changed[change].push(tie.otherName)
    drawn.push({
      id: tie.id,
      to: id,
      quality: tie.closeness,
      flow: flowOf(tie),
      formal: tie.formal,
      role: kinWord(tie.kind, asked.language),
      since: sinceOf(bond, tie),
      until: tie.untilOn !== null && tie.untilOn <= asked.today ? tie.untilOn : null,
      marks: { neverTold: tie.mayBeTold === 'never', neverMeet: tie.neverMeet },
      ...(change && { change }),
      ...(asked.waiting?.has(tie.id) && { waits: true }),
    })
  }
  // Whoever lives or lived with the person matters, also before anybody has said how.
  for (const [id, { name, home }] of homes.members) {
    const circle = circles.get(id)
    if (circle && !circle.gone) continue
    circles.set(id, {
      id,
      name,
      kind: 'family',
      shape: 'round',
      ring: ringOf('ordinary'),
      known: 0,
      order: id,
      home,
      open: true,
      gone: home === undefined,
    })
  }
  const ordered = [...circles.values()].toSorted((a, b) => (a.order < b.order ? -1 : 1))
  return {
    circles: [
      { id: self.id, name: self.name, kind: 'self', ring: 0, known: 0, shape: 'round' },
      ...ordered.map(({ order: _, ...circle }, i): Circle => ({ ...circle, known: i + 1 })),
    ],
    ties: drawn,
    changed,
  }
}

/** Every day on which something about the ties changed, the earliest first. */
export function daysOfChange(ties: readonly Tie[]): string[] {
  // What was taken back ended on the day on which it began, and changed nothing.
  const days = ties.flatMap(({ fromOn, untilOn }) => (fromOn === untilOn ? [] : [fromOn, untilOn]))
  return [...new Set(days.filter((day) => day !== null))].toSorted()
}

export const holdsOn = (tie: Pick<Tie, 'fromOn' | 'untilOn'>, day: string): boolean =>
  (tie.fromOn === null || tie.fromOn <= day) && (tie.untilOn === null || tie.untilOn > day)

function bondsOf(ties: readonly Tie[]): Bond[] {
  const bonds: Bond[] = []
  const inOrder = ties.toSorted((a, b) => ((a.fromOn ?? '') + a.id < (b.fromOn ?? '') + b.id ? -1 : 1))
  for (const tie of inOrder) {
    const goesOn = bonds.find(({ ties: so }) => isSame(so.at(-1)!, tie) && endedBy(so.at(-1)!, tie))
    if (goesOn) goesOn.ties.push(tie)
    else bonds.push({ id: tie.id, ties: [tie] })
  }
  return bonds
}

const endedBy = (before: Tie, after: Tie) =>
  before.untilOn !== null && (after.fromOn === null || before.untilOn <= after.fromOn)

const isSame = (a: Tie, b: Tie) =>
  a.otherPersonId !== null && b.otherPersonId !== null
    ? a.otherPersonId === b.otherPersonId
    : a.otherName === b.otherName && (a.otherPersonId ?? b.otherPersonId) === (b.otherPersonId ?? a.otherPersonId)

/** A tie that was only said anew has lasted since its first day. */
function sinceOf(bond: Bond, tie: Tie): string | null {
  let first = tie
  for (const earlier of bond.ties.slice(0, bond.ties.indexOf(tie)).toReversed()) {
    if (earlier.untilOn !== first.fromOn) break
    first = earlier
  }
  return first.fromOn
}

function changeOf(then: Tie | undefined, now: Tie | undefined): Change | undefined {
  if (!then) return now && 'new'
  if (!now) return 'ended'
  const by = qualities.indexOf(now.closeness) - qualities.indexOf(then.closeness)
  return by === 0 ? undefined : by < 0 ? 'closer' : 'farther'
}

const nearer = (ring: Circle['ring'], before: Circle | undefined): Circle['ring'] =>
  before && !before.gone && before.ring < ring ? before.ring : ring

const relatives =
  /mother|father|sister|brother|sibling|child|son|daughter|parent|spouse|partner|wife|husband|aunt|uncle|grand|cousin|niece|nephew|madre|padre|herman|hij|espos|pareja|t[ií]a|t[ií]o|abuel|prim[oa]|sobrin|ex$/i

const kindOf = (tie: Tie): CircleKind =>
  tie.formal || tie.otherKind === 'organization'
    ? 'service'
    : tie.otherKind === 'person'
      ? relatives.test(tie.kind)
        ? 'family'
        : 'friend'
      : tie.otherKind === 'animal'
        ? 'friend'
        : 'community'

/** Who lives with the person on a day, who did before, and who will have one day or did at any time. */
function homesOf(selfId: string, households: readonly Household[], on: string) {
  const members = new Map<string, { name: string; home: 'now' | 'before' | undefined }>()
  for (const household of households) {
    const mine = household.members.filter((member) => member.personId === selfId)
    for (const member of household.members) {
      if (member.personId === selfId) continue
      const together = mine.map((own) => ({
        from: later(own.fromOn, member.fromOn),
        until: earlier(own.untilOn, member.untilOn),
      }))
      const isNow = together.some(({ from, until }) => from <= on && (until === null || until > on))
      const wasBefore = together.some(({ from, until }) => until !== null && from < until && until <= on)
      const home = isNow ? 'now' : wasBefore ? 'before' : undefined
      const known = members.get(member.personId)?.home
      members.set(member.personId, { name: member.name, home: known === 'now' ? 'now' : (home ?? known) })
    }
  }
  return { members }
}

const later = (a: string, b: string) => (a > b ? a : b)
const earlier = (a: string | null, b: string | null) => (a === null ? b : b === null ? a : a < b ? a : b)
