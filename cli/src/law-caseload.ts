import { type Household, inventory, programmes, ruleOf } from '@kith/law'
import { answerAt } from '@kith/law/answer-at'
import type { Ask } from '@kith/law/node'
import { whoAndWhere } from '@kith/law/table'
import { fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import { householdReader } from './law-households.ts'
import { linesOf } from './lines.ts'
import { wholeFile } from './whole-file.ts'

/** So many people of a state are written together, as one group of rows. */
const inGroup = 16_384
const together = 4096

/** Every question that any programme may ask: a column each. */
export const allAsks = (): readonly Ask[] =>
  inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf))).asks

/** `kith law caseload to-parquet`: households, one a line, as a Parquet file of a row a person, those of a state together. */
export async function caseloadToParquet(out: string): Promise<number> {
  const asks = allAsks()
  const read = householdReader()
  const file = wholeFile(out)
  try {
    const writer = fileWriter(file.path)
    const empty = tableOf([], asks)
    const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: empty }) })
    const held = new Map<string, { households: Household[]; people: number }>()
    const write = (households: readonly Household[]) =>
      parquet.write({ columnData: tableOf(households, asks), rowGroupSize: inGroup * 2 })
    let [households, people, faults] = [0, 0, 0]
    await linesOf(process.stdin, together, async (lines) => {
      for (const line of lines) {
        if (line.trim() === '') continue
        const found = read(line)
        if ('error' in found) {
          faults++
          process.stderr.write(`${JSON.stringify(found)}\n`)
          continue
        }
        const { household } = found
        households++
        people += household.people.length
        const same = held.get(household.state) ?? { households: [], people: 0 }
        held.set(household.state, same)
        same.households.push(household)
        same.people += household.people.length
        if (same.people < inGroup) continue
        held.delete(household.state)
        await write(same.households)
      }
    })
    for (const { households } of held.values()) await write(households)
    parquet.finish()
    file.keep()
    process.stderr.write(`${households} households, ${people} people, ${faults} lines not read\n`)
    return 0
  } catch (error) {
    file.drop()
    throw error
  }
}

interface Column {
  name: string
  type: 'STRING' | 'BOOLEAN' | 'DOUBLE' | 'INT32'
  data: unknown[]
}

/** Households as columns, a row a person. */
function tableOf(households: readonly Household[], asks: readonly Ask[]): Column[] {
  const people = households.flatMap((household) => household.people.map((one) => ({ household, one })))
  const [householdId, state, personId, taxUnit] = whoAndWhere
  return [
    { name: householdId, type: 'STRING', data: people.map(({ household }) => household.id) },
    { name: state, type: 'STRING', data: people.map(({ household }) => household.state) },
    { name: personId, type: 'STRING', data: people.map(({ one }) => one.id) },
    { name: taxUnit, type: 'INT32', data: people.map(({ one }) => one.taxUnit) },
    ...asks.map((ask): Column => {
      const isOfHome = ask.entity === 'household'
      return {
        name: ask.id,
        type: ask.kind === 'yesno' ? 'BOOLEAN' : ask.kind === 'choice' || ask.kind === 'county' ? 'STRING' : 'DOUBLE',
        data: people.map(({ household, one }) => {
          if (isOfHome && one !== household.people[0]) return null
          return answerAt(isOfHome ? household : one, ask.id) ?? null
        }),
      }
    }),
  ]
}
