import pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { Tx } from '../db/tx.ts'
import type { House, JobDesk, Log } from '../house.ts'
import type { Work } from './work.ts'

const schema = 'pgboss'
const looksEverySeconds = 1
const stopsWithinMs = 10_000

/** The desk where jobs are ordered and worked on. Ordering is part of a command; working begins when the house is open. */
export interface OpenDesk extends JobDesk {
  begin(house: House): Promise<void>
  close(): Promise<void>
}

/**
 * Opens pg-boss in a schema of its own, as the owner of the tables. The app's role may put a job in, nothing else: what
 * waits there, and what failed, it cannot read.
 */
export async function openDesk(owner: pg.Pool, works: readonly Work[], log: Log): Promise<OpenDesk> {
  const boss = new PgBoss({
    db: { executeSql: async (text, values) => await owner.query(text, values as unknown[]) },
    schema,
    // Schedules of our own (sealing) run beside pg-boss; nothing here is due at an hour of the day.
    schedule: false,
    monitorVacuum: false,
    reindex: false,
  })
  boss.on('error', (error) =>
    log.error('Jobs: the database did not answer', { code: (error as { code?: string }).code ?? '' }),
  )
  await boss.start()
  for (const { name } of works) await boss.createQueue(name, { retryLimit: 12, retryDelay: 5, retryBackoff: true })
  await letTheAppOrder(owner)

  return {
    async order(tx, job) {
      await boss.send(job.name, job.data, { db: through(tx) })
    },
    async begin(house) {
      for (const { name, act } of works) {
        await boss.work<Record<string, string | number>>(
          name,
          { pollingIntervalSeconds: looksEverySeconds },
          async (jobs) => {
            for (const job of jobs) {
              await act(house, job.data).catch((error: Error & { code?: string }) => {
                log.error('A job failed and will be tried again', {
                  job: name,
                  id: job.id,
                  kind: error.name,
                  code: error.code ?? '',
                })
                // pg-boss keeps what is thrown in the job's row: the kind of failure may stand there, its words may not.
                throw new Error(error.code ?? error.name)
              })
            }
          },
        )
      }
    },
    close: () => boss.stop({ graceful: true, timeout: stopsWithinMs }),
  }
}

/** pg-boss writes its row on the command's own connection: without the command there is no job. */
const through = (tx: Tx) => ({
  executeSql: async (text: string, values?: unknown[]) => ({
    rows: (await tx.send({ text, values: values ?? [] }))[0] ?? [],
  }),
})

async function letTheAppOrder(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(`select distinct table_name as name from ${schema}.queue`)
  await owner.query(`grant usage on schema ${schema} to app_rt; grant select on ${schema}.queue to app_rt`)
  for (const { name } of rows) {
    await owner.query(`grant insert, select (id, start_after) on ${schema}.${pg.escapeIdentifier(name)} to app_rt`)
  }
}
