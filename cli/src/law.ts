import { readArguments } from './arguments.ts'
import { caseloadToParquet } from './law-caseload.ts'
import { tellChanges } from './law-changes.ts'
import { evaluateLines } from './law-evaluate.ts'

const usage = `kith law evaluate --as-of YYYY-MM [--complete] < households.jsonl > results.jsonl
  --complete   what a household does not say is none; without it, unknown
kith law changes --from YYYY-MM --to YYYY-MM [--proposal FIGURES.json] [--out FILE] < households.jsonl > changes.jsonl
kith law changes --from YYYY-MM --to YYYY-MM [--proposal FIGURES.json] --caseload CASELOAD.parquet [--out FILE]
  who gains and who loses, by how much, and because of which figures; a proposal is tried before it is law
  --out        a file in place of standard output; Parquet where its name ends in .parquet
kith law caseload to-parquet --out CASELOAD.parquet < households.jsonl
  a row a person, the rows of a household together: household_id, state, person_id, taxUnit, then a column for each
  question under its own id (age, earnedMonthly, expenses.rentMonthly …); yes and no as BOOLEAN, amounts and counts as
  any number, choices and the county (five digits) as text. An empty place is "not said". What is asked of the household
  stands in its first row; further rows may repeat it. Rows of a state side by side are read fastest.`

/** `kith law …`: data on standard output, everything else on standard error. Resolves to the exit code. */
export async function lawCommand(args: readonly string[]): Promise<number> {
  const isComplete = args.includes('--complete')
  const asked = readArguments(
    args.filter((word) => word !== '--complete'),
    ['as-of', 'from', 'to', 'proposal', 'caseload', 'out'],
  )
  const { words: [verb, what] = [], options = {} } = asked ?? {}
  const { 'as-of': asOf, from, to, proposal, caseload, out } = options
  if (verb === 'evaluate' && isDate(asOf)) return evaluateLines(asOf, isComplete)
  if (verb === 'changes' && isDate(from) && isDate(to)) return tellChanges({ from, to, proposal, caseload, out })
  if (verb === 'caseload' && what === 'to-parquet' && out) return caseloadToParquet(out)
  process.stderr.write(`${usage}\n`)
  return 2
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text)
