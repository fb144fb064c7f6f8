import { readArguments } from './arguments.ts'
import { tellChanges } from './law-changes.ts'
import { evaluateLines } from './law-evaluate.ts'

const usage = `kith law evaluate --as-of YYYY-MM [--complete] < households.jsonl > results.jsonl
  --complete   what a household does not say is none; without it, unknown
kith law changes --from YYYY-MM --to YYYY-MM [--proposal FIGURES.json] < households.jsonl > changes.jsonl
  who gains and who loses, by how much, and because of which figures; a proposal is tried before it is law`

/** `kith law …`: data on standard output, everything else on standard error. Resolves to the exit code. */
export async function lawCommand(args: readonly string[]): Promise<number> {
  const isComplete = args.includes('--complete')
  const asked = readArguments(
    args.filter((word) => word !== '--complete'),
    ['as-of', 'from', 'to', 'proposal'],
  )
  const { words: [verb] = [], options = {} } = asked ?? {}
  const { 'as-of': asOf, from, to, proposal } = options
  if (verb === 'evaluate' && isDate(asOf)) return evaluateLines(asOf, isComplete)
  if (verb === 'changes' && isDate(from) && isDate(to))
    return tellChanges({ from, to, ...(proposal ? { proposal } : {}) })
  process.stderr.write(`${usage}\n`)
  return 2
}

const isDate = (text: string | undefined): text is string =>
  text !== undefined && /^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text)
