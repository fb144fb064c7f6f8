import { commonRefusals, Refused } from '@kith/wire'
import { networkCommands, networkRefusals } from '@kith/wire/network'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { agreementQuery, standingOf } from './agreements.ts'
import { readInvitation } from './invitation.ts'
import { countEnrolled } from './matchable.ts'
import { mayMatchQuery, programsQuery } from './queries.ts'
import { endRun, runQuery } from './runs.ts'

const invitationDays = 7
const longestDays = 731
const dayMs = 86_400_000

const refuse = (code: keyof typeof networkRefusals): never => {
  throw new Refused(code, networkRefusals[code])
}

export const networkHandlers: Handler[] = [
  handles(networkCommands.invite, async (x) => {
    const { purposes, from, until, programIds } = x.payload
    await mustBeAllowed(x)
    if (until <= from || Date.parse(until) - Date.parse(from) > longestDays * dayMs) refuse('badDays')
    const id = x.newId()
    await x.tx.rows(
      db.insertInto('match_agreement').values({
        agency_id: x.actor.agencyId,
        id,
        made_here: true,
        purposes,
        program_ids: await ownPrograms(x, programIds),
        from_on: from,
        until_on: until,
        our_people: await peopleIn(x, programIds),
        code_until: new Date(x.now.getTime() + invitationDays * dayMs).toISOString(),
        author_id: x.actor.userId,
      }),
    )
    return changed(x, id)
  }),

  handles(networkCommands.join, async (x) => {
    await mustBeAllowed(x)
    const invitation = readInvitation(x.payload.invitation) ?? refuse('badInvitation')
    if (invitation.agencyId === x.actor.agencyId) refuse('notYours')
    await x.tx.rows(
      db.insertInto('match_agreement').values({
        agency_id: x.actor.agencyId,
        id: invitation.agreementId,
        made_here: false,
        partner_address: invitation.origin,
        partner_agency_id: invitation.agencyId,
        partner_key: invitation.key,
        // What the agreement says is the other side's to tell; until then it holds for no day and no purpose.
        purposes: [],
        from_on: today(x),
        until_on: today(x),
        program_ids: await ownPrograms(x, x.payload.programIds),
        our_people: await peopleIn(x, x.payload.programIds),
        code: invitation.code,
        author_id: x.actor.userId,
      }),
    )
    order(x, 'network.connect', { agreementId: invitation.agreementId })
    return changed(x, invitation.agreementId)
  }),

  handles(networkCommands.sign, async (x) => {
    const row = await x.tx.one(agreementQuery(x.payload.agreementId))
    const standing = standingOf(row, today(x))
    if (row.partner_name === '' || standing === 'invited') refuse('notReady')
    if (row.signed_at !== null || standing === 'ended' || standing === 'over') {
      throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    }
    await x.tx.rows(
      db
        .updateTable('match_agreement')
        .set({ signed_at: x.now.toISOString(), signed_by: x.actor.userId, signed_name: x.actor.name })
        .where('id', '=', row.id),
    )
    order(x, 'network.tell', { agreementId: row.id })
    return changed(x, row.id)
  }),

  handles(networkCommands.setPaused, async (x) => {
    const row = await x.tx.one(agreementQuery(x.payload.agreementId))
    const paused_at = x.payload.paused ? x.now.toISOString() : null
    await x.tx.rows(db.updateTable('match_agreement').set({ paused_at }).where('id', '=', row.id))
    order(x, 'network.tell', { agreementId: row.id })
    return changed(x, row.id)
  }),

  handles(networkCommands.end, async (x) => {
    const row = await x.tx.one(agreementQuery(x.payload.agreementId))
    await x.tx.rows(
      db
        .updateTable('match_agreement')
        .set({ ended_at: row.ended_at ?? x.now.toISOString(), code: null, code_until: null })
        .where('id', '=', row.id),
    )
    order(x, 'network.tell', { agreementId: row.id })
    return changed(x, row.id)
  }),

  handles(networkCommands.run, async (x) => {
    const row = await x.tx.one(agreementQuery(x.payload.agreementId))
    await mustBeAllowed(x)
    if (standingOf(row, today(x)) !== 'inForce') refuse('notInForce')
    const open = await x.tx.maybe(
      db
        .selectFrom('match_run')
        .select('id')
        .where('agreement_id', '=', row.id)
        .where('side', '=', 'asks')
        .where('state', 'in', ['waiting', 'working']),
    )
    if (open) refuse('runNow')
    const id = x.newId()
    await x.tx.rows(
      db.insertInto('match_run').values({
        agency_id: x.actor.agencyId,
        id,
        agreement_id: row.id,
        side: 'asks',
        ordered_by: x.actor.userId,
      }),
    )
    order(x, 'network.ask', { runId: id })
    x.tell({ kind: 'network.run', recordId: id })
    x.note({ recordRef: id })
    return { id }
  }),

  handles(networkCommands.stopRun, async (x) => {
    const run = await x.tx.one(runQuery(x.payload.runId))
    if (run.side !== 'asks' || !['waiting', 'working'].includes(run.state)) {
      throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    }
    order(x, 'network.stop', { agreementId: run.agreement_id, runId: run.id })
    await endRun(x.tx, run.id, 'cancelled', x.now, { reason: 'stopped' })
    x.tell({ kind: 'network.run', recordId: run.id })
    x.note({ recordRef: run.id })
    return { id: run.id }
  }),

  handles(networkCommands.answerHint, async (x) => {
    const { personId, hintId, answer } = x.payload
    const { id } = await x.tx.one(
      db
        .updateTable('match_hint')
        .set({ state: answer, answered_at: x.now.toISOString(), answered_by: x.actor.userId })
        .where('id', '=', hintId)
        .where('person_id', '=', personId)
        // Who was introduced stays so: a name that was told cannot be untold.
        .where('state', '<>', 'introduced')
        .returning('id'),
    )
    if (answer === 'agreed') order(x, 'network.hint', { hintId: id })
    x.tell({ kind: 'network.hint', ...x.record!, personId, recordId: id })
    x.note({ recordRef: id })
    return { id }
  }),

  handles(networkCommands.leaveOut, async (x) => {
    const { personId, leftOut } = x.payload
    const stands = await x.tx.maybe(
      db.selectFrom('match_left_out').select('id').where('person_id', '=', personId).where('until_at', 'is', null),
    )
    if (leftOut && !stands) {
      await x.tx.rows(
        db.insertInto('match_left_out').values({
          agency_id: x.actor.agencyId,
          id: x.newId(),
          person_id: personId,
          program_id: x.record!.programId,
          segment: x.record!.segment,
          author_id: x.actor.userId,
        }),
      )
    }
    if (!leftOut && stands) {
      await x.tx.rows(
        db.updateTable('match_left_out').set({ until_at: x.now.toISOString() }).where('id', '=', stands.id),
      )
    }
    x.tell({ kind: 'network.leftOut', ...x.record!, personId })
    return {}
  }),
]

function order(x: Effect, name: string, data: Record<string, string>): void {
  x.order({ name, data: { agencyId: x.actor.agencyId, ...data } })
}

function changed(x: Effect, id: string): { id: string } {
  x.tell({ kind: 'network.agreement', recordId: id })
  x.note({ recordRef: id })
  return { id }
}

const today = (x: Effect): string => agencyDay(x.actor, x.now)

async function mustBeAllowed(x: Effect): Promise<void> {
  const { yes } = await x.tx.one(mayMatchQuery())
  if (!yes) refuse('mayNotMatch')
}

/** Only programmes of one's own agency; another id is no programme here. */
async function ownPrograms(x: Effect, programIds: readonly string[]): Promise<string[]> {
  const own = new Set((await x.tx.rows(programsQuery())).map(({ id }) => id))
  if (!programIds.every((id) => own.has(id))) throw new Refused('notFound', commonRefusals.notFound)
  return [...new Set(programIds)]
}

/** How many people a run may bring: those of today and a quarter more, so that the agreement need not be written anew each month. */
async function peopleIn(x: Effect, programIds: readonly string[]): Promise<number> {
  const { people } = await x.tx.one(countEnrolled(programIds))
  return Math.max(1, Math.ceil(people * 1.25))
}
