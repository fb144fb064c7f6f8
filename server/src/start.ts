import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { app, commandsOf } from './app.ts'
import { CannotOpen } from './cannot-open.ts'
import { type Configuration, readConfiguration } from './configuration.ts'
import { plantDemoIfAbsent } from './demo/plant.ts'
import { clock } from './house/clock.ts'
import { type HouseDatabase, openDatabase } from './house/db/connect.ts'
import type { House, Log } from './house/house.ts'
import { openDesk } from './house/jobs/desk.ts'
import { ledgerKey, masterKey } from './house/keys-folder.ts'
import { anchors } from './house/ledger/anchors.ts'
import { keepSealing } from './house/ledger/keep-sealing.ts'
import { keyring } from './house/ledger/keys.ts'
import { deliverMail } from './house/mail/deliver.ts'
import { postBySmtp } from './house/mail/post.ts'
import { pdfPress } from './house/pdf/index.ts'
import { likelyServicesWork } from './rooms/directory/index.ts'
import { openLocalLaw } from './rooms/law/index.ts'
import { networkWorks } from './rooms/network/index.ts'
import { likelyWork } from './rooms/people/index.ts'

/** A house that is open. `stop` ends everything that was started, last first. */
export interface OpenHouse {
  address: string
  demo: boolean
  stop(): Promise<void>
}

/** Opens the house: the database, the pages, the jobs, the demo, then the door. Throws in words what stands in the way. */
export async function start(env: NodeJS.ProcessEnv, log: Log, ending = endings()): Promise<OpenHouse> {
  const configuration = readConfiguration(env)
  try {
    const [database] = await Promise.all([
      openDatabase({ env, folder: configuration.folder, log, program: 'npm start' }).then((opened) => {
        ending.add(() => opened.close())
        log.info(`Database: ${opened.description}`)
        return opened
      }),
      buildPages(log),
    ])
    const furnished = await furnish(env, configuration, database, log)
    const works = [deliverMail(postBySmtp(configuration)), likelyWork, likelyServicesWork, ...networkWorks]
    const desk = await openDesk(database.ownerPool(), works, log)
    ending.add(() => desk.close())
    const press = pdfPress({ log })
    ending.add(() => press.close())
    const localLaw = await openLocalLaw(join(configuration.folder, 'law'), log)
    ending.add(() => localLaw.close())
    const house = { ...furnished, jobs: desk, press, localLaw }
    if (configuration.demo) await plantDemoIfAbsent(house, database, log)
    const sealing = keepSealing(
      {
        owner: database.ownerPool({ max: 1 }),
        key: ledgerKey(configuration.folder),
        clock,
        anchors: anchors(configuration.folder, configuration.anchor),
      },
      log,
    )
    ending.add(sealing.close)
    const server = app(house)
    ending.add(() => server.close())
    await desk.begin(house)
    const address = await listen(server, configuration)
    return { address, demo: configuration.demo, stop: ending.end }
  } catch (error) {
    await ending.end().catch((failure: Error) => log.error(failure.message))
    throw error
  }
}

/** What was started, to be ended in the opposite order, once. */
export function endings() {
  const steps: (() => Promise<unknown>)[] = []
  let ended: Promise<void> | undefined
  const end = async () => {
    const failures: unknown[] = []
    for (let step = steps.pop(); step; step = steps.pop()) await step().catch((failure) => failures.push(failure))
    if (failures.length > 0) throw new AggregateError(failures, 'Not everything could be stopped')
  }
  return {
    add: (step: () => Promise<unknown>) => {
      steps.push(step)
    },
    end: () => {
      ended ??= end()
      return ended
    },
  }
}
export type Endings = ReturnType<typeof endings>

/** The house without its jobs: what every request is given. */
async function furnish(
  env: NodeJS.ProcessEnv,
  { folder, origin, proxies, demo, privatePartners }: Configuration,
  database: HouseDatabase,
  log: Log,
): Promise<Omit<House, 'jobs' | 'press' | 'localLaw'>> {
  const { key, from } = masterKey(env, folder)
  if (key?.length !== 32) throw new CannotOpen('badMasterKey', {})
  const keys = keyring(key)
  const owner = database.ownerPool({ max: 1 })
  const { rows } = await owner.query<{ wrapped: Buffer }>('select wrapped from ledger_key limit 1')
  await owner.end()
  try {
    if (rows[0]) keys.unwrap(rows[0].wrapped)
  } catch (cause) {
    throw new CannotOpen('wrongMasterKey', { from }, cause)
  }
  const partners = { allowPrivate: privatePartners }
  return {
    pool: database.appPool(),
    keyring: keys,
    clock,
    commands: commandsOf(),
    origin,
    proxies,
    demo,
    partners,
    log,
  }
}

async function buildPages(log: Log): Promise<void> {
  const { buildIfNeeded } = await import('../../web/tools/build.ts')
  try {
    const { built, seconds } = await buildIfNeeded()
    if (built) log.info(`Pages built in ${seconds.toFixed(1)} s`)
  } catch (cause) {
    throw new CannotOpen('pagesNotBuilt', { reason: (cause as Error).message }, cause)
  }
}

async function listen(server: FastifyInstance, { host, port }: Configuration): Promise<string> {
  try {
    return await server.listen({ host, port })
  } catch (cause) {
    const { code } = cause as { code?: string }
    if (code === 'EADDRINUSE') throw new CannotOpen('portTaken', { host, port }, cause)
    if (code === 'EACCES') throw new CannotOpen('portForbidden', { port }, cause)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') throw new CannotOpen('hostNotHere', { host }, cause)
    throw cause
  }
}
