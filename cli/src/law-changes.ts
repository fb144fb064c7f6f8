import { type Household, inventory, LawError, programmes, ruleOf } from '@kith/law'
import { columnsFrom } from '@kith/law/columns-from'
import { compareParquet } from './law-changes-parquet.ts'
import { householdReader } from './law-households.ts'
import { add, type Compared, type Counts, comparedUntil, comparer, sumsOf } from './law-moved.ts'
import { isParquet, type Out, openOut, partOf } from './law-moved-out.ts'
import { readProposal } from './law-proposal.ts'
import { linesOf } from './lines.ts'

/** What `kith law changes` is asked. */
export interface Asked {
  from: string
  to: string
  /** A file of figures that are proposed: `{ "snap.earnedShare": 0.25 }`. */
  proposal?: string | undefined
  /** A caseload in Parquet; without it, lines on standard input. */
  caseload?: string | undefined
  /** A file for what is moved, Parquet where its name says so; without it, lines on standard output. */
  out?: string | undefined
}

/** Who gains and who loses between two days, or by a proposal: a line for each household's programme that is moved. */
export async function tellChanges(asked: Asked): Promise<number> {
  const { from, to, proposal, caseload } = asked
  for (const one of programmes)
    if (!comparedUntil(to).includes(one)) say(`${one.id}: not compared, its figures are known until ${one.knownUntil}`)
  const overrides = proposal ? readProposal(proposal, to) : {}
  if (typeof overrides === 'string') {
    say(overrides)
    return 1
  }
  const counts: Counts = { households: 0, touched: 0, refused: 0, sums: {} }
  const out = openOut(asked.out)
  try {
    const compared = { from, to, overrides }
    const asColumns = isParquet(asked.out)
    const trouble = caseload
      ? await compareParquet(caseload, compared, asColumns, out, counts)
      : await ofLines(compared, asColumns, out, counts)
    if (trouble !== undefined) {
      out.drop()
      say(trouble)
      return 1
    }
    out.keep()
  } catch (error) {
    out.drop()
    if (!(error instanceof LawError)) throw error
    say(error.message)
    return 1
  }
  const { households, touched, refused, sums } = counts
  say(`${households} households, ${touched} touched, ${refused} ${caseload ? 'households' : 'lines'} not read`)
  for (const { id } of programmes) {
    const sum = sums[id]
    if (sum) say(`${id}: ${sum.gain} gain $${sum.more.toFixed(2)}, ${sum.lose} lose $${sum.less.toFixed(2)}`)
  }
  return 0
}

const say = (line: string) => process.stderr.write(`${line}\n`)

const together = 8192

async function ofLines(compared: Compared, asColumns: boolean, out: Out, counts: Counts): Promise<undefined> {
  const { asks } = inventory(comparedUntil(compared.to).flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
  const read = householdReader()
  const sideBySide = columnsFrom(asks)
  const compare = comparer(compared)
  await linesOf(process.stdin, together, async (texts) => {
    const households: Household[] = []
    for (const text of texts) {
      if (text.trim() === '') continue
      const found = read(text)
      if ('household' in found) households.push(found.household)
      else {
        counts.refused++
        say(JSON.stringify(found))
      }
    }
    for (const [state, all] of Map.groupBy(households, (one) => one.state)) {
      const ids = all.map(({ id }) => id)
      const people = all.flatMap((one) => one.people.map(({ id }) => id))
      const moved = await compare({ state, columns: sideBySide(all), ids, people })
      add(counts, { households: all.length, refused: 0, ...sumsOf(moved) })
      await out.add(partOf(moved, asColumns))
    }
  })
}
