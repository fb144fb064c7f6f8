import { commonRefusals, Refused } from '@kith/wire'
import { teamCommands, teamRefusals } from '@kith/wire/team'
import { sql } from 'kysely'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import type { Effect, Handler } from '../../house/door/book.ts'
import { handles } from '../../house/door/book.ts'
import { plain } from '../people/index.ts'

interface Said {
  declaredId: string
  relation: string
  name: string
  bornOn: string | null
  words: string
  personId: string | null
  wholeHousehold: boolean
}

export const teamHandlers: Handler[] = [
  handles(teamCommands.declareTie, async (x) => {
    if (x.actor.kind !== 'staff') throw notFound()
    await declare(x, x.actor.userId)
    return { said: true } as const
  }),

  handles(teamCommands.declareTieOf, async (x) => {
    const { isTheirs } = await x.tx.one(
      raw(sql<{ isTheirs: boolean }>`select ${x.payload.userId} in (select kith.my_charges()) as "isTheirs"`),
    )
    if (!isTheirs) throw notFound()
    await declare(x, x.payload.userId)
    return { said: true } as const
  }),

  handles(teamCommands.linkTie, async (x) => {
    const { declaredId, personId } = x.payload
    await mustHold(x.tx, sql`kith.link_declared(${declaredId}, ${personId})`)
    changed(x, declaredId)
    return { id: declaredId }
  }),

  handles(teamCommands.unlinkTie, async (x) => {
    const { declaredId, closedId, because } = x.payload
    await mustHold(x.tx, sql`kith.unlink_declared(${declaredId}, ${closedId}, ${because})`)
    changed(x, declaredId)
    return { id: declaredId }
  }),

  handles(teamCommands.endTie, async (x) => {
    const { declaredId, because } = x.payload
    await mustHold(x.tx, sql`kith.end_declared(${declaredId}, ${because})`)
    changed(x, declaredId)
    return { id: declaredId }
  }),

  handles(teamCommands.noteBoundary, async (x) => {
    if (x.actor.kind !== 'staff') throw notFound()
    const { noteId, kind, personId, words, fromWhom, gift, worthCents, outcome } = x.payload
    if (kind === 'gift' && (gift.trim() === '' || !outcome)) {
      throw new Refused('giftIncomplete', teamRefusals.giftIncomplete)
    }
    if (personId) await x.mustBeAbleTo('read', personId)
    const person = personId && (await x.tx.one(db.selectFrom('person').select('segment').where('id', '=', personId)))
    await x.tx.rows(
      db.insertInto('boundary_note').values({
        agency_id: x.actor.agencyId,
        id: noteId,
        user_id: x.actor.userId,
        kind,
        person_id: personId,
        segment: person ? person.segment : 'general',
        words,
        ...(kind === 'gift' && { from_whom: fromWhom, gift, worth_cents: worthCents, outcome }),
      }),
    )
    await x.tx.rows(raw(sql`select kith.tell_watchers(${x.actor.agencyId}, ${x.actor.userId}, ${noteId}, 'boundary')`))
    changed(x, noteId)
    return { id: noteId }
  }),

  handles(teamCommands.answerBoundary, async (x) => {
    const { noteId, agreed, words } = x.payload
    const note = await x.tx.one(
      db.selectFrom('boundary_note').select(['user_id', 'answered_at']).where('id', '=', noteId),
    )
    if (note.answered_at) throw new Refused('answeredAlready', teamRefusals.answeredAlready)
    await x.tx.one(
      db
        .updateTable('boundary_note')
        .set({ answered_by: x.actor.userId, answered_at: x.now.toISOString(), agreed, answer: words })
        .where('id', '=', noteId)
        .where('answered_at', 'is', null)
        .returning('id'),
    )
    await x.tx.rows(
      db.insertInto('notice').values({
        agency_id: x.actor.agencyId,
        id: x.newId(),
        to_user_id: note.user_id,
        kind: 'boundaryAnswered',
        record_id: noteId,
        about_user_id: x.actor.userId,
      }),
    )
    changed(x, noteId)
    return { id: noteId }
  }),

  handles(teamCommands.setGiftLimit, async (x) => {
    const { cents } = x.payload
    await x.tx.one(
      db.updateTable('agency').set({ gift_limit_cents: cents }).where('id', '=', x.actor.agencyId).returning('id'),
    )
    x.tell({ kind: 'team.giftLimit' })
    return { cents }
  }),
]

/** Says a tie. Whoever says it is answered alike whether there is a record or not, and in about the same time. */
async function declare(x: Effect<Said>, workerId: string): Promise<void> {
  const { declaredId, relation, name, bornOn, words, personId, wholeHousehold } = x.payload
  const wanted = plain(name).split(' ').filter(Boolean)
  if (!personId && wanted.length === 0) {
    throw new Refused('sayWho', teamRefusals.sayWho, [{ path: 'name', code: 'blank' }])
  }
  if (personId) await x.mustBeAbleTo('read', personId)
  await x.tx.rows(
    raw(sql`select kith.declare_tie(${declaredId}, ${workerId}, ${relation}, ${name}, ${wanted}::text[],
      ${bornOn}::date, ${words}, ${personId}::uuid, ${wholeHousehold})`),
  )
  await x.seeAgain()
  changed(x, declaredId)
}

/** Told without a word of whom it is about: every open page asks again what it may see. */
function changed(x: Effect<unknown>, recordRef: string): void {
  x.tell({ kind: 'team.boundary' })
  x.note({ recordRef })
}

async function mustHold(tx: Tx, question: ReturnType<typeof sql>): Promise<void> {
  const { held } = await tx.one(raw(sql<{ held: boolean }>`select ${question} as held`))
  if (!held) throw notFound()
}

const notFound = () => new Refused('notFound', commonRefusals.notFound)
