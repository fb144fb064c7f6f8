import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axisMarks, lossesOf, type Step } from './cliff.ts'

const steps: Step[] = [0, 100, 200, 300, 400, 500].map((n) => ({
  earningsCents: n,
  leftCents: n < 200 ? 1000 + n : 700 + n * 1.4,
}))

test('a loss begins at the fall and ends where as much is left as before', () => {
  assert.deepEqual(lossesOf(steps, [{ earningsCents: 200, what: 'Food' }]), [
    { fall: { earningsCents: 200, what: 'Food' }, fromCents: 200, untilCents: 300, lessCents: 120 },
  ])
})

test('a fall that is never made up has no end, and one that costs nothing is no loss', () => {
  const never = steps.map((step) => ({ ...step, leftCents: step.earningsCents < 200 ? 1000 : 500 }))
  assert.equal(lossesOf(never, [{ earningsCents: 200, what: 'Food' }])[0]?.untilCents, null)
  assert.deepEqual(lossesOf(steps, [{ earningsCents: 400, what: 'Nothing much' }]), [])
})

test('the marks of an axis are round and hold all the figures', () => {
  assert.deepEqual(axisMarks(0, 480_000, 6), [0, 100_000, 200_000, 300_000, 400_000, 500_000])
  assert.deepEqual(axisMarks(129_000, 452_000, 5), [100_000, 200_000, 300_000, 400_000, 500_000])
})
