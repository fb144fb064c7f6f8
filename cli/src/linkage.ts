import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  type Decided,
  decide,
  Ids,
  joinPairs,
  learnFrom,
  type Model,
  type PairsToCheck,
  People,
  PeopleReader,
  type Prepared,
  prepare,
  scorePairs,
  settle,
  weigher,
} from '@kith/linkage'
import { readArguments } from './arguments.ts'
import { CsvFile } from './linkage-csv.ts'
import { piecesOf } from './pieces.ts'

const usage = `kith linkage dedupe PEOPLE.csv --pairs PAIRS.csv [--clusters CLUSTERS.csv]
kith linkage link A.csv B.csv --pairs PAIRS.csv
`

/** Fewer pairs than this are weighed where we are; threads cost more than they save. */
const worthThreads = 500_000

/** Room is made beforehand for so many people at most. */
const mostExpected = 2_000_000

/** `kith linkage …`: who in a list, or in two, may be one person. Writes what it finds and merges nothing. */
export async function linkageCommand(args: readonly string[]): Promise<number> {
  const asked = readArguments(args, ['pairs', 'clusters'])
  const [verb, ...files] = asked?.words ?? []
  const { pairs, clusters } = asked?.options ?? {}
  const isAsked = (verb === 'dedupe' && files.length === 1) || (verb === 'link' && files.length === 2)
  if (!isAsked || !pairs || clusters === '' || (verb === 'link' && clusters)) {
    process.stderr.write(usage)
    return 2
  }
  const people = new People(Math.min(mostExpected, 1024 + files.reduce((sum, file) => sum + linesIn(file), 0)))
  const ids = new Ids()
  /** The first row of the second file. */
  let second = 0
  for (const [at, file] of files.entries()) {
    if (at === 1) second = people.size
    const trouble = readFileInto(people, ids, file)
    if (trouble) {
      process.stderr.write(`${file} ${trouble}\n`)
      return 1
    }
  }
  say(`${people.size} records read`)
  const decided = await findDoubles(people)
  const left = verb === 'link' ? second : undefined
  const counts = writePairs(pairs, ids, decided, left)
  if (clusters) writeClusters(clusters, ids, decided)
  process.stdout.write(`${counts.match} match, ${counts.review} review, ${counts.none} none\n`)
  if (verb === 'dedupe') {
    let groups = 0
    for (const [row, group] of decided.clusters.groupOf.entries()) if (row === group) groups++
    process.stdout.write(`${people.size} records, ${groups} people\n`)
  }
  return 0
}

/** About how many lines a file may have, rather more than fewer; 0 when that cannot be told. */
const linesIn = (path: string) => Math.ceil((statSync(path, { throwIfNoEntry: false })?.size ?? 0) / 64)

/** Reads a file; what hinders it is said in words, what is only odd is told to the person who waits. */
function readFileInto(people: People, ids: Ids, path: string): string | undefined {
  const reader = new PeopleReader(people, ids)
  const first = people.size
  let next = first + 100_000
  try {
    for (const piece of piecesOf(path)) {
      reader.read(piece)
      if (people.size < next) continue
      say(`${people.size} records …`)
      next = people.size + 100_000
    }
    reader.read(undefined)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (!code) throw error
    return `cannot be read (${code}). Name a CSV file with a line of column names.`
  }
  const { used, isOtherAlphabet } = reader
  if (isOtherAlphabet) return 'is not written as UTF-8. Save it as "CSV UTF-8" and try again.'
  if (used.every((name) => name.toLowerCase() === 'id')) {
    return 'has no column that can be compared. The first line must name the columns: given, family, dob, phone …'
  }
  if (people.size === first) return 'holds no record, only a line of column names.'
  const { count, example } = ids.repeated(first, people.size)
  if (count > 0) {
    say(
      `${path}: ${count} records bear the id of an earlier one, such as ${example.slice(0, 100)}. They are compared like all others.`,
    )
  }
  if (reader.oddQuotes > 0) say(`${path}: ${reader.oddQuotes} quotes are not closed. They are read as they stand.`)
  return undefined
}

async function findDoubles(people: People): Promise<Decided> {
  const prepared = prepare(people)
  say(`${prepared.blocks.pairs} pairs to look at`)
  const model = learnFrom(prepared)
  say('weights learnt')
  const pairs = await scoreAll(prepared, model)
  say(`${pairs.count} pairs weighed worth keeping`)
  const settled = settle(model, pairs)
  return decide(prepared.size, pairs, weigher(prepared.compared, settled))
}

async function scoreAll(prepared: Prepared, model: Model): Promise<PairsToCheck> {
  const threads = prepared.blocks.pairs < worthThreads ? 1 : availableParallelism()
  if (threads === 1) return scorePairs(prepared, model)
  const others = Array.from(
    { length: threads - 1 },
    (_, other) =>
      new Promise<PairsToCheck>((done, failed) => {
        new Worker(new URL('./linkage-worker.ts', import.meta.url), {
          workerData: { prepared, model, shard: other + 1, shards: threads },
        })
          .once('message', done)
          .once('error', failed)
      }),
  )
  // This thread does its part too. What hinders another one meanwhile is heard of afterwards.
  for (const other of others) other.catch(() => {})
  return joinPairs([scorePairs(prepared, model, 0, threads), ...(await Promise.all(others))])
}

/** Writes the pairs; with `left`, only those between the first `left` rows and the rest. */
function writePairs(path: string, ids: Ids, decided: Decided, left: number | undefined) {
  const counts = { match: 0, review: 0, none: 0 }
  const file = new CsvFile(path, 'id_l,id_r,weight,decision')
  try {
    decided.forEach((i, j, weight, decision) => {
      if (left !== undefined && i < left === j < left) return
      counts[decision]++
      file.id(ids, Math.min(i, j))
      file.id(ids, Math.max(i, j))
      file.thousandths(weight)
      file.lastWord(decision)
    })
  } finally {
    file.close()
  }
  return counts
}

function writeClusters(path: string, ids: Ids, { clusters }: Decided): void {
  const file = new CsvFile(path, 'id,cluster')
  try {
    for (const [row, group] of clusters.groupOf.entries()) {
      file.id(ids, row)
      file.lastId(ids, group)
    }
  } finally {
    file.close()
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
