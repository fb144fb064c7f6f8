import { commandsOf } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { clock } from './house/clock.ts'
import { type HouseDatabase, openDatabase } from './house/db/connect.ts'
import { type House, type Log, noLocalLaw } from './house/house.ts'
import { masterKey } from './house/keys-folder.ts'
import { keyring } from './house/ledger/keys.ts'

/** Says what it does on standard error: standard output belongs to the data. */
export const quietly: Log = { info: () => {}, error: (words) => void process.stderr.write(`${words}\n`) }

/** The house as a command of the command line has it: the same data and door, beside a running server or without one. */
export async function openHouse(
  env: NodeJS.ProcessEnv,
  log: Log = quietly,
): Promise<{ house: House; database: HouseDatabase; close(): Promise<void> }> {
  const configuration = readConfiguration(env)
  const database = await openDatabase({ env, folder: configuration.folder, log, besideServer: true, program: 'kith' })
  const { key } = masterKey(env, configuration.folder)
  if (!key) {
    await database.close()
    throw new Error('The master key cannot be read. Set KITH_MASTER_KEY, or put back KITH_DATA/keys/master.key')
  }
  const house: House = {
    pool: database.appPool({ max: 2 }),
    keyring: keyring(key),
    clock,
    commands: commandsOf(),
    jobs: {
      order: async (_tx, job) => {
        throw new Error(`The command line orders no jobs, and ${job.name} is one`)
      },
    },
    press: {
      print: async () => {
        throw new Error('The command line prints no documents')
      },
    },
    origin: configuration.origin,
    proxies: configuration.proxies,
    demo: configuration.demo,
    partners: { allowPrivate: configuration.privatePartners },
    localLaw: noLocalLaw,
    log,
  }
  return { house, database, close: () => database.close() }
}
