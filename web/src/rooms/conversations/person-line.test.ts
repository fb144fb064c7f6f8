import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPersonLine } from './person-line.ts'

const read = (typed: string) => {
  const line = readPersonLine(typed, '2026-11-22')
  return [line.name, line.bornOn, line.bornAbout, line.relation]
}

test('a name, an age and a relation are told apart in either language', () => {
  assert.deepEqual(read('Mateo 8 son'), ['Mateo', '2018-05-22', true, 'son'])
  assert.deepEqual(read('Luz Vega, 4 años, hija'), ['Luz Vega', '2022-05-22', true, 'hija'])
  assert.deepEqual(read('Rosa de la Cruz 34'), ['Rosa de la Cruz', '1992-05-22', true, ''])
  assert.deepEqual(read('Mateo, age 8, my son'), ['Mateo', '2018-05-22', true, 'son'])
  assert.deepEqual(read('Ana'), ['Ana', null, false, ''])
})

test('babies are counted in months and weeks', () => {
  assert.deepEqual(read('Luz 4 months daughter'), ['Luz', '2026-07-22', true, 'daughter'])
  assert.deepEqual(read('Luz 4m'), ['Luz', '2026-07-22', true, ''])
  assert.deepEqual(read('Luz 3 weeks'), ['Luz', '2026-10-29', true, ''])
})

test('a birth date is exact, a year is about', () => {
  assert.deepEqual(read('José 3/8/1991 esposo'), ['José', '1991-03-08', false, 'esposo'])
  assert.deepEqual(read('José born 1991'), ['José', '1991-07-01', true, ''])
})

test('what is not understood stays where it is seen', () => {
  assert.deepEqual(read('Ana 555'), ['Ana 555', null, false, ''])
  assert.deepEqual(read('Ana 1/1/2030'), ['Ana 1/1/2030', null, false, ''])
  assert.deepEqual(read('Child 3'), ['Child', '2023-05-22', true, ''])
})
