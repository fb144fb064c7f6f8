import { randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { app, commandsOf } from '../app.ts'
import { clock } from '../house/clock.ts'
import { quietLog } from '../house/db/test-cluster.ts'
import { type TestDatabase, testDatabase } from '../house/db/test-database.ts'
import type { JobOrder } from '../house/door/book.ts'
import { type House, type Log, noLocalLaw } from '../house/house.ts'
import { keyring } from '../house/ledger/keys.ts'
import { pdfPress } from '../house/pdf/index.ts'
import type { Room } from '../house/room.ts'
import { type Builders, builders } from './builders.ts'
import { type Caller, caller } from './caller.ts'

/** A running house over a database of its own, with builders for what stands in it and a caller for what is asked of it. */
export interface TestHouse extends Builders, Caller {
  house: House
  server: FastifyInstance
  db: TestDatabase
  /** Jobs that commands have ordered, oldest first. */
  ordered: JobOrder[]
  /** Listens on a port of the system's choice, for what needs a real connection (streams, kill -9); answers the address. */
  listen(): Promise<string>
}

export interface TestHouseOptions {
  /** Only these rooms; all of them if left out. */
  rooms?: readonly Room[]
  /** Is it the demo? Then `POST /api/demo/sign-in` answers. */
  demo?: boolean
  /** May partners be called at private addresses? */
  allowPrivate?: boolean
  clock?: House['clock']
  log?: Log
  origin?: string
  jobs?: House['jobs']
  localLaw?: House['localLaw']
}

/**
 * Opens a house for the tests of one file, and closes it after them.
 *
 *     const h = await houseForTests()
 *     const agency = await h.anAgency()
 *     const rosa = await h.aWorker({ agency, role: 'officer' })
 *     const maria = await h.aPerson({ agency, name: 'Maria Okafor', officer: rosa })
 *     const session = await h.signedIn(rosa)
 *     const page = await h.call(session, peopleRoutes.person, { params: { personId: maria.id } })
 *     await h.did(session, peopleCommands.addTie, { … })
 */
export async function houseForTests(options: TestHouseOptions = {}): Promise<TestHouse> {
  // The server goes first, then its database.
  const ending: (() => Promise<unknown>)[] = []
  const db = await testDatabase({ after: (act) => void ending.push(act) })
  after(async () => {
    for (const step of ending) await step()
  })
  const ordered: JobOrder[] = []
  const press = pdfPress({ log: quietLog })
  ending.unshift(() => press.close())
  const house: House = {
    press,
    pool: db.app,
    keyring: keyring(randomBytes(32)),
    clock: options.clock ?? clock,
    commands: commandsOf(options.rooms),
    jobs: options.jobs ?? { order: async (_tx, job) => void ordered.push(job) },
    origin: options.origin ?? 'http://127.0.0.1',
    proxies: [],
    demo: options.demo ?? false,
    partners: { allowPrivate: options.allowPrivate ?? false },
    localLaw: options.localLaw ?? noLocalLaw,
    log: options.log ?? quietLog,
  }
  const server = app(house, options.rooms)
  await server.ready()
  ending.unshift(() => server.close())
  return {
    house,
    server,
    db,
    ordered,
    listen: () => server.listen({ host: '127.0.0.1', port: 0 }),
    ...builders(db.owner, house.keyring),
    ...caller(server, db.owner),
  }
}
