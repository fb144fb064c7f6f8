import { parentPort, workerData } from 'node:worker_threads'
import { LawError, states } from '@kith/law'
import { type Refused, tableReader } from '@kith/law/table'
import { allAsks } from './law-caseload.ts'
import { type Compared, comparer, type Moved, type Sums, sumsOf } from './law-moved.ts'
import { type Part, partOf } from './law-moved-out.ts'
import { openCaseload, type RowGroup } from './parquet-caseload.ts'

/** What a thread is told when it begins. */
export interface Begin {
  readonly path: string
  readonly compared: Compared
  readonly asColumns: boolean
}
/** What it says of a group of rows. */
export interface Seen {
  readonly part: Part
  readonly sums: Sums
  readonly households: number
  readonly touched: number
  readonly refused: readonly Refused[]
  /** A number for each household's id, by which one that stands in two places is found. */
  readonly marks: Float64Array
}
export type Answer = Seen | { readonly trouble: string }

const { path, compared, asColumns } = workerData as Begin
const caseload = await openCaseload(path)
const read = tableReader(allAsks(), states)
const compare = comparer(compared)

parentPort!.on('message', async (group: RowGroup) => parentPort!.postMessage(await look(group)))

async function look(group: RowGroup): Promise<Answer> {
  try {
    const { households, refused } = read(await caseload.householdsOf(group))
    const moved: Moved[] = []
    for (const ofState of households) moved.push(...(await compare(ofState)))
    const ids = households.flatMap((one) => one.ids)
    const marks = Float64Array.from(ids, markOf)
    return { part: partOf(moved, asColumns), households: ids.length, refused, marks, ...sumsOf(moved) }
  } catch (error) {
    if (error instanceof LawError) return { trouble: error.message }
    throw error
  }
}

/** 53 bits that stand for a text; that two of a million texts share them happens once in twenty thousand files. */
function markOf(text: string): number {
  let [one, other] = [0x811c9dc5, 0x01000193]
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b)
    other ^= other >>> 13
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11) || 1
}
