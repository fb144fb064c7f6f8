import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { concatBytes } from '@noble/hashes/utils.js'
import type { Random } from './pseudorandom.ts'
import { emptyRow, meetings, mostAlike, rowLength, rowMaker } from './rows.ts'

let drawn = 0
const random: Random = (length) => createHash('shake256', { outputLength: length }).update(String(drawn++)).digest()
const value = (word: string) => createHash('sha512').update(word).digest()
const weak = (word: string) => ({ value: value(word), strong: false })
const strong = (word: string) => ({ value: value(word), strong: true })
const owned = (each: ReturnType<typeof weak>, ...owners: number[]) => ({ ...each, owners })

test('one strong token, or two others, open a row and give its secret; one other does not', () => {
  const make = rowMaker(random)
  const rows = [
    make([strong('a'), weak('b'), weak('c')]),
    make([weak('d'), weak('e'), weak('f')]),
    make([weak('g'), weak('h')]),
  ]
  const list = concatBytes(...rows.map(({ row }) => row), emptyRow(random))
  const found = meetings(
    [owned(strong('a'), 0), owned(weak('d'), 1), owned(weak('f'), 1), owned(weak('g'), 2), owned(weak('x'), 2)],
    list,
  )
  assert.deepEqual(found.map(({ person, row }) => [person, row]).sort(), [
    [0, 0],
    [1, 1],
  ])
  for (const { row, secret } of found) assert.deepEqual(secret, rows[row]!.secret)
})

test('two tokens of two people of ours open nothing', () => {
  const { row } = rowMaker(random)([weak('d'), weak('e')])
  assert.deepEqual(meetings([owned(weak('d'), 0), owned(weak('e'), 1)], row), [])
})

test('a list shows neither how many tokens a person has nor that two people share one', () => {
  const make = rowMaker(random)
  const twins = Array.from({ length: mostAlike + 2 }, () => make([weak('the same'), weak(`own ${drawn}`)]).row)
  assert.ok(twins.every((row) => row.length === rowLength) && emptyRow(random).length === rowLength)
  const entries = twins.flatMap((row) =>
    Array.from({ length: row.length / 24 }, (_, at) => Buffer.from(row.subarray(at * 24, at * 24 + 8)).toString('hex')),
  )
  assert.equal(new Set(entries).size, entries.length)
})

test('whom more tokens bring together comes first, and nobody meets twice', () => {
  const make = rowMaker(random)
  const list = concatBytes(make([strong('twin'), weak('likely')]).row, make([strong('twin')]).row)
  const ours = [owned(strong('twin'), 0, 1), owned(weak('likely'), 1)]
  assert.deepEqual(
    meetings(ours, list).map(({ person, row }) => [person, row]),
    [
      [1, 0],
      [0, 1],
    ],
  )
})
