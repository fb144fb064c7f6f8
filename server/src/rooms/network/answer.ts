import { createHash, timingSafeEqual } from 'node:crypto'
import { elementLength, tokensPerPerson } from '@kith/matching'
import { Refused } from '@kith/wire'
import { type peerMessages, peerRefusals } from '@kith/wire/network-peer'
import { sql } from 'kysely'
import type { z } from 'zod/mini'
import type { Entered } from '../../house/access/enter.ts'
import type { Actor } from '../../house/access/facts.ts'
import { newId } from '../../house/clock.ts'
import { db, type Statement, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { type AgreementRow, paddedRows, paddedTokens, tokensADay } from './agreements.ts'
import { handleOf, keepHints } from './hints.ts'
import type { Identity } from './identity.ts'
import { matchablePeople } from './matchable.ts'
import { functionKeyOf, type ListRow, listPart, rowsPerPart } from './prepare.ts'
import { askedLately, endRun, type RunRow, runEntry, runQuery, tellOf } from './runs.ts'
import { keepSheet, readParts, readSheet, sheetOf, tokensPerPart } from './sheet.ts'
import { inThread } from './threads.ts'

/** What a step of the partner has in its hands: one transaction as the matching service, and the agreement that is in force. */
export interface Asked {
  house: House
  tx: Entered['tx']
  actor: Actor
  us: Identity
  agreement: AgreementRow
}
/** What is answered: JSON or bytes, what goes into the ledger with it, and what must be worked out after the transaction. */
export interface Said {
  status?: number
  body: unknown
  last?: Statement[]
  afterwards?: () => Promise<Uint8Array>
}

type Asks<Step extends 'begin' | 'list' | 'report' | 'end'> = z.output<(typeof peerMessages)[Step]['asks']>
export const refused = (code: keyof typeof peerRefusals) => new Refused(code, peerRefusals[code])
const staleDays = 7

/** A run begins where the day's budget holds it, and where the run before has told whom it found. */
export async function beginRun(asked: Asked, { runId, people, tokens }: Asks<'begin'>): Promise<Said> {
  const { house, tx, actor, agreement } = asked
  const theirs = agreement.their_people ?? 0
  const [[known], [lately], [open]] = await tx.together(
    runQuery(runId),
    askedLately(agreement.id, runId),
    db
      .selectFrom('match_run')
      .select(['id', 'list_given', 'at'])
      .where('agreement_id', '=', agreement.id)
      .where('side', '=', 'answers')
      .where('id', '<>', runId)
      .where('state', 'in', ['waiting', 'working'])
      .orderBy('at', 'desc')
      .limit(1),
  )
  if (known) return { body: begun(await mine(tx, asked, runId)) }
  if (people > paddedRows(theirs) || tokens > paddedTokens(theirs * tokensPerPerson)) throw refused('tooMany')
  if (lately!.tokens + tokens > tokensADay(theirs, tokensPerPerson)) throw refused('budgetSpent')
  if (open) {
    const isStale = Date.parse(open.at) < house.clock.now().getTime() - staleDays * 86_400_000
    if (open.list_given && !isStale) throw refused('unfinished')
    await endRun(tx, open.id, 'cancelled', house.clock.now(), { reason: 'unknown' })
  }
  const { key, wrapped } = house.keyring.make()
  const sheet = sheetOf((await matchablePeople(tx, agreement.id, agreement.program_ids)).slice(0, agreement.our_people))
  const rows = paddedRows(sheet.people.length)
  const run = {
    agency_id: agreement.agency_id,
    id: runId,
    agreement_id: agreement.id,
    side: 'answers',
    wrapped,
    public: Buffer.from(functionKeyOf(key).public),
    people: sheet.people.length,
    tokens,
    parts: Math.ceil(tokens / tokensPerPart),
    rows,
    list_parts: Math.ceil(rows / rowsPerPart),
    at: house.clock.now().toISOString(),
  }
  await tx.rows(db.insertInto('match_run').values(run))
  await keepSheet(tx, run, sheet, key)
  await house.jobs.order(tx, { name: 'network.prepare', data: { agencyId: agreement.agency_id, runId } })
  return {
    body: begun(run),
    last: [
      runEntry(house, actor, runId, 'network.answer', { ruleId: 'agreement' }),
      tellOf(agreement.agency_id, 'network.run', runId),
    ],
  }
}
const begun = (run: { public: Buffer | null; rows: number; list_parts: number }) => ({
  key: run.public!.toString('base64url'),
  rows: run.rows,
  parts: run.list_parts,
})

/** The run that the partner names, where it is theirs and under way. */
async function mine(tx: Tx, { agreement }: Asked, runId: string): Promise<RunRow & { wrapped: Buffer }> {
  const run = await tx.maybe(runQuery(runId))
  if (!run?.wrapped || run.agreement_id !== agreement.id || run.side !== 'answers') throw refused('notFound')
  return run as RunRow & { wrapped: Buffer }
}

/** Evaluates one part. The same part may be sent again, as it was; another in its place is one question too many. */
export async function evaluatePart(asked: Asked, body: Buffer): Promise<Said> {
  const { house, tx } = asked
  if (body.length < 20 || (body.length - 20) % elementLength !== 0) throw refused('malformed')
  const runId = uuidOf(body.subarray(0, 16))
  const part = body.readUInt32BE(16)
  const elements = body.subarray(20)
  const run = await mine(tx, asked, runId)
  const count = elements.length / elementLength
  const allowed = Math.min(tokensPerPart, run.tokens - part * tokensPerPart)
  if (part >= run.parts || count > allowed || count === 0) throw refused('tooMany')
  const digest = createHash('sha256').update(elements).digest()
  const before = await tx.maybe(
    db
      .selectFrom('match_part')
      .select('digest')
      .where('run_id', '=', runId)
      .where('kind', '=', 'asked')
      .where('part', '=', part),
  )
  if (before && !before.digest?.equals(digest)) throw refused('budgetSpent')
  if (!before) {
    await tx.rows(
      db.insertInto('match_part').values({ agency_id: run.agency_id, run_id: runId, kind: 'asked', part, digest }),
    )
    await tx.rows(
      db
        .updateTable('match_run')
        .set({
          parts_done: sql`parts_done + 1`,
          bytes_in: sql`bytes_in + ${body.length}`,
          bytes_out: sql`bytes_out + ${elements.length + 64}`,
        })
        .where('id', '=', runId),
    )
  }
  const key = functionKeyOf(house.keyring.unwrap(run.wrapped))
  return {
    body: null,
    afterwards: () =>
      inThread<Uint8Array>({ kind: 'evaluate', key, elements: new Uint8Array(elements) }).catch(() => {
        throw refused('badElement')
      }),
    last: part % 8 === 0 ? [tellOf(run.agency_id, 'network.run', runId)] : [],
  }
}

/** Gives one part of the list, once it is made. */
export async function givePart(asked: Asked, { runId, part }: Asks<'list'>): Promise<Said> {
  const { tx } = asked
  const run = await mine(tx, asked, runId)
  if (run.state === 'waiting') return { status: 202, body: Buffer.alloc(0) }
  const kept = await tx.maybe(
    db
      .selectFrom('match_part')
      .select('body')
      .where('run_id', '=', runId)
      .where('kind', '=', 'rows')
      .where('part', '=', part),
  )
  if (!kept?.body) throw refused('notFound')
  await tx.rows(
    db
      .updateTable('match_run')
      .set({ list_given: true, bytes_out: sql`bytes_out + ${kept.body.length}` })
      .where('id', '=', runId),
  )
  return { body: kept.body }
}

/** Takes the report: each row that is named with its secret is a person whom both know. What has not the secret counts for nothing. */
export async function takeReport(asked: Asked, { runId, found }: Asks<'report'>): Promise<Said> {
  const { house, tx, actor, us, agreement } = asked
  const run = await mine(tx, asked, runId)
  if (run.state !== 'working' || found.length > run.rows) throw refused('tooMany')
  const key = house.keyring.unwrap(run.wrapped)
  const sheet = await readSheet(tx, runId, key)
  const list = JSON.parse((await readParts(tx, runId, 'sheet', key))[listPart]!.toString('utf8')) as ListRow[]
  const taken = new Set<number>()
  const hints = found.flatMap(({ row, secret, handle }) => {
    const stands = list[row]
    if (!stands || stands.person < 0 || taken.has(row) || !isSame(stands.secret, secret)) return []
    taken.add(row)
    const { personId, programId } = sheet.people[stands.person]!
    const ourHandle = handleOf(us.seed, agreement.id, personId)
    return [{ row, personId, programId, ourHandle, theirHandle: Buffer.from(handle, 'base64url') }]
  })
  await keepHints(tx, agreement, hints, actor.userId, newId)
  await endRun(tx, runId, 'done', house.clock.now(), { found: hints.length })
  return {
    body: { known: hints.map(({ row, ourHandle }) => ({ row, handle: ourHandle.toString('base64url') })) },
    last: [
      runEntry(house, actor, runId, 'network.found', {
        ruleId: 'agreement',
        personIds: hints.map(({ personId }) => personId),
      }),
      tellOf(agreement.agency_id, 'network.found', runId),
    ],
  }
}

/** The partner stopped its run. What its list has shown stays shown, so such a run still counts for the day and blocks nothing. */
export async function stopRun(asked: Asked, { runId }: Asks<'end'>): Promise<Said> {
  const { house, tx, agreement } = asked
  const run = await mine(tx, asked, runId)
  if (run.list_given) throw refused('unfinished')
  await endRun(tx, runId, 'cancelled', house.clock.now(), { reason: 'stopped' })
  return { body: {}, last: [tellOf(agreement.agency_id, 'network.run', runId)] }
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
