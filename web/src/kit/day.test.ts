import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countDaysIn, todayHere } from './day.ts'

test('today is the day of the agency, wherever its reader sits', () => {
  const evening = new Date('2026-11-24T03:30:00Z')
  countDaysIn('America/New_York')
  assert.equal(todayHere(evening), '2026-11-23')
  countDaysIn('Pacific/Auckland')
  assert.equal(todayHere(evening), '2026-11-24')
  countDaysIn('America/Chicago')
  assert.equal(todayHere(new Date('2026-01-01T05:59:00Z')), '2025-12-31')
})
