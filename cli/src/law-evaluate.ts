import {
  evaluator,
  type Household,
  householdFormat,
  inventory,
  LawError,
  loadState,
  programmes,
  ruleOf,
  states,
} from '@kith/law'
import { caseload } from '@kith/law/caseload'

/** So many lines are answered together; what is printed does not depend on it. */
const together = 8192

/** What a line that cannot be answered says instead; the rest of the file goes on. */
interface ErrorLine {
  id: string | null
  line: number
  error: { code: string; message: string; path: string }
}

/** Answers households, one a line, from standard input to standard output in the same order. */
export async function evaluateLines(asOf: string, isComplete: boolean): Promise<number> {
  const { asks } = inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf)))
  const format = householdFormat(asks, states)
  const answerOf = new Map<string, (households: readonly Household[]) => readonly string[]>()
  for (const code of states) {
    const when = { asOf, state: await loadState(code) }
    answerOf.set(code, isComplete ? later(() => caseload(programmes, when)) : later(() => oneByOne(when)))
  }
  let line = 0
  let errors = 0
  const answer = (texts: readonly string[]): string => {
    const said: string[] = []
    const byState = new Map<string, { household: Household; at: number; line: number }[]>()
    const refuse = (at: number, error: ErrorLine) => {
      errors++
      said[at] = `${JSON.stringify(error)}\n`
    }
    for (const [at, text] of texts.entries()) {
      line++
      said[at] = ''
      if (text.trim() === '') continue
      let read: unknown
      try {
        read = JSON.parse(text)
      } catch {
        refuse(at, { id: null, line, error: { code: 'not-json', message: 'This line is not JSON.', path: '' } })
        continue
      }
      const input = isWrapped(read) ? read.household : read
      const parsed = format.parse(input)
      if ('fault' in parsed) {
        refuse(at, { id: hasId(input) ? input.id : null, line, error: parsed.fault })
        continue
      }
      const { household } = parsed
      const same = byState.get(household.state)
      if (same) same.push({ household, at, line })
      else byState.set(household.state, [{ household, at, line }])
    }
    for (const [state, all] of byState) {
      try {
        const answers = answerOf.get(state)!(all.map(({ household }) => household))
        for (const [i, { at }] of all.entries()) said[at] = `${answers[i]}\n`
      } catch (error) {
        if (!(error instanceof LawError)) throw error
        const { code, message } = error
        for (const { household, at, line } of all)
          refuse(at, { id: household.id, line, error: { code, message, path: '' } })
      }
    }
    return said.join('')
  }

  let held: string[] = []
  let rest = ''
  const put = async () => {
    const text = answer(held)
    held = []
    if (!process.stdout.write(text)) await new Promise((drained) => process.stdout.once('drain', drained))
  }
  for await (const piece of process.stdin.setEncoding('utf8')) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const one of lines) held.push(one)
    if (held.length >= together) await put()
  }
  if (rest !== '') held.push(rest)
  await put()
  if (errors > 0) process.stderr.write(`${errors} of ${line} lines could not be answered; each says why.\n`)
  return 0
}

/** Made when it is needed first, for there may be no law of that day. */
const later = <Asked, Answer>(make: () => (asked: Asked) => Answer): ((asked: Asked) => Answer) => {
  let made: ((asked: Asked) => Answer) | null = null
  return (asked) => {
    made ??= make()
    return made(asked)
  }
}

/** Households of which not everything is known. */
const oneByOne = (when: Parameters<typeof evaluator>[1]) => {
  const law = evaluator(programmes, when)
  return (households: readonly Household[]) => households.map((one) => JSON.stringify(law.partial(one)))
}

const isWrapped = (read: unknown): read is { household: unknown } =>
  typeof read === 'object' && read !== null && Object.hasOwn(read, 'household')
const hasId = (input: unknown): input is { id: string } =>
  typeof input === 'object' &&
  input !== null &&
  Object.hasOwn(input, 'id') &&
  typeof (input as { id: unknown }).id === 'string'
