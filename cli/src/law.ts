import { createInterface } from 'node:readline'
import {
  type Evaluated,
  evaluator,
  householdFormat,
  inventory,
  LawError,
  loadState,
  programmes,
  ruleOf,
  states,
} from '@kith/law'

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

/** What a line that cannot be answered says instead; the rest of the file goes on. */
interface ErrorLine {
  id: string | null
  line: number
  error: { code: string; message: string; path: string }
}

async function evaluateLines(asOf: string, isComplete: boolean): Promise<number> {
  const asks = inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf))).asks
  const format = householdFormat(asks, states)
  const laws = new Map<string, ReturnType<typeof evaluator>>()
  const lawOf = async (state: string) => {
    let law = laws.get(state)
    if (!law) {
      law = evaluator(programmes, { asOf, state: await loadState(state) })
      laws.set(state, law)
    }
    return law
  }
  const answer = async (text: string, line: number): Promise<Evaluated | ErrorLine> => {
    let read: unknown
    try {
      read = JSON.parse(text)
    } catch {
      return { id: null, line, error: { code: 'not-json', message: 'This line is not JSON.', path: '' } }
    }
    const input = isWrapped(read) ? read.household : read
    const id = hasId(input) ? input.id : null
    const parsed = format.parse(input)
    if ('fault' in parsed) return { id, line, error: parsed.fault }
    try {
      const law = await lawOf(parsed.household.state)
      return isComplete ? law.complete(parsed.household) : law.partial(parsed.household)
    } catch (error) {
      if (!(error instanceof LawError)) throw error
      return { id, line, error: { code: error.code, message: error.message, path: '' } }
    }
  }

  let line = 0
  let errors = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++
    if (text.trim() === '') continue
    const result = await answer(text, line)
    if ('error' in result) errors++
    if (!process.stdout.write(`${JSON.stringify(result)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained))
  }
  if (errors > 0) process.stderr.write(`${errors} of ${line} lines could not be answered; each says why.\n`)
  return 0
}

const isWrapped = (read: unknown): read is { household: unknown } =>
  typeof read === 'object' && read !== null && Object.hasOwn(read, 'household')
const hasId = (input: unknown): input is { id: string } =>
  typeof input === 'object' &&
  input !== null &&
  Object.hasOwn(input, 'id') &&
  typeof (input as { id: unknown }).id === 'string'
