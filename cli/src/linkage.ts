import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import {
  csvCell,
  type Decided,
  decide,
  joinPairs,
  learnFrom,
  type Model,
  People,
  type Prepared,
  peopleReader,
  prepare,
  type ScoredPairs,
  scorePairs,
  weigher,
} from '@kith/linkage'

const usage = `kith linkage dedupe PEOPLE.csv --pairs PAIRS.csv [--clusters CLUSTERS.csv]
kith linkage link A.csv B.csv --pairs PAIRS.csv
`

/** Fewer pairs than this are weighed where we are; threads cost more than they save. */
const worthThreads = 500_000

/** `kith linkage …`: who in a list, or in two, may be one person. Writes what it finds and merges nothing. */
export async function linkageCommand(args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args
  const files: string[] = []
  const options: Record<string, string> = {}
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]!
    if (word.startsWith('--')) options[word.slice(2)] = rest[++at] ?? ''
    else files.push(word)
  }
  const isAsked = (verb === 'dedupe' && files.length === 1) || (verb === 'link' && files.length === 2)
  const known = verb === 'dedupe' ? ['pairs', 'clusters'] : ['pairs']
  if (!isAsked || !options.pairs || Object.entries(options).some(([name, path]) => !known.includes(name) || !path)) {
    process.stderr.write(usage)
    return 2
  }
  const people = new People()
  const ids: string[] = []
  /** The first row of the second file. */
  let second = 0
  for (const [at, file] of files.entries()) {
    if (at === 1) second = people.size
    try {
      await readFileInto(people, ids, file)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (!code) throw error
      process.stderr.write(`${file} cannot be read (${code}). Name a CSV file with a line of column names.\n`)
      return 1
    }
  }
  if (people.size === 0) {
    process.stderr.write('No record was found. The first line must name the columns: given, family, dob, phone …\n')
    return 1
  }
  say(`${people.size} records read`)
  const decided = await findDoubles(people)
  const left = verb === 'link' ? second : undefined
  const counts = writePairs(options.pairs, ids, decided, left)
  if (options.clusters) writeClusters(options.clusters, ids, decided)
  process.stdout.write(`${counts.match} match, ${counts.review} review, ${counts.none} none\n`)
  if (verb === 'dedupe') {
    const groups = new Set(decided.clusters.groupOf).size
    process.stdout.write(`${people.size} records, ${groups} people\n`)
  }
  return 0
}

async function readFileInto(people: People, ids: string[], file: string): Promise<void> {
  const reader = peopleReader(people, ids)
  let next = 100_000
  for await (const text of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    reader.read(text as string)
    if (people.size >= next) {
      say(`${people.size} records …`)
      next = people.size + 100_000
    }
  }
  reader.read(undefined)
}

async function findDoubles(people: People): Promise<Decided> {
  const prepared = prepare(people)
  say(`${prepared.blocks.pairs} pairs to look at`)
  const model = learnFrom(prepared)
  say('weights learnt')
  const pairs = await scoreAll(prepared, model)
  say(`${pairs.count} pairs weighed worth keeping`)
  return decide(prepared.size, pairs, weigher(prepared.compared, model))
}

async function scoreAll(prepared: Prepared, model: Model): Promise<ScoredPairs> {
  const threads = prepared.blocks.pairs < worthThreads ? 1 : availableParallelism()
  if (threads === 1) return scorePairs(prepared, model)
  const parts = await Promise.all(
    Array.from(
      { length: threads },
      (_, shard) =>
        new Promise<ScoredPairs>((done, failed) => {
          new Worker(new URL('./linkage-worker.ts', import.meta.url), {
            workerData: { prepared, model, shard, shards: threads },
          })
            .once('message', done)
            .once('error', failed)
        }),
    ),
  )
  return joinPairs(parts)
}

/** Writes the pairs; with `left`, only those between the first `left` rows and the rest. */
function writePairs(path: string, ids: readonly string[], decided: Decided, left: number | undefined) {
  const counts = { match: 0, review: 0, none: 0 }
  writeLines(path, 'id_l,id_r,weight,decision', (line) =>
    decided.forEach((i, j, weight, decision) => {
      if (left !== undefined && i < left === j < left) return
      const [one, other] = i < j ? [i, j] : [j, i]
      counts[decision]++
      line(`${csvCell(ids[one]!)},${csvCell(ids[other]!)},${weight.toFixed(3)},${decision}`)
    }),
  )
  return counts
}

function writeClusters(path: string, ids: readonly string[], { clusters }: Decided): void {
  writeLines(path, 'id,cluster', (line) => {
    for (const [row, group] of clusters.groupOf.entries()) line(`${csvCell(ids[row]!)},${csvCell(ids[group]!)}`)
  })
}

/** Writes line after line, waiting for the disk rather than holding what it has not taken. */
function writeLines(path: string, head: string, write: (line: (text: string) => void) => void): void {
  const file = openSync(path, 'w')
  let held = [head]
  const put = () => {
    if (held.length > 0) writeSync(file, `${held.join('\n')}\n`)
    held = []
  }
  try {
    write((text) => {
      held.push(text)
      if (held.length >= 10_000) put()
    })
    put()
  } finally {
    closeSync(file)
  }
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
