import { setTimeout as pause } from 'node:timers/promises'
import { elementLength, type Meeting, meetings, rowLength, split, tokensPerPerson, valueLength } from '@kith/matching'
import { type PeerStep, peerMessages } from '@kith/wire/network-peer'
import { sql } from 'kysely'
import { z } from 'zod/mini'
import { newId } from '../../house/clock.ts'
import { db } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import type { Work } from '../../house/jobs/work.ts'
import { paddedRows, paddedTokens, partnerOf, standingOf } from './agreements.ts'
import { type Answered, BadAnswer, callPartner, PartnerRefused } from './call-partner.ts'
import { handleOf, keepHints } from './hints.ts'
import { matchablePeople } from './matchable.ts'
import { endRun, type RunReason, runEntry, tellOf } from './runs.ts'
import {
  inputsOfPart,
  keepPart,
  keepSheet,
  partsKept,
  readJson,
  readParts,
  readSheet,
  type Sheet,
  sheetOf,
  tokensPerPart,
} from './sheet.ts'
import { inThread } from './threads.ts'
import { goesOn, orderAgain, turnMs, type Working, workingOn } from './working.ts'

/** So many parts are under way at once: while one is answered, the next is made. */
const lanes = 2
const listPatienceMs = 1500

/** One run of the side that asks: its tokens are blinded and answered, the partner's list comes, and whom both know is told to both. */
export const askPartner: Work = {
  name: 'network.ask',
  async act(house, data) {
    const { agencyId, runId } = data as { agencyId: string; runId: string }
    const until = Date.now() + turnMs
    try {
      const work = await workingOn(house, agencyId, runId)
      if (!work) return
      if (standingOf(work.agreement, work.today) !== 'inForce') return await refuse(house, work, 'notInForce')
      const sheet = await sheetFor(house, work)
      if (!work.run.public) await begin(house, work, sheet)
      const allValues = await evaluateAll(house, work, sheet, until)
      if (allValues && (await listAll(house, work, until))) return await meet(house, work, sheet)
      if (await goesOn(house, work))
        await orderAgain(house, agencyId, { name: 'network.ask', data: { agencyId, runId } })
    } catch (error) {
      const reason = reasonOf(error)
      const work = reason && (await workingOn(house, agencyId, runId))
      // Whatever is not an answer may get better: the job is tried again, and goes on where it was.
      if (!work) throw error
      await refuse(house, work, reason)
    }
  },
}

function reasonOf(error: unknown): RunReason | null {
  if (error instanceof BadAnswer) return 'badAnswer'
  if (!(error instanceof PartnerRefused)) return null
  const known: RunReason[] = ['notInForce', 'budgetSpent', 'unfinished', 'tooMany', 'notAllowed']
  return known.find((each) => each === error.code) ?? 'unknown'
}

const refuse = (house: House, { run }: Working, reason: RunReason) =>
  asService(house.pool, 'matching', run.agency_id, async ({ tx, actor }) => {
    await endRun(tx, run.id, 'refused', house.clock.now(), { reason })
    const entry = runEntry(house, actor, run.id, 'network.ask', { decision: 'deny', ruleId: reason })
    return { result: undefined, last: [entry, tellOf(run.agency_id, 'network.run', run.id)] }
  })

/** Writes the sheet at the first turn: the people as they are now, and no others until the run ends. */
async function sheetFor(house: House, work: Working): Promise<Sheet> {
  const { run, agreement, key } = work
  return await asService(house.pool, 'matching', run.agency_id, async ({ tx, actor }) => {
    if (run.state === 'working') return { result: await readSheet(tx, run.id, key), last: [] }
    const people = await matchablePeople(tx, agreement.id, agreement.program_ids)
    const sheet = sheetOf(people.slice(0, agreement.our_people))
    const tokens = Math.min(paddedTokens(sheet.strong.length), paddedTokens(agreement.our_people * tokensPerPerson))
    const numbers = { people: sheet.people.length, tokens, parts: Math.ceil(tokens / tokensPerPart) }
    await keepSheet(tx, run, sheet, key)
    await tx.rows(
      db
        .updateTable('match_run')
        .set({ ...numbers, state: 'working' })
        .where('id', '=', run.id),
    )
    Object.assign(run, numbers, { state: 'working' })
    const entry = runEntry(house, actor, run.id, 'network.ask', { ruleId: 'agreement' })
    return { result: sheet, last: [entry, tellOf(run.agency_id, 'network.run', run.id)] }
  })
}

async function begin(house: House, work: Working, sheet: Sheet): Promise<void> {
  const { run, agreement } = work
  const asks = { runId: run.id, people: paddedRows(sheet.people.length), tokens: run.tokens }
  const { says, answered } = await say(house, work, 'begin', asks)
  if (says.rows > paddedRows(agreement.their_people ?? 0)) throw new PartnerRefused('tooMany')
  const known = { public: Buffer.from(says.key, 'base64url'), rows: says.rows, list_parts: says.parts }
  Object.assign(run, known)
  await keepNumbers(house, work, known, answered)
}

async function evaluateAll(house: House, work: Working, sheet: Sheet, until: number): Promise<boolean> {
  const { run } = work
  const kept = await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => ({
    result: await partsKept(tx, run.id, 'values'),
    last: [],
  }))
  const missing = Array.from({ length: run.parts }, (_, part) => part).filter((part) => !kept.has(part))
  const lane = async () => {
    for (let part = missing.shift(); part !== undefined && Date.now() < until; part = missing.shift()) {
      if (!(await goesOn(house, work))) return
      await evaluatePart(house, work, sheet, part)
      kept.add(part)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return kept.size === run.parts
}

async function evaluatePart(house: House, work: Working, sheet: Sheet, part: number): Promise<void> {
  const { run, us, agreement, key } = work
  const inputs = inputsOfPart(sheet.inputs, run.tokens, part, key)
  const from = part * tokensPerPart
  const both = await inThread<Uint8Array>({ kind: 'blind', inputs, seed: key, from })
  const elements = split(both, 2 * elementLength).map((each) => each.subarray(0, elementLength))
  const head = Buffer.alloc(20)
  Buffer.from(run.id.replaceAll('-', ''), 'hex').copy(head)
  head.writeUInt32BE(part, 16)
  const answered = await callPartner(house, us, partnerOf(agreement), 'evaluate', Buffer.concat([head, ...elements]))
  const values = await inThread<Uint8Array>({
    kind: 'finish',
    inputs,
    elements: both,
    answer: answered.body,
    key: run.public!,
  }).catch(() => {
    throw new BadAnswer('proof')
  })
  await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
    await keepPart(tx, run, 'values', part, values, key)
    await tx.rows(
      db
        .updateTable('match_run')
        .set({ parts_done: sql`parts_done + 1`, ...bytes(answered) })
        .where('id', '=', run.id),
    )
    const last = part % 8 === 0 ? [tellOf(run.agency_id, 'network.run', run.id)] : []
    return { result: undefined, last }
  })
}

async function listAll(house: House, work: Working, until: number): Promise<boolean> {
  const { run } = work
  const kept = await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => ({
    result: await partsKept(tx, run.id, 'rows'),
    last: [],
  }))
  for (let part = 0; part < run.list_parts; part++) {
    if (kept.has(part)) continue
    for (;;) {
      if (Date.now() > until || !(await goesOn(house, work))) return false
      const asked = Buffer.from(JSON.stringify({ runId: run.id, part }))
      const answered = await callPartner(house, work.us, partnerOf(work.agreement), 'list', asked)
      if (answered.status === 202) {
        await pause(listPatienceMs)
        continue
      }
      if (answered.body.length === 0 || answered.body.length % rowLength !== 0) throw new BadAnswer('rows')
      await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
        await keepPart(tx, run, 'rows', part, answered.body)
        await tx.rows(db.updateTable('match_run').set(bytes(answered)).where('id', '=', run.id))
        return { result: undefined, last: [] }
      })
      break
    }
  }
  return true
}

/** Whom both know: found here, told to the partner with the secret of each row, and kept as hints for our officers. */
async function meet(house: House, work: Working, sheet: Sheet): Promise<void> {
  const { run, agreement, us, key } = work
  const [values, rows] = await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => ({
    result: [await readParts(tx, run.id, 'values', key), await readParts(tx, run.id, 'rows')] as const,
    last: [],
  }))
  const list = Buffer.concat(rows)
  if (list.length !== run.rows * rowLength) throw new BadAnswer('rows')
  const found = meetingsIn(sheet, Buffer.concat(values), list)
  const handles = found.map(({ person }) => handleOf(us.seed, agreement.id, sheet.people[person]!.personId))
  const asks = {
    runId: run.id,
    found: found.map(({ row, secret }, at) => ({
      row,
      secret: Buffer.from(secret).toString('base64url'),
      handle: handles[at]!.toString('base64url'),
    })),
  }
  const { says, answered } = await say(house, work, 'report', asks)
  const theirs = new Map(says.known.map(({ row, handle }) => [row, Buffer.from(handle, 'base64url')]))
  const hints = found.flatMap(({ person, row }, at) => {
    const theirHandle = theirs.get(row)
    return theirHandle ? [{ ...sheet.people[person]!, ourHandle: handles[at]!, theirHandle }] : []
  })
  await asService(house.pool, 'matching', run.agency_id, async ({ tx, actor }) => {
    await keepHints(tx, agreement, hints, actor.userId, newId)
    await tx.rows(db.updateTable('match_run').set(bytes(answered)).where('id', '=', run.id))
    await endRun(tx, run.id, 'done', house.clock.now(), { found: hints.length })
    const personIds = hints.map(({ personId }) => personId)
    const entry = runEntry(house, actor, run.id, 'network.found', { ruleId: 'agreement', personIds })
    return { result: undefined, last: [entry, tellOf(run.agency_id, 'network.found', run.id)] }
  })
}

function meetingsIn(sheet: Sheet, values: Buffer, list: Buffer): Meeting[] {
  const owners: number[][] = sheet.strong.map(() => [])
  for (const [person, tokens] of sheet.tokens.entries()) for (const token of tokens) owners[token]!.push(person)
  const ours = sheet.strong.map((strong, at) => ({
    value: values.subarray(at * valueLength, (at + 1) * valueLength),
    strong,
    owners: owners[at]!,
  }))
  return meetings(ours, list)
}

const bytes = (answered: Answered) => ({
  bytes_out: sql<number>`bytes_out + ${answered.bytesOut}`,
  bytes_in: sql<number>`bytes_in + ${answered.bytesIn}`,
})

async function keepNumbers(house: House, { run }: Working, numbers: object, answered: Answered): Promise<void> {
  await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
    await tx.rows(
      db
        .updateTable('match_run')
        .set({ ...numbers, ...bytes(answered) })
        .where('id', '=', run.id),
    )
    return { result: undefined, last: [tellOf(run.agency_id, 'network.run', run.id)] }
  })
}

/** Says one thing in JSON and reads the answer by the shape that was agreed. */
async function say<Step extends 'begin' | 'report'>(
  house: House,
  { us, agreement }: Working,
  step: Step & PeerStep,
  asks: z.input<(typeof peerMessages)[Step]['asks']>,
) {
  const answered = await callPartner(house, us, partnerOf(agreement), step, Buffer.from(JSON.stringify(asks)))
  const parsed = z.safeParse(peerMessages[step].says, readJson(answered.body))
  if (!parsed.success) throw new BadAnswer(step)
  return { says: parsed.data as z.output<(typeof peerMessages)[Step]['says']>, answered }
}
