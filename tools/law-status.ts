/**
 * Writes packages/law/src/us/status-counts.ts: for each programme and state the cases in its folder and how many
 * results are the same as the reference model's (`node tools/law-status.ts FOLDER`, where the folder holds
 * compare.mjs). Run it after rules or cases changed; the test of status.ts counts the cases again.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'yaml'
import { loadState, states } from '../packages/law/src/us/states.ts'
import { type Counted, folders } from '../packages/law/src/us/status.ts'

const reference = process.argv[2] ?? '../shared/law'
const us = 'packages/law/src/us'
const lots = 1 << 30
/** The check that stands for a programme: money where there is money. */
const checks: Readonly<Record<string, string>> = {
  snap: 'snap.monthly',
  ssi: 'ssi.monthly',
  eitc: 'eitc.amount',
  ctc: 'ctc.amount',
  incomeTax: 'agi',
  stateSupplement: 'stateSupplement',
  tanf: 'tanf.monthly',
  medicaid: 'medicaid.eligible',
  chip: 'chip.eligible',
  aca: 'aca.ptcAnnual',
  msp: 'msp.category',
  wic: 'wic.eligible',
  meals: 'schoolMeals.tier',
  csfp: 'csfp.eligible',
  headStart: 'headStart.eligible',
  earlyHeadStart: 'earlyHeadStart.eligible',
  lifeline: 'lifeline.eligible',
  housing: 'housing.ttpAnnual',
}

interface Row {
  compared: number
  same: number
  official: number
  own: number
}
const rows = new Map<string, Row>()
const rowOf = (programme: string, state: string): Row => {
  const key = `${programme} ${state}`
  const row = rows.get(key) ?? { compared: 0, same: 0, official: 0, own: 0 }
  rows.set(key, row)
  return row
}

// ---- cases ----

for (const [programme, folder] of Object.entries(folders))
  for (const name of readdirSync(join(us, folder, 'cases')))
    for (const one of parse(readFileSync(join(us, folder, 'cases', name), 'utf8')) as {
      household: { state: string }
    }[])
      rowOf(programme, one.household.state)[name === 'official.yaml' ? 'official' : 'own']++

// ---- the reference, state by state ----

const work = mkdtempSync(join(tmpdir(), 'kith-status-'))
const byState = new Map<string, string[]>()
for (const file of ['public', 'edge', 'tanf'])
  for (const line of gunzipSync(readFileSync(join(reference, `${file}.jsonl.gz`)))
    .toString()
    .split('\n')
    .filter(Boolean)) {
    const { state } = (JSON.parse(line) as { household: { state: string } }).household
    byState.set(state, [...(byState.get(state) ?? []), line])
  }
for (const [state, lines] of byState) {
  const households = join(work, 'households.jsonl.gz')
  const results = join(work, 'results.jsonl')
  writeFileSync(households, gzipSync(lines.join('\n')))
  const evaluated = spawnSync(
    process.execPath,
    ['cli/src/kith.ts', 'law', 'evaluate', '--as-of', '2026-06', '--complete'],
    { input: lines.join('\n'), maxBuffer: lots },
  )
  writeFileSync(results, evaluated.stdout)
  const found = JSON.parse(
    execFileSync(process.execPath, [join(reference, 'compare.mjs'), households, results, '--json'], {
      encoding: 'utf8',
      maxBuffer: lots,
    }),
  ) as { checks: Record<string, { compared: number; agree: number }> }
  for (const [programme, check] of Object.entries(checks)) {
    const { compared, agree } = found.checks[check]!
    if (compared === 0) continue
    const row = rowOf(programme, state)
    row.compared = compared
    row.same = agree
  }
}
rmSync(work, { recursive: true, force: true })

// ---- states with figures of their own ----

const ownStates = new Map<string, string[]>()
for (const state of states) {
  const ids = Object.keys((await loadState(state)).figures)
  for (const programme of Object.keys(folders)) {
    const prefix = `${programme}.`
    if (ids.some((id) => id.startsWith(prefix))) ownStates.set(programme, [...(ownStates.get(programme) ?? []), state])
  }
}

const day = new Date().toISOString().slice(0, 10)
const counted = Object.keys(folders).map((programme) => {
  const of = [...states].sort().flatMap((state): [string, Counted][] => {
    const row = rows.get(`${programme} ${state}`)
    return row ? [[state, [row.compared, row.same, row.official, row.own]]] : []
  })
  return `  ${programme}: { own: '${(ownStates.get(programme) ?? []).sort().join(' ')}', states: ${JSON.stringify(Object.fromEntries(of))} },\n`
})
writeFileSync(
  join(us, 'status-counts.ts'),
  `// Made by tools/law-status.ts; change that, not this.\nimport type { Counts } from './status.ts'\n\nexport const comparedOn = '${day}'\n// biome-ignore format: made by a tool\nexport const counts: Counts = {\n${counted.join('')}}\n`,
)
