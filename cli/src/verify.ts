import { readConfiguration } from '@kith/server/configuration'
import { openDatabase } from '@kith/server/house/db/connect'
import { ledgerKeys } from '@kith/server/house/keys-folder'
import { isAddress, ownAnchor, pathOf, readHeads } from '@kith/server/house/ledger/anchors'
import { inWords } from '@kith/server/house/ledger/finding'
import { type Verified, verifyLedger } from '@kith/server/house/ledger/verify'
import { verifyRecord } from '@kith/server/house/ledger/verify-record'

const usage = `kith verify               is the whole ledger as it was written?
kith verify --record ID   the rows about one record or person, each with its proof
kith verify --anchor FILE compares with this file of heads as well
`
const quiet = { info: () => {}, error: (words: string) => void process.stderr.write(`${words}\n`) }

/** `kith verify`: 0 when all is as it was written, 1 when something is not, 2 when it could not be looked at. */
export async function verifyCommand(args: readonly string[]): Promise<number> {
  const options = readOptions(args)
  if (!options) {
    process.stderr.write(usage)
    return 2
  }
  const { folder, anchor } = readConfiguration(process.env)
  const database = await openDatabase({
    env: process.env,
    folder,
    log: quiet,
    besideServer: true,
    program: 'kith verify',
  })
  try {
    const owner = database.ownerPool({ max: 1 })
    const files = [ownAnchor(folder), ...(anchor && !isAddress(anchor) ? [pathOf(anchor)] : []), ...options.anchors]
    const anchors = await Promise.all(files.map(async (where) => ({ where, heads: await readHeads(where) })))
    const began = performance.now()
    const verified = await verifyLedger(owner, { keys: ledgerKeys(folder), anchors })
    for (const finding of verified.findings) process.stdout.write(`${inWords(finding)}\n`)
    const record = options.record ? await verifyRecord(owner, options.record) : null
    for (const line of record?.lines ?? []) process.stdout.write(`${line}\n`)
    if (anchor && isAddress(anchor))
      process.stderr.write(`KITH_ANCHOR is an address: fetch what it kept and give it with --anchor FILE\n`)
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    process.stdout.write(`${lastLine(verified, record)}\n`)
    return verified.findings.length > 0 || record?.isWhole === false ? 1 : 0
  } finally {
    await database.close()
  }
}

function lastLine({ sealed, heads, unsealed, findings }: Verified, record: { rows: number } | null): string {
  const outcome = findings.length === 0 ? 'all as they were written' : `${findings.length} not as they were written`
  const about = record ? `; ${record.rows} about this record` : ''
  return `ledger ${sealed}: ${sealed} sealed in ${heads} heads, ${unsealed} not yet sealed, ${outcome}${about}`
}

function readOptions(args: readonly string[]): { record: string | null; anchors: string[] } | null {
  const options = { record: null as string | null, anchors: [] as string[] }
  for (let at = 0; at < args.length; at += 2) {
    const value = args[at + 1]
    if (value === undefined) return null
    if (args[at] === '--record') options.record = value
    else if (args[at] === '--anchor') options.anchors.push(value)
    else return null
  }
  return options
}
