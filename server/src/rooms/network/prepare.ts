import { createHash, randomInt } from 'node:crypto'
import { emptyRow, functionKey, rowMaker, split, valueLength } from '@kith/matching'
import { db } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import type { Work } from '../../house/jobs/work.ts'
import { paddedRows } from './agreements.ts'
import { tellOf } from './runs.ts'
import { inputsOfPart, keepPart, partsKept, readParts, readSheet, type Sheet, tokensPerPart } from './sheet.ts'
import { inThread } from './threads.ts'
import { goesOn, orderAgain, turnMs, type Working, workingOn } from './working.ts'

const lanes = 2
export const rowsPerPart = 4096

/** Which person stands in which row, and what proves that the other side found them. Kept encrypted, beside the sheet. */
export interface ListRow {
  person: number
  secret: string
}
export const listPart = 2

/** The side that answers makes its list: the function at its own tokens, a row for each person, in no order. */
export const prepareList: Work = {
  name: 'network.prepare',
  async act(house, data) {
    const { agencyId, runId } = data as { agencyId: string; runId: string }
    const until = Date.now() + turnMs
    const work = await workingOn(house, agencyId, runId)
    if (work?.run.state !== 'waiting') return
    const sheet = await asService(house.pool, 'matching', agencyId, async ({ tx }) => ({
      result: await readSheet(tx, runId, work.key),
      last: [],
    }))
    if (await valuesOf(house, work, sheet, until)) return await writeRows(house, work, sheet)
    if (await goesOn(house, work))
      await orderAgain(house, agencyId, { name: 'network.prepare', data: { agencyId, runId } })
  },
}

/** The key of the function follows from the run's key: nobody else can make it, and it ends with the run. */
export const functionKeyOf = (key: Buffer) =>
  functionKey(createHash('sha256').update('kith function key').update(key).digest())

async function valuesOf(house: House, work: Working, sheet: Sheet, until: number): Promise<boolean> {
  const { run, key } = work
  const tokens = sheet.strong.length
  const parts = Math.ceil(tokens / tokensPerPart)
  const kept = await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => ({
    result: await partsKept(tx, run.id, 'values'),
    last: [],
  }))
  const missing = Array.from({ length: parts }, (_, part) => part).filter((part) => !kept.has(part))
  const lane = async () => {
    for (let part = missing.shift(); part !== undefined && Date.now() < until; part = missing.shift()) {
      if (!(await goesOn(house, work))) return
      const inputs = inputsOfPart(sheet.inputs, tokens, part, key)
      const values = await inThread<Uint8Array>({ kind: 'own', key: functionKeyOf(key), inputs })
      await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
        await keepPart(tx, run, 'values', part, values, key)
        return { result: undefined, last: [] }
      })
      kept.add(part)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return kept.size === parts
}

async function writeRows(house: House, { run, key }: Working, sheet: Sheet): Promise<void> {
  await asService(house.pool, 'matching', run.agency_id, async ({ tx }) => {
    const values = split(Buffer.concat(await readParts(tx, run.id, 'values', key)), valueLength)
    const make = rowMaker(chance)
    const rows = sheet.tokens.map((tokens, person) => {
      const { row, secret } = make(tokens.map((token) => ({ value: values[token]!, strong: sheet.strong[token]! })))
      return { row, person, secret: Buffer.from(secret).toString('base64url') }
    })
    while (rows.length < paddedRows(sheet.people.length)) rows.push({ row: emptyRow(chance), person: -1, secret: '' })
    for (let at = rows.length - 1; at > 0; at--) {
      const other = randomInt(at + 1)
      ;[rows[at], rows[other]] = [rows[other]!, rows[at]!]
    }
    const list: ListRow[] = rows.map(({ person, secret }) => ({ person, secret }))
    await keepPart(tx, run, 'sheet', listPart, Buffer.from(JSON.stringify(list)), key)
    for (let part = 0; part * rowsPerPart < rows.length; part++) {
      const some = rows.slice(part * rowsPerPart, (part + 1) * rowsPerPart)
      await keepPart(tx, run, 'rows', part, Buffer.concat(some.map(({ row }) => row)))
    }
    await tx.rows(
      db.updateTable('match_run').set({ state: 'working' }).where('id', '=', run.id).where('state', '=', 'waiting'),
    )
    return { result: undefined, last: [tellOf(run.agency_id, 'network.run', run.id)] }
  })
}

const chance = (length: number) => crypto.getRandomValues(new Uint8Array(length))
