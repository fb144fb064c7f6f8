import { evaluator, type Household, LawError, loadState, programmes } from '@kith/law'
import { caseload } from '@kith/law/caseload'
import { householdReader, type Unread } from './law-households.ts'
import { linesOf } from './lines.ts'

/** So many lines are answered together; what is printed does not depend on it. */
const together = 8192

type Answers = (households: readonly Household[]) => readonly string[]

/** Answers households, one a line, from standard input to standard output in the same order. */
export async function evaluateLines(asOf: string, isComplete: boolean): Promise<number> {
  const read = householdReader()
  const answersOf = new Map<string, Answers>()
  const answersIn = async (state: string): Promise<Answers> => {
    const known = answersOf.get(state)
    if (known) return known
    const when = { asOf, state: await loadState(state) }
    const made = isComplete ? caseload(programmes, when) : oneByOne(when)
    answersOf.set(state, made)
    return made
  }
  let line = 0
  let errors = 0
  await linesOf(process.stdin, together, async (texts) => {
    const said: string[] = []
    const byState = new Map<string, { household: Household; at: number; line: number }[]>()
    const refuse = (at: number, { id, error }: Unread, line: number) => {
      errors++
      said[at] = `${JSON.stringify({ id, line, error })}\n`
    }
    for (const [at, text] of texts.entries()) {
      line++
      said[at] = ''
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
        const answers = (await answersIn(state))(all.map(({ household }) => household))
        for (const [i, { at }] of all.entries()) said[at] = `${answers[i]}\n`
      } catch (error) {
        if (!(error instanceof LawError)) throw error
        const { code, message } = error
        for (const { household, at, line } of all)
          refuse(at, { id: household.id, error: { code, message, path: '' } }, line)
      }
    }
    if (!process.stdout.write(said.join(''))) await new Promise((drained) => process.stdout.once('drain', drained))
  })
  if (errors > 0) process.stderr.write(`${errors} of ${line} lines could not be answered; each says why.\n`)
  return 0
}

/** Households of which not everything is known. */
const oneByOne = (when: Parameters<typeof evaluator>[1]): Answers => {
  const law = evaluator(programmes, when)
  return (households) => households.map((one) => JSON.stringify(law.partial(one)))
}
