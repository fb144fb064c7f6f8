import { evaluator, type Household, LawError, loadState, type Programme } from '@kith/law'
import { caseload, type Lines } from '@kith/law/caseload'
import { householdReader, type Unread } from './law-households.ts'
import { linesOf, put } from './lines.ts'

/** So many lines are answered together; what is printed does not depend on it. */
const together = 2048

type Answers = (households: readonly Household[]) => Lines

/** Answers households, one a line, from standard input to standard output in the same order. */
export async function evaluateLines(
  asOf: string,
  isComplete: boolean,
  programmes: readonly Programme[],
): Promise<number> {
  const read = householdReader(programmes)
  const answersOf = new Map<string, Answers>()
  const questions = new Set<string>()
  const answersIn = async (state: string): Promise<Answers> => {
    const known = answersOf.get(state)
    if (known) return known
    const when = { asOf, state: await loadState(state) }
    const made = isComplete ? caseload(programmes, when, questions) : oneByOne(programmes, when)
    answersOf.set(state, made)
    return made
  }
  let line = 0
  let errors = 0
  await linesOf(process.stdin, together, async (texts) => {
    const said: (Uint8Array | null)[] = texts.map(() => null)
    const byState = new Map<string, { household: Household; at: number; line: number }[]>()
    const refuse = (at: number, { id, error }: Unread, line: number) => {
      errors++
      said[at] = encoder.encode(JSON.stringify({ id, line, error }))
    }
    for (const [at, text] of texts.entries()) {
      line++
      if (text.trim() === '') continue
      const found = read(text)
      if ('error' in found) refuse(at, found, line)
      else {
        const { household } = found
        const same = byState.get(household.state)
        if (same) same.push({ household, at, line })
        else byState.set(household.state, [{ household, at, line }])
      }
    }
    for (const [state, all] of byState) {
      try {
        const { bytes, begins } = (await answersIn(state))(all.map(({ household }) => household))
        for (const [i, { at }] of all.entries()) said[at] = bytes.subarray(begins[i], begins[i + 1])
      } catch (error) {
        if (!(error instanceof LawError)) throw error
        const { code, message } = error
        for (const { household, at, line } of all)
          refuse(at, { id: household.id, error: { code, message, path: '' } }, line)
      }
    }
    await put(endToEnd(said))
  })
  if (errors > 0) process.stderr.write(`${errors} of ${line} lines could not be answered; each says why.\n`)
  return 0
}

/** Each on a line of its own; lines that were empty say nothing. */
const endToEnd = (said: readonly (Uint8Array | null)[]): Uint8Array => {
  const lines = said.filter((one) => one !== null)
  const all = new Uint8Array(lines.reduce((sum, { length }) => sum + length + 1, 0))
  let end = 0
  for (const one of lines) {
    all.set(one, end)
    end += one.length
    all[end++] = newLine
  }
  return all
}
const newLine = 0x0a
const encoder = new TextEncoder()

/** Households of which not everything is known. */
const oneByOne = (programmes: readonly Programme[], when: Parameters<typeof evaluator>[1]): Answers => {
  const law = evaluator(programmes, when)
  return (households) => {
    const lines = households.map((one) => encoder.encode(JSON.stringify(law.partial(one))))
    const begins = new Int32Array(lines.length + 1)
    for (const [at, { length }] of lines.entries()) begins[at + 1] = begins[at]! + length
    return { bytes: Buffer.concat(lines), begins }
  }
}
