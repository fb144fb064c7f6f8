import type { runReasons } from '@kith/wire/network'
import type { Selectable } from 'kysely'
import { sql } from 'kysely'
import type { Actor } from '../../house/access/facts.ts'
import { newId } from '../../house/clock.ts'
import type { MatchRunTable } from '../../house/db/tables.ts'
import { db, raw, type Statement, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { appendEntry } from '../../house/ledger/append.ts'

export type RunRow = Selectable<MatchRunTable>
export type RunReason = (typeof runReasons)[number]

export const runQuery = (runId: string) => db.selectFrom('match_run').selectAll().where('id', '=', runId)

/** Ends a run: its key and all that it made are destroyed, the numbers stay. */
export async function endRun(
  tx: Tx,
  runId: string,
  state: 'done' | 'cancelled' | 'refused',
  now: Date,
  over: { reason?: RunReason; found?: number } = {},
): Promise<void> {
  await tx.rows(db.deleteFrom('match_part').where('run_id', '=', runId))
  await tx.rows(
    db
      .updateTable('match_run')
      .set({ state, reason: over.reason ?? '', found: over.found ?? 0, wrapped: null, ended_at: now.toISOString() })
      .where('id', '=', runId)
      .where('state', 'in', ['waiting', 'working']),
  )
}

/** One line in the ledger about a run: numbers are in the run's row, whom it found stands with the hints. */
export const runEntry = (
  house: Pick<House, 'clock'>,
  actor: Actor,
  runId: string,
  action: string,
  because: { decision?: 'allow' | 'deny'; ruleId: string; personIds?: string[] },
): Statement =>
  appendEntry({
    agencyId: actor.agencyId,
    id: newId(),
    at: house.clock.now().toISOString(),
    actorId: actor.userId,
    action,
    decision: because.decision ?? 'allow',
    ruleId: because.ruleId,
    recordRef: runId,
    personIds: because.personIds ?? null,
    purpose: 'matching',
    requestId: runId,
  })

/** Tells open pages that something about a run or an agreement changed. It names nobody. */
export const tellOf = (agencyId: string, kind: string, recordId: string): Statement => ({
  name: 'network-event',
  text: 'insert into kith.event (agency_id, kind, record_id) values ($1, $2, $3)',
  values: [agencyId, kind, recordId],
})

/** What the partner has asked in the day before this moment. */
export const askedLately = (agreementId: string, exceptRun: string) =>
  raw(sql<{ tokens: number }>`
    select coalesce(sum(r.tokens), 0)::int as tokens from kith.match_run r
     where r.agreement_id = ${agreementId} and r.side = 'answers' and r.id <> ${exceptRun} and r.at > now() - interval '1 day'`)
