import assert from 'node:assert/strict'
import { test } from 'node:test'
import { programmes } from '@kith/law'
import { asksOf } from '@kith/law/circumstances'
import { noneSays, readTyped, sayOf, saysOfTyped } from './says.ts'

const asks = asksOf(programmes)
const ask = (id: string) => asks.get(id)!

test('pay by the hour tells the hours as well, so that they are not asked again', () => {
  const pay = { ask: ask('earnedMonthly'), person: 'rosa' }
  assert.deepEqual(
    saysOfTyped(pay, readTyped(pay.ask, '15/h 20h')!, 'rosa').map((one) => [one.question, one.answer]),
    [
      ['earnedMonthly', 1300],
      ['hoursPerWeek', 20],
    ],
  )
  assert.equal(saysOfTyped(pay, readTyped(pay.ask, '1300')!, 'rosa').length, 1)
})

test('an answer about the household stands with the one whom we talk to', () => {
  assert.deepEqual(sayOf({ ask: ask('expenses.rentMonthly'), person: null }, 900, 'rosa'), {
    personId: 'rosa',
    question: 'expenses.rentMonthly',
    about: 'household',
    answer: 900,
  })
})

test('what is out of all measure or no number stays unknown', () => {
  assert.equal(readTyped(ask('earnedMonthly'), '9000000'), null)
  assert.equal(readTyped(ask('hoursPerWeek'), '200'), null)
  assert.equal(readTyped(ask('hoursPerWeek'), '40 a week'), null)
  assert.equal(readTyped(ask('assets.cash'), '400')?.value, 400)
})

test('"none" is no, nothing, or the first choice', () => {
  const open = [
    { ask: ask('disabled'), person: 'rosa' },
    { ask: ask('receives.tanf'), person: null },
    { ask: ask('immigrationStatus'), person: 'rosa' },
  ]
  assert.deepEqual(
    noneSays(open, 'rosa').map((one) => one.answer),
    [false, 0, 'CITIZEN'],
  )
})

test('a county keeps its five digits', () => {
  const county = { ask: ask('countyFips'), person: null }
  assert.deepEqual(
    saysOfTyped(county, readTyped(county.ask, '02020')!, 'rosa').map((one) => one.answer),
    ['02020'],
  )
})
