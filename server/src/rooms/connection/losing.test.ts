import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LastYear, losingReasons, usualDaysOf } from './losing.ts'

const now = new Date('2026-11-22T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const calm: LastYear = {
  talks: [ago(5), ago(19), ago(33), ago(47)],
  promisesLate: 0,
  leadSince: ago(300),
  hadOtherLead: false,
  checkIns: [],
}
const said = (days: number, heard: number | null, hope: number | null = null) => ({
  at: ago(days),
  heard,
  respected: null,
  matters: null,
  hope,
})
const kinds = (over: Partial<LastYear>) => losingReasons({ ...calm, ...over }, now).map((each) => each.kind)

test('nothing is said of somebody with whom we speak as usual', () => {
  assert.deepEqual(losingReasons(calm, now), [])
  assert.equal(usualDaysOf(calm.talks), 14)
})

test('three weeks longer than usual is a reason by itself, and a day less is none', () => {
  const talks = (last: number) => [ago(last), ago(last + 14), ago(last + 28)]
  assert.deepEqual(losingReasons({ ...calm, talks: talks(35) }, now), [
    { kind: 'quiet', days: 35, usualDays: 14, lastAt: ago(35) },
  ])
  assert.deepEqual(kinds({ talks: talks(34) }), [])
})

test('where nothing is usual yet it is 45 days; and of somebody with whom nobody ever spoke nothing is said', () => {
  assert.deepEqual(kinds({ talks: [ago(44)] }), [])
  assert.deepEqual(kinds({ talks: [ago(45)] }), ['quiet'])
  assert.deepEqual(kinds({ talks: [] }), [])
})

test('of the other reasons one is life, and two are worth a call', () => {
  assert.deepEqual(kinds({ promisesLate: 2 }), [])
  assert.deepEqual(kinds({ promisesLate: 1, checkIns: [said(2, 2), said(40, 3)] }), [])
  assert.deepEqual(kinds({ promisesLate: 2, checkIns: [said(2, 2), said(40, 3)] }), ['promisesLate', 'saidLower'])
  assert.deepEqual(kinds({ promisesLate: 2, leadSince: ago(60), hadOtherLead: true }), ['promisesLate', 'newWorker'])
  assert.deepEqual(kinds({ promisesLate: 2, leadSince: ago(60), hadOtherLead: false }), [])
})

test('each sentence is compared with itself; what was left out is not lower', () => {
  const [, lower] = losingReasons({ ...calm, promisesLate: 2, checkIns: [said(2, null, 1), said(40, 4, 3)] }, now)
  assert.deepEqual(lower, { kind: 'saidLower', items: ['hope'], at: ago(2) })
})
