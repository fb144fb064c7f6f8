import { agencies, agencyId, community, type Rows } from '@kith/demo'
import type { TestHouse } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import type { CanaryTokens } from './canary-tokens.ts'

type Row = Record<string, unknown>

/** The demo's own agencies, units, roles and logins; colleagues go by a token, so that a name that travels is seen. */
export async function plantStructure(h: TestHouse, tokens: CanaryTokens): Promise<void> {
  const { structure } = community('canary', new Date().toISOString().slice(0, 10))
  const rows: Rows = { ...structure, proxy: [] }
  rows.account = (structure.account ?? []).map((row) => {
    const account = row as { agency_id: string; id: string; kind: string; name: string }
    if (account.kind !== 'staff') return { ...account, name: 'Portal' }
    return { ...account, name: tokens.mint('account.name', { kind: 'colleague', agencyId: account.agency_id }) }
  })
  for (const [table, content] of Object.entries(rows)) {
    for (const alike of Map.groupBy(content, (row) => Object.keys(row).join()).values()) {
      const columns = Object.keys(alike[0]!)
        .map((name) => `"${name}"`)
        .join(', ')
      await h.rows(
        `insert into kith.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::kith.${table}, $1)`,
        [JSON.stringify(alike)],
      )
    }
  }
  if (agencies.length !== 3) throw new Error('The demo has other agencies than this test knows')
}

/** Another programme of the first agency, of which its workers read nothing. */
export async function secondProgramme(
  h: TestHouse,
  insert: (table: string, row: Row) => Promise<void>,
): Promise<string> {
  const agency_id = agencyId('family-help')
  const [unit, program] = [newId(), newId()]
  const [root] = await h.rows<{ id: string }>('select id from kith.unit where agency_id = $1 and parent_id is null', [
    agency_id,
  ])
  const path = [root!.id, unit]
  await insert('unit', { agency_id, id: unit, parent_id: root!.id, kind: 'program', name: 'Youth', path })
  await insert('program', { agency_id, id: program, unit_id: unit, name: 'Youth', segment: 'general' })
  return program
}
