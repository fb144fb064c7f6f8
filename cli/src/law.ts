import { evaluateLines } from './law-evaluate.ts'

const usage = `kith law evaluate --as-of YYYY-MM [--complete] < households.jsonl > results.jsonl
  --complete   what a household does not say is none; without it, unknown`

/** `kith law …`: data on standard output, everything else on standard error. Resolves to the exit code. */
export async function lawCommand(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args
  const asOf = rest[rest.indexOf('--as-of') + 1]
  if (verb !== 'evaluate' || !rest.includes('--as-of') || !asOf || !isDate(asOf)) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  return evaluateLines(asOf, rest.includes('--complete'))
}

const isDate = (text: string) => /^(19|20)\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/.test(text)
