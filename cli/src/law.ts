import type { Programme } from '@kith/law'
import { readArguments } from './arguments.ts'

const usage = `kith law evaluate --as-of YYYY-MM [--complete] [--local FOLDER] < households.jsonl > results.jsonl
  --complete   what a household does not say is none; without it, unknown
  --local      with the programs of a folder's files as well
kith law check FILE…
  whether a program written in a file can be added, and if not, what is wrong in which line
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
    ['as-of', 'from', 'to', 'proposal', 'caseload', 'out', 'local'],
  )
  const { words: [verb, ...files] = [], options = {} } = asked ?? {}
  const { 'as-of': asOf, from, to, proposal, caseload, out, local } = options
  if (verb === 'evaluate' && isDate(asOf))
    return (await import('./law-evaluate.ts')).evaluateLines(asOf, isComplete, await lawWith(local))
  if (verb === 'check' && files.length > 0) return (await import('./law-check.ts')).checkFiles(files)
  if (verb === 'changes' && isDate(from) && isDate(to))
    return (await import('./law-changes.ts')).tellChanges({ from, to, proposal, caseload, out })
  if (verb === 'caseload' && files[0] === 'to-parquet' && out)
    return (await import('./law-caseload.ts')).caseloadToParquet(out)
  process.stderr.write(`${usage}\n`)
  return 2
}

/** Every programme, with those of a folder’s files; a file that cannot be used is said and left out. */
async function lawWith(folder: string | undefined): Promise<readonly Programme[]> {
  const { programmes } = await import('@kith/law')
  if (folder === undefined) return programmes
  const { readLocalFolder } = await import('@kith/server/rooms/law/index')
  const read = await readLocalFolder(folder)
  for (const { file, faults } of read.files)
    for (const { line, en } of faults) process.stderr.write(`${file}:${line}: ${en}\n`)
  return [...programmes, ...read.programmes.map((one) => one.programme)]
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text)
