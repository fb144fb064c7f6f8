import type pg from 'pg'
import { type Entered, within } from '../access/enter.ts'
import type { Actor } from '../access/facts.ts'
import { newId } from '../clock.ts'
import type { Statement } from '../db/tx.ts'

/** Services that work for each agency, and the role that says what they may do. */
export type ServiceName = 'mail' | 'matching' | 'likeness'

const nameIn = (service: ServiceName, agencyId: string) => `${service}@${agencyId}`

/** Runs `act` as this agency's own service. Its account is made on first use. */
export async function asService<Result>(
  pool: pg.Pool,
  service: ServiceName,
  agencyId: string,
  act: (entered: Entered & { actor: Actor }) => Promise<{ result: Result; last: Statement[] }>,
): Promise<Result> {
  await within(pool, { by: 'nobody' }, null, async () => ({
    result: null,
    last: [
      {
        name: 'service-account',
        text: 'select kith.ensure_service($1, $2, $3, $4, $5)',
        values: [agencyId, newId(), newId(), service, nameIn(service, agencyId)],
      },
    ],
  }))
  return await within(pool, { by: 'service', name: nameIn(service, agencyId) }, null, async (entered) => {
    if (!entered.actor) throw new Error(`No service ${service} in this agency`)
    return await act({ ...entered, actor: entered.actor })
  })
}
