import { commonRefusals, Refused } from '@kith/wire'
import { casesCommands, casesRefusals } from '@kith/wire/cases'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import { emergencyHandlers } from './emergency.ts'
import { noticesHandlers } from './notices.ts'

export const casesHandlers: Handler[] = [
  handles(casesCommands.assign, async (x) => {
    const { personId, toUserId, kind, until } = x.payload
    const enrolment = await x.tx.one(
      db
        .selectFrom('enrolment')
        .select('id')
        .where(ofPerson('person_id', personId))
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
        record_id: x.record!.personId,
        about_user_id: x.actor.userId,
      }),
    )
    x.tell({ kind: 'cases.assigned', ...x.record!, recordId: id })
    x.note({ recordRef: id })
    return { id }
  }),

  handles(casesCommands.setStatus, async (x) => {
    const { personId, status, because } = x.payload
    const latest = await x.tx.one(
      db
        .selectFrom('enrolment')
        .select(['id', 'status', 'program_id'])
        .where(ofPerson('person_id', personId))
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
          person_id: x.record!.personId,
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
    x.tell({ kind: 'cases.status', ...x.record!, recordId: id })
    return { id }
  }),

  ...emergencyHandlers,
  ...noticesHandlers,
]
