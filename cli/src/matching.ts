import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { CsvReader } from '@kith/linkage'
import { compareEncodings, encode, encodingBytes } from '@kith/matching'
import { readArguments } from './arguments.ts'
import { piecesOf } from './pieces.ts'

const usage = `kith matching key KEY.hex                            make the key that the two agencies share; the linkage unit never gets it
kith matching encode PEOPLE.csv --key KEY.hex --out OUT.csv   pseudonymous encodings, for a linkage unit
kith matching compare A.csv B.csv --pairs PAIRS.csv [--least 0.7]   at the linkage unit: which lines look alike, without a key or a name
`
const usualLeast = 0.7

/** `kith matching …`: pseudonymous encodings for a linkage unit. Between two houses of Kith the page "Between agencies" is the way. */
export async function matchingCommand(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, ['key', 'out', 'pairs', 'least'])
  const [verb, ...files] = asked?.words ?? []
  const options = asked?.options ?? {}
  if (verb === 'key' && files.length === 1) return makeKey(files[0]!)
  if (verb === 'encode' && files.length === 1 && options.key && options.out) {
    return await encodeFile(files[0]!, options.key, options.out)
  }
  if (verb === 'compare' && files.length === 2 && options.pairs) {
    return await compareFiles(files as [string, string], options.pairs, Number(options.least ?? usualLeast))
  }
  process.stderr.write(usage)
  return 2
}

function makeKey(file: string): number {
  if (existsSync(file)) return refuse(`${file} is there already. A key is never written over.`)
  writeFileSync(file, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600 })
  process.stderr.write('Give this key to the other agency by a safe way, and never to the linkage unit.\n')
  return 0
}

async function encodeFile(file: string, keyFile: string, out: string): Promise<number> {
  const key = readFileSync(keyFile, 'utf8').trim()
  if (!/^[0-9a-f]{64}$/.test(key)) return refuse(`${keyFile} is not a key. Make one with: kith matching key ${keyFile}`)
  const lines = ['id,encoding']
  for (const cells of rowsOf(file)) {
    const facts = {
      names: [[cells.given, cells.middle, cells.family].filter(Boolean).join(' ')],
      bornOn: cells.dob ?? '',
      phones: cells.phone ? [cells.phone] : [],
      emails: [],
      ssnLastFour: cells.ssn_last4 ?? '',
    }
    // The place in the list stands for the person: the agency's own id would tell the unit who came back.
    lines.push(`${lines.length},${Buffer.from(encode(facts, Buffer.from(key, 'hex'))).toString('base64')}`)
  }
  writeFileSync(out, `${lines.join('\n')}\n`)
  process.stdout.write(`${lines.length - 1} pseudonymous encodings\n`)
  process.stderr.write(
    'Pseudonymous, not anonymous: whoever gets the key can find people in this file. Send it to the linkage unit alone, and destroy it after.\n',
  )
  return 0
}

async function compareFiles([a, b]: [string, string], out: string, least: number): Promise<number> {
  if (!(least > 0.5 && least <= 1)) return refuse('--least is between 0.5 and 1')
  const [ones, others] = [await encodingsOf(a), await encodingsOf(b)]
  if (!ones || !others) return refuse('Both files must be made by: kith matching encode')
  const found = compareEncodings(
    ones.map(({ encoding }) => encoding),
    others.map(({ encoding }) => encoding),
    least,
  )
  const lines = found.map(({ one, other, likeness }) => `${ones[one]!.id},${others[other]!.id},${likeness.toFixed(4)}`)
  writeFileSync(out, `${['id_l,id_r,likeness', ...lines].join('\n')}\n`)
  process.stdout.write(`${found.length} pairs\n`)
  return 0
}

async function encodingsOf(file: string): Promise<{ id: string; encoding: Uint8Array }[] | null> {
  const read: { id: string; encoding: Uint8Array }[] = []
  for (const cells of rowsOf(file)) {
    const encoding = Buffer.from(cells.encoding ?? '', 'base64')
    if (encoding.length !== encodingBytes) return null
    read.push({ id: cells.id ?? '', encoding })
  }
  return read
}

/** The rows of a CSV file by the names of its columns; the file may be larger than memory. */
function* rowsOf(file: string): Generator<Record<string, string>> {
  const decoder = new TextDecoder()
  let names: string[] | undefined
  let rows: Record<string, string>[] = []
  const reader = new CsvReader((bytes, { count, from, to }) => {
    const cells = Array.from({ length: count }, (_, cell) => decoder.decode(bytes.subarray(from[cell], to[cell])))
    if (names) rows.push(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
    else names = cells.map((cell) => cell.trim().toLowerCase())
  })
  for (const piece of piecesOf(file)) {
    reader.read(piece)
    yield* rows
    rows = []
  }
  reader.read(undefined)
  yield* rows
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}
