import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Household } from '@kith/law'
import { after, kindsFor, singlesIn, stepOf, withHours } from './step.ts'

const family: Household = {
  id: 'h',
  state: 'OH',
  people: [
    { id: 'mother', age: 34, taxRole: 'head', taxUnit: 0, earnedMonthly: 1600, hoursPerWeek: 20 },
    { id: 'son', age: 8, taxRole: 'dependent', taxUnit: 0 },
    { id: 'aunt', age: 40, taxRole: 'head', taxUnit: 1 },
  ],
  expenses: { rentMonthly: 900.5 },
}
const [mother] = family.people

test('a step begins with everything as it is', () => {
  const work = stepOf('work', family, 'mother')
  assert.deepEqual([work.person, work.payCents, work.hours], ['mother', 160_000, 20])
  assert.deepEqual(after(work, family), family)
  assert.equal(stepOf('rent', family, 'mother').rentCents, 90_050)
  assert.deepEqual(after(stepOf('rent', family, 'mother'), family), family)
})

test('the pay follows the hours, until it is written', () => {
  const step = stepOf('work', family, 'mother')
  assert.equal(withHours(step, 30, family).payCents, 240_000)
  assert.equal(withHours({ ...step, isPayWritten: true }, 30, family).payCents, 160_000)
  const unknown = stepOf('work', family, 'aunt')
  assert.deepEqual([withHours(unknown, 30, family).payCents, after(unknown, family)], [null, null])
})

test('a household takes only the steps that it can take', () => {
  assert.deepEqual(kindsFor(family), ['work', 'rent', 'marriage', 'leaves'])
  assert.deepEqual(singlesIn(family), ['mother', 'aunt'])
  assert.deepEqual(kindsFor({ ...family, people: [mother!] }), ['work', 'rent', 'marriage'])
  const couple: Household = { ...family, people: [mother!, { id: 'him', age: 30, taxRole: 'spouse', taxUnit: 0 }] }
  assert.deepEqual(kindsFor(couple), ['work', 'rent', 'leaves'])
})

test('whoever moves in needs an age, and nothing is reckoned before it is said', () => {
  const step = stepOf('marriage', family, 'mother')
  assert.equal(after(step, family), null)
  assert.equal(after({ ...step, age: 30 }, family)?.people.length, 4)
  assert.deepEqual(
    after({ ...step, to: 'aunt' }, family)?.people.map(({ taxRole }) => taxRole),
    ['head', 'dependent', 'spouse'],
  )
  const leaves = stepOf('leaves', family, 'mother')
  assert.equal(after(leaves, family), null)
  assert.equal(after({ ...leaves, person: 'son' }, family)?.people.length, 2)
})
