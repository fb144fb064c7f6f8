/** How fast and how large the law is: each figure with what is wanted of it, beside what the reference model takes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cliff as cliffOf, explainAll, type Household, lawOf, loadState, programmes, states } from '@kith/law'
import { situationOf } from '@kith/law/household'
import { prepare } from '@kith/law/plan'
import { randomHousehold } from '@kith/law/random-household'
import { ranges } from '@kith/law/ranges'
import { runner } from '@kith/law/run'
import { goalRules } from '@kith/law/screen'
import { complete } from '@kith/law/situation'
import { browserLines } from './law-browser.ts'
import { caseloadLines } from './law-caseload.ts'
import { asks, likelyHouseholds, randomHouseholds } from './law-households.ts'
import { seconds, whole } from './own-time.ts'

const asOf = '2026-06'

export async function benchLaw(): Promise<string[]> {
  return [
    `${programmes.length} programmes, ${states.size} states, as of ${asOf}; all times but a browser's are this process's own`,
    ...(await caseloadLines()),
    ...(await oneByOneLines()),
    ...(await householdLines()),
    ...importLines(),
    ...(await browserLines()),
  ]
}

/** The readings that take one household at a time. */
async function oneByOneLines(): Promise<string[]> {
  const laws = new Map<string, ReturnType<typeof prepare>>()
  const goals = goalRules(programmes)
  const started = process.cpuUsage()
  for (const state of states) laws.set(state, prepare(goals, { asOf, state: await loadState(state) }))
  const { user, system } = process.cpuUsage(started)
  const readers = new Map([...laws].map(([state, law]) => [state, { law, run: runner(law), reason: ranges(law) }]))
  const read = randomHouseholds(1000).map((household) => {
    const here = readers.get(household.state)!
    const open = situationOf(here.law, household)
    return { ...here, open, closed: complete(open) }
  })
  const running = seconds(() => {
    for (const { law, run, closed } of read) {
      run.load(closed)
      for (let goal = 0; goal < law.goals.length; goal++)
        for (let who = 0; who < closed.size; who++) run.read[goal]!(who)
    }
  }, 3)
  const reasoning = seconds(() => {
    for (const { law, reason, open } of read) {
      reason.load(open)
      for (const goal of law.goals) for (let who = 0; who < open.size; who++) reason.of(goal, who)
    }
  }, 3)
  return [
    `run          ${whole(read.length / running)} households a second, one by one, complete`,
    `reason       ${whole(read.length / reasoning)} households a second, one by one, half answered`,
    `prepare      ${whole((user + system) / 1000 / states.size)} ms a state`,
  ]
}

/** What is asked of one household. */
async function householdLines(): Promise<string[]> {
  const law = lawOf(programmes, { asOf, state: await loadState('TX') })
  const likely = likelyHouseholds(2000)
    ?.map((one): Household => ({ ...one, state: 'TX' }))
    .slice(0, 100)
  const random = Array.from({ length: 100 }, (_, seed) => randomHousehold(asks, ['TX'], seed + 1))
  const asked = programmes.map(({ id }) => ({ programme: id }))
  const lines: string[] = []
  for (const [kind, households] of Object.entries({ likely: likely ?? [], 'made up at random': random })) {
    if (households.length === 0) continue
    const explain = ms(households, (one) => explainAll(law, one, asked, 'en'))
    const cliff = ms(households, (one) => cliffOf(law, one, one.people[0]!.id, { from: 0, to: 6000 }))
    const screen = ms(households, (one) => law.screen(one))
    lines.push(
      `explain      ${explain} ms for one household, ${kind}, each programme to the last line (wanted: 2; the reference: 700 to reckon one)`,
      `cliff        ${cliff} ms for 101 points, ${kind} (wanted: 15; the reference: 1,100)`,
      `screen       ${screen} ms, ${kind}, with what is missing`,
    )
  }
  return lines
}

/** The median household's time. What is asked of others in between is forgotten by then. */
function ms(households: readonly Household[], act: (household: Household) => void): string {
  for (const one of households) act(one)
  const times = households.map((one) => {
    const before = process.cpuUsage()
    act(one)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e3
  })
  return times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(2)
}

/** New processes that do nothing but import it: the first ever, and the later, for which Node keeps what it compiled. */
function importLines(): string[] {
  const cache = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const code = `const before = process.cpuUsage(); await import('@kith/law'); const { user, system } = process.cpuUsage(before); process.stdout.write(String((user + system) / 1000))`
  const once = (): number => {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      cwd: import.meta.dirname,
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
    })
    return Number(stdout)
  }
  const first = once()
  const later = Math.min(once(), once(), once(), once())
  rmSync(cache, { recursive: true })
  return [`import       ${whole(later)} ms for the whole package, ${whole(first)} ms the first time (wanted: 150)`]
}

if (import.meta.main) for (const line of await benchLaw()) console.log(line)
