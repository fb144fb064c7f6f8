import { dayIn } from './clock.ts'
import { db, type Tx } from './db/tx.ts'

/** The calendar day at a moment where the agency is: in its evening it is not yet the day that it is in Greenwich. */
export async function agencyDay(tx: Tx, agencyId: string, at: Date): Promise<string> {
  const { zone } = await tx.one(db.selectFrom('agency').select('zone').where('id', '=', agencyId))
  return dayIn(zone, at)
}
