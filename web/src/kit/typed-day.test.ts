import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './typed-day.ts'

test('a day is understood however it is typed', () => {
  for (const typed of [
    '3/8/1991',
    '03/08/91',
    '03081991',
    '1991-03-08',
    '8 mar 1991',
    'March 8, 1991',
    '8 de marzo de 1991',
    'mar 8th 1991',
    '3.8.1991',
  ])
    assert.equal(readDay(typed, 2026), '1991-03-08', typed)
})

test('a two-digit year is the nearest that is past', () => {
  assert.equal(readDay('1/2/26', 2026), '2026-01-02')
  assert.equal(readDay('1/2/27', 2026), '1927-01-02')
})

test('what is no day of the calendar stays unknown', () => {
  for (const typed of ['', '2/30/2020', '13/1/2020', '3/8', 'yesterday', '3/8/199', '0/0/0', '31 abr 2020', '1/1/0001'])
    assert.equal(readDay(typed, 2026), null, typed)
  assert.equal(readDay('2/29/2024', 2026), '2024-02-29')
})
