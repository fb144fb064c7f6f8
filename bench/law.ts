/** How fast the law is: households a second a core for `run` and `reason`, microseconds for one explained household. */
import { inventory, lawOf, loadState, programmes, ruleOf, states } from '@kith/law'
import { columnReader, columnsOf } from '@kith/law/columns'
import { type Household, situationOf } from '@kith/law/household'
import { prepare } from '@kith/law/plan'
import { randomHousehold } from '@kith/law/random-household'
import { ranges } from '@kith/law/ranges'
import { runner } from '@kith/law/run'
import { complete } from '@kith/law/situation'

const asOf = '2026-06'
const caseload = 100_000
const goals = programmes.flatMap((one) => [ruleOf(one.eligible), ruleOf(one.amount)])
const { asks } = inventory(goals)

/** The median of five passes, in seconds of this process's own time, so that busy neighbours do not count. */
const seconds = (pass: () => void): number => {
  pass()
  const times = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage()
    pass()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
  return times.sort((a, b) => a - b)[2]!
}

export async function benchLaw(): Promise<string[]> {
  const households = Array.from({ length: 2000 }, (_, seed) => randomHousehold(asks, [...states], seed + 1))
  const laws = new Map<
    string,
    { law: ReturnType<typeof prepare>; run: ReturnType<typeof runner>; reason: ReturnType<typeof ranges> }
  >()
  const started = process.cpuUsage()
  for (const state of states) {
    const law = prepare(goals, { asOf, state: await loadState(state) })
    laws.set(state, { law, run: runner(law), reason: ranges(law) })
  }
  const prepared = process.cpuUsage(started)
  const read = households.map((household) => {
    const here = laws.get(household.state)!
    return { ...here, open: situationOf(here.law, household), whole: complete(situationOf(here.law, household)) }
  })
  const running = seconds(() => {
    for (const { law, run, whole } of read) {
      run.load(whole)
      for (let goal = 0; goal < law.goals.length; goal++)
        for (let who = 0; who < whole.size; who++) run.read[goal]!(who)
    }
  })
  const reasoning = seconds(() => {
    for (const { law, reason, open } of read) {
      reason.load(open)
      for (const goal of law.goals) for (let who = 0; who < open.size; who++) reason.of(goal, who)
    }
  })
  const columns = await columnsASecond(households)
  const law = lawOf(programmes, { asOf, state: await loadState('TX') })
  const texan = { ...randomHousehold(asks, ['TX'], 7), state: 'TX' }
  const many = 200
  const explaining = seconds(() => {
    for (let i = 0; i < many; i++) for (const one of programmes) law.explain(texan, one.id, 'en')
  })
  const screening = seconds(() => {
    for (let i = 0; i < many; i++) law.screen(texan)
  })
  const chart = seconds(() => {
    for (let i = 0; i < many / 10; i++) law.cliff(texan, texan.people[0]!.id, { from: 0, to: 6000 })
  })
  const each = (time: number, count: number) => `${Math.round((time / count) * 1e6).toLocaleString('en-US')} µs`
  const rate = (time: number) =>
    `${Math.round(households.length / time).toLocaleString('en-US')} households a second a core`
  return [
    `law: ${programmes.length} programmes, ${goals.length} goals, 2,000 random households of all states`,
    `law run      ${rate(running)}`,
    `law reason   ${rate(reasoning)}`,
    `law columns  ${Math.round(columns).toLocaleString('en-US')} households a second a core, of a state's caseload of ${caseload.toLocaleString('en-US')} (at least 150,000 wanted)`,
    `law explain  ${each(explaining, many)} for one household of ${texan.people.length}, every programme explained`,
    `law screen   ${each(screening, many)} for the same household with what is missing`,
    `law cliff    ${each(chart, many / 10)} for 101 points`,
    `law prepare  ${Math.round((prepared.user + prepared.system) / 1000)} ms for all ${states.size} states`,
  ]
}

/** What `kith law evaluate` prints, for Texas' share of the households again and again, from columns to columns. */
async function columnsASecond(households: readonly Household[]): Promise<number> {
  const results = [...new Set(programmes.flatMap((one) => Object.values(one.results).map(ruleOf)))]
  const law = prepare(results, { asOf, state: await loadState('TX') })
  const texans = Array.from({ length: caseload }, (_, n) => situationOf(law, households[n % households.length]!))
  const columns = columnsOf(law, texans)
  const read = columnReader(law)
  return caseload / seconds(() => void read(columns))
}

if (import.meta.main) for (const line of await benchLaw()) console.log(line)
