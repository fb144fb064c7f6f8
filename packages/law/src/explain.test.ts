import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyReason } from './every-reason.ts'
import { type Explanation, explainer } from './explain.ts'
import { situationOf } from './household.ts'
import { all, any, figure, household, type Num, ruleOf, stateFlag, when, zero } from './language.ts'
import type { Rule } from './node.ts'
import { prepare } from './plan.ts'
import { ranges } from './ranges.ts'
import { loadState } from './us/states.ts'

const why = { en: 'It counts.', es: 'Cuenta.' }
const rent = household.money('rent', { en: 'Rent?', es: '¿Renta?', short: { en: 'Rent', es: 'Renta' }, why })
const heat = household.money('heat', { en: 'Heat?', es: '¿Gas?', short: { en: 'Heat', es: 'Gas' }, why })
const ofRule = (en: string) => ({ en, es: en, cite: '7 CFR 1' })
const left = household.rule('left', { ...ofRule('What is left'), unit: 'dollars' }, rent.minus(heat))
const again = household.rule('again', { ...ofRule('The same again'), unit: 'dollars' }, left)
const both = household.rule('both', ofRule('Both are paid'), all(rent.above(heat), heat.atMost(left)))

const home = household.choice(
  'home',
  { en: 'What home?', es: '¿Qué vivienda?', short: { en: 'Home', es: 'Vivienda' }, why },
  [
    { code: 'house', en: 'House', es: 'Casa' },
    { code: 'flat', en: 'Flat', es: 'Piso' },
    { code: 'tent', en: 'Tent', es: 'Tienda' },
  ],
)
const wide = stateFlag('wide', { en: 'The state lets more in', es: 'El estado admite a más' })
const never = household.rule('never', { ...ofRule('Another state adds'), unit: 'dollars' }, zero)
const oneYear = figure(
  'oneYear',
  { en: 'A year', es: 'Un año', unit: 'years', source: ['7 CFR 1'] },
  {
    '2020-01-01': 1,
  },
)
const hasHome = household.rule('hasHome', ofRule('Has a home'), home.is('house', 'flat'))
const isSettled = household.rule(
  'isSettled',
  ofRule('Is settled'),
  all(hasHome, any(heat.above(rent), rent.above(heat))),
)
const isLet = household.rule('isLet', ofRule('Is let in'), when(hasHome).use(wide).otherwise(wide))
const only = (en: string, is: Num<'household'>) => household.rule(en, { ...ofRule(en), unit: 'dollars' }, is)
const atHome = only('atHome', when(hasHome).use(heat).otherwise(zero))
const outside = only('outside', rent.plus(when(hasHome).use(zero).otherwise(heat)))
const either = only('either', when(hasHome).use(rent).otherwise(heat))
const added = household.rule('added', { ...ofRule('With what is added'), unit: 'dollars' }, left.plus(never))
const aged = household.rule('aged', { ...ofRule('A year it is'), unit: 'years' }, oneYear)

/** A household of one, explained in English. */
async function told(rules: readonly Rule[], answers: Record<string, unknown>): Promise<Explanation[]> {
  const law = prepare(rules, { asOf: '2026-06', state: await loadState('TX') })
  const reasons = ranges(law)
  const people = [{ id: 'a', age: 30, taxRole: 'head' as const, taxUnit: 0 }]
  reasons.load(situationOf(law, { id: 'h', state: 'TX', people, ...answers }))
  const { tree } = explainer(law, reasons, 'en')(['A'])
  return law.goals.map((goal) => tree(goal, 0))
}
const paid = { rent: 1000, heat: 500 }

test('a sum says what it comes to, also where that is as much as its last part; a single thing says it once', async () => {
  const reasons = await told([left, again, both].map(ruleOf), paid)
  assert.deepEqual(
    reasons.map(({ step }) => step.arithmetic),
    [
      'Rent ($1,000) − Heat ($500) = $500',
      'What is left ($500)',
      '(Heat ($500) < Rent ($1,000)) and (Heat ($500) ≤ What is left ($500)) = Yes',
    ],
  )
})

test('an answer that is one of those that count stands alone; otherwise they are named', async () => {
  const of = async (answers: Record<string, unknown>) => (await told([ruleOf(hasHome)], answers))[0]!.step.arithmetic
  assert.equal(await of({ home: 'flat' }), 'Home (Flat) = Yes')
  assert.equal(await of({ home: 'tent' }), 'Home: “House” or “Flat” (Tent) = No')
  assert.equal(await of({}), 'Home: “House” or “Flat” (not answered yet) = Not known yet')
})

test('of conditions the one that settles them is said, without the brackets of the others', async () => {
  const [sure] = await told([ruleOf(isSettled)], { ...paid, home: 'tent' })
  assert.equal(sure!.step.arithmetic, 'Has a home (No)')
  const [open] = await told([ruleOf(isSettled)], paid)
  assert.equal(open!.step.arithmetic, 'Has a home (Not known yet) and (Heat ($500) < Rent ($1,000)) = Not known yet')
})

test('a choice of the state is said in words and stands among the figures, also where the state has not chosen it', async () => {
  const [{ step } = assert.fail()] = await told([ruleOf(isLet)], {})
  assert.equal(step.arithmetic, 'The state lets more in (No)')
  assert.deepEqual(
    step.figures.map(({ title, said }) => [title, said]),
    [['The state lets more in', 'No']],
  )
})

test('what this state never adds is no reason; one year is a year', async () => {
  const [sum, alone, year] = await told([added, never, aged].map(ruleOf), paid)
  assert.deepEqual(
    sum!.because.map(({ step }) => step.id),
    ['left'],
  )
  assert.equal(alone!.step.said, '$0')
  assert.equal(year!.step.said, '1 year')
})

test('as long as it is open which of two counts, both are said, and by what', async () => {
  const rules = [atHome, outside, either].map(ruleOf)
  const said = async (answers: Record<string, unknown>) =>
    (await told(rules, answers)).map(({ step }) => step.arithmetic)
  assert.deepEqual(await said(paid), [
    '(Heat ($500) if Has a home (Not known yet)) = between $0 and $500',
    'Rent ($1,000) + (Heat ($500) unless Has a home (Not known yet)) = between $1,000 and $1,500',
    '(Rent ($1,000) if Has a home (Not known yet), otherwise Heat ($500)) = between $500 and $1,000',
  ])
  assert.deepEqual(await said({ ...paid, home: 'flat' }), ['Heat ($500)', 'Rent ($1,000)', 'Rent ($1,000)'])
})

test('every reason is gone through once, a result before what it rests on', async () => {
  const reasons = everyReason(await told([both, again].map(ruleOf), paid))
  assert.deepEqual(
    reasons.map(({ step }) => step.id),
    ['both', 'left', 'again'],
  )
  assert.equal(reasons[0]!.because[0], reasons[2]!.because[0])
})
