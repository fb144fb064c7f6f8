import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageOn, asksOf, householdOf, keyOf, type Resident, type Statement, suggestTaxRoles } from './circumstances.ts'
import { householdFormat } from './household.ts'
import { programmes } from './us/index.ts'
import { states } from './us/states.ts'

const today = '2026-11-22'
const asks = asksOf(programmes)
const resident = (personId: string, bornOn: string | null, relation = '', isHead = false): Resident => ({
  personId,
  bornOn,
  relation,
  isHead,
})
const rosa = resident('rosa', '1992-05-22', 'head', true)
const mateo = resident('mateo', '2018-03-01', 'son')
const home = (...residents: Resident[]) => ({ id: 'h', state: 'PA', countyFips: '42003', residents })
const says = (personId: string, question: string, answer: unknown, at = '2026-11-22T10:00:00Z'): Statement => ({
  personId,
  question,
  answer,
  at,
})
const roles = (...residents: Resident[]) =>
  suggestTaxRoles(residents, today).map((one) => `${one.taxRole} ${one.taxUnit}`)

test('an age is the full years on that day', () => {
  assert.equal(ageOn('1992-05-22', today), 34)
  assert.equal(ageOn('1992-11-22', today), 34)
  assert.equal(ageOn('1992-11-23', today), 33)
  assert.equal(ageOn('2026-11-22', today), 0)
  assert.equal(ageOn(null, today), null)
})

test('children depend on the head, a spouse files with them, other adults file alone', () => {
  assert.deepEqual(roles(rosa, mateo, resident('luz', null, 'hija')), ['head 0', 'dependent 0', 'dependent 0'])
  assert.deepEqual(roles(rosa, resident('jo', '1990-01-01', 'Esposo'), mateo), ['head 0', 'spouse 0', 'dependent 0'])
  assert.deepEqual(roles(rosa, resident('ana', '1960-01-01', 'mother'), mateo), ['head 0', 'head 1', 'dependent 0'])
  assert.deepEqual(roles(rosa, resident('leo', '2000-01-01', 'son')), ['head 0', 'head 1'])
  assert.deepEqual(roles(rosa, resident('sam', '1994-01-01', 'housemate')), ['head 0', 'head 1'])
  assert.deepEqual(roles(mateo, resident('ana', '1960-01-01')), ['dependent 1', 'head 1'])
})

test('a grown child with a disability is suggested as a dependent', () => {
  const leo = resident('leo', '2000-01-01', 'son')
  assert.equal(suggestTaxRoles([rosa, leo], today, (id) => id === 'leo')[1]!.taxRole, 'dependent')
})

test('what was said stands where the law reads it, once, and the rest is unknown', () => {
  const { household, said, unread } = householdOf(
    asks,
    home(rosa, mateo),
    [
      says('rosa', 'earnedMonthly', 1400),
      says('rosa', 'expenses.rentMonthly', 900),
      says('mateo', 'unearned.survivors', 0),
      says('rosa', 'pregnant', null),
      says('rosa', 'shoeSize', 8),
      says('rosa', 'disabled', 'perhaps'),
      says('stranger', 'earnedMonthly', 9),
    ],
    today,
  )
  assert.deepEqual(household, {
    id: 'h',
    state: 'PA',
    countyFips: '42003',
    expenses: { rentMonthly: 900 },
    people: [
      { id: 'rosa', taxRole: 'head', taxUnit: 0, age: 34, earnedMonthly: 1400 },
      { id: 'mateo', taxRole: 'dependent', taxUnit: 0, age: 8, unearned: { survivors: 0 } },
    ],
  })
  assert.equal(said.get(keyOf('expenses.rentMonthly', null))?.personId, 'rosa')
  assert.ok(said.has(keyOf('pregnant', 'rosa')), 'it was asked, so it is not asked again')
  assert.deepEqual(
    unread.map((one) => one.question),
    ['shoeSize', 'disabled', 'earnedMonthly'],
  )
  assert.ok('household' in householdFormat([...asks.values()], states).parse(household))
})

test('of two answers to one question the later holds, whoever of the home was asked', () => {
  const { household } = householdOf(
    asks,
    home(rosa, resident('ana', '1960-01-01', 'mother')),
    [
      says('ana', 'expenses.rentMonthly', 950, '2026-11-20T10:00:00Z'),
      says('rosa', 'expenses.rentMonthly', 900, '2026-10-01T10:00:00Z'),
    ],
    today,
  )
  assert.deepEqual(household.expenses, { rentMonthly: 950 })
})

test('a role that the family settled replaces the suggestion; one that cannot stand is read as filing alone', () => {
  const jo = resident('jo', '1990-01-01', 'partner')
  const settled = householdOf(
    asks,
    home(rosa, jo),
    [says('jo', 'taxRole', 'spouse'), says('jo', 'taxUnit', 'rosa')],
    today,
  )
  assert.deepEqual(
    settled.household.people.map((one) => [one.taxRole, one.taxUnit]),
    [
      ['head', 0],
      ['spouse', 0],
    ],
  )
  assert.deepEqual([...settled.suggestedRoles], ['rosa'])
  const torn = householdOf(
    asks,
    home(rosa, jo),
    [says('jo', 'taxRole', 'dependent'), says('rosa', 'taxRole', 'spouse'), says('rosa', 'taxUnit', 'jo')],
    today,
  )
  assert.ok('household' in householdFormat([...asks.values()], states).parse(torn.household))
})
