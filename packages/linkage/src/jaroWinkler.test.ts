import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { jaroWinkler, jaroWinklerAtMost } from './jaroWinkler.ts'
import { isOneSlip } from './slips.ts'
import { ValueTable } from './valueTable.ts'

const likeness = (one: string, other: string) => {
  const table = new ValueTable()
  const [a, b] = [table.idOf(one), table.idOf(other)]
  return { value: jaroWinkler(table.packed, a, b), atMost: jaroWinklerAtMost(table.packed, a, b) }
}
const word = fc.string({ unit: fc.constantFrom(...'abcdeñ '), maxLength: 32 }).filter((text) => text.length > 0)

describe('likeness of two texts', () => {
  it('is what Winkler printed in 1990', () => {
    for (const [one, other, printed] of [
      ['martha', 'marhta', 0.9611],
      ['dwayne', 'duane', 0.84],
      ['dixon', 'dicksonx', 0.8133],
    ] as const) {
      assert.ok(Math.abs(likeness(one, other).value - printed) < 0.00005, `${one} ${other}`)
    }
  })

  it('lies between 0 and 1, is the same both ways, 1 only for the same, and never above its bound', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const { value, atMost } = likeness(one, other)
        assert.equal(value, likeness(other, one).value)
        assert.ok(value >= 0 && value <= 1)
        assert.equal(value === 1, one === other)
        assert.ok(value <= atMost + 1e-12, `${value} > ${atMost}`)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('one slip of the hand', () => {
  it('is one digit or two neighbours exchanged, and nothing else', () => {
    assert.ok(isOneSlip(9840, 9480, 4))
    assert.ok(isOneSlip(9840, 9841, 4))
    assert.ok(!isOneSlip(9840, 9840, 4))
    assert.ok(!isOneSlip(9840, 8941, 4))
    assert.ok(!isOneSlip(1203, 3201, 4))
  })
})
