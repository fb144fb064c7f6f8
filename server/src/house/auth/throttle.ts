import { commonRefusals, Refused } from '@kith/wire'
import type pg from 'pg'
import { within } from '../access/enter.ts'
import { sha256 } from '../canonical.ts'

/** What is counted: tries at one account, and tries from one place. A house behind one address has many hands. */
export interface Tries {
  account: Buffer
  remote: Buffer
}
const free = { account: 5, remote: 40 } as const

export const triesOf = (email: string, remote: string): Tries => ({
  account: sha256('account ', email.trim().toLowerCase()),
  remote: sha256('remote ', remote),
})

/** Refuses while either has to wait, whether or not there is such an account. */
export async function waitIfThrottled(pool: pg.Pool, tries: Tries): Promise<void> {
  const until = await within(pool, { by: 'nobody' }, null, async ({ tx }) => {
    const [account, remote] = await tx.send(look(tries.account), look(tries.remote))
    return { result: account?.[0]?.until ?? remote?.[0]?.until ?? null, last: [] }
  })
  if (until) throw new Refused('tooMany', commonRefusals.tooMany)
}

/** Counts a failed try. It commits by itself: the refusal that follows must not undo it. */
export async function countFailure(pool: pg.Pool, tries: Tries): Promise<void> {
  await within(pool, { by: 'nobody' }, null, async () => ({
    result: null,
    last: [fail(tries.account, free.account), fail(tries.remote, free.remote)],
  }))
}

export const forgetFailures = (tries: Tries) => ({
  name: 'throttle-clear',
  text: 'select kith.throttle_clear($1)',
  values: [tries.account],
})

const look = (key: Buffer) => ({ name: 'throttle-look', text: 'select kith.throttle_look($1) as until', values: [key] })
const fail = (key: Buffer, tries: number) => ({
  name: 'throttle-fail',
  text: 'select kith.throttle_fail($1, $2)',
  values: [key, tries],
})
