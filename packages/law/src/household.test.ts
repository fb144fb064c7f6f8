import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fault, householdFormat } from './household.ts'
import { ruleOf } from './language.ts'
import { programmes } from './us/index.ts'
import { states } from './us/states.ts'
import { inventory } from './walk.ts'

const format = householdFormat(
  inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf))).asks,
  states,
)
const faultOf = (input: unknown): Fault => {
  const parsed = format.parse(input)
  assert.ok('fault' in parsed, 'it was taken')
  return parsed.fault
}
const home = (people: unknown, rest: object = {}) => ({ id: 'h', state: 'TX', people, ...rest })
const adult = { id: 'p1', age: 30, taxRole: 'head', taxUnit: 0 }

test('a household with what is known, and nothing made up for what is not', () => {
  const parsed = format.parse(home([{ age: 30 }, { age: 4 }], { expenses: { rentMonthly: 900 }, homeless: null }))
  assert.ok('household' in parsed)
  const { people } = parsed.household
  assert.deepEqual(
    people.map(({ id, taxRole, taxUnit }) => [id, taxRole, taxUnit]),
    [
      ['p1', 'head', 0],
      ['p2', 'dependent', 0],
    ],
  )
  assert.equal(people[0]!.earnedMonthly, undefined)
})

test('every fault names the field', () => {
  const paths: [unknown, Fault['code'], string][] = [
    ['a household', 'not-an-object', ''],
    [{ id: 'h', people: [adult] }, 'missing', 'state'],
    [home([adult], { state: 'ZZ' }), 'unknown-code', 'state'],
    [home([adult], { state: '__proto__' }), 'unknown-code', 'state'],
    [home([]), 'missing', 'people'],
    [home(Array.from({ length: 40 }, (_, i) => ({ ...adult, id: `p${i}` }))), 'out-of-range', 'people'],
    [home([adult, null]), 'not-an-object', 'people[1]'],
    [home([{ ...adult, age: 200 }]), 'out-of-range', 'people[0].age'],
    [home([{ ...adult, age: '30' }]), 'wrong-type', 'people[0].age'],
    [home([{ ...adult, unearned: { ssdi: -1 } }]), 'out-of-range', 'people[0].unearned.ssdi'],
    [home([{ ...adult, unearned: 5 }]), 'not-an-object', 'people[0].unearned'],
    [home([{ ...adult, wages: 5 }]), 'unknown-field', 'people[0].wages'],
    [home([{ ...adult, student: 'full' }]), 'unknown-code', 'people[0].student'],
    [home([adult], { expenses: { rentMonthly: -900 } }), 'out-of-range', 'expenses.rentMonthly'],
    [home([adult], { expenses: { rent: 900 } }), 'unknown-field', 'expenses.rent'],
    [home([adult], { homeless: 'no' }), 'wrong-type', 'homeless'],
    [home([adult], { countyFips: '4820' }), 'wrong-type', 'countyFips'],
    [home([adult, { ...adult, taxRole: 'dependent' }]), 'contradiction', 'people[1].id'],
    [home([adult, { ...adult, id: 'p2' }]), 'contradiction', 'people[0].taxRole'],
    [home([adult, { id: 'p2', age: 30, taxRole: 'spouse', taxUnit: 1 }]), 'contradiction', 'people[1].taxRole'],
  ]
  for (const [input, code, path] of paths) {
    const fault = faultOf(input)
    assert.deepEqual([fault.code, fault.path], [code, path], JSON.stringify(input))
    assert.ok(fault.message.length > 10 && fault.message.length < 400)
  }
})

test('keys of the language are no fields, and a long text is not repeated', () => {
  const hostile = JSON.parse('{"id":"h","state":"TX","people":[{"age":3,"__proto__":{"age":4}}]}')
  assert.equal(faultOf(hostile).code, 'unknown-field')
  const long = faultOf(home([{ ...adult, student: 'x'.repeat(1_000_000) }]))
  assert.ok(long.message.length < 300)
})
