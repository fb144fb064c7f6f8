import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCents, readNumber, writeCents } from './number.ts'

test('numbers are read in both customs', () => {
  assert.equal(readNumber('1,234.50'), 1234.5)
  assert.equal(readNumber('1.234,50'), 1234.5)
  assert.equal(readNumber('$ 1,234'), 1234)
  assert.equal(readNumber('12,5'), 12.5)
  assert.equal(readNumber('1 234'), 1234)
  assert.equal(readNumber('.50'), 0.5)
})

test('what is empty or unclear stays unknown', () => {
  for (const typed of ['', ' ', 'abc', '12a', '1,23,4', '-5', '1.2.3', '$', '1,2345.6'])
    assert.equal(readNumber(typed), null, typed)
})

test('money is whole cents', () => {
  assert.equal(readCents('80'), 8000)
  assert.equal(readCents('19.99'), 1999)
  assert.equal(readCents('19.999'), null)
  assert.equal(readCents('1,000,000.01'), 100_000_001)
  assert.equal(writeCents(123_450, 'en-US'), '1,234.50')
  assert.equal(writeCents(8000, 'es-US'), '80')
})

test('zero is an answer', () => assert.equal(readCents('0'), 0))
