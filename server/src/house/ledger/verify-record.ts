import type pg from 'pg'
import { inclusionProof, isIncluded } from './merkle.ts'
import { faultOf, type KeptRow, rowColumns, treeLeafOfRow } from './read-back.ts'

export interface VerifiedRecord {
  rows: number
  isWhole: boolean
  /** One line a row: when, what, by which rule, where in the tree, and the proof that leads to the signed root. */
  lines: string[]
}

const isId = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)

/** The rows about one record, person or ledger row, each proved to stand under the newest head. */
export async function verifyRecord(owner: pg.Pool, about: string): Promise<VerifiedRecord> {
  const { rows } = await owner.query<KeptRow & { position: number | null }>(
    `select f.position, ${rowColumns} from kith.ledger l left join kith.ledger_leaf f on f.event_id = l.id
      where l.record_ref = $1 or ($2::uuid is not null and (l.id = $2 or l.person_id = $2 or $2 = any (l.person_ids)))
      order by l.at, l.seq`,
    [about, isId(about) ? about : null],
  )
  const { rows: heads } = await owner.query<{ size: number; root: Buffer }>(
    'select size, root from kith.ledger_head order by size desc limit 1',
  )
  const head = heads[0]
  const leaves = head ? await leavesUpTo(owner, head.size) : []
  const proved = rows.map((row) => {
    const when = new Date(row.micros / 1000).toISOString()
    const what = `${when} ${row.decision} ${row.action} ${row.rule_id} ${row.id}`
    if (faultOf(row)) return { isWhole: false, line: `changed  ${what}` }
    if (row.position === null || !head || row.position >= head.size) return { isWhole: true, line: `unsealed ${what}` }
    const proof = inclusionProof(leaves, row.position)
    const stands = isIncluded(treeLeafOfRow(row), row.position, head.size, proof, head.root)
    const path = proof.map((hash) => hash.toString('base64')).join(' ')
    return {
      isWhole: stands,
      line: `${stands ? 'proved  ' : 'changed '} ${what} place ${row.position} of ${head.size}: ${path}`,
    }
  })
  return { rows: rows.length, isWhole: proved.every((each) => each.isWhole), lines: proved.map((each) => each.line) }
}

async function leavesUpTo(owner: pg.Pool, size: number): Promise<Buffer[]> {
  const { rows } = await owner.query<{ leaf: Buffer }>(
    'select leaf from kith.ledger_leaf where position < $1 order by position',
    [size],
  )
  return rows.map((row) => row.leaf)
}
