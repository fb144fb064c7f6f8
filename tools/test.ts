// Runs every test of the repository and ends with one line: "N passed, N failed", and ", N skipped" if any were.
//   npm test                    all of them
//   npm test -- migrate ledger  only the files whose path contains one of these words
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import { fileURLToPath } from 'node:url'
import { startRunCluster } from '../server/src/house/db/test-cluster.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const longestFileMs = 15 * 60_000

// Stories that measure times: beside another they would measure that one too.
const measured = new Set(['ecomap', 'family', 'first-load'].map((name) => join('stories', `${name}.test.ts`)))
const isMeasured = (file: string) => measured.has(file)
const stories = ['stories']

const suites = [
  {
    folders: ['packages', 'server', 'cli', 'demo', 'web', 'bench', 'tools'],
    concurrency: Math.max(2, availableParallelism() - 1),
  },
  // While a story waits for its browser and the browser for its server, another can go on.
  {
    folders: stories,
    only: (file: string) => !isMeasured(file),
    concurrency: Math.max(2, availableParallelism() >> 1),
  },
  { folders: stories, only: isMeasured, concurrency: 1 },
]

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const stop = new AbortController()
let stoppedBy = ''
// Not once: Ctrl-C arrives from the terminal, from npm and from tools/run.mjs.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stoppedBy = signal
    stop.abort()
  })
}

const words = process.argv.slice(2)
const began = Date.now()
const stopCluster = await startRunCluster()

const total: Tally = { passed: 0, failed: 0, skipped: 0 }
try {
  for (const { folders, only, concurrency } of suites) {
    const files = testFiles(folders, only)
    if (files.length === 0 || stop.signal.aborted) continue
    const tally = await runFiles(files, concurrency)
    total.passed += tally.passed
    total.failed += tally.failed
    total.skipped += tally.skipped
  }
} finally {
  await stopCluster()
}

if (stop.signal.aborted) {
  say(`Stopped by ${stoppedBy}; the count is of what had run.`)
  total.failed += 1
}
if (total.passed + total.failed + total.skipped === 0) {
  say(words.length > 0 ? `No test file has ${words.join(' or ')} in its path.` : 'There are no test files.')
  total.failed += 1
}
say(`Took ${seconds(Date.now() - began)}.`)
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
say(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed > 0 ? 1 : 0)

function testFiles(folders: string[], only: (file: string) => boolean = () => true): string[] {
  return folders
    .flatMap((folder) =>
      globSync(`${folder}/**/*.test.ts`, { cwd: root, exclude: (path) => /node_modules|dist/.test(path) }),
    )
    .filter(only)
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort()
    .map((file) => join(root, file))
}

/** Runs test files, each in a process of its own, and tells how each went as soon as it is done. */
async function runFiles(files: string[], concurrency: number): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  const stream = run({ files, concurrency, cwd: root, timeout: longestFileMs, signal: stop.signal })
  stream.on('test:stdout', ({ message }) => process.stdout.write(message))
  stream.on('test:stderr', ({ message }) => process.stderr.write(message))
  stream.on('test:fail', ({ name, file, line, details }) => {
    const { error } = details
    if (stop.signal.aborted) return
    // A suite that fails because a test in it did has nothing to add.
    if ('failureType' in error && error.failureType === 'subtestsFailed') return
    const place = file ? `${relative(root, file)}:${line ?? ''}` : ''
    say(`✖ ${name}\n  ${place}\n${indented(failure(error.cause ?? error))}`)
  })
  // What a test has measured. The runner tells its own counts in the same way, and here they are told below.
  stream.on('test:diagnostic', ({ message }) => {
    if (!/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(message)) say(`  ${message}`)
  })
  stream.on('test:pass', ({ name, skip }) => {
    if (skip !== undefined && skip !== false) say(`﹣ ${name}${typeof skip === 'string' && skip ? ` (${skip})` : ''}`)
  })
  stream.on('test:summary', ({ file, counts, duration_ms: ms }) => {
    const failed = counts.tests - counts.passed - counts.skipped - counts.todo
    if (file === undefined) {
      tally.passed += counts.passed
      tally.failed += failed
      tally.skipped += counts.skipped + counts.todo
      return
    }
    const left = counts.skipped + counts.todo > 0 ? `, ${counts.skipped + counts.todo} skipped` : ''
    const outcome = failed > 0 ? `${counts.passed} passed, ${failed} FAILED${left}` : `${counts.passed} passed${left}`
    say(`${failed > 0 ? '✖' : '✔'} ${relative(root, file)}  ${outcome}  (${seconds(ms)})`)
  })
  stream.resume()
  await new Promise((resolve, reject) => {
    stream.once('end', resolve).once('error', reject)
    stop.signal.addEventListener('abort', resolve) // an aborted run does not always come to its end
  })
  return tally
}

function failure(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}

function indented(text: string): string {
  return text.replaceAll(/^/gm, '    ')
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
