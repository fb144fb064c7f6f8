import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainer } from './explain.ts'
import { situationOf } from './household.ts'
import { all, household, ruleOf } from './language.ts'
import { prepare } from './plan.ts'
import { ranges } from './ranges.ts'
import { loadState } from './us/states.ts'

const why = { en: 'It counts.', es: 'Cuenta.' }
const rent = household.money('rent', { en: 'Rent?', es: '¿Renta?', short: { en: 'Rent', es: 'Renta' }, why })
const heat = household.money('heat', { en: 'Heat?', es: '¿Gas?', short: { en: 'Heat', es: 'Gas' }, why })
const ofRule = (en: string) => ({ en, es: en, cite: '7 CFR 1' })
const left = household.rule('left', { ...ofRule('What is left'), unit: 'dollars' }, rent.minus(heat))
const again = household.rule('again', { ...ofRule('The same again'), unit: 'dollars' }, left)
const both = household.rule('both', ofRule('Both are paid'), all(rent.above(heat), heat.atMost(left)))

test('a sum says what it comes to, also where that is as much as its last part; a single thing says it once', async () => {
  const goals = [left, again, both].map(ruleOf)
  const law = prepare(goals, { asOf: '2026-06', state: await loadState('TX') })
  const reasons = ranges(law)
  reasons.load(
    situationOf(law, {
      id: 'h',
      state: 'TX',
      people: [{ id: 'a', age: 30, taxRole: 'head', taxUnit: 0 }],
      rent: 1000,
      heat: 500,
    }),
  )
  const { tree } = explainer(law, reasons, 'en')(['A'])
  assert.deepEqual(
    law.goals.map((goal) => tree(goal, 0).step.arithmetic),
    [
      'Rent ($1,000) − Heat ($500) = $500',
      'What is left ($500)',
      '(Heat ($500) < Rent ($1,000)) and (Heat ($500) ≤ What is left ($500)) = Yes',
    ],
  )
})
