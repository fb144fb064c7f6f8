import { Refused } from '@kith/wire'
import { samePersonCommands, sameRefusals } from '@kith/wire/same-person'
import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'

type About = Effect<{ personId: string }>
type Kind = 'same' | 'never' | 'stands'

/** Decisions about records: each begins and ends links, under one number by which it is undone. No record is written. */
export const samePersonHandlers: Handler[] = [
  handles(samePersonCommands.join, async (x) => {
    const { personId, otherId, standsId, why } = x.payload
    const step = await decide(x, otherId)
    await mustBe(x, personId, otherId, 'nothing')
    const records = [...(await recordsOf(x, personId)), ...(await recordsOf(x, otherId))]
    if (!records.includes(standsId)) throw new Refused('notJoined', sameRefusals.notJoined)
    await begin(x, step, 'same', personId, otherId, standsId, why)
    return await tellAndNote(x, step, records)
  }),

  handles(samePersonCommands.never, async (x) => {
    const { personId, otherId, why } = x.payload
    const step = await decide(x, otherId)
    await mustBe(x, personId, otherId, 'nothing')
    await begin(x, step, 'never', personId, otherId, null, why)
    return await tellAndNote(x, step, [personId, otherId])
  }),

  handles(samePersonCommands.splitRecord, async (x) => {
    const { personId, why } = x.payload
    const step = await decide(x)
    const records = await recordsOf(x, personId)
    if (records.length < 2) throw new Refused('notJoined', sameRefusals.notJoined)
    const standing = records.find((id) => id !== personId)!
    await end(x, step, sql`l.kind = 'same' and ${personId}::uuid in (l.person_id, l.other_id)`)
    // Those who were joined only through this record stay one person.
    const [first, ...rest] = await parts(x, records, personId)
    for (const part of rest) await begin(x, step, 'same', first!, part, standing, why)
    return await tellAndNote(x, step, records)
  }),

  handles(samePersonCommands.standFor, async (x) => {
    const { personId, why } = x.payload
    const step = await decide(x)
    const records = await recordsOf(x, personId)
    if (records.length < 2) throw new Refused('notJoined', sameRefusals.notJoined)
    await begin(x, step, 'stands', records[0]!, personId, personId, why)
    return await tellAndNote(x, step, records)
  }),

  handles(samePersonCommands.undo, async (x) => {
    const step = await decide(x)
    return await undo(x, step, x.payload.stepId)
  }),

  handles(samePersonCommands.later, async (x) => {
    const { personId, otherId, later } = x.payload
    await x.mustBeAbleTo('join', otherId)
    await x.tx.one(
      raw(sql`update kith.person_likely set later_at = ${later ? x.now.toISOString() : null}::timestamptz
        where least(person_id, other_id) = least(${personId}::uuid, ${otherId}::uuid)
          and greatest(person_id, other_id) = greatest(${personId}::uuid, ${otherId}::uuid) returning person_id`),
    )
    x.note({ personIds: [personId, otherId] })
    x.tell({ kind: 'people.same', ...x.record! })
    return { later }
  }),
]

/** Decisions wait for each other; then it is asked again who may decide, by what was decided meanwhile. Gives the decision its number. */
async function decide(x: About, otherId?: string): Promise<string> {
  if (otherId === x.payload.personId) throw new Refused('sameRecord', sameRefusals.sameRecord)
  await x.tx.rows(raw(sql`select kith.hold_links()`))
  await x.seeAgain()
  await x.mustBeAbleTo('join', x.payload.personId)
  if (otherId) await x.mustBeAbleTo('join', otherId)
  return x.newId()
}

async function mustBe(x: About, one: string, other: string, wanted: 'nothing'): Promise<void> {
  const { between } = await x.tx.one(
    raw(sql<{ between: string }>`select kith.between_records(${one}, ${other}) as between`),
  )
  if (between === wanted) return
  throw between === 'same'
    ? new Refused('joinedAlready', sameRefusals.joinedAlready)
    : new Refused('keptApart', sameRefusals.keptApart)
}

const recordsOf = async (x: About, personId: string): Promise<string[]> =>
  (await x.tx.one(raw(sql<{ records: string[] }>`select kith.records_of(${personId}) as records`))).records

/** One record of each part into which those of a person fall without this one. */
async function parts(x: About, records: readonly string[], without: string): Promise<string[]> {
  const found: string[] = []
  const seen = new Set([without])
  for (const id of records) {
    if (seen.has(id)) continue
    found.push(id)
    for (const each of await recordsOf(x, id)) seen.add(each)
  }
  return found
}

async function begin(
  x: About,
  step: string,
  kind: Kind,
  personId: string,
  otherId: string,
  standsId: string | null,
  why: string,
  rank?: number,
): Promise<void> {
  await x.tx.rows(
    db.insertInto('person_link').values({
      agency_id: x.actor.agencyId,
      id: x.newId(),
      kind,
      person_id: personId,
      other_id: otherId,
      stands_id: standsId,
      why: why.trim(),
      author_id: x.actor.userId,
      began_step: step,
      ...(rank !== undefined && { rank }),
    }),
  )
}

interface Ended {
  id: string
}
const end = async (x: About, step: string, which: ReturnType<typeof sql>): Promise<Ended[]> =>
  await x.tx.rows(
    raw(sql<Ended>`update kith.person_link l set until_at = now(), ended_by = ${x.actor.userId}, ended_step = ${step}
      where l.agency_id = ${x.actor.agencyId} and l.until_at is null and ${which} returning l.id`),
  )

interface LinkRow {
  kind: Kind
  person_id: string
  other_id: string
  stands_id: string | null
  why: string
  rank: number
}

/** Ends what the step began, and begins again what it ended, in the order of then. */
async function undo(x: About, step: string, stepId: string) {
  const touched = await x.tx.rows(
    db
      .selectFrom('person_link')
      .select(['kind', 'person_id', 'other_id', 'stands_id', 'why', 'rank', 'began_step', 'ended_step', 'until_at'])
      .where((eb) => eb.or([eb('began_step', '=', stepId), eb('ended_step', '=', stepId)]))
      .orderBy('rank'),
  )
  const isAbout = (row: LinkRow) => row.person_id === x.payload.personId || row.other_id === x.payload.personId
  const mine = new Set(await recordsOf(x, x.payload.personId))
  if (!touched.some((row) => isAbout(row as LinkRow) || mine.has(row.person_id) || mine.has(row.other_id))) {
    throw new Refused('nothingToUndo', sameRefusals.nothingToUndo)
  }
  const records = new Set(touched.flatMap((row) => [row.person_id, row.other_id]))
  for (const id of records) await x.mustBeAbleTo('join', id)
  const ended = await end(x, step, sql`l.began_step = ${stepId}`)
  let begun = 0
  for (const row of touched.filter((each) => each.ended_step === stepId) as LinkRow[]) {
    if (row.kind !== 'stands') {
      const { between } = await x.tx.one(
        raw(sql<{ between: string }>`select kith.between_records(${row.person_id}, ${row.other_id}) as between`),
      )
      if (between === 'never') throw new Refused('keptApart', sameRefusals.keptApart)
      if (between === 'same' && row.kind === 'never') throw new Refused('joinedAlready', sameRefusals.joinedAlready)
      if (between === 'same') continue
    }
    await begin(x, step, row.kind, row.person_id, row.other_id, row.stands_id, row.why, row.rank)
    begun++
  }
  if (ended.length + begun === 0) throw new Refused('nothingToUndo', sameRefusals.nothingToUndo)
  return await tellAndNote(x, step, [...records])
}

/** The ledger names all records that the decision is about; open pages of those that the decider sees hear of it. */
async function tellAndNote(x: About, step: string, about: readonly string[]): Promise<{ stepId: string }> {
  const records = [...new Set(about)]
  x.note({ recordRef: step, personIds: records.slice(0, 100) })
  const seen = await x.tx.rows(
    db.selectFrom('person').select(['id', 'program_id', 'segment']).where('id', 'in', records),
  )
  for (const { id, program_id, segment } of seen) {
    x.tell({ kind: 'people.same', personId: id, programId: program_id, segment })
  }
  return { stepId: step }
}
