import { commonRefusals, Refused } from '@kith/wire'
import { casesCommands, casesRefusals } from '@kith/wire/cases'
import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'

const breakGlassHours = 4
const leastReason = 20

export const casesHandlers: Handler[] = [
  handles(casesCommands.assign, async (x) => {
    const { personId, toUserId, kind, until } = x.payload
    const enrolment = await x.tx.one(
      db
        .selectFrom('enrolment')
        .select('id')
        .where('person_id', '=', personId)
        .where('until_at', 'is', null)
        .orderBy('from_at', 'desc')
        .limit(1),
    )
    const holder = await x.tx.maybe(
      db
        .selectFrom('membership as m')
        .innerJoin('role_right as r', 'r.role', 'm.role')
        .select('m.id')
        .where('m.user_id', '=', toUserId)
        .where('r.right', '=', 'caseload')
        .where('m.until_at', 'is', null)
        .limit(1),
    )
    if (!holder) throw new Refused('notTheirs', casesRefusals.notTheirs)
    const open = db
      .selectFrom('assignment')
      .select('id')
      .where('enrolment_id', '=', enrolment.id)
      .where('user_id', '=', toUserId)
      .where('kind', '=', kind)
      .where('until_at', 'is', null)
    if (await x.tx.maybe(open)) throw new Refused('alreadyAssigned', casesRefusals.alreadyAssigned)
    // One officer leads: a new lead ends the lead before, who keeps nothing but the story in the ledger.
    if (kind === 'primary') {
      await x.tx.rows(
        db
          .updateTable('assignment')
          .set({ until_at: x.now.toISOString() })
          .where('enrolment_id', '=', enrolment.id)
          .where('kind', '=', 'primary')
          .where('until_at', 'is', null),
      )
    }
    const id = x.newId()
    await x.tx.rows(
      db.insertInto('assignment').values({
        agency_id: x.actor.agencyId,
        id,
        user_id: toUserId,
        enrolment_id: enrolment.id,
        kind,
        from_at: x.now.toISOString(),
        until_at: until,
      }),
    )
    await x.tx.rows(
      db.insertInto('notice').values({
        agency_id: x.actor.agencyId,
        id: x.newId(),
        to_user_id: toUserId,
        kind: 'assigned',
        record_id: personId,
        about_user_id: x.actor.userId,
      }),
    )
    x.tell({ kind: 'cases.assigned', personId, ...x.record!, recordId: id })
    x.note({ recordRef: id })
    return { id }
  }),

  handles(casesCommands.setStatus, async (x) => {
    const { personId, status, because } = x.payload
    const latest = await x.tx.one(
      db
        .selectFrom('enrolment')
        .select(['id', 'status', 'program_id'])
        .where('person_id', '=', personId)
        .orderBy('from_at', 'desc')
        .limit(1),
    )
    if (latest.status === status) throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    let id = latest.id
    if (latest.status === 'closed') {
      // To begin again is a new enrolment: the closed one stays as it was. Whoever reopens takes the person on.
      id = x.newId()
      await x.tx.rows(
        db.insertInto('enrolment').values({
          agency_id: x.actor.agencyId,
          id,
          person_id: personId,
          program_id: latest.program_id,
          status: 'active',
        }),
      )
      await x.tx.rows(
        db.insertInto('assignment').values({
          agency_id: x.actor.agencyId,
          id: x.newId(),
          user_id: x.actor.userId,
          enrolment_id: id,
          kind: 'primary',
        }),
      )
      await x.seeAgain()
    } else {
      await x.tx.rows(
        db
          .updateTable('enrolment')
          .set({ status, closed_because: status === 'closed' ? because : null })
          .where('id', '=', id),
      )
    }
    x.tell({ kind: 'cases.status', personId, ...x.record!, recordId: id })
    return { id }
  }),

  handles(casesCommands.declareConflict, async (x) => {
    const id = x.newId()
    x.tell({ kind: 'cases.conflict', recordId: id })
    x.note({ recordRef: id })
    await x.tx.rows(
      db.insertInto('conflict').values({
        agency_id: x.actor.agencyId,
        id,
        user_id: x.actor.userId,
        person_id: x.payload.personId,
        declared_by: x.actor.userId,
      }),
    )
    return { id }
  }),

  handles(casesCommands.breakGlass, async (x) => {
    const { personId, reasonCode, reason } = x.payload
    if (reason.trim().length < leastReason) {
      throw new Refused('reasonTooShort', casesRefusals.reasonTooShort, [{ path: 'reason', code: 'tooSmall' }])
    }
    const { yes } = await x.tx.one(raw(sql<{ yes: boolean }>`select kith.can_be_opened(${personId}) as yes`))
    if (!yes) throw new Refused('notFound', commonRefusals.notFound)
    const id = x.newId()
    const until = new Date(x.now.getTime() + breakGlassHours * 3_600_000).toISOString()
    await x.tx.rows(
      db.insertInto('access_grant').values({
        agency_id: x.actor.agencyId,
        id,
        user_id: x.actor.userId,
        person_id: personId,
        kind: 'break_glass',
        reason_code: reasonCode,
        reason,
        // The clock of the transaction, not ours, bounds it: the policy allows four hours from there.
        until_at: until,
      }),
    )
    await x.tx.rows(
      db
        .insertInto('notice')
        .columns(['agency_id', 'id', 'to_user_id', 'kind', 'record_id', 'about_user_id'])
        .expression(
          db
            .selectFrom(sql<{ user_id: string }>`kith.watchers_of_me()`.as('w'))
            .select([
              sql<string>`${x.actor.agencyId}::uuid`.as('agency_id'),
              sql<string>`gen_random_uuid()`.as('id'),
              'w.user_id as to_user_id',
              sql<string>`'breakGlass'`.as('kind'),
              sql<string>`${id}::uuid`.as('record_id'),
              sql<string>`${x.actor.userId}::uuid`.as('about_user_id'),
            ]),
        ),
    )
    await x.seeAgain()
    x.tell({ kind: 'cases.glassBroken', recordId: id })
    x.note({ recordRef: id, personId })
    return { id, until }
  }),
]
