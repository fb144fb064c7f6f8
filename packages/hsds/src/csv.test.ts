import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csvRecords } from './csv.ts'

const read = (text: string, delimiter?: string) => [...csvRecords(text, delimiter)]

test('a cell in quotes keeps its commas, its quotes and its line breaks, and the next line number counts them', () => {
  assert.deepEqual(read('a,b\n"x, ""y""\r\nz",2\n3,4'), [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"\r\nz', '2'] },
    { line: 4, cells: ['3', '4'] },
  ])
})

test('newlines of Windows, Unix and the old Mac may be mixed in one file', () => {
  assert.deepEqual(
    read('a\r\nb\nc\rd').map(({ line, cells }) => [line, cells[0]]),
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ],
  )
})

test('a quote that never closes costs its own line and not the rest of the file', () => {
  const records = read('id,name\n1,"open\n2,fine\n3,"also, fine"\n')
  assert.deepEqual(
    records.map(({ line, cells }) => [line, ...cells]),
    [
      [1, 'id', 'name'],
      [2, '1', '"open'],
      [3, '2', 'fine'],
      [4, '3', 'also, fine'],
    ],
  )
  assert.equal(records[1]?.quoteOpen, true)
})

test('whatever cells are written come back the same, with the line on which each record starts', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'é', ';') })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')
      assert.deepEqual(
        read(text).map(({ cells }) => cells),
        rows,
      )
    }),
    { numRuns: 500 },
  )
})

test('a hundred thousand quotes that never close are read in time that grows with the file, not its square', () => {
  const started = performance.now()
  assert.ok(read(`a,b\n${'x,"y\n'.repeat(100_000)}`).length > 1)
  assert.ok(performance.now() - started < 5_000)
})
