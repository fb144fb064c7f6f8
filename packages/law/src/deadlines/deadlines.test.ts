import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { addBusinessDays, addDays, federalHolidays, isBusinessDay, isFederalHoliday } from './business-days.ts'
import type { Deadline } from './deadline.ts'
import { deadlines } from './deadlines.ts'
import { dueOf } from './due.ts'

const clock = (id: string): Deadline => deadlines.find((each) => each.id === id)!
const due = (id: string, from: string) => Object.values(dueOf(clock(id), from) ?? {})

test('federal holidays are kept where 5 USC 6103 puts them', () => {
  assert.deepEqual(federalHolidays(2026), [
    '2026-01-01',
    '2026-01-19',
    '2026-02-16',
    '2026-05-25',
    '2026-06-19',
    '2026-07-03',
    '2026-09-07',
    '2026-10-12',
    '2026-11-11',
    '2026-11-26',
    '2026-12-25',
  ])
  assert.ok(isFederalHoliday('2021-12-31'), 'New Year’s on a Saturday is kept in the old year')
})

test('the day of the event is not counted, the last day is, and the safe day is three business days earlier', () => {
  assert.deepEqual(due('snap.process', '2026-11-02'), ['2026-12-02', '2026-11-27'])
  assert.deepEqual(due('snap.hearingRequest', '2026-11-02'), ['2027-01-31', '2027-01-27'])
})

test('ten days that end on a weekend or a holiday move to the next business day for SNAP, and not for Medicaid', () => {
  assert.deepEqual(due('snap.continuedBenefits', '2026-11-11'), ['2026-11-23', '2026-11-18'])
  assert.deepEqual(due('snap.continuedBenefits', '2026-11-16'), ['2026-11-27', '2026-11-23'])
  assert.equal(due('mcd.continued', '2026-11-11')[0], '2026-11-21')
})

test('a letter of Social Security is presumed to have come five days after its date', () => {
  assert.deepEqual(due('ssa.recon', '2026-10-01'), ['2026-12-07', '2026-12-02'])
  assert.deepEqual(due('ssi.continued', '2026-10-02'), ['2026-10-19', '2026-10-14'])
})

test('a renewal is due on the fifteenth of the last month, and months end where they end', () => {
  assert.deepEqual(due('snap.recertTimely', '2027-02-28'), ['2027-02-15', '2027-02-10'])
  assert.equal(due('snap.noticeExpiration', '2027-02-28')[0], '2027-01-31')
  assert.equal(due('va.appeal', '2024-02-29')[0], '2025-02-28')
  assert.equal(due('liheap.crisis', '2026-12-31')[0], '2027-01-02')
  assert.equal(due('nslp.process', '2026-11-20')[0], '2026-12-07')
})

test('where federal law gives no number there is no day', () => {
  for (const id of ['tanf.hearing', 'hcv.review', 'liheap.hearing', 'mcd.ce', 'capta.report'])
    assert.deepEqual(due(id, '2026-11-02'), [], id)
})

test('whatever the day, the safe day is three business days before the last, and a later letter never ends sooner', () => {
  const day = fc.integer({ min: 0, max: 30_000 }).map((n) => addDays('2000-01-01', n))
  const counted = deadlines.filter((each) => dueOf(each, '2026-11-02') !== null && !each.unit.includes('month'))
  assert.ok(counted.length > 50)
  fc.assert(
    fc.property(day, fc.constantFrom(...counted), (from, deadline) => {
      const { statutory, safe } = dueOf(deadline, from)!
      assert.ok(statutory > from)
      assert.equal(safe, [addBusinessDays(statutory, -3, isFederalHoliday), from].sort()[1])
      if (deadline.moves) assert.ok(isBusinessDay(statutory, isFederalHoliday))
      assert.ok(dueOf(deadline, addDays(from, 1))!.statutory >= statutory)
    }),
    { numRuns: 1000 },
  )
})

test('every clock has words in both languages and a citation', () => {
  for (const { id, says, citation } of deadlines) {
    assert.ok(says.en && says.es && says.en !== says.es && citation, id)
    for (const words of [says.en, says.es]) assert.ok(words.split(' ').length <= 12, `${id} says too much: ${words}`)
  }
})

const file = new URL('../../../../../shared/standards/deadlines.json', import.meta.url)
const there = existsSync(file)
test('every row of the collected facts stands here as it was collected', {
  skip: there ? false : 'the facts are not on this machine',
}, () => {
  interface Row {
    id: string
    program: string
    kind: string
    amount: number
    unit: string
    citation: string
    confidence: string
  }
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Row[] }
  const collected = items.map(({ id, program, kind, amount, unit, citation, confidence }) => ({
    id,
    program,
    kind,
    amount,
    unit,
    citation,
    confidence,
  }))
  const ours = deadlines.map(({ id, programme, kind, amount, unit, citation, confidence }) => ({
    id,
    program: programme,
    kind,
    amount,
    unit,
    citation,
    confidence,
  }))
  const known = new Set(collected.map(({ id }) => id))
  const theirs = ours.filter(({ id }) => known.has(id))
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
  assert.deepEqual(theirs.sort(byId), collected.sort(byId))
  // what stands here beside them is never called verified by itself
  assert.deepEqual([...new Set(ours.filter(({ id }) => !known.has(id)).map((one) => one.confidence))], ['recall'])
})
