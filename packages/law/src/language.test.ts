import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  all,
  any,
  Choice,
  figure,
  household,
  inState,
  type Num,
  person,
  ruleOf,
  taxUnit,
  taxUnits,
  when,
  yes,
  zero,
} from './language.ts'

const why = { en: 'It counts.', es: 'Cuenta.' }
const pay = person.money('pay', { en: 'Pay?', es: '¿Paga?', why })
const rent = household.money('rent', { en: 'Rent?', es: '¿Renta?', why })
const student = person.choice('student', { en: 'Student?', es: '¿Estudia?', why }, [
  { code: 'none', en: 'No', es: 'No' },
  { code: 'half', en: 'Half-time', es: 'Medio tiempo' },
])
const share = figure('share', { en: 'Share', es: 'Parte', unit: 'share', source: '7 CFR 1' }, { '2020-01-01': 0.2 })
const words = { en: 'A rule', es: 'Una regla', cite: '7 CFR 1' }

test('a rule says whose it is and carries its citation', () => {
  const rule = household.rule('r', { ...words, unit: 'perMonth' }, household.sum(pay.times(share)).plus(rent))
  assert.equal(ruleOf(rule).entity, 'household')
  assert.equal(ruleOf(rule).cite, '7 CFR 1')
})

test('the compiler refuses a person’s fact in a rule of the household', () => {
  // @ts-expect-error a person's pay must be summed over the members first
  household.rule('leak', { ...words, unit: 'perMonth' }, pay.plus(rent))
  // @ts-expect-error also through a condition
  household.rule('leak', { ...words, unit: 'perMonth' }, when(student.is('half')).use(rent).otherwise(zero))
  // @ts-expect-error a tax unit's amount must be summed over the tax units
  household.rule('leak', { ...words, unit: 'perMonth' }, taxUnit.sum(pay))
  household.rule('ok', { ...words, unit: 'perMonth' }, taxUnits.sum(taxUnit.sum(pay)))
  // the other way is open: a person's rule may read what the household pays
  const mine: Num<'person'> = person.rule('mine', { ...words, unit: 'perMonth' }, pay.plus(rent, taxUnit.sum(pay)))
  person.rule('any', words, any(all(mine.above(zero), yes), student.is('half'), inState('TX')))
  // @ts-expect-error a bare number is never a number of the law
  pay.plus(12)
})

test('a choice knows its answers', () => {
  assert.ok(student instanceof Choice)
  assert.throws(() => student.is('full'), /no answer "full"/)
})
