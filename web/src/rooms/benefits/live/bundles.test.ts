import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Household, lawOf, loadState, programmes } from '@kith/law'
import { putAnswer } from '@kith/law/answer-at'
import { asksOf } from '@kith/law/circumstances'
import { isFirst } from '@kith/law/us/kinds'
import { bundlesOf, declared, isAskedFirst, noneOf, openIn, openKey } from './bundles.ts'
import { settlesMost } from './useSettlesMost.ts'

const law = lawOf(programmes, { asOf: '2026-11', state: await loadState('PA') })
type Person = Record<string, unknown> & Household['people'][number]
const mother = (): Person => ({ id: 'rosa', taxRole: 'head', taxUnit: 0, age: 34 })
const child = (id: string, age: number): Person => ({ id, taxRole: 'dependent', taxUnit: 0, age })

/** Answers each bundle with `told`, or "none"; gives what was asked, in order. Further: not only what is asked first. */
function interview(people: Person[], told: Record<string, unknown>, isFurther = false) {
  const household: Record<string, unknown> & Household = { id: 'h', state: 'PA', people }
  const asked: string[][] = []
  for (;;) {
    const findings = law.screen(household).filter((one) => isFurther || isFirst(one.programme))
    const [bundle] = bundlesOf(openIn(findings).filter((each) => isFurther || isAskedFirst(each)))
    if (!bundle) return { asked, findings }
    asked.push([bundle.id, ...bundle.open.map(openKey)])
    assert.ok(asked.length < 40, 'the interview ends')
    for (const { ask, person } of bundle.open) {
      const whose = person === null ? household : people.find((one) => one.id === person)!
      putAnswer(whose, ask.id, told[openKey({ ask, person })] ?? noneOf(ask))
    }
  }
}

const family = () => [mother(), child('mateo', 8), child('luz', 4)]
const told = {
  'earnedMonthly rosa': 1400,
  'expenses.rentMonthly household': 900,
  'expenses.utilities.heatingCoolingMonthly household': 80,
  'liheap.heat household': 'bill',
}

test('a mother and two children are settled in at most thirteen breaths for food, health, taxes and energy', () => {
  const { asked, findings } = interview(family(), told)
  assert.ok(findings.every((one) => one.isSettled || one.missing.every((each) => !isAskedFirst(each))))
  assert.ok(asked.length <= 13, asked.map(([id]) => id).join(', '))
  for (const id of ['snap', 'eitc', 'ctc', 'medicaid', 'lifeline'])
    assert.equal(findings.find((one) => one.programme.id === id)?.status, 'certain', id)
})

test('looking further settles every programme, without asking anything twice', () => {
  const { asked, findings } = interview(family(), told, true)
  assert.ok(findings.every((one) => one.isSettled))
  assert.equal(new Set(asked.flatMap(([, ...keys]) => keys)).size, asked.flatMap(([, ...keys]) => keys).length)
})

test('nobody is asked what cannot matter for their age', () => {
  const { asked } = interview([mother(), child('mateo', 8), child('luz', 4)], { 'earnedMonthly rosa': 1400 })
  const ofChildren = asked.flat().filter((key) => / (mateo|luz)$/.test(key))
  for (const adult of ['earnedMonthly', 'student', 'pregnant', 'hoursPerWeek', 'unearned.pension', 'tax.marriage'])
    assert.ok(!ofChildren.some((key) => key.startsWith(`${adult} `)), `a child is asked about ${adult}`)
})

test('a bundle lists what is commonest first', () => {
  const open = openIn(law.screen({ id: 'h', state: 'PA', people: [mother()] }))
  const home = bundlesOf(open).find((one) => one.id === 'home')
  assert.equal(home?.open[0]?.ask.id, 'expenses.rentMonthly')
})

test('questions of a new programme are asked in the law’s own lists', () => {
  const ask = openIn(law.screen({ id: 'h', state: 'PA', people: [mother()] }))[0]!.ask
  const group = { id: 'newList', of: 'everybody', en: 'Any of these?', es: '¿Algo de esto?' } as const
  const fresh = ['new.one', 'new.two'].map((id) => ({ ask: { ...ask, id, group }, person: 'rosa' }))
  assert.deepEqual(
    bundlesOf([...fresh, { ask: { ...ask, id: 'new.alone', group: null }, person: 'rosa' }]).map((one) => [
      one.id,
      one.open.length,
    ]),
    [
      ['newList', 2],
      ['new.alone', 1],
    ],
  )
})

test('what was skipped is not asked again and stays open', () => {
  const open = openIn(law.screen({ id: 'h', state: 'PA', people: [mother()] }))
  const [first] = bundlesOf(open)
  const skipped = new Set(first!.open.map(openKey))
  assert.ok(bundlesOf(open, skipped).every((one) => one.id !== first!.id))
})

test('every question that is named here exists in the law', () => {
  const ids = [...asksOf(programmes).keys()]
  for (const one of declared)
    for (const ask of one.asks)
      assert.ok(
        ids.some((id) => (ask.endsWith('.') ? id.startsWith(ask) : id === ask)),
        `${one.id} names ${ask}`,
      )
})

test('what settles most is found by the law, and the conversation’s order holds where nothing stands out', () => {
  const household: Record<string, unknown> & Household = { id: 'h', state: 'PA', people: family() }
  const first = law.programmes.filter(isFirst).map((one) => one.id)
  const open = () =>
    openIn(law.screen(household).filter((one) => first.includes(one.programme.id))).filter(isAskedFirst)
  for (const asked of ['pay', 'income']) {
    const [bundle] = bundlesOf(open())
    assert.equal(bundle?.id, asked)
    for (const { ask, person } of bundle!.open) {
      const whose = person === null ? household : household.people.find((one) => one.id === person)!
      putAnswer(whose as Record<string, unknown>, ask.id, noneOf(ask))
    }
  }
  const bundles = bundlesOf(open())
  const weighed = law.next(household, first)
  const best = settlesMost(bundles, weighed)
  assert.ok(best === 'health' || best === 'status', `${best}: disability or citizenship decides for all three`)
  const [next, ...rest] = bundles
  const alike = weighed.map((one) => ({ ...one, settles: 0.2 }))
  assert.equal(settlesMost(bundles, alike), next!.id)
  assert.equal(settlesMost([next!, ...rest], []), null, 'nothing is claimed that was not weighed')
})
