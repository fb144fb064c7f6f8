import { commonRefusals, Refused } from '@kith/wire'
import { connectionCommands, connectionRefusals } from '@kith/wire/connection'
import { sql } from 'kysely'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { publishable, quarter, quartersOver } from './groups.ts'
import { countsQuery } from './queries.ts'

interface Said {
  checkInId: string
  personId: string
  heard: number | null
  respected: number | null
  matters: number | null
  hope: number | null
  words: string
  language: 'en' | 'es'
}

export const connectionHandlers: Handler[] = [
  handles(connectionCommands.say, async (x) => {
    const { personId } = x.payload
    // One's own record alone: row-level security shows a person no other, and takes no check-in of another.
    const record = await x.tx.maybe(
      db
        .selectFrom('person as p')
        .innerJoin('proxy as o', (join) =>
          join.onRef('o.agency_id', '=', 'p.agency_id').onRef('o.person_id', '=', 'p.id'),
        )
        .select(['p.program_id', 'p.segment'])
        .where('p.id', '=', personId)
        .where('o.user_id', '=', x.actor.userId)
        .where('o.kind', '=', 'self')
        .where(sql<boolean>`p.id = any (kith.my_own())`)
        .limit(1),
    )
    if (!record) throw new Refused('notFound', commonRefusals.notFound)
    await keep(x, 'alone', { programId: record.program_id, segment: record.segment })
    return { id: x.payload.checkInId }
  }),

  handles(connectionCommands.writeDown, async (x) => {
    await keep(x, x.payload.how, x.record!)
    return { id: x.payload.checkInId }
  }),

  handles(connectionCommands.publish, async (x) => {
    const { from, byLanguage } = x.payload
    const period = quartersOver(agencyDay(x.actor, x.now)).find((each) => each.from === from)
    if (!period) throw new Refused('notOverYet', connectionRefusals.notOverYet)
    const tables = await x.tx.rows(
      db.selectFrom('published_table').select(['by_language', 'cells']).where('from_on', '=', from),
    )
    if (tables.some((table) => table.by_language === byLanguage)) {
      throw new Refused('publishedAlready', connectionRefusals.publishedAlready)
    }
    const before = new Map(
      tables.flatMap((table) => Object.entries(table.cells as unknown as Record<string, number | null>)),
    )
    const made = publishable(quarter(await x.tx.rows(countsQuery(period.from, period.until))), byLanguage, before)
    if (!made) throw new Refused('wouldTell', connectionRefusals.wouldTell)
    const id = x.newId()
    await x.tx.rows(
      db.insertInto('published_table').values({
        agency_id: x.actor.agencyId,
        id,
        from_on: period.from,
        until_on: period.until,
        by_language: byLanguage,
        cells: JSON.stringify(Object.fromEntries(made.cells)),
        published_by: x.actor.userId,
      }),
    )
    x.tell({ kind: 'connection.published', recordId: id })
    x.note({ recordRef: id })
    return { id }
  }),
]

async function keep(
  x: Effect<Said>,
  how: 'alone' | 'handed' | 'told',
  record: { programId: string; segment: string },
): Promise<void> {
  const { checkInId, personId, heard, respected, matters, hope, words, language } = x.payload
  if ([heard, respected, matters, hope].every((each) => each === null) && words.trim() === '') {
    throw new Refused('nothingSaid', connectionRefusals.nothingSaid)
  }
  await x.tx.rows(
    db.insertInto('check_in').values({
      agency_id: x.actor.agencyId,
      id: checkInId,
      person_id: personId,
      program_id: record.programId,
      segment: record.segment,
      how,
      language,
      heard,
      respected,
      matters,
      hope,
      words,
      author_id: x.actor.userId,
    }),
  )
  x.tell({
    kind: 'connection.said',
    personId,
    programId: record.programId,
    segment: record.segment,
    recordId: checkInId,
  })
  x.note({ recordRef: checkInId, personId })
}
