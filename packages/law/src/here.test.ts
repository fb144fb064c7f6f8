import assert from 'node:assert/strict'
import { test } from 'node:test'
import { putAnswer } from './answer-at.ts'
import { cliff } from './cliff.ts'
import { everyReason } from './every-reason.ts'
import { lawOf } from './here.ts'
import type { Household } from './household.ts'
import { explain, explainAll } from './told.ts'
import { programmes } from './us/index.ts'
import { isReceived } from './us/is-received.ts'
import { loadState } from './us/states.ts'

const kansas = lawOf(programmes, { asOf: '2026-06', state: await loadState('KS') })
const names = { mother: 'Maria', son: 'Leo', daughter: 'Ana' }

/** A mother of 35 with a boy of 7 and a girl of 8; everything else is still to be asked. */
const met: Household = {
  id: 'h',
  state: 'KS',
  people: [
    { id: 'mother', age: 35, taxRole: 'head', taxUnit: 0 },
    { id: 'son', age: 7, taxRole: 'dependent', taxUnit: 0 },
    { id: 'daughter', age: 8, taxRole: 'dependent', taxUnit: 0 },
  ],
}
/** Every open question answered with none, no or the first choice, save what is told. */
const settled = (told: Readonly<Record<string, number>>): Household => {
  let household = met
  for (let round = 0; round < 400; round++) {
    const [question] = kansas.next(household)
    if (!question) return household
    const { ask, person } = question
    const value = told[`${ask.id} ${person}`] ?? told[ask.id] ?? ask.none
    household = answered(
      household,
      ask.id,
      person,
      ask.kind === 'yesno' ? value === 1 : ask.kind === 'choice' ? ask.options[value]!.code : value,
    )
  }
  return assert.fail('there was always one more question')
}
const answered = (household: Household, id: string, person: string | null, value: unknown): Household => {
  const copy = structuredClone(household)
  putAnswer(person ? copy.people.find((one) => one.id === person)! : copy, id, value)
  return copy
}

test('at first everything is possible, within bounds, and what is missing is named', () => {
  const [snap] = kansas.screen(met)
  assert.equal(snap!.programme.id, 'snap')
  assert.equal(snap!.status, 'possible')
  assert.deepEqual(snap!.amount, { lo: 0, hi: 785 })
  assert.ok(snap!.missing.some(({ ask, person }) => ask.id === 'earnedMonthly' && person === 'mother'))
})

test('nobody is asked what cannot matter at their age', () => {
  const asked = kansas.next(met).map(({ ask, person }) => `${ask.id} ${person}`)
  for (const id of ['earnedMonthly', 'pregnant', 'hoursPerWeek', 'unearned.socialSecurity', 'unearned.ssdi', 'student'])
    assert.ok(!asked.includes(`${id} son`), id)
  assert.ok(!asked.includes('unearned.socialSecurity mother'))
})

test('when nothing is left to ask, every result is settled', () => {
  const household = settled({ 'earnedMonthly mother': 1600, 'hoursPerWeek mother': 40, 'expenses.rentMonthly': 900 })
  for (const finding of kansas.screen(household)) {
    assert.ok(finding.isSettled, finding.programme.id)
    assert.equal(finding.missing.length, 0)
    assert.notEqual(finding.status, 'possible')
  }
  const told = explain(kansas, household, 'snap', 'en', { names })
  assert.equal(told.sentence, 'Your household can get $572 a month from Food assistance (SNAP).')
  assert.equal(
    explain(kansas, household, 'snap', 'es', { names }).sentence,
    'Su hogar puede recibir $572 al mes de Ayuda para alimentos (SNAP).',
  )
  assert.match(explain(kansas, household, 'ssi', 'es', { of: 'son', names }).sentence, /^Leo no puede recibir/)
})

test('the steps are the sum as one would write it down, with the figure in force and its source', () => {
  const household = settled({ 'earnedMonthly mother': 1600, 'hoursPerWeek mother': 40, 'expenses.rentMonthly': 900 })
  const { steps, amount } = explain(kansas, household, 'snap', 'en', { names })
  const lines = steps.map((step) => step.arithmetic)
  assert.ok(lines.includes('Pay before tax ($1,600) × Share of pay that is not counted (20%) = $320'), lines.join('\n'))
  assert.equal(amount.step.id, 'snap.monthly')
  const standard = steps.find((step) => step.id === 'snap.standard')!
  assert.deepEqual([standard.figures[0]!.said, standard.figures[0]!.from], ['$209', '2025-10-01'])
  assert.ok(standard.figures[0]!.sources.length > 0)
  assert.equal(standard.cite, '7 CFR 273.9(d)(1)')
})

test('asked of several programmes at once, each is told as when it is asked alone, and a rule is the same step in every tree', () => {
  const household = settled({ 'earnedMonthly mother': 1600, 'hoursPerWeek mother': 40, 'expenses.rentMonthly': 900 })
  const asked = programmes.flatMap(({ id }) => ['mother', 'son'].map((of) => ({ programme: id, of })))
  const all = explainAll(kansas, household, asked, 'en', names)
  // another household in between: nothing is kept of it
  explain(kansas, met, 'snap', 'en', { names })
  for (const [at, { programme, of }] of asked.entries())
    assert.deepEqual(all[at], explain(kansas, household, programme, 'en', { of, names }))
  const reasons = everyReason(all.flatMap(({ eligible, amount }) => [eligible, amount]))
  const places = new Set(reasons.map(({ step: { id, of } }) => `${id} ${of.join()}`))
  assert.ok(reasons.length > 100)
  assert.equal(reasons.length, places.size)
  for (const one of reasons) for (const next of one.because) assert.ok(reasons.includes(next), next.step.id)
})

test('a no says why, in words', () => {
  const household = settled({ 'earnedMonthly mother': 6000, 'hoursPerWeek mother': 40 })
  const told = explain(kansas, household, 'snap', 'en', { names })
  assert.equal(told.finding.status, 'excluded')
  assert.match(
    told.sentence,
    /^Your household cannot get Food assistance \(SNAP\) for now: .*income before deductions is above the limit/,
  )
  assert.ok(told.steps.some((step) => step.id === 'snap.meetsGross'))
})

test('food help is urgent once it is certain that nobody has anything, and not before', () => {
  const isUrgent = (household: Household) =>
    kansas.screen(household).find(({ programme }) => programme.id === 'snap')!.isUrgent
  assert.equal(isUrgent(met), false)
  assert.equal(isUrgent(settled({})), true)
  assert.equal(isUrgent(settled({ 'earnedMonthly mother': 1600, 'hoursPerWeek mother': 40 })), false)
  // too much for food help: nothing is urgent of it
  assert.equal(isUrgent(settled({ 'earnedMonthly mother': 6000, 'expenses.rentMonthly': 9000 })), false)
})

test('what a household has said that it gets is known to be received, by all whom it is for', () => {
  const of = (programme: string, household: Household) =>
    isReceived(kansas.screen(household).find((one) => one.programme.id === programme)!, household)
  assert.equal(of('snap', met), false)
  assert.equal(of('snap', answered(met, 'receives.snap', null, true)), true)
  assert.equal(of('housing', answered(met, 'receivesHousingAssistance', null, true)), true)
  assert.equal(of('ssi', answered(met, 'receives.ssi', 'mother', 300)), true)
  assert.equal(of('ssi', answered(met, 'receives.ssi', 'son', 300)), false)
  assert.equal(of('wic', met), false)
})

test('the cliff of SNAP is found where pay passes the limit', () => {
  const { points, drops } = cliff(kansas, met, 'mother', { from: 0, to: 4000 })
  assert.equal(points.length, 101)
  assert.deepEqual([points[0]!.earnedPerMonth, points.at(-1)!.earnedPerMonth], [0, 4000])
  const drop = drops.find(({ because }) => because.includes('snap'))!
  assert.ok(drop.from <= 2888 && drop.to >= 2888, JSON.stringify(drops))
  assert.ok(drop.losesPerMonth > 0)
  assert.deepEqual(drop.ends, ['snap'])
  // taxes rise with every dollar: that is no reason for a fall
  assert.ok(
    drops.every(({ because }) => !because.includes('payrollTax')),
    JSON.stringify(drops),
  )
  assert.throws(() => cliff(kansas, met, 'nobody', { from: 0, to: 1 }), /nobody with the id/)
})

test('after the last day that is known the law says whose figures are old, and goes by the last of them', async () => {
  const ids = (law: typeof kansas, day: string) => law.outdated(day).map((one) => one.id)
  const last = lawOf(programmes, { asOf: '2026-12', state: await loadState('KS') })
  assert.deepEqual(ids(last, last.knownUntil), [])
  const year = Number(last.knownUntil.slice(0, 4)) + 1
  const after = lawOf(programmes, { asOf: `${year}-01`, state: await loadState('KS') })
  const old = programmes.filter((one) => one.knownUntil === last.knownUntil).map((one) => one.id)
  assert.ok(old.includes('eitc') && !old.includes('snap'), old.join())
  assert.deepEqual(ids(after, `${year}-01-01`), old)
  const credit = (law: typeof kansas) => law.screen(met).find((one) => one.programme.id === 'eitc')!.amount
  assert.deepEqual(credit(after), credit(last))
  assert.ok(credit(after).hi > 0)
})

test('a household that is written on is read as it stands now', () => {
  const one = structuredClone(settled({ 'earnedMonthly mother': 1200 }))
  const before = explain(kansas, one, 'snap', 'en', { names }).sentence
  Object.assign(one.people[0]!, { earnedMonthly: 9000 })
  assert.notEqual(explain(kansas, one, 'snap', 'en', { names }).sentence, before)
  assert.equal(kansas.screen(one).find(({ programme }) => programme.id === 'snap')?.status, 'excluded')
})
