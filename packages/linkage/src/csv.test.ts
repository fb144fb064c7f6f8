import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { CsvReader, hashBytes } from './csv.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

const readBytes = (pieces: readonly Uint8Array[]) => {
  const lines: string[][] = []
  const reader = new CsvReader((bytes, { count, from, to, hash }) => {
    const cells: string[] = []
    for (let cell = 0; cell < count; cell++) {
      assert.equal(hash[cell], hashBytes(bytes, from[cell]!, to[cell]!))
      cells.push(decoder.decode(bytes.slice(from[cell], to[cell])))
    }
    lines.push(cells)
  })
  for (const piece of pieces) reader.read(piece)
  reader.read(undefined)
  return { lines, quotes: reader.odd.quotes }
}
const read = (text: string) => readBytes([encoder.encode(text)])
const written = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

it('what was written is read again, wherever the bytes are cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', 'é', ' ', '\0'), maxLength: 6 })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }),
      fc.nat(),
      (lines, cut) => {
        const bytes = encoder.encode(lines.map((cells) => cells.map(written).join(',')).join('\n'))
        const at = cut % (bytes.length + 1)
        assert.deepEqual(readBytes([bytes.subarray(0, at), bytes.subarray(at)]).lines, lines)
      },
    ),
    { numRuns: 1000 },
  )
})

it('the mark of a beginning, Windows line ends and empty lines are passed over', () => {
  assert.deepEqual(read('\ufeffa,b\r\n\r\n1,2').lines, [
    ['a', 'b'],
    ['1', '2'],
  ])
})

it('a quote that is never closed, or closed in the middle, spoils its own line alone', () => {
  const { lines, quotes } = read('a,b\n1,"Ana\n2,Luis\n3,"Bo" b\n4,O"Hara')
  assert.deepEqual(lines, [
    ['a', 'b'],
    ['1', '"Ana'],
    ['2', 'Luis'],
    ['3', '"Bo" b'],
    ['4', 'O"Hara'],
  ])
  assert.equal(quotes, 2)
})

it('a cell of a million letters and a thousand columns are read', () => {
  const long = 'é'.repeat(1_000_000)
  const { lines } = read(`a,b\n${long},1\n${'x,'.repeat(1000)}y\n2,3`)
  assert.equal(lines[1]![0], long)
  assert.equal(lines[2]!.length, 512)
  assert.deepEqual(lines[3], ['2', '3'])
})

it('nothing at all, and a line without an end, are no trouble', () => {
  assert.deepEqual(read('').lines, [])
  assert.deepEqual(read('\n\n').lines, [])
  assert.deepEqual(read('a').lines, [['a']])
})
