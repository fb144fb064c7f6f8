import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Event, monthsBetween, placeOnLanes } from './lanes.ts'

const event = (id: string, on: string, label: string, lane = 'Benefits'): Event => ({ id, on, label, lane })

test('labels that would meet stand on different rows', () => {
  const events = [
    event('a', '2026-06-01', 'Applied for food benefits'),
    event('b', '2026-06-05', 'Interview'),
    event('c', '2026-09-01', 'Renewal'),
  ]
  const [lane] = placeOnLanes(events, '2026-05-01', '2026-12-31', 120, 1100)
  assert.deepEqual(
    lane!.placed.map((each) => each.row),
    [0, 1, 0],
  )
  assert.equal(lane!.rows, 2)
})

test('lanes come in the order of their first event, and days in their order', () => {
  const lanes = placeOnLanes(
    [event('b', '2026-07-01', 'Second', 'Home'), event('a', '2026-06-01', 'First', 'School')],
    '2026-05-01',
    '2026-12-31',
    0,
    1000,
  )
  assert.deepEqual(
    lanes.map((lane) => lane.name),
    ['School', 'Home'],
  )
  assert.ok(lanes[0]!.placed[0]!.x < lanes[1]!.placed[0]!.x)
})

test('months are thinned evenly', () => {
  assert.deepEqual(monthsBetween('2026-01-15', '2026-07-01', 3), ['2026-02-01', '2026-04-01', '2026-06-01'])
  assert.deepEqual(monthsBetween('2025-11-01', '2026-01-31', 12), ['2025-11-01', '2025-12-01', '2026-01-01'])
})
