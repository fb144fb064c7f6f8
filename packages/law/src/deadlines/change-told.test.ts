import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Change, changeTold } from './change-told.ts'

const counts = (programme: string, kind: Change['kind'], grows: boolean, day: string) =>
  changeTold(programme, { kind, grows }, day)!.countsFrom

test('SNAP: told within ten days, or by the tenth of the next month where a state asks for less', () => {
  const { on, safeOn, lighterOn } = changeTold('snap', { kind: 'pay', grows: false }, '2026-11-23')!
  assert.deepEqual([on, safeOn, lighterOn], ['2026-12-03', '2026-11-30', '2026-12-10'])
})

test('more food help counts in the next month; for a rent with the first allotment ten days later', () => {
  assert.equal(counts('snap', 'people', true, '2026-11-30'), '2026-12-01')
  assert.equal(counts('snap', 'pay', true, '2026-12-31'), '2027-01-01')
  assert.equal(counts('snap', 'rent', true, '2026-11-20'), '2026-12-01')
  assert.equal(counts('snap', 'rent', true, '2026-11-21'), '2027-01-01')
})

test('less food help counts only when ten days to write and ten days of notice are over', () => {
  assert.equal(counts('snap', 'pay', false, '2026-11-10'), '2026-12-01')
  assert.equal(counts('snap', 'pay', false, '2026-11-11'), '2027-01-01')
})

test('SSI goes by the pay of two months before, and is told by the tenth of the next month', () => {
  const told = changeTold('ssi', { kind: 'pay', grows: false }, '2026-11-23')!
  assert.deepEqual([told.on, told.countsFrom], ['2026-12-10', '2027-01-01'])
  assert.equal(counts('ssi', 'people', false, '2026-11-23'), null)
})

test('a higher rent share comes after thirty days, a lower one with the next month; the agency says when it is told', () => {
  const told = changeTold('housing', { kind: 'pay', grows: false }, '2026-11-02')!
  assert.deepEqual([told.on, told.countsFrom, told.isRecall], [null, '2027-01-01', true])
  assert.equal(counts('housing', 'pay', false, '2026-10-31'), '2026-12-01')
  assert.equal(counts('housing', 'pay', true, '2026-11-30'), '2026-12-01')
})

test('the Marketplace is told within thirty days', () => {
  assert.equal(changeTold('aca', { kind: 'pay', grows: false }, '2026-11-23')!.on, '2026-12-23')
})

test('where nothing holds everywhere nothing is said', () => {
  assert.equal(changeTold('tanf', { kind: 'pay', grows: true }, '2026-11-23'), null)
  assert.equal(changeTold('medicaid', { kind: 'pay', grows: true }, '2026-11-23')!.countsFrom, null)
})
