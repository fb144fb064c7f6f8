import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOf, dayNumber, occursOn, weekdayOf } from './occurs.ts'
import { openAt } from './open.ts'
import type { Row } from './tables.ts'

const zone = 'America/New_York'
const schedule = (more: Partial<Row<'schedule'>>): Row<'schedule'> => ({ id: 'x', ...more })
const tuesdays = schedule({ freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00' })
const at = (moment: string, ...schedules: Row<'schedule'>[]) => openAt(schedules, Date.parse(moment), zone)
const days = (rule: Partial<Row<'schedule'>>, from: string, to: string) => {
  const found: string[] = []
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1)
    if (occursOn(schedule(rule), day)) found.push(dateOf(day))
  return found
}

test('open on Tuesday at ten, closed at noon sharp, and the next opening is a week later', () => {
  assert.equal(at('2026-11-24T15:00:00Z', tuesdays).state, 'open')
  assert.deepEqual(at('2026-11-24T17:00:00Z', tuesdays), {
    state: 'closed',
    next: { day: '2026-12-01', opensAt: '09:00', closesOn: '2026-12-01', closesAt: '12:00' },
    words: [],
  })
})

test('the wall clock counts, before and after the clocks change', () => {
  assert.equal(at('2026-03-03T14:00:00Z', tuesdays).state, 'open')
  assert.equal(at('2026-03-10T13:00:00Z', tuesdays).state, 'open')
  assert.equal(at('2026-03-10T12:59:00Z', tuesdays).state, 'closed')
})

test('a shelter that opens in the evening and closes in the morning is open past midnight', () => {
  const nights = schedule({ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '17:30', closes_at: '07:00' })
  assert.equal(at('2026-11-25T06:00:00Z', nights).state, 'open')
  assert.equal(at('2026-11-25T13:00:00Z', nights).state, 'closed')
  assert.equal(at('2026-11-26T06:00:00Z', nights).state, 'closed')
})

test('hours in words stay words: nobody knows whether it is open', () => {
  const words = schedule({ description: 'Weekly Thursday 6:00PM 7:00PM' })
  assert.deepEqual(at('2026-11-26T23:30:00Z', words), {
    state: 'unknown',
    why: 'onlyWords',
    next: undefined,
    words: ['Weekly Thursday 6:00PM 7:00PM'],
  })
  assert.equal(at('2026-11-26T23:30:00Z').state, 'unknown')
  assert.equal(at('2026-11-26T23:30:00Z', tuesdays, words).state, 'unknown')
  assert.equal(at('2026-11-24T15:00:00Z', tuesdays, words).state, 'open')
})

test('hours whose last day has passed are unknown and not closed', () => {
  const ended = { ...tuesdays, until: '2025-09-09' }
  const answer = at('2026-11-24T15:00:00Z', ended)
  assert.equal(answer.state, 'unknown')
  assert.equal(answer.state === 'unknown' && answer.endedOn, '2025-09-09')
})

test('times without a day do not mean every day', () => {
  assert.equal(at('2026-11-24T15:00:00Z', schedule({ opens_at: '09:00', closes_at: '17:00' })).state, 'unknown')
})

test('a day off closes what would be open, and the next opening looks past it', () => {
  const off = schedule({ notes: 'Closed', valid_from: '2026-11-24', valid_to: '2026-12-02' })
  const answer = at('2026-11-24T15:00:00Z', tuesdays, off)
  assert.equal(answer.state, 'closed')
  assert.equal(answer.state === 'closed' && answer.next?.day, '2026-12-08')
})

test('first and last weekdays of the month, days of the month counted from its end, every second week, and a count', () => {
  assert.deepEqual(days({ freq: 'MONTHLY', byday: '1TU,-1FR' }, '2026-11-01', '2026-11-30'), [
    '2026-11-03',
    '2026-11-27',
  ])
  assert.deepEqual(days({ freq: 'MONTHLY', bymonthday: '1,-1' }, '2026-02-01', '2026-02-28'), [
    '2026-02-01',
    '2026-02-28',
  ])
  assert.deepEqual(
    days({ freq: 'WEEKLY', interval: 2, byday: 'MO', dtstart: '2026-11-02' }, '2026-11-01', '2026-11-30'),
    ['2026-11-02', '2026-11-16', '2026-11-30'],
  )
  assert.deepEqual(
    days({ freq: 'WEEKLY', byday: 'MO,TH', dtstart: '2026-11-02', count: 3 }, '2026-11-01', '2026-11-30'),
    ['2026-11-02', '2026-11-05', '2026-11-09'],
  )
  assert.deepEqual(days({ dtstart: '2026-11-05', until: '2026-11-06' }, '2026-11-01', '2026-11-30'), [
    '2026-11-05',
    '2026-11-06',
  ])
  assert.deepEqual(days({ freq: 'MONTHLY', dtstart: '2026-01-15' }, '2026-01-01', '2026-03-31'), [
    '2026-01-15',
    '2026-02-15',
    '2026-03-15',
  ])
})

test('where a week starts decides which weeks count', () => {
  const rule = { freq: 'WEEKLY', interval: 2, byday: 'TU,SU', dtstart: '1997-08-05' } as const
  assert.deepEqual(days({ ...rule, wkst: 'MO', count: 4 }, '1997-08-01', '1997-09-30'), [
    '1997-08-05',
    '1997-08-10',
    '1997-08-19',
    '1997-08-24',
  ])
  assert.deepEqual(days({ ...rule, wkst: 'SU', count: 4 }, '1997-08-01', '1997-09-30'), [
    '1997-08-05',
    '1997-08-17',
    '1997-08-19',
    '1997-08-31',
  ])
})

test('the day that is promised as the next opening is one on which it opens, and no earlier one does', () => {
  const rules = fc.record({
    freq: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const),
    byday: fc
      .uniqueArray(fc.constantFrom('MO', 'TU', '2WE', '-1FR', 'SU'), { minLength: 1 })
      .map((list) => list.join(',')),
    interval: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(rules, fc.integer({ min: 0, max: 700 }), (rule, offset) => {
      const day = dayNumber('2026-01-01') + offset
      const found = schedule({ ...rule, dtstart: '2026-01-01', opens_at: '09:00', closes_at: '12:00' })
      const answer = openAt([found], day * 86_400_000 + 6 * 3_600_000, 'UTC')
      assert.equal(answer.state, 'closed')
      const next = answer.state === 'closed' ? answer.next : undefined
      const end = next === undefined ? day + 60 : dayNumber(next.day)
      for (let n = day; n < end; n += 1) assert.ok(!occursOn(found, n), dateOf(n))
      if (next !== undefined) assert.ok(occursOn(found, end))
    }),
    { numRuns: 300 },
  )
})

test('weekdays count from Monday, also before 1970', () => {
  assert.equal(weekdayOf(dayNumber('2026-11-22')), 6)
  assert.equal(weekdayOf(dayNumber('1969-12-29')), 0)
})
