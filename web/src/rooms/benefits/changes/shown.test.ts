import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChangeTouch, TouchedFamily } from '@kith/wire/policy-changes'
import { differenceOf, isWorkedThrough, monthlySums, shownOf } from './shown.ts'

const settled = (dollars: number) => ({ isEligible: dollars > 0, low: dollars, high: dollars })
const touch = (before: number, after: number, period: 'month' | 'year' = 'month'): ChangeTouch => ({
  programme: 'snap',
  name: { en: 'SNAP', es: 'SNAP' },
  period,
  of: [],
  how: after > before ? 'gains' : 'loses',
  before: settled(before),
  after: settled(after),
  reason: { en: '', es: '' },
  missing: 0,
})
const family = (name: string, how: TouchedFamily['how'], more: Partial<TouchedFamily> = {}): TouchedFamily => ({
  key: name,
  personId: name,
  name,
  others: 0,
  names: [name],
  workers: [],
  read: 'read',
  how,
  touches: [],
  ask: null,
  mark: null,
  ...more,
})
const marked = (mark: 'told' | 'call') => ({ mark: { mark, by: 'Rosa', at: '2026-11-23T15:00:00Z' } })
const open = (missing: number) => ({ touches: [{ ...touch(0, 0), how: 'open' as const, missing }] })
const all = [
  family('Wren', 'gains', marked('told')),
  family('Abel', 'gains', marked('call')),
  family('Ida', 'same'),
  family('Zoë', 'loses', { names: ['Zoë', 'Úrsula'] }),
  family('Bo', 'open', open(9)),
  family('Cy', 'open', open(2)),
]
const named = (asked: Partial<Parameters<typeof shownOf>[1]>) =>
  shownOf(all, { filter: 'all', work: 'all', name: '', ...asked }).map(({ name }) => name)

test('whoever loses stands first, then who gains by name, then whom the fewest answers are missing from', () => {
  assert.deepEqual(named({}), ['Zoë', 'Abel', 'Wren', 'Cy', 'Bo', 'Ida'])
  assert.deepEqual(named({ filter: 'touched' }), ['Zoë', 'Abel', 'Wren'])
  assert.deepEqual(named({ filter: 'open' }), ['Cy', 'Bo'])
})

test('a call that is still to be made is left to do', () => {
  assert.deepEqual(named({ filter: 'touched', work: 'toDo' }), ['Zoë', 'Abel'])
  assert.deepEqual(named({ work: 'call' }), ['Abel'])
  assert.deepEqual(named({ work: 'done' }), ['Wren'])
  assert.equal(isWorkedThrough(all[1]!), false)
})

test('anybody of a family is found by name, whatever the accents', () => {
  assert.deepEqual(named({ name: ' ursu' }), ['Zoë'])
})

test('sums are of what is settled, a month; a year’s and what is open are left out', () => {
  const some = [
    family('a', 'gains', { touches: [touch(100, 120), touch(0, 900, 'year')] }),
    family('b', 'loses', { touches: [touch(50, 20)] }),
    family('c', 'open', open(3)),
  ]
  assert.deepEqual(monthlySums(some), { gain: 20, lose: 30 })
  assert.equal(differenceOf({ ...touch(1, 2), after: { isEligible: null, low: 0, high: null } }), null)
})
