// A stand-in for the server process, for tests that kill it: starts PostgreSQL on the folder of its first argument,
// tells where it is, and stops it when asked. It uses a running one if "beside" follows.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { attachOrStart } from './attach.ts'
import { withLogin } from './connect.ts'
import { startPostgres } from './postgres.ts'
import { forgetfully, quietLog } from './test-cluster.ts'

const [folder = '', how] = process.argv.slice(2)
// The most awkward moment to be told to end: PostgreSQL is starting, and nobody has been told of it yet.
if (how === 'exits') setInterval(() => existsSync(join(folder, 'postgres', 'postmaster.pid')) && process.exit(0), 1)
try {
  const start = how === 'beside' ? attachOrStart : startPostgres
  const postgres = await start(folder, quietLog, { ...forgetfully, settings: { fsync: 'on' }, program: 'a house' })
  const alive = setInterval(() => {}, 60_000)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      // Work in hand when Ctrl-C comes still finds its database.
      const answer = await withLogin(postgres.connectionFor('postgres', 'postgres'), (login) => login.query('select 1'))
      await postgres.stop()
      clearInterval(alive)
      tell({ answeredAfterSignal: answer.rowCount === 1 })
    })
  }
  const { pid, socketFolder } = postgres
  tell({ pid, socketFolder, isBorrowed: 'isBorrowed' in postgres && postgres.isBorrowed })
} catch (error) {
  tell({ refused: error instanceof Error ? error.message : String(error) })
}

function tell(fact: object): void {
  process.stdout.write(`${JSON.stringify(fact)}\n`)
}
