import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axisMarks, bandSpan, type Fall, lossesOf, placed, type Step, staysOfHundred } from './cliff.ts'

const steps: Step[] = [0, 100, 200, 300, 400, 500].map((n) => ({
  earningsCents: n,
  leftCents: n < 200 ? 1000 + n : 700 + n * 1.4,
}))

const food = (fromCents: number, toCents: number): Fall => ({
  fromCents,
  toCents,
  what: 'Food',
  short: 'Food',
  how: 'ends',
})

test('a loss begins at the fall and ends where as much is left as before', () => {
  const fall = food(100, 200)
  assert.deepEqual(lossesOf(steps, [fall]), [{ fall, fromCents: 200, untilCents: 300, lessCents: 120 }])
})

test('a fall that is never made up has no end, and one that costs nothing is no loss', () => {
  const never = steps.map((step) => ({ ...step, leftCents: step.earningsCents < 200 ? 1000 : 500 }))
  assert.equal(lossesOf(never, [food(100, 200)])[0]?.untilCents, null)
  assert.deepEqual(lossesOf(steps, [food(300, 400)]), [])
})

test('the marks of an axis are round and hold all the figures', () => {
  assert.deepEqual(axisMarks(0, 480_000, 6), [0, 100_000, 200_000, 300_000, 400_000, 500_000])
  assert.deepEqual(axisMarks(129_000, 452_000, 5), [100_000, 200_000, 300_000, 400_000, 500_000])
})

test('of a fall over several steps all that is lost is told', () => {
  const left = [1000, 1100, 900, 700, 1200]
  const slow = left.map((leftCents, n) => ({ earningsCents: n * 100, leftCents }))
  assert.deepEqual(
    lossesOf(slow, [food(100, 300)]).map(({ lessCents, untilCents }) => [lessCents, untilCents]),
    [[400, 400]],
  )
})

test('no label covers another or leaves the plot', () => {
  const plot = { left: 60, right: 1100, foot: 380 }
  const labels = [
    { x: 800, width: 250 },
    { x: 850, width: 400 },
    { x: 870, width: 300 },
    { x: 100, width: 200 },
    { x: 110, width: 200 },
  ]
  const low = [300, 305, 310, 370, 395]
  const boxes = placed(labels, plot, (_from, _until, i) => low[i]!).map(({ x, y, turned }, i) => {
    const { width } = labels[i]!
    return { from: turned ? x - width : x, until: turned ? x : x + width, y }
  })
  for (const [i, one] of boxes.entries()) {
    assert.ok(one.from >= plot.left && one.until <= plot.right && one.y < plot.foot, JSON.stringify(one))
    for (const other of boxes.slice(i + 1))
      assert.ok(one.until < other.from || other.until < one.from || Math.abs(one.y - other.y) >= 20)
  }
})

test('what stays of a hundred dollars more is reckoned over the steps that make a hundred', () => {
  const line = [0, 50, 100, 150, 200].map((dollars, i) => ({
    earningsCents: dollars * 100,
    leftCents: [0, 4000, 6000, 3000, 2000][i]!,
  }))
  assert.deepEqual(
    line.map((_, at) => staysOfHundred(line, at)),
    [6000, -1000, -4000, null, null],
  )
})

test('a band says the most that it pays, and until when', () => {
  const line = [0, 100, 200].map((earningsCents) => ({ earningsCents, leftCents: 0 }))
  assert.deepEqual(bandSpan({ title: 'Food', cents: [50, 70, 0] }, line), { mostCents: 70, untilCents: 100 })
  assert.deepEqual(bandSpan({ title: 'Credit', cents: [0, 20, 90] }, line), { mostCents: 90, untilCents: null })
})
