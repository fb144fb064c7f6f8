import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { csvCell, csvReader } from './csv.ts'

const read = (pieces: readonly string[]) => {
  const lines: string[][] = []
  const take = csvReader((cells) => lines.push([...cells]))
  for (const piece of pieces) take(piece)
  take(undefined)
  return lines
}

it('what was written is read again, wherever the text is cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'é', ' '), maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      (lines, cut) => {
        const text = lines.map((cells) => cells.map(csvCell).join(',')).join('\n')
        const at = cut % (text.length + 1)
        assert.deepEqual(read([text.slice(0, at), text.slice(at)]), lines)
      },
    ),
    { numRuns: 1000 },
  )
})

it('the mark of a beginning, Windows line ends and empty lines are passed over', () => {
  assert.deepEqual(read(['\ufeffa,b\r\n', '\r\n1,2']), [
    ['a', 'b'],
    ['1', '2'],
  ])
})
