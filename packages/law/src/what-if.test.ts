import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cliff } from './cliff.ts'
import { lawOf } from './here.ts'
import { type Household, roleFault } from './household.ts'
import { married, without, withPay, withRent } from './supposed-household.ts'
import { programmes } from './us/index.ts'
import { loadState } from './us/states.ts'
import { whatIf } from './what-if.ts'

const law = lawOf(programmes, { asOf: '2026-06', state: await loadState('OH') })
/** A mother with two children and some work, and a friend of the house with a child of his own. */
const family: Household = {
  id: 'h',
  state: 'OH',
  people: [
    { id: 'mother', age: 34, taxRole: 'head', taxUnit: 0, earnedMonthly: 1600, hoursPerWeek: 25 },
    { id: 'son', age: 8, taxRole: 'dependent', taxUnit: 0 },
    { id: 'baby', age: 1, taxRole: 'dependent', taxUnit: 0 },
    { id: 'friend', age: 36, taxRole: 'head', taxUnit: 1, earnedMonthly: 2400 },
    { id: 'his', age: 10, taxRole: 'dependent', taxUnit: 1 },
  ],
  expenses: { rentMonthly: 900 },
}
const alone = without(without(family, 'his'), 'friend')
const moved = (before: Household, after: Household) =>
  new Map(whatIf(law, before, after).moved.map((one) => [one.programme.id, one]))

test('where nothing is otherwise nothing changes, and what is left is what the chart of a raise says', () => {
  const { left, moved } = whatIf(law, alone, structuredClone(alone))
  assert.deepEqual(moved, [])
  const { points } = cliff(law, alone, 'mother', { from: 1600, to: 1600, points: 1 })
  assert.deepEqual(left, { before: points[0]!.netPerMonth, after: points[0]!.netPerMonth })
})

test('a raise past the limit: what is left is the pay more, and what every programme gives less or takes more', () => {
  const raised = withPay(alone, 'mother', { earnedMonthly: 4200, hoursPerWeek: 40 })
  const { left, income, moved } = whatIf(law, alone, raised)
  const by = moved.reduce(
    (sum, { programme, before, after }) => sum + (programme.kind === 'tax' ? before - after : after - before),
    0,
  )
  assert.deepEqual(income, { before: 1600, after: 4200 })
  assert.ok(Math.abs(left.after - left.before - (income.after - income.before) - by) < 0.05)
  const snap = moved.find(({ programme }) => programme.id === 'snap')!
  assert.ok(snap.before > 0)
  assert.deepEqual([snap.after, snap.lost], [0, ['mother', 'son', 'baby']])
  assert.ok(moved.find(({ programme }) => programme.id === 'payrollTax')!.after > 0)
})

test('a higher rent raises the allotment, and the household that was given stays as it is', () => {
  const before = structuredClone(alone)
  const snap = moved(alone, withRent(alone, 1100)).get('snap')!
  assert.ok(snap.after > snap.before)
  assert.deepEqual(alone, before)
})

test('a child that leaves takes its own help along', () => {
  const found = moved(alone, without(alone, 'baby'))
  assert.deepEqual(found.get('wic')?.lost, ['baby'])
  assert.ok(found.get('snap')!.after < found.get('snap')!.before)
})

test('whoever files for others hands that on when they leave', () => {
  const roles = (household: Household) => household.people.map(({ id, taxRole, taxUnit }) => [id, taxRole, taxUnit])
  assert.deepEqual(roles(without(alone, 'mother')), [
    ['son', 'head', 0],
    ['baby', 'dependent', 0],
  ])
  const couple = married(family, 'mother', 'friend')
  assert.deepEqual(roles(without(couple, 'mother')).slice(2), [
    ['friend', 'head', 0],
    ['his', 'dependent', 0],
  ])
})

test('two who marry file together, with all who depend on them', () => {
  const couple = married(family, 'mother', 'friend')
  assert.equal(roleFault(couple.people), null)
  assert.deepEqual(
    couple.people.map(({ taxRole, taxUnit }) => `${taxRole} ${taxUnit}`),
    ['head 0', 'dependent 0', 'dependent 0', 'spouse 0', 'dependent 0'],
  )
  assert.throws(
    () => married(couple, 'mother', { id: 'other', age: 30, earnedMonthly: 0 }),
    /"mother" is married already/,
  )
  assert.throws(() => married(couple, 'friend', 'nobody'), /nobody with the id/)
  const joined = married(alone, 'mother', { id: 'new', age: 30, earnedMonthly: 2400 })
  assert.equal(roleFault(joined.people), null)
  const { left } = whatIf(law, alone, joined)
  assert.ok(left.after > left.before)
})

test('what was said of filing alone is forgotten of those who marry, and of nobody else', () => {
  const said: Household = {
    ...family,
    people: family.people.map((one) =>
      one.taxRole === 'head' ? { ...one, tax: { marriage: 'apart', other: 1 } } : { ...one },
    ),
  }
  const couple = married(said, 'mother', { id: 'new', age: 30, earnedMonthly: 0 })
  assert.deepEqual(
    couple.people.map(({ tax }) => tax),
    [{ other: 1 }, undefined, undefined, { marriage: 'apart', other: 1 }, undefined, undefined],
  )
})
