import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Household, situationOf } from '../../household.ts'
import { ruleOf } from '../../language.ts'
import { prepare } from '../../plan.ts'
import { random, randomHousehold } from '../../random-household.ts'
import { runner } from '../../run.ts'
import { complete } from '../../situation.ts'
import { inventory } from '../../walk.ts'
import { loadState, states } from '../states.ts'
import { snap } from './rules.ts'

/**
 * Where more pay can give more SNAP: in New York pay opens a wider limit (18 NYCRR 387.14(a)(5)), and pay of thirty
 * hours at the minimum wage ends the time limit (7 CFR 273.7(b)(1)(vii)). Both are left out here, and so is that pay
 * can end TANF, which counts as income: what is received stays as it is.
 */
test('more pay never gives more SNAP', async () => {
  const goal = ruleOf(snap.amount)
  const { asks } = inventory([goal])
  const answerable = asks.filter((ask) => ask.id !== 'snap.monthsUsed')
  const elsewhere = [...states].filter((state) => state !== 'NY')
  const runs = new Map<string, (household: Household) => number>()
  for (const state of elsewhere) {
    const law = prepare([goal], { asOf: '2026-06', state: await loadState(state) })
    const run = runner(law)
    runs.set(state, (household) => {
      run.load(complete(situationOf(law, household)))
      return run.read[0]!(0)
    })
  }
  const next = random(1)
  for (let seed = 1; seed <= 3000; seed++) {
    const household = randomHousehold(answerable, elsewhere, seed)
    const monthly = runs.get(household.state)!
    const pay = Math.floor(next() ** 2 * 4000)
    const raise = 1 + Math.floor(next() ** 3 * 2000)
    const earning = (earnedMonthly: number): Household => ({
      ...household,
      receives: { tanf: 0, ...(household.receives as object | undefined) },
      people: household.people.map((one, i) => (i === 0 ? { ...one, earnedMonthly } : one)),
    })
    const [before, after] = [monthly(earning(pay)), monthly(earning(pay + raise))]
    assert.ok(after <= before, `${pay} + ${raise}: ${before} became ${after} in ${JSON.stringify(household)}`)
  }
})
