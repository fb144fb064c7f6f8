import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearnessOf } from './due.ts'

test('a day before today is late, within a week is soon, and what has no day is neither', () => {
  assert.equal(nearnessOf('2026-11-21', '2026-11-22'), 'late')
  assert.equal(nearnessOf('2026-11-22', '2026-11-22'), 'soon')
  assert.equal(nearnessOf('2026-11-29', '2026-11-22'), 'soon')
  assert.equal(nearnessOf('2026-11-30', '2026-11-22'), 'later')
  assert.equal(nearnessOf(null, '2026-11-22'), 'noDay')
})
