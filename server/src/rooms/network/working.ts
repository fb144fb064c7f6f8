import { dayIn } from '../../house/clock.ts'
import { db, type Tx } from '../../house/db/tx.ts'
import type { JobOrder } from '../../house/door/book.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import { type AgreementRow, agreementQuery } from './agreements.ts'
import { type Identity, identityOf } from './identity.ts'
import { type RunRow, runQuery } from './runs.ts'

/** A job works so long at a time, then orders itself again: what it has made is kept, so that nothing is done twice. */
export const turnMs = 4 * 60_000

/** One run as its job sees it, with what it needs to go on. */
export interface Working {
  run: RunRow
  agreement: AgreementRow
  us: Identity
  key: Buffer
  /** Today where the agency is. */
  today: string
}

/** Reads a run that is under way; null where it has ended or was stopped. */
export async function workingOn(house: House, agencyId: string, runId: string): Promise<Working | null> {
  return await asService(house.pool, 'matching', agencyId, async ({ tx }) => {
    const run = await tx.maybe(runQuery(runId))
    if (!run || !['waiting', 'working'].includes(run.state)) return { result: null, last: [] }
    const wrapped = run.wrapped ?? (await makeKey(house, tx, runId))
    const agreement = await tx.one(agreementQuery(run.agreement_id))
    const us = await identityOf(house, tx, agencyId)
    const result = { run, agreement, us, key: house.keyring.unwrap(wrapped), today: dayIn(us.zone, house.clock.now()) }
    return { result, last: [] }
  })
}

/** A run's key is made at its first turn and destroyed at its end. */
async function makeKey(house: House, tx: Tx, runId: string): Promise<Buffer> {
  const { wrapped } = house.keyring.make()
  await tx.rows(db.updateTable('match_run').set({ wrapped }).where('id', '=', runId))
  return wrapped
}

/** Does this run still go on? Asked between its parts, so that it ends when somebody stops it. */
export const goesOn = (house: House, { run }: Working): Promise<boolean> =>
  asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
    const now = await tx.maybe(runQuery(run.id))
    return { result: now !== undefined && ['waiting', 'working'].includes(now.state), last: [] }
  })

export const orderAgain = (house: House, agencyId: string, job: JobOrder): Promise<void> =>
  asService(house.pool, 'matching', agencyId, async ({ tx }) => {
    await house.jobs.order(tx, job)
    return { result: undefined, last: [] }
  })
