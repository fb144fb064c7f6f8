import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { giveToFolderUser, openDataFolder, refusedWrite } from './db/data-folder.ts'
import { keyIdOf } from './ledger/head.ts'

/** The folder of the house's secrets; back it up apart from the database, or a stolen backup opens itself. */
const keysFolder = (dataFolder: string) => join(dataFolder, 'keys')

/** The master key, which wraps all others: from KITH_MASTER_KEY, else from the keys folder, made on first use. */
export function masterKey(env: NodeJS.ProcessEnv, dataFolder: string): { key: Buffer | null; from: string } {
  if (env.KITH_MASTER_KEY !== undefined) {
    const isKey = /^[0-9a-f]{64}$/i.test(env.KITH_MASTER_KEY)
    return { key: isKey ? Buffer.from(env.KITH_MASTER_KEY, 'hex') : null, from: 'KITH_MASTER_KEY' }
  }
  const { text, path } = kept(dataFolder, 'master.key', () => randomBytes(32).toString('hex'))
  return { key: Buffer.from(text.trim(), 'hex'), from: path }
}

/** The key that signs the heads of the ledger (Ed25519), made on first use. */
export function ledgerKey(dataFolder: string): KeyObject {
  const { text } = kept(dataFolder, 'ledger.pem', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  return createPrivateKey(text)
}

/** The public halves of all keys that have signed heads here, by name. A key that is replaced stays as `ledger-….pem`. */
export function ledgerKeys(dataFolder: string): Map<string, KeyObject> {
  const folder = keysFolder(dataFolder)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^ledger.*\.pem$/.test(name)) : []
  const keys = files.map((name) => createPublicKey(readFileSync(join(folder, name), 'utf8')))
  return new Map(keys.map((key) => [keyIdOf(key), key]))
}

function kept(dataFolder: string, name: string, make: () => string): { text: string; path: string } {
  const folder = openDataFolder(dataFolder)
  const path = join(keysFolder(folder.path), name)
  try {
    if (!existsSync(path)) {
      mkdirSync(keysFolder(folder.path), { recursive: true, mode: 0o700 })
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, make(), { mode: 0o600 })
      giveToFolderUser(folder, draft)
      renameSync(draft, path)
    }
    return { text: readFileSync(path, 'utf8'), path }
  } catch (cause) {
    throw refusedWrite(keysFolder(folder.path), cause)
  }
}
