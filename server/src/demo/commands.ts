import { community, type Rows } from '@kith/demo'
import { command } from '@kith/wire'
import { day } from '@kith/wire/shapes'
import { z } from 'zod/mini'
import { type Effect, type Handler, handles } from '../house/door/book.ts'
import { searchRow } from '../rooms/people/index.ts'

/** Plants one agency's part of the demo: one command, because it is one import. Only the demo's own service may. */
export const plantCommand = command({
  type: 'demo.plant',
  summary: 'Write down the demo community of one agency',
  schemaVer: 1,
  may: { action: 'seed', person: null },
  payload: z.strictObject({
    agency: z.enum(['family-help', 'lantern', 'neighbors']),
    seed: z.string().check(z.maxLength(40)),
    today: day,
  }),
  result: z.object({ people: z.int() }),
  refusals: {},
})

// Parents before children, so that every row finds what it points to.
const order = [
  'person',
  'person_name',
  'enrolment',
  'assignment',
  'household',
  'household_member',
  'tie',
  'conversation',
  'check_in',
  'note',
  'circumstance',
  'benefit_application',
  'benefit_notice',
  'application_document',
  'unmet_need',
  'plan',
  'goal',
  'promise',
  'signature',
  'consent',
  'referral',
  'referral_step',
] as const

export const demoHandlers: Handler[] = [
  handles(plantCommand, async (x) => {
    const rows = community(x.payload.seed, x.payload.today).records[x.payload.agency]!
    const people = rows.person as {
      id: string
      name: string
      phone: string
      email: string
      born_on: string | null
      program_id: string
      segment: string
    }[]
    for (const person of people) await x.makeKey(person.id)
    for (const table of order) await insertRows(x, table, rows[table] ?? [])
    const names = Map.groupBy((rows.person_name ?? []) as { person_id: string; name: string }[], (row) => row.person_id)
    await insertRows(
      x,
      'person_search',
      people.map((person) => ({
        agency_id: x.actor.agencyId,
        person_id: person.id,
        program_id: person.program_id,
        segment: person.segment,
        ...searchRow(x.actor.agencyId, {
          names: [person.name, ...(names.get(person.id) ?? []).map((row) => row.name)],
          bornOn: person.born_on,
          phone: person.phone,
          email: person.email,
        }),
      })),
    )
    x.order({ name: 'people.likely', data: { agencyId: x.actor.agencyId } })
    x.tell({ kind: 'demo.planted' })
    return { people: people.length }
  }),
]

/** Rows of one table may differ in what they leave out; each kind of row is one statement, so that defaults hold. */
async function insertRows(x: Effect<unknown>, table: string, rows: Rows[string]): Promise<void> {
  for (const alike of Map.groupBy(rows, (row) => Object.keys(row).join(' ')).values()) {
    const columns = Object.keys(alike[0]!)
      .map((name) => `"${name}"`)
      .join(', ')
    await x.tx.send({
      text: `insert into kith.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::kith.${table}, $1)`,
      values: [JSON.stringify(alike)],
    })
  }
}
