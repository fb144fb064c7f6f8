import { parseArgs } from 'node:util'
import { readConfiguration } from '@kith/server/configuration'
import { AccountRefused, addAccount, type Handed, resetAccount } from '@kith/server/house/auth/accounts'
import { openDatabase } from '@kith/server/house/db/connect'
import { masterKey } from '@kith/server/house/keys-folder'
import { keyring } from '@kith/server/house/ledger/keys'

const usage = `kith account add --agency NAME --email ADDRESS --name NAME --role ROLE [--second-factor]
kith account reset --email ADDRESS [--second-factor]
`
const quiet = { info: () => {}, error: (words: string) => void process.stderr.write(`${words}\n`) }

/** `kith account`: adds an account or gives it a new password. Prints, once, what its owner needs to sign in. */
export async function accountCommand(args: readonly string[]): Promise<number> {
  const asked = read(args)
  if (!asked) {
    process.stderr.write(usage)
    return 2
  }
  const { folder } = readConfiguration(process.env)
  const { key, from } = masterKey(process.env, folder)
  if (key?.length !== 32) {
    process.stderr.write(`${from} holds no key of 32 bytes\n`)
    return 2
  }
  const database = await openDatabase({
    env: process.env,
    folder,
    log: quiet,
    besideServer: true,
    program: 'kith account',
  })
  try {
    tell(await asked(database.ownerPool({ max: 1 }), keyring(key)))
    return 0
  } catch (error) {
    if (!(error instanceof AccountRefused)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  } finally {
    await database.close()
  }
}

type Owner = Parameters<typeof addAccount>[0]
type Keys = Parameters<typeof addAccount>[1]

function read(args: readonly string[]): ((owner: Owner, keys: Keys) => Promise<Handed>) | null {
  const text = { type: 'string' } as const
  const options = { agency: text, email: text, name: text, role: text, 'second-factor': { type: 'boolean' } } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const { agency, email, name, role } = values
    const secondFactor = values['second-factor'] ?? false
    if (!email || !/^\S+@\S+$/.test(email) || positionals.length !== 1) return null
    if (positionals[0] === 'reset') return (owner, keys) => resetAccount(owner, keys, email, secondFactor)
    if (positionals[0] !== 'add' || !agency || !name || !role) return null
    return (owner, keys) => addAccount(owner, keys, { agencyName: agency, email, name, role, secondFactor })
  } catch {
    return null
  }
}

function tell({ password, authenticator }: Handed): void {
  process.stdout.write(`password ${password}\n`)
  if (authenticator) process.stdout.write(`authenticator ${authenticator}\n`)
}
