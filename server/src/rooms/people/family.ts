import type { KinWay } from '@kith/wire/kin'
import type { Home, Kinsperson, KinTie } from '@kith/wire/people'
import { sql } from 'kysely'
import { raw, type Tx } from '../../house/db/tx.ts'
import { plain } from './names.ts'

/** So many people are told at once; whoever stands at the edge tells the rest. */
export const familyMost = 600

interface PersonRow {
  id: string
  shown: string
  name: string
  pronouns: string
  born_on: string | null
  born_about: boolean
  died_on: string | null
}
interface TieRow {
  id: string
  person_id: string
  other_person_id: string | null
  other_name: string
  kind: string
  standard: 'parent' | 'child' | 'partner' | 'sibling'
  way: string
  from_on: string | null
  until_on: string | null
  until_words: string
}
interface LivingRow {
  household_id: string
  name: string | null
  person_id: string
  share_percent: number
  days: string
  is_head: boolean
  from_on: string
  until_on: string | null
}

interface Family {
  people: Kinsperson[]
  ties: KinTie[]
  homes: Home[]
  more: boolean
}

/**
 * The family around a person, as far as the reader may see it. Somebody hidden is nobody here: their ties lead nowhere, and the
 * name that another typed for them stands as a name alone, exactly like that of somebody who was never written down.
 */
export async function readFamily(tx: Tx, personId: string): Promise<Family> {
  const people = await tx.rows(peopleQuery(personId))
  const ids = people.map((row) => row.id)
  if (ids.length === 0) return { people: [], ties: [], homes: [], more: false }
  const [ties, living] = await tx.together(tiesAmong(ids), livingOf(ids))
  return familyFrom(people.slice(0, familyMost), ties, living, people.length > familyMost)
}

const peopleQuery = (personId: string) =>
  raw(sql<PersonRow>`
    select p.id, coalesce((select o.person_id from kith.person_group g
              join kith.person_group o on o.agency_id = g.agency_id and o.standing_id = g.standing_id
              join kith.person seen on seen.agency_id = o.agency_id and seen.id = o.person_id
             where g.agency_id = p.agency_id and g.person_id = p.id order by o.place limit 1), p.id) as shown,
           p.name, p.pronouns, p.born_on, p.born_about, p.died_on
      from kith.family_of(${personId}, ${familyMost + 1}) f join kith.person p on p.id = f.id
     order by f.step, p.id`)

const tiesAmong = (ids: readonly string[]) =>
  raw(sql<TieRow>`
    select t.id, t.person_id, p.id as other_person_id, coalesce(p.name, t.other_name) as other_name, t.kind, t.standard, t.way,
           t.from_on, t.until_on, t.until_words
      from kith.tie t left join kith.person p on p.agency_id = t.agency_id and p.id = t.other_person_id
     where t.person_id = any (${[...ids]}::uuid[]) and t.other_kind = 'person' and t.standard in ('parent', 'child', 'partner', 'sibling')
     order by t.at, t.id`)

const livingOf = (ids: readonly string[]) =>
  raw(sql<LivingRow>`
    select m.household_id, h.name, m.person_id, m.share_percent, m.days, m.is_head, m.from_on, m.until_on
      from kith.household_member m left join kith.household h on h.agency_id = m.agency_id and h.id = m.household_id
     where m.person_id = any (${[...ids]}::uuid[]) and (m.until_on is null or m.until_on > m.from_on)
     order by m.from_on, m.id`)

/** Puts the rows together: each person once, whatever number of records; each bond once, whoever said it. */
export function familyFrom(
  rows: readonly PersonRow[],
  tieRows: readonly TieRow[],
  living: readonly LivingRow[],
  more: boolean,
): Family {
  const keyOf = new Map(rows.map((row) => [row.id, row.shown]))
  const people = new Map<string, Kinsperson>()
  for (const row of rows) {
    if (row.id !== row.shown) continue
    people.set(row.id, {
      key: row.id,
      personId: row.id,
      name: row.name,
      pronouns: row.pronouns,
      bornOn: row.born_on,
      bornAbout: row.born_about,
      diedOn: row.died_on,
    })
  }
  const ties: KinTie[] = []
  const bonds = new Map<string, KinTie[]>()
  const onlyNamed: TieRow[] = []
  const keep = (row: TieRow, self: string, other: string) => {
    if (self === other) return
    const tie = tieBetween(row, self, other)
    const bond = `${tie.kin} ${tie.kin === 'parent' ? `${tie.of} ${tie.to}` : [tie.of, tie.to].toSorted().join(' ')}`
    // The same bond from the other side says nothing new; a way that was said says more than none.
    const known = (bonds.get(bond) ?? []).find(
      (each) => each.untilOn === tie.untilOn && (each.way === tie.way || each.way === '' || tie.way === ''),
    )
    if (known) {
      known.way ||= tie.way
      return
    }
    bonds.set(bond, [...(bonds.get(bond) ?? []), tie])
    ties.push(tie)
  }
  for (const row of tieRows) {
    const self = keyOf.get(row.person_id)
    if (!self) continue
    const other = row.other_person_id ? keyOf.get(row.other_person_id) : undefined
    if (other) keep(row, self, other)
    else if (!row.other_person_id) onlyNamed.push(row)
  }
  for (const [row, key] of sameNames(onlyNamed, keyOf, ties)) {
    if (!people.has(key)) {
      const unknown = { pronouns: '', bornOn: null, bornAbout: false, diedOn: null }
      people.set(key, { key, personId: null, name: row.other_name, ...unknown })
    }
    keep(row, keyOf.get(row.person_id)!, key)
  }
  const homes = new Map<string, Home>()
  for (const row of living) {
    const home = homes.get(row.household_id) ?? {
      householdId: row.household_id,
      name: row.name ?? '',
      members: [] as Home['members'],
    }
    homes.set(row.household_id, home)
    home.members.push({
      key: keyOf.get(row.person_id) ?? row.person_id,
      sharePercent: row.share_percent,
      days: row.days,
      isHead: row.is_head,
      fromOn: row.from_on,
      untilOn: row.until_on,
    })
  }
  return { people: [...people.values()], ties, homes: [...homes.values()], more }
}

const tieBetween = (row: TieRow, self: string, other: string): KinTie => ({
  id: row.id,
  ...(row.standard === 'child'
    ? { of: other, to: self, kin: 'parent' as const, said: '' }
    : { of: self, to: other, kin: row.standard, said: row.kind }),
  way: row.way as KinWay | '',
  fromOn: row.from_on,
  untilOn: row.until_on,
  untilWords: row.until_words,
})

/**
 * Of whom only a name was said: the father of two children of one mother, named twice, is one; so is the partner of a mother who
 * has the name of her child's father, and a brother named by her and a son named by her mother. Anybody else who bears the same
 * name stays apart, as a grandfather and his grandson.
 */
function sameNames(
  rows: readonly TieRow[],
  keyOf: ReadonlyMap<string, string>,
  ties: readonly KinTie[],
): [row: TieRow, key: string][] {
  const parentsOf = new Map<string, string[]>()
  for (const tie of ties) if (tie.kin === 'parent') parentsOf.set(tie.of, [...(parentsOf.get(tie.of) ?? []), tie.to])
  // A named parent belongs to the known parents of the child; a named partner to the one who said so; both meet there.
  const circleOf = (row: TieRow): string[] => {
    const self = keyOf.get(row.person_id)!
    const beside = parentsOf.get(self)
    if (row.standard === 'parent' && beside) return beside.map((key) => `beside ${key}`)
    if (row.standard === 'partner') return [`beside ${self}`]
    if (row.standard === 'child') return [`under ${self}`]
    if (row.standard === 'sibling' && beside) return beside.map((key) => `under ${key}`)
    return [`${row.standard} of ${self}`]
  }
  const known = new Map<string, string>()
  return rows.map((row) => {
    const circles = circleOf(row).map((circle) => `${circle} ${plain(row.other_name)}`)
    const key = circles.map((circle) => known.get(circle)).find((each) => each !== undefined) ?? `said:${row.id}`
    for (const circle of circles) known.set(circle, key)
    return [row, key]
  })
}
