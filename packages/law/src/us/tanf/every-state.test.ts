import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Household, situationOf } from '../../household.ts'
import { ruleOf } from '../../language.ts'
import { prepare } from '../../plan.ts'
import { runner } from '../../run.ts'
import { complete } from '../../situation.ts'
import { loadState, states } from '../states.ts'
import { tanfMonthly } from './rules.ts'

const family = (state: string, earnedMonthly: number): Household => ({
  id: 'family',
  state,
  people: [
    { id: 'parent', taxRole: 'head', taxUnit: 0, age: 30, earnedMonthly },
    { id: 'child', taxRole: 'dependent', taxUnit: 0, age: 5 },
  ],
  expenses: { rentMonthly: 500 },
})
const paid = async (asOf: string, state: string) => {
  const law = prepare([ruleOf(tanfMonthly)], { asOf, state: await loadState(state) })
  const run = runner(law)
  return (pay: number): number => {
    run.load(complete(situationOf(law, family(state, pay))))
    return run.read[0]!(0)
  }
}

test('a parent without income and with a child is paid in every state since 2024', async () => {
  for (const state of states)
    for (const asOf of ['2024-02', '2025-06', '2026-06', '2026-12']) {
      const amount = (await paid(asOf, state))(0)
      assert.ok(amount >= 100 && amount <= 1200, `${state} in ${asOf}: ${amount}`)
    }
})

test('more pay never raises the payment, and nobody with much is paid', async () => {
  for (const state of states) {
    const at = await paid('2026-06', state)
    let before = Number.POSITIVE_INFINITY
    for (let pay = 0; pay <= 6000; pay += 25) {
      const now = at(pay)
      assert.ok(now <= before, `${state} pays ${now} at ${pay}, ${before} at ${pay - 25}`)
      before = now
    }
    assert.equal(before, 0, state)
  }
})
