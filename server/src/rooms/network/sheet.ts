import { createHash } from 'node:crypto'
import { inputLength } from '@kith/matching'
import { db, type Tx } from '../../house/db/tx.ts'
import { decrypt, encrypt } from '../../house/ledger/keys.ts'
import type { Matchable } from './matchable.ts'

/** What a run must remember until it ends: whose the tokens are. Kept encrypted with the run's own key, which ends with the run. */
export interface Sheet {
  people: { personId: string; programId: string }[]
  /** For each person the places of their tokens among the inputs. */
  tokens: number[][]
  /** For each input: is it strong? */
  strong: boolean[]
  /** The digests of all tokens, each once, in the order of their digests, laid end to end. */
  inputs: Buffer
}

export function sheetOf(people: readonly Matchable[]): Sheet {
  const strength = new Map<string, boolean>()
  for (const { tokens } of people)
    for (const { input, strong } of tokens) strength.set(Buffer.from(input).toString('hex'), strong)
  const inputs = [...strength.keys()].sort()
  const placeOf = new Map(inputs.map((input, place) => [input, place]))
  return {
    people: people.map(({ personId, programId }) => ({ personId, programId })),
    tokens: people.map(({ tokens }) => tokens.map(({ input }) => placeOf.get(Buffer.from(input).toString('hex'))!)),
    strong: inputs.map((input) => strength.get(input)!),
    inputs: Buffer.from(inputs.join(''), 'hex'),
  }
}

type PartKind = 'sheet' | 'values' | 'rows' | 'asked'

export async function keepPart(
  tx: Tx,
  run: { agency_id: string; id: string },
  kind: PartKind,
  part: number,
  body: Uint8Array | null,
  key?: Buffer,
): Promise<void> {
  const kept = body && (key ? encrypt(key, Buffer.from(body), aboutOf(run.id, kind, part)) : Buffer.from(body))
  await tx.rows(
    db
      .insertInto('match_part')
      .values({ agency_id: run.agency_id, run_id: run.id, kind, part, body: kept })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** The parts of one kind in their order, opened with the run's key where they were closed with it. */
export async function readParts(tx: Tx, runId: string, kind: PartKind, key?: Buffer): Promise<Buffer[]> {
  const rows = await tx.rows(
    db
      .selectFrom('match_part')
      .select(['part', 'body'])
      .where('run_id', '=', runId)
      .where('kind', '=', kind)
      .orderBy('part'),
  )
  return rows.map(({ part, body }) => (key ? decrypt(key, body!, aboutOf(runId, kind, part)) : body!))
}
const aboutOf = (runId: string, kind: string, part: number) => `${runId} ${kind} ${part}`

export async function partsKept(tx: Tx, runId: string, kind: PartKind): Promise<Set<number>> {
  const rows = await tx.rows(
    db.selectFrom('match_part').select('part').where('run_id', '=', runId).where('kind', '=', kind),
  )
  return new Set(rows.map(({ part }) => part))
}

export async function keepSheet(tx: Tx, run: { agency_id: string; id: string }, sheet: Sheet, key: Buffer) {
  const { inputs, ...rest } = sheet
  await keepPart(tx, run, 'sheet', 0, Buffer.from(JSON.stringify(rest)), key)
  await keepPart(tx, run, 'sheet', 1, inputs, key)
}
export async function readSheet(tx: Tx, runId: string, key: Buffer): Promise<Sheet> {
  const [rest, inputs] = await readParts(tx, runId, 'sheet', key)
  return { ...(JSON.parse(rest!.toString('utf8')) as Omit<Sheet, 'inputs'>), inputs: inputs! }
}

/** How many tokens travel together: large enough for one proof to be cheap, small enough for a slow line. */
export const tokensPerPart = 512

/** The inputs of one part; what is missing to the padded number is made up, and never meets anything. */
export function inputsOfPart(inputs: Buffer, tokens: number, part: number, seed: Buffer): Buffer {
  const from = part * tokensPerPart
  const until = Math.min(tokens, from + tokensPerPart)
  const real = inputs.subarray(from * inputLength, Math.min(inputs.length, until * inputLength))
  const missing = (until - from) * inputLength - real.length
  if (missing === 0) return real
  return Buffer.concat([
    real,
    createHash('shake256', { outputLength: missing }).update('kith padding').update(seed).digest(),
  ])
}

/** What was said in JSON; undefined where it is none. */
export function readJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
