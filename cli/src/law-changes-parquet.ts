import { whoAndWhere } from '@kith/law/table'
import { allAsks } from './law-caseload.ts'
import { inThreads } from './law-changes-threads.ts'
import { add, type Compared, type Counts } from './law-moved.ts'
import type { Out } from './law-moved-out.ts'
import { openCaseload, type ParquetCaseload } from './parquet-caseload.ts'

/** So many refused households are told one by one; of more, only their number. */
const mostTold = 1000

/** Compares the households of a Parquet file. Resolves to what is wrong with it, if anything is. */
export async function compareParquet(
  path: string,
  compared: Compared,
  asColumns: boolean,
  out: Out,
  counts: Counts,
): Promise<string | undefined> {
  let caseload: ParquetCaseload
  try {
    caseload = await openCaseload(path)
  } catch (error) {
    return `${path} cannot be read: ${(error as Error).message}`
  }
  caseload.close()
  const { names, groups } = caseload
  const wrong = groups.length > 0 && columnFault(names)
  if (wrong) return `${path} ${wrong}`
  const isNew = firstMet(groups.at(-1)?.end ?? 0)
  let twice: string | undefined
  let toldAt = Date.now()
  const trouble = await inThreads({ path, compared, asColumns }, groups, async (seen, { first, end }) => {
    await out.add(seen.part)
    add(counts, seen)
    seen.refused.forEach((one, at) => {
      if (counts.refused - seen.refused.length + at < mostTold) say(JSON.stringify(one))
    })
    for (const mark of seen.marks) if (!isNew(mark)) twice ??= `${first + 1} to ${end}`
    if (Date.now() - toldAt < 1000) return
    toldAt = Date.now()
    say(`${counts.households} households, ${Math.round((end / groups.at(-1)!.end) * 100)} %`)
  })
  if (trouble !== undefined || twice === undefined) return trouble
  return `${path}: a household of rows ${twice} stands elsewhere too. Put the rows of each household together.`
}

const columnFault = (names: readonly string[]): string | null => {
  for (const needed of ['household_id', 'state']) if (!names.includes(needed)) return `has no column "${needed}".`
  const known = new Set<string>([...whoAndWhere, ...allAsks().map(({ id }) => id)])
  const unknown = names.find((name) => !known.has(name))
  return unknown === undefined ? null : `has a column "${unknown.slice(0, 60)}", which is no question here.`
}

/** Says of each number whether it is met for the first time; of so many at most. */
const firstMet = (most: number): ((mark: number) => boolean) => {
  const places = 2 ** Math.ceil(Math.log2(most * 2 + 2))
  const met = new Float64Array(places)
  return (mark) => {
    let place = mark % places
    while (met[place] !== 0 && met[place] !== mark) place = (place + 1) % places
    const isNew = met[place] === 0
    met[place] = mark
    return isNew
  }
}

const say = (line: string) => process.stderr.write(`${line}\n`)
