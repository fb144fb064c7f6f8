import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockTime, timeOfDay } from './time-of-day.ts'

const seen = (text: string) => text.replaceAll('\u00a0', ' ')

test('in English a full hour is said without minutes, in Spanish with them', () => {
  const said = ['00:00', '08:00', '08:30', '12:00', '13:05', '24:00'].map((clock) => [
    seen(clockTime(clock, 'en')),
    seen(clockTime(clock, 'es')),
  ])
  assert.deepEqual(said, [
    ['12 AM', '12:00 a. m.'],
    ['8 AM', '8:00 a. m.'],
    ['8:30 AM', '8:30 a. m.'],
    ['12 PM', '12:00 p. m.'],
    ['1:05 PM', '1:05 p. m.'],
    ['12 AM', '12:00 a. m.'],
  ])
})

test('one o’clock is singular in Spanish', () => {
  assert.equal(seen(clockTime('13:00', 'es', 'after')), 'la 1:00 p. m.')
  assert.equal(seen(clockTime('11:00', 'es', 'after')), 'las 11:00 a. m.')
  assert.equal(seen(clockTime('13:00', 'en', 'after')), '1 PM')
})

test('a moment is said where the reader is, and never breaks over a line', () => {
  const at = new Date('2026-11-23T04:15:00Z')
  assert.equal(timeOfDay(at, 'en', 'America/New_York'), '11:15\u00a0PM')
  assert.equal(timeOfDay(at, 'es', 'UTC'), '4:15\u00a0a.\u00a0m.')
})

test('what is no time stays as it was typed', () => {
  for (const typed of ['', 'noon', '25:00', '8-ish', '08:75']) assert.equal(clockTime(typed, 'en'), typed)
})
