import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readAmount, reckoning } from './amounts.ts'

const monthly = (typed: string) => readAmount(typed)?.monthly ?? null

test('a bare number is a month’s', () => {
  assert.equal(monthly('1,200'), 1200)
  assert.equal(monthly('$ 1,234.50'), 1234.5)
  assert.equal(monthly('0'), 0)
  assert.equal(monthly('nothing'), 0)
  assert.equal(monthly('nada'), 0)
})

test('weeks and years become months with 52 weeks and 12 months', () => {
  assert.equal(monthly('1,200 a month'), 1200)
  assert.equal(monthly('300 every two weeks'), 650)
  assert.equal(monthly('300 biweekly'), 650)
  assert.equal(monthly('300/2w'), 650)
  assert.equal(monthly('300 a week'), 1300)
  assert.equal(monthly('300/w'), 1300)
  assert.equal(monthly('500 twice a month'), 1000)
  assert.equal(monthly('24000 a year'), 2000)
  assert.equal(monthly('24k/y'), 2000)
})

test('the same is read in Spanish', () => {
  assert.equal(monthly('1,200 al mes'), 1200)
  assert.equal(monthly('300 cada dos semanas'), 650)
  assert.equal(monthly('300 por semana'), 1300)
  assert.equal(monthly('500 quincenales'), 1000)
  assert.equal(monthly('24000 al año'), 2000)
  assert.equal(monthly('15 por hora, 20 horas'), 1300)
})

test('pay by the hour needs the hours', () => {
  assert.equal(monthly('15 an hour'), null)
  assert.equal(monthly('15/h 20h'), 1300)
  assert.equal(monthly('$15 an hour, 20 hours a week'), 1300)
  assert.equal(readAmount('15/h 20h')?.times, 20)
  assert.equal(monthly('80 a day 3 days'), 1040)
})

test('what is unclear stays unknown', () => {
  for (const typed of ['', 'twelve', 'about a lot', '1200 every blue moon', '1,2,3', '-5', '1200 or 1300'])
    assert.equal(monthly(typed), null, typed)
})

test('the reckoning is shown', () => {
  assert.equal(reckoning(readAmount('300 every two weeks')!), '300 × 26 ÷ 12')
  assert.equal(reckoning(readAmount('15/h 20h')!), '15 × 20 × 52 ÷ 12')
  assert.equal(reckoning(readAmount('24k/y')!), '24000 ÷ 12')
  assert.equal(reckoning(readAmount('900')!), '')
})
