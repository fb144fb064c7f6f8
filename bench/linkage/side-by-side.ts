// npm run bench:linkage                                      a million generated people, ours beside Splink 5
// npm run bench:linkage -- --records 100000 --seed 9 --profile shift
// npm run bench:linkage -- --people FILE.csv                 a list of one's own (id, given, family, dob …)
// npm run bench:linkage -- --rounds 3                         one after the other so many times: a busy machine is now one's, now the other's
// KITH_PYTHON names the Python that has Splink; without Splink only ours is measured.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

interface Used {
  readonly code: number
  readonly cpu: number
  readonly wall: number
  /** Megabytes at the highest. */
  readonly peak: number
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const shared = here('../../../shared/linkage/')
const python = process.env.KITH_PYTHON ?? 'python3'
const { values: wanted } = parseArgs({
  options: {
    people: { type: 'string' },
    records: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '7' },
    profile: { type: 'string', default: 'base' },
    rounds: { type: 'string', default: '1' },
  },
})
const say = (line: string) => process.stdout.write(`${line}\n`)
const stop = (line: string): never => {
  say(line)
  process.exit(1)
}

const can = (code: string) => spawnSync(python, ['-c', code], { stdio: 'ignore' }).status === 0
if (!can('pass')) stop(`${python} does not run here. This measurement needs Python 3; name one with KITH_PYTHON.`)

const folder = mkdtempSync(join(tmpdir(), 'kith-bench-linkage-'))
try {
  const people = wanted.people ?? generated()
  const hasSplink = can('import sys, splink; sys.exit(not splink.__version__.startswith("5."))')
  const ours: Used[] = []
  const theirs: Used[] = []
  for (let round = 0; round < Number(wanted.rounds); round++) {
    ours.push(
      measured('ours', [
        process.execPath,
        here('../../cli/src/kith.ts'),
        ...['linkage', 'dedupe', people, '--pairs', file('ours-pairs'), '--clusters', file('ours-clusters')],
      ]),
    )
    if (round === 0) quality('ours', people)
    if (!hasSplink) continue
    theirs.push(
      measured('splink', [python, here('splink5.py'), ...[people, file('splink-pairs'), file('splink-clusters')]]),
    )
    if (round === 0) quality('splink', people)
  }
  if (hasSplink) {
    const ratio = (of: (used: Used) => number) => (sum(ours.map(of)) / sum(theirs.map(of))).toFixed(3)
    say(`CPU time ${ratio(({ cpu }) => cpu)} of Splink (wanted: 0.200 or less)`)
    say(`peak memory ${ratio(({ peak }) => peak)} of Splink (wanted: 0.333 or less)`)
  } else {
    say('Splink 5 is not installed, so there is nothing to compare with. To install it beside Kith:')
    say("  python3 -m venv splink && splink/bin/pip install 'splink>=5,<6'")
    say('  KITH_PYTHON=splink/bin/python npm run bench:linkage')
  }
} finally {
  rmSync(folder, { recursive: true })
}

function sum(of: readonly number[]): number {
  return of.reduce((all, one) => all + one, 0)
}

function file(name: string): string {
  return join(folder, `${name}.csv`)
}

function generated(): string {
  const generate = join(shared, 'generate.py')
  if (!existsSync(generate)) stop(`${generate} is not here. Give a list of people: --people FILE.csv`)
  const { records, seed, profile } = wanted
  say(`${records} people, profile ${profile}, seed ${seed}`)
  const people = file('people')
  const done = spawnSync(python, [generate, '--n', records, '--seed', seed, '--profile', profile, '--out', people], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (done.status !== 0) stop('The people could not be generated.')
  return people
}

/** Runs a command to its end and says what it used, its threads and children included. */
function measured(name: string, command: readonly string[]): Used {
  const run = spawnSync(python, [here('measured.py'), ...command], { encoding: 'utf8' })
  const used: Used | undefined = run.status === 0 ? JSON.parse(run.stdout) : undefined
  if (used?.code !== 0) return stop(`${name} did not finish:\n${run.stderr}`)
  say(`${name.padEnd(7)} CPU ${used.cpu.toFixed(1)} s, wall ${used.wall.toFixed(1)} s, peak ${used.peak.toFixed(0)} MB`)
  return used
}

/** Precision and recall against the truth, where the truth is known and the scorer is here. */
function quality(name: string, people: string): void {
  const score = join(shared, 'score.mjs')
  if (!existsSync(score)) return
  // It spreads all clusters of a million people over one call.
  const args = ['--max-old-space-size=8000', '--stack-size=7000', score, people, file(`${name}-pairs`)]
  const run = spawnSync(process.execPath, [...args, '--clusters', file(`${name}-clusters`)], { encoding: 'utf8' })
  if (run.status !== 0) {
    say(`${name} could not be scored: ${run.stderr.trim().split('\n').at(-1)}`)
    return
  }
  const { decided, best, aucPr, clusters } = JSON.parse(run.stdout)
  const four = (value: number) => value.toFixed(4)
  say(
    `${name.padEnd(7)} F1 decided ${four(decided.f1)}, best ${four(best.f1)}, area ${four(aucPr)}, ` +
      `clusters precision ${four(clusters.precision)} recall ${four(clusters.recall)}, largest ${clusters.largest}`,
  )
}
