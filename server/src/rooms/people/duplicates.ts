import type { LikelyPair, SameRecord, SameStep, samePersonRoutes } from '@kith/wire/same-person'
import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { scalesNow } from './likely-same.ts'
import type { Likeness } from './likeness.ts'

/** So many of the likeliest are looked through; whoever has decided those finds the next. */
const lookedThrough = 500
const lately = 10

interface PairRow {
  person_id: string
  other_id: string
  later: boolean
  waiting: number
}
/** Pairs of which the reader may read both, and about which nobody has decided; what was put off comes last. */
const pairsQuery = (wide: boolean, most: number) =>
  raw(sql<PairRow>`
    select l.person_id, l.other_id, l.later_at is not null as later, count(*) over ()::int as waiting
      from (select * from kith.person_likely
             where ${wide ? sql`true` : sql`person_id = any ((select kith.my_people())::uuid[])`}
             order by later_at nulls first, weight desc, person_id, other_id limit ${lookedThrough}) l
     where kith.between_records(l.person_id, l.other_id) = 'nothing'
     order by l.later_at nulls first, l.weight desc, l.person_id, l.other_id limit ${most}`)

interface RecordRow {
  id: string
  name: string
  other_names: string[]
  born_on: string | null
  phone: string
  email: string
  created_at: string
  written_by: string | null
  place: string | null
  worker: string | null
}
const recordsQuery = (ids: readonly string[]) =>
  raw(sql<RecordRow>`
    select p.id, p.name, p.born_on, p.phone, p.email, p.created_at, a.name as written_by,
           array(select n.name from kith.person_name n where n.agency_id = p.agency_id and n.person_id = p.id and n.until_on is null and n.may_use) as other_names,
           (select h.address from kith.household_member m join kith.household h on h.agency_id = m.agency_id and h.id = m.household_id
             where m.agency_id = p.agency_id and m.person_id = p.id and m.until_on is null limit 1) as place,
           (select w.name from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
             join kith.account w on w.agency_id = s.agency_id and w.id = s.user_id
             where e.agency_id = p.agency_id and e.person_id = p.id and s.kind = 'primary' and s.until_at is null limit 1) as worker
      from kith.person p left join kith.account a on a.agency_id = p.agency_id and a.id = p.author_id
     where p.id = any (${[...ids]}::uuid[])`)

const recordOf = (row: RecordRow): SameRecord => ({
  id: row.id,
  name: row.name,
  otherNames: row.other_names,
  bornOn: row.born_on,
  phone: row.phone,
  email: row.email,
  place: row.place ?? '',
  worker: row.worker ?? '',
  writtenAt: row.created_at,
  writtenBy: row.written_by ?? '',
})

async function recordsBy(tx: Tx, ids: readonly string[]): Promise<Map<string, SameRecord>> {
  if (ids.length === 0) return new Map()
  return new Map((await tx.rows(recordsQuery(ids))).map((row) => [row.id, recordOf(row)]))
}

const links = () =>
  db
    .selectFrom('person_link as l')
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'l.agency_id').onRef('p.id', '=', 'l.person_id'))
    .innerJoin('person as o', (join) => join.onRef('o.agency_id', '=', 'l.agency_id').onRef('o.id', '=', 'l.other_id'))
    .leftJoin('account as a', (join) => join.onRef('a.agency_id', '=', 'l.agency_id').onRef('a.id', '=', 'l.author_id'))
    .select([
      'l.began_step',
      'l.kind',
      'l.person_id',
      'l.other_id',
      'p.name',
      'o.name as other_name',
      'l.why',
      'a.name as by',
      'l.from_at',
    ])
    .where('l.until_at', 'is', null)
    .where('l.kind', 'in', ['same', 'never'])
    .orderBy('l.from_at', 'desc')
    .orderBy('l.id')

type LinkRow = Awaited<ReturnType<typeof readLinks>>[number]
const readLinks = (tx: Tx, query: ReturnType<typeof links>) => tx.rows(query)
const stepOf = (row: LinkRow): SameStep => ({
  stepId: row.began_step,
  kind: row.kind as 'same',
  names: [row.name, row.other_name],
  personIds: [row.person_id, row.other_id],
  why: row.why,
  by: row.by ?? '',
  at: row.from_at,
})

function pairOf(
  one: SameRecord,
  other: SameRecord,
  later: boolean,
  likeness: Likeness,
  language: 'en' | 'es',
): LikelyPair {
  const asCompared = (record: SameRecord) => ({ ...record, names: [record.name, ...record.otherNames] })
  const { summary, reasons } = likeness.weigh(asCompared(one), asCompared(other), language)
  // The one that was written down first stands to the left.
  const [first, second] = one.writtenAt <= other.writtenAt ? [one, other] : [other, one]
  return { one: first, other: second, summary, reasons, later }
}

export const duplicatesReads: RouteHandlers<typeof samePersonRoutes> = {
  async duplicates(visit) {
    const reader = visit.actorWith('join')
    const { likeness } = scalesNow(visit.house, reader.agencyId)
    const [rows, decided] = await visit.tx.together(
      pairsQuery(reader.rights.includes('programRead'), visit.params.limit),
      links().limit(lately),
    )
    const records = await recordsBy(visit.tx, [...new Set(rows.flatMap((row) => [row.person_id, row.other_id]))])
    visit.showed([...records.keys(), ...decided.flatMap((row) => [row.person_id, row.other_id])], 'duplicates')
    return {
      pairs: rows.flatMap((row) => {
        const [one, other] = [records.get(row.person_id), records.get(row.other_id)]
        return one && other ? [pairOf(one, other, row.later, likeness, visit.language)] : []
      }),
      waiting: rows[0]?.waiting ?? 0,
      decided: decided.map(stepOf),
    }
  },

  async recordsOfPerson(visit) {
    const access = await visit.reading(visit.params.personId, { fields: ['records'] })
    const [records, rows] = [
      await recordsBy(visit.tx, access.records),
      await readLinks(visit.tx, links().where(ofPerson('l.person_id', access.personId)).limit(50)),
    ]
    const others = await readLinks(visit.tx, links().where(ofPerson('l.other_id', access.personId)).limit(50))
    const steps = new Map(
      [...rows, ...others].map((row) => [`${row.began_step} ${row.person_id} ${row.other_id}`, row]),
    )
    return {
      standingId: access.personId,
      records: access.records.flatMap((id) => records.get(id) ?? []),
      steps: [...steps.values()].map(stepOf),
      mayJoin: visit.actor().rights.includes('join'),
    }
  },
}
