import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerAt } from './answer-at.ts'
import { columnsFrom } from './columns-from.ts'
import type { Household, Member } from './household.ts'
import { ruleOf } from './language.ts'
import { randomHousehold } from './random-household.ts'
import { tableReader } from './table.ts'
import { programmes } from './us/index.ts'
import { states } from './us/states.ts'
import { inventory } from './walk.ts'

const { asks } = inventory(programmes.flatMap((one) => [one.eligible, one.amount].map(ruleOf)))
const read = tableReader(asks, states)

/** Households as a table of a row a person. */
const tableOf = (households: readonly Household[], over: Record<string, (row: number) => unknown> = {}) => {
  const people = households.flatMap((household) => household.people.map((one) => ({ household, one })))
  const columns = new Map<string, unknown[]>([
    ['household_id', people.map(({ household }) => household.id)],
    ['state', people.map(({ household }) => household.state)],
    ['person_id', people.map(({ one }) => one.id)],
    ['taxUnit', people.map(({ one }) => one.taxUnit)],
  ])
  for (const ask of asks)
    columns.set(
      ask.id,
      people.map(({ household, one }) => answerAt(ask.entity === 'household' ? household : one, ask.id) ?? null),
    )
  for (const [name, of] of Object.entries(over))
    columns.set(
      name,
      people.map((_, row) => of(row)),
    )
  return { rows: people.length, columns }
}
const family = (id: string, people: Partial<Member>[]): Household => ({
  id,
  state: 'TX',
  people: people.map((one, i) => ({ id: `p${i + 1}`, taxUnit: 0, taxRole: i === 0 ? 'head' : 'dependent', ...one })),
})

test('a table says the same of its households as they say one by one', () => {
  const households = Array.from({ length: 200 }, (_, seed) => randomHousehold(asks, ['AK', 'NY', 'TX'], seed + 1))
  const found = read(tableOf(households))
  assert.deepEqual(found.refused, [])
  for (const { state, columns, ids, people } of found.households) {
    const same = households.filter((one) => one.state === state)
    assert.deepEqual(
      ids,
      same.map(({ id }) => id),
    )
    assert.deepEqual(
      people,
      same.flatMap((one) => one.people.map(({ id }) => id)),
    )
    const expected = columnsFrom(asks)(same)
    assert.deepEqual(columns.begins, expected.begins)
    assert.deepEqual(columns.couple, expected.couple)
    assert.deepEqual(columns.taxUnit, expected.taxUnit)
    for (const [id, column] of expected.answers) assert.deepEqual(columns.answers.get(id), column, id)
  }
})

test('a household with a fault is left out with its field named, and the others are read', () => {
  const people = Array.from({ length: 31 }, () => ({ age: 30 }))
  const wrong: [Household, string, string][] = [
    [{ ...family('a', [{ age: 40 }]), state: 'ZZ' }, 'state', 'unknown-code'],
    [family('b', [{ age: 40 }, { age: 200 }]), 'people[1].age', 'out-of-range'],
    [{ ...family('c', [{ age: 40 }]), expenses: { rentMonthly: -5 } }, 'expenses.rentMonthly', 'out-of-range'],
    [family('d', [{ age: 40, student: 'always' }]), 'people[0].student', 'unknown-code'],
    [family('e', [{ age: 40, disabled: 'perhaps' }]), 'people[0].disabled', 'wrong-type'],
    [family('f', people), 'people', 'out-of-range'],
    [family('g', [{ age: 40 }, { age: 40, taxRole: 'head' }]), 'people[0].taxRole', 'contradiction'],
  ]
  const good = family('good', [{ age: 40 }])
  const found = read(tableOf([...wrong.map(([household]) => household), good]))
  assert.deepEqual(
    found.refused.map(({ id, error }) => [id, error.path, error.code]).sort(),
    wrong.map(([{ id }, path, code]) => [id, path, code]),
  )
  assert.deepEqual(
    found.households.map(({ ids }) => ids),
    [['good']],
  )
})

test('who has no role files when first, and depends when not; ids may be numbers', () => {
  const table = tableOf([family('a', [{ age: 40 }, { age: 9 }])], {
    household_id: () => 7n,
    person_id: () => null,
    taxRole: () => null,
  })
  const [found] = read(table).households
  assert.deepEqual([found!.ids, found!.people], [['7'], ['p1', 'p2']])
  const role = asks.find(({ id }) => id === 'taxRole')!
  assert.deepEqual(
    [...found!.columns.answers.get('taxRole')!].map((at) => role.options[at]!.code),
    ['head', 'dependent'],
  )
})
