import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstMonth } from './first-month.ts'

test('SNAP counts from the day of the application, down to the dollar, and below ten dollars there is none', () => {
  const of = (monthly: number, day: number) =>
    firstMonth('snap', monthly, `2026-10-${String(day).padStart(2, '0')}`)!.amount
  assert.equal(of(298, 1), 298)
  assert.equal(of(298, 16), 149)
  assert.equal(of(299, 16), 149)
  // the 31st counts as the 30th: a thirtieth
  assert.equal(of(600, 31), 20)
  assert.equal(of(600, 30), 20)
  assert.equal(of(298, 30), 0)
  assert.equal(of(300, 30), 10)
  // whole dollars stay whole, whatever the way that numbers are held
  for (let monthly = 24; monthly <= 2000; monthly++) assert.equal(of(monthly, 1), monthly)
  assert.equal(firstMonth('snap', 298, '2026-10-16')!.from, '2026-10-16')
  assert.equal(firstMonth('snap', 298, '2026-10-30')!.from, '2026-11-01')
})

test('SSI begins with the month after the application, over the new year too', () => {
  assert.deepEqual(
    ['2026-10-01', '2026-12-31'].map((day) => firstMonth('ssi', 994, day)!.from),
    ['2026-11-01', '2027-01-01'],
  )
  assert.equal(firstMonth('ssi', 994, '2026-10-01')!.amount, 0)
})

test('Medicaid counts from the first of the month and for months before; fewer from 2027 on', () => {
  const at = (day: string) => {
    const { from, monthsBefore } = firstMonth('medicaid', 0, day)!
    return [from, monthsBefore]
  }
  assert.deepEqual(at('2026-12-31'), ['2026-12-01', 3])
  assert.deepEqual(at('2027-01-01'), ['2027-01-01', 2])
})

test('where the state decides nothing is said', () => {
  assert.equal(firstMonth('tanf', 400, '2026-10-16'), null)
})
