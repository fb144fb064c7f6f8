import { readFileSync } from 'node:fs'
import { firstDay, type Household, inventory, LawError, loadState, type Overrides, programmes, ruleOf } from '@kith/law'
import { type Change, changes } from '@kith/law/changes'
import { columnsFrom } from '@kith/law/columns-from'
import { householdReader } from './law-households.ts'
import { linesOf } from './lines.ts'

/** What `kith law changes` is asked. */
export interface Asked {
  from: string
  to: string
  /** A file of figures that are proposed: `{ "snap.earnedShare": 0.25 }`. */
  proposal?: string
}

const together = 8192

/** Who gains and who loses between two days, or by a proposal: a line for each household's programme that is moved. */
export async function tellChanges({ from, to, proposal }: Asked): Promise<number> {
  const known = programmes.filter((one) => firstDay(to) <= one.knownUntil)
  for (const one of programmes)
    if (!known.includes(one))
      process.stderr.write(`${one.id}: not compared, its figures are known until ${one.knownUntil}\n`)
  const { asks, figures } = inventory(known.flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
  const overrides = proposal ? proposed(proposal, new Set(figures.map(({ id }) => id))) : {}
  if (typeof overrides === 'string') {
    process.stderr.write(`${overrides}\n`)
    return 1
  }
  const read = householdReader()
  const sideBySide = columnsFrom(asks)
  const lawOf = new Map<string, ReturnType<typeof changes>>()
  const sums = new Map<string, { gain: number; lose: number; more: number; less: number }>()
  let households = 0
  let touched = 0
  let faults = 0
  const act = async (texts: readonly string[]) => {
    const byState = new Map<string, Household[]>()
    for (const text of texts) {
      if (text.trim() === '') continue
      const found = read(text)
      if ('error' in found) {
        faults++
        process.stderr.write(`${JSON.stringify(found)}\n`)
        continue
      }
      const { household } = found
      households++
      const same = byState.get(household.state)
      if (same) same.push(household)
      else byState.set(household.state, [household])
    }
    for (const [code, all] of byState) {
      const state = await loadState(code)
      const law = lawOf.get(code) ?? changes(known, { asOf: from, state }, { asOf: to, state, overrides })
      lawOf.set(code, law)
      const columns = sideBySide(all)
      const found = law(columns)
      touched += new Set(found.map(({ home }) => home)).size
      const lines = found.map((change) => {
        count(sums, change)
        const household = all[change.home]!
        return `${JSON.stringify(lineOf(change, household, change.person - columns.begins[change.home]!))}\n`
      })
      if (!process.stdout.write(lines.join(''))) await new Promise((drained) => process.stdout.once('drain', drained))
    }
  }
  try {
    await linesOf(process.stdin, together, act)
  } catch (error) {
    if (!(error instanceof LawError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
  process.stderr.write(`${households} households, ${touched} touched, ${faults} lines not read\n`)
  for (const [id, { gain, lose, more, less }] of sums)
    process.stderr.write(`${id}: ${gain} gain $${more.toFixed(2)}, ${lose} lose $${less.toFixed(2)}\n`)
  return 0
}

const count = (
  sums: Map<string, { gain: number; lose: number; more: number; less: number }>,
  { programme, before, after }: Change,
): void => {
  const sum = sums.get(programme.id) ?? { gain: 0, lose: 0, more: 0, less: 0 }
  sums.set(programme.id, sum)
  if (after > before) {
    sum.gain++
    sum.more += after - before
  }
  if (after < before) {
    sum.lose++
    sum.less += before - after
  }
}

const lineOf = (change: Change, household: Household, who: number) => ({
  id: household.id,
  programme: change.programme.id,
  of: change.programme.entity === 'household' ? null : household.people[who]!.id,
  period: change.programme.period,
  before: toCent(change.before),
  after: toCent(change.after),
  wasEligible: change.wasEligible,
  isEligible: change.isEligible,
  because: change.because.map(({ figure, by }) => ({ figure: figure.id, title: figure.en, by: toCent(by) })),
})
const toCent = (value: number) => Math.round(value * 100) / 100

/** The figures of a proposal, or what is wrong with it. */
const proposed = (file: string, known: ReadonlySet<string>): Overrides | string => {
  let read: unknown
  try {
    read = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return `${file} cannot be read: ${(error as Error).message}`
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    return `${file} must hold one object: { "snap.earnedShare": 0.25 }`
  for (const [id, value] of Object.entries(read)) {
    if (!known.has(id)) return `${file} names "${id.slice(0, 60)}", which is no figure here.`
    const isNumbers = [value].flat().every((one) => typeof one === 'number' && Number.isFinite(one))
    if (!isNumbers) return `${file}: ${id} must be a number, or a list of numbers by size.`
  }
  return read as Overrides
}
