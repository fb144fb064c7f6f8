import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Household, loadState, programmes } from '@kith/law'
import { columnReader } from '@kith/law/columns'
import { columnsFrom } from '@kith/law/columns-from'
import { placesOf } from '@kith/law/evaluate'
import { prepare } from '@kith/law/plan'
import { likelyHouseholds, randomHouseholds } from './law-households.ts'
import { seconds, whole } from './own-time.ts'

/** Whole caseloads: every result that `kith law evaluate` prints, by the rules of each household's own state. */

const asOf = '2026-06'
const { goals } = placesOf(programmes)

export async function caseloadLines(): Promise<string[]> {
  const lines = [
    `columns      ${whole(await columnsASecond(randomHouseholds(20_000), 'TX'))} households a second a core, made up at random with every question answered, as Texans (wanted: 150,000; the reference: 836)`,
  ]
  const likely = likelyHouseholds(100_000)
  if (!likely) return [...lines, 'columns      of likely households: not measured, the reference set is not at hand']
  return [
    ...lines,
    `columns      ${whole(await columnsASecond(likely))} households a second a core, likely ones of all states (wanted: 150,000; the reference: 836)`,
    `command      ${whole(commandASecond(likely))} a second of its own time, ${whole(likely.length)} lines of all states, from start to end (wanted: 25,000)`,
    `command      ${whole(commandASecond(likely.filter(({ state }) => state === 'TX').flatMap((one) => Array.from({ length: 40 }, () => one))))} a second of its own time, of Texas alone`,
  ]
}

/** From columns to columns. */
async function columnsASecond(households: readonly Household[], as?: string): Promise<number> {
  const byState = Map.groupBy(households, ({ state }) => as ?? state)
  const all: (() => void)[] = []
  for (const [code, own] of byState) {
    const law = prepare(goals, { asOf, state: await loadState(code) })
    const columns = columnsFrom(law.asks)(own)
    const read = columnReader(law)
    const room: Float64Array[] = []
    all.push(() => void read(columns, room))
  }
  const pass = () => {
    for (const one of all) one()
  }
  return households.length / seconds(pass)
}

/** From lines of JSON to lines of JSON, the start of the program and of each state's law counted in. */
function commandASecond(households: readonly Household[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const file = join(folder, 'households.jsonl')
  writeFileSync(file, households.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const [from, to] = [openSync(file, 'r'), openSync(devNull, 'w')]
  const ownTime = `process.on('exit', () => { const { user, system } = process.cpuUsage(); process.stderr.write('own time ' + (user + system)) })`
  const kith = fileURLToPath(new URL('../cli/src/kith.ts', import.meta.url))
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${ownTime}`, kith, 'law', 'evaluate', '--as-of', asOf, '--complete'],
    { stdio: [from, to, 'pipe'], encoding: 'utf8' },
  )
  closeSync(from)
  closeSync(to)
  rmSync(folder, { recursive: true })
  return households.length / (Number(/own time (\d+)/.exec(stderr)?.[1]) / 1e6)
}
