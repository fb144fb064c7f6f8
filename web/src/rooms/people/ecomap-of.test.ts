import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Tie } from '@kith/wire/people'
import { daysOfChange, ecomapOf } from './ecomap-of.ts'
import { withChanges } from './with-changes.ts'

const today = '2026-11-22'
let number = 0
const aTie = (about: Partial<Tie>): Tie => ({
  id: `t${String(++number).padStart(3, '0')}`,
  otherPersonId: null,
  otherName: 'Ana',
  otherKind: 'person',
  kind: 'friend',
  standard: '',
  way: '',
  saidByOther: false,
  closeness: 'ordinary',
  gives: true,
  receives: true,
  formal: false,
  mayBeTold: 'ask',
  neverMeet: false,
  words: '',
  fromOn: '2025-01-01',
  untilOn: null,
  untilWords: '',
  ...about,
})
type Homes = Parameters<typeof ecomapOf>[2]
const mapOn = (ties: Tie[], on: string, since?: string, homes: Homes = []) =>
  ecomapOf({ id: 'self', name: 'Inés' }, ties, homes, { language: 'en', today, on, ...(since && { since }) })
const shown = (map: ReturnType<typeof mapOn>) =>
  map.circles.filter((each) => each.kind !== 'self' && !each.gone).map((each) => each.name)

test('a tie that was said anew is the same circle, as old as its first day', () => {
  const ties = [aTie({ untilOn: '2026-11-01' }), aTie({ fromOn: '2026-11-01', closeness: 'strong' })]
  const now = mapOn(ties, today)
  assert.deepEqual(shown(now), ['Ana'])
  assert.equal(now.ties[0]!.since, '2025-01-01')
  assert.equal(now.circles[1]!.id, mapOn(ties, '2026-10-01').circles[1]!.id)
  assert.equal(mapOn(ties, '2026-10-01').ties[0]!.quality, 'ordinary')
})

test('what is new, closer, farther and ended since a day is named', () => {
  const ties = [
    aTie({ otherName: 'New', fromOn: '2026-11-10' }),
    aTie({ otherName: 'Closer', untilOn: '2026-11-01' }),
    aTie({ otherName: 'Closer', fromOn: '2026-11-01', closeness: 'strong' }),
    aTie({ otherName: 'Farther', untilOn: '2026-11-02' }),
    aTie({ otherName: 'Farther', fromOn: '2026-11-02', closeness: 'dangerous' }),
    aTie({ otherName: 'Ended', untilOn: '2026-11-03' }),
    aTie({ otherName: 'Long gone', untilOn: '2026-01-03' }),
    aTie({ otherName: 'Same' }),
  ]
  const map = mapOn(ties, today, '2026-10-22')
  assert.deepEqual(map.changed, { new: ['New'], closer: ['Closer'], farther: ['Farther'], ended: ['Ended'] })
  assert.deepEqual(shown(map).toSorted(), ['Closer', 'Ended', 'Farther', 'New', 'Same'])
  assert.deepEqual(daysOfChange(ties).slice(-4), ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-10'])
})

test('nobody else gets another number when somebody is added or leaves', () => {
  const ties = [aTie({ otherName: 'A' }), aTie({ otherName: 'B' }), aTie({ otherName: 'C' })]
  const numbers = (map: ReturnType<typeof mapOn>) => new Map(map.circles.map((each) => [each.name, each.known]))
  const before = numbers(mapOn(ties, today))
  const ended = ties.map((tie, i) => (i === 1 ? { ...tie, untilOn: '2026-02-01' } : tie))
  assert.deepEqual(numbers(mapOn(ended, today)), before)
  for (const [name, known] of before)
    assert.equal(numbers(mapOn([...ties, aTie({ otherName: 'D' })], today)).get(name), known)
})

test('somebody who is added, brought closer and moved again on one day stays one circle', () => {
  const first = aTie({ fromOn: today })
  const before = mapOn([first], today).circles[1]!
  const ties = [{ ...first, untilOn: today }, aTie({ fromOn: today, closeness: 'strong' })]
  assert.equal(mapOn(ties, today).circles[1]!.id, before.id)
  assert.equal(mapOn(ties, today).circles.length, 2)
  assert.deepEqual(daysOfChange(ties), [today])
})

test('a change that was taken back on the same day leaves no trace on the map', () => {
  const first = aTie({ untilOn: today })
  const ties = [first, aTie({ fromOn: today, untilOn: today, closeness: 'broken' }), aTie({ fromOn: today })]
  const map = mapOn(ties, today, '2026-10-22')
  assert.deepEqual(map.changed, { new: [], closer: [], farther: [], ended: [] })
  assert.equal(map.ties.length, 1)
  assert.equal(map.ties[0]!.since, '2025-01-01')
})

test('two of the same name at the same time are two circles, and two ties with one person are one', () => {
  assert.equal(shown(mapOn([aTie({}), aTie({ kind: 'cousin' })], today)).length, 2)
  const known = { otherPersonId: 'p1' as Tie['otherPersonId'] }
  const map = mapOn([aTie(known), aTie({ ...known, kind: 'landlord', formal: true })], today)
  assert.equal(shown(map).length, 1)
  assert.equal(map.ties.length, 2)
})

test('who lives under the same roof is drawn, also before anybody said how close, and who did before is told apart', () => {
  const member = (personId: string, fromOn: string, untilOn: string | null = null) => ({
    personId,
    name: personId,
    bornOn: null,
    relation: 'member',
    isHead: false,
    sharePercent: 100,
    days: '',
    fromOn,
    untilOn,
  })
  const home = {
    id: 'h1',
    name: '',
    state: '',
    countyFips: '',
    address: '',
    members: [member('self', '2025-01-01'), member('Son', '2025-01-01'), member('Uncle', '2025-01-01', '2026-06-01')],
  } as unknown as Homes[number]
  const homes = new Map(mapOn([], today, undefined, [home]).circles.map((each) => [each.name, each.home]))
  assert.equal(homes.get('Son'), 'now')
  assert.equal(homes.get('Uncle'), 'before')
  assert.equal(mapOn([], '2026-03-01', undefined, [home]).circles.find((each) => each.name === 'Uncle')!.home, 'now')
})

test('what waits to be sent is shown as if it were done, and not twice once it is', () => {
  const tie = aTie({})
  const at = `${today}T12:00:00`
  const next = { tieId: 'n1', otherName: 'Ana', kind: 'friend', closeness: 'strong' as const }
  const waiting = [{ id: 'c1', at, act: { do: 'change' as const, ends: tie.id, tie: next } }]
  const ties = withChanges([tie], waiting)
  assert.deepEqual(
    ties.map((each) => [each.id, each.closeness, each.untilOn]),
    [
      [tie.id, 'ordinary', today],
      ['n1', 'strong', null],
    ],
  )
  assert.deepEqual(withChanges(ties, waiting), ties)
  assert.equal(mapOn([...ties], today).ties[0]!.quality, 'strong')
})
