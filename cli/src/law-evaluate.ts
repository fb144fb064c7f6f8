import { evaluator, type Household, LawError, loadState, type Programme, states } from '@kith/law'
import { type Caseload, caseload } from '@kith/law/caseload'
import type { Lines } from '@kith/law/result-lines'
import { householdReader, type Unread } from './law-households.ts'
import { linesOf, put } from './lines.ts'

/** So many lines are answered together; what is printed does not depend on it. */
const together = 2048

/** Answers households, one a line, from standard input to standard output in the same order. */
export async function evaluateLines(
  asOf: string,
  isComplete: boolean,
  programmes: readonly Programme[],
): Promise<number> {
  const read = householdReader(programmes)
  const answers = isComplete ? caseload(programmes, asOf, states) : oneByOne(programmes, asOf)
  /** What is wrong with the law of a state on that day. */
  const wrong = new Map<string, LawError>()
  const begin = async (state: string) => {
    try {
      answers.take(await loadState(state))
    } catch (error) {
      if (!(error instanceof LawError)) throw error
      wrong.set(state, error)
    }
  }
  let line = 0
  let errors = 0
  await linesOf(process.stdin, together, async (texts) => {
    let households = 0
    const refused: Refused[] = []
    const refuse = ({ id, error }: Unread) => {
      errors++
      refused.push({ before: households, line: encoder.encode(`${JSON.stringify({ id, line, error })}\n`) })
    }
    for (const text of texts) {
      line++
      if (text.trim() === '') continue
      const found = read(text)
      if ('error' in found) {
        refuse(found)
        continue
      }
      const { id, state } = found.household
      if (!answers.knows(state) && !wrong.has(state)) await begin(state)
      const error = wrong.get(state)
      if (error) refuse({ id, error: { code: error.code, message: error.message, path: '' } })
      else {
        answers.add(found.household)
        households++
      }
    }
    await put(inOrder(answers.lines(), refused))
  })
  if (errors > 0) process.stderr.write(`${errors} of ${line} lines could not be answered; each says why.\n`)
  return 0
}

/** What is said of a line that cannot be answered, and how many households were answered before it. */
interface Refused {
  readonly before: number
  readonly line: Uint8Array
}

const inOrder = ({ bytes, begins }: Lines, refused: readonly Refused[]): Uint8Array => {
  if (refused.length === 0) return bytes
  const pieces: Uint8Array[] = []
  let said = 0
  for (const { before, line } of refused) {
    pieces.push(bytes.subarray(said, begins[before]), line)
    said = begins[before]!
  }
  return Buffer.concat([...pieces, bytes.subarray(said)])
}
const encoder = new TextEncoder()

/** Households of which not everything is known. */
const oneByOne = (programmes: readonly Programme[], asOf: string): Caseload => {
  const lawOf = new Map<string, ReturnType<typeof evaluator>>()
  let households: Household[] = []
  return {
    knows: (state) => lawOf.has(state),
    take: (state) => lawOf.set(state.state, evaluator(programmes, { asOf, state })),
    add: (household) => households.push(household),
    lines() {
      const lines = households.map((one) => encoder.encode(`${JSON.stringify(lawOf.get(one.state)!.partial(one))}\n`))
      households = []
      const begins = new Int32Array(lines.length + 1)
      for (const [at, { length }] of lines.entries()) begins[at + 1] = begins[at]! + length
      return { bytes: Buffer.concat(lines), begins }
    },
  }
}
