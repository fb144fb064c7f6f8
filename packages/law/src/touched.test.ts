import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerAt, answerInFormat, putAnswer } from './answer-at.ts'
import { type Change, changes } from './changes.ts'
import { columnsFrom } from './columns-from.ts'
import type { Household, Member } from './household.ts'
import type { Overrides } from './in-force.ts'
import { ruleOf } from './language.ts'
import { random, randomHousehold } from './random-household.ts'
import { type Touched, touched } from './touched.ts'
import { programmes } from './us/index.ts'
import { loadState } from './us/states.ts'
import { inventory } from './walk.ts'

const { asks } = inventory(programmes.flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
const sideBySide = columnsFrom(asks)
const october = async (code: string) => {
  const state = await loadState(code)
  return [
    { asOf: '2026-09-30', state },
    { asOf: '2026-10-01', state },
  ] as const
}

/** A part of what nobody answered is answered with none, as it is when a whole list is gone through. */
function partlyFilled(household: Household, share: number, next: () => number): Household {
  const filled = structuredClone(household) as Household & { people: Member[] }
  for (const ask of asks) {
    if (ask.kind === 'county') continue
    for (const one of ask.entity === 'household' ? [filled] : filled.people)
      if (answerAt(one, ask.id) === undefined && next() < share)
        putAnswer(one as Record<string, unknown>, ask.id, answerInFormat(ask, ask.none))
  }
  return filled
}

test('what is said to be settled holds however the open answers turn out, and for the reasons that are given', async () => {
  const met: Record<Touched['how'], number> = { gains: 0, loses: 0, same: 0, open: 0 }
  const [, law] = await october('OH')
  const proposed = (overrides: Overrides) => [law, { ...law, overrides }] as const
  const pairs = [
    await october('OH'),
    await october('NY'),
    await october('AK'),
    // One figure alone of each sort: a table, a number, a yes or no.
    proposed({ 'snap.maxAllotment': [330, 600, 850, 1100, 1300, 1500, 1700, 1900] }),
    proposed({ 'snap.shelterCap': 900 }),
    proposed({ 'medicaid.narrowStatuses': 0 }),
  ]
  for (const [from, to] of pairs) {
    const code = from.state.state
    const { of } = touched(programmes, from, to)
    const all = changes(programmes, from, to)
    const next = random(11)
    for (let seed = 1; seed <= 32; seed++) {
      const household = partlyFilled(randomHousehold(asks, [code], seed), [0, 0.6, 0.97, 1][seed % 4]!, next)
      // One of the ways in which it can turn out: whatever nobody answered is none.
      const turnedOut = all(sideBySide([household]))
      const changeOf = (one: Touched): Change | undefined =>
        turnedOut.find(
          ({ programme, person }) => programme === one.programme && one.of.includes(household.people[person]!.id),
        )
      for (const one of of(household)) {
        met[one.how]++
        const told = `${one.programme.id} ${one.how} in ${JSON.stringify(household)}`
        if (one.how === 'open') {
          assert.ok(one.missing.length > 0, told)
          continue
        }
        const change = changeOf(one)
        assert.equal(change === undefined, one.how === 'same', told)
        if (!change) continue
        assert.ok(
          Math.abs(one.after.amount.lo - change.after) < 0.005 && one.after.isEligible === change.isEligible,
          told,
        )
        assert.ok(
          Math.abs(one.before.amount.lo - change.before) < 0.005 && one.before.isEligible === change.wasEligible,
          told,
        )
        const reasons = new Map(change.because.map(({ figure, by }) => [figure.id, by]))
        for (const { figure, by } of one.because.filter(({ by }) => Math.abs(by) >= 0.005))
          assert.ok(Math.abs(by - reasons.get(figure.id)!) < 0.005, `${figure.id}: ${told}`)
      }
    }
  }
  for (const [how, times] of Object.entries(met)) assert.ok(times > 10, `only ${times} ${how}`)
})

const mother = { id: 'mother', taxRole: 'head', taxUnit: 0, age: 34, earnedMonthly: 1400 } as const
const child = { id: 'child', taxRole: 'dependent', taxUnit: 0, age: 7 } as const

test('the reason bears the numbers of the household’s own size, before and after', async () => {
  const { of } = touched(programmes, ...(await october('OH')))
  const family = partlyFilled({ id: 'family', state: 'OH', people: [mother, child] }, 1, () => 0)
  const snap = of(family).find(({ programme }) => programme.id === 'snap')!
  assert.equal(snap.how, 'gains')
  const most = snap.because.find(({ figure }) => figure.id === 'snap.maxAllotment')!
  assert.deepEqual([most.was, most.is], [546, 562])
})

test('a rule that narrows who is covered takes away, and says which', async () => {
  const { of } = touched(programmes, ...(await october('OH')))
  const family = { id: 'family', state: 'OH', people: [{ ...mother, immigrationStatus: 'ASYLEE' }, child] }
  const medicaid = of(partlyFilled(family, 1, () => 0)).filter(({ programme }) => programme.id === 'medicaid')
  const hers = medicaid.find((one) => one.of.includes('mother'))!
  assert.deepEqual([hers.how, hers.before.isEligible, hers.after.isEligible], ['loses', true, false])
  assert.deepEqual(
    hers.because.map(({ figure, was, is }) => [figure.id, was, is]),
    [['medicaid.narrowStatuses', 0, 1]],
  )
})

test('where nobody has asked it is open, and names the question; one answer can rule the change out', async () => {
  const [from, to] = await october('OH')
  const howOf = (people: Member[], overrides?: Overrides) => {
    const { of } = touched(programmes, overrides ? to : from, overrides ? { ...to, overrides } : to)
    const found = of({ id: 'family', state: 'OH', people })
    return (id: string) => found.find(({ programme, of }) => programme.id === id && of.includes('mother'))!
  }
  const nothingAsked = howOf([mother, child])('medicaid')
  assert.equal(nothingAsked.how, 'open')
  assert.ok(nothingAsked.missing.some(({ ask, person }) => ask.id === 'immigrationStatus' && person === 'mother'))
  const citizens = [mother, child].map((one) => ({ ...one, immigrationStatus: 'CITIZEN' }))
  assert.equal(howOf(citizens)('medicaid').how, 'same', 'much is open, and none of it lets the change in')
  // One figure alone of each sort: a table, a number, a yes or no.
  assert.equal(
    howOf(citizens, { 'snap.maxAllotment': [330, 600, 850, 1100, 1300, 1500, 1700, 1900] })('snap').how,
    'open',
  )
  assert.equal(howOf(citizens, { 'snap.shelterCap': 900 })('snap').how, 'open')
  assert.equal(howOf([mother, child], { 'medicaid.narrowStatuses': 0 })('medicaid').how, 'open')
})
