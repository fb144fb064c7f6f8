import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Caseload, caseload } from './caseload.ts'
import { evaluator } from './evaluate.ts'
import { type Household, householdFormat } from './household.ts'
import { ruleOf } from './language.ts'
import { LawError } from './law-error.ts'
import { randomHousehold } from './random-household.ts'
import { programmes } from './us/index.ts'
import { loadState, states } from './us/states.ts'
import { inventory } from './walk.ts'

const { asks } = inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf)))
const format = householdFormat(asks, states)
const asOf = '2026-06'

const households = (codes: readonly string[], count: number, firstSeed: number): Household[] =>
  Array.from({ length: count }, (_, n) => {
    const code = codes[n % codes.length]!
    const found = format.parse({ ...randomHousehold(asks, [code], firstSeed + n), id: `"${n}"\n` })
    assert.ok('household' in found)
    return found.household
  })
const taking = async (all: Caseload, codes: Iterable<string>): Promise<Caseload> => {
  for (const code of codes) all.take(await loadState(code))
  return all
}
const linesOf = (all: Caseload, of: readonly Household[]): string[] => {
  for (const one of of) all.add(one)
  const { bytes, begins } = all.lines()
  return of.map((_, at) => new TextDecoder().decode(bytes.subarray(begins[at], begins[at + 1])))
}
const evaluators = new Map<string, ReturnType<typeof evaluator>>()
const oneByOne = async (of: readonly Household[]): Promise<string[]> => {
  for (const { state: code } of of)
    if (!evaluators.has(code)) evaluators.set(code, evaluator(programmes, { asOf, state: await loadState(code) }))
  return of.map((one) => `${JSON.stringify(evaluators.get(one.state)!.complete(one))}\n`)
}

test('many households of a state at once come to the same lines as one by one', async () => {
  for (const code of ['AK', 'HI', 'NY', 'TX']) {
    const many = await taking(caseload(programmes, asOf, states), [code])
    const all = households([code], 90, 31)
    // in turns, the first with few questions answered: what was not asked before is asked then
    const few = all.map(({ id, state, people }) => ({
      id,
      state,
      people: people.map(({ id, taxRole, taxUnit, age }) => ({ id, taxRole, taxUnit, age })),
    }))
    for (const turn of [few.slice(0, 30), all, few]) assert.deepEqual(linesOf(many, turn), await oneByOne(turn), code)
    assert.deepEqual(linesOf(many, []), [])
  }
})

test('households of all states mixed come to the same lines as one by one', async () => {
  const many = await taking(caseload(programmes, asOf, states), states)
  const all = households([...states], states.size * 5, 500)
  for (const turn of [all.slice(0, 1), all, all.slice(7, 18), all.slice(40)])
    assert.deepEqual(linesOf(many, turn), await oneByOne(turn))
})

test('states that are met later come to the same lines, among those that were met before', async () => {
  const many = await taking(caseload(programmes, asOf, states), ['TX'])
  for (const codes of [['TX'], ['VT', 'TX', 'CA'], ['CA', 'NY', 'TX', 'VT'], ['NY']]) {
    await taking(
      many,
      codes.filter((code) => !many.knows(code)),
    )
    const turn = households(codes, 25, 900)
    assert.deepEqual(linesOf(many, turn), await oneByOne(turn), codes.join())
  }
})

test('a county counts in the state where it lies, whatever state a household says it lives in', async () => {
  const many = await taking(caseload(programmes, asOf, states), ['AK', 'CA', 'NY', 'TX', 'VA'])
  const counties = asks.filter(({ kind }) => kind === 'county')
  assert.ok(counties.length > 0)
  const turn = ['AK', 'CA', 'NY', 'TX', 'VA'].flatMap((code) =>
    ['36005', '02020', '06037', '51059', '48201', '36001'].flatMap((county, n) =>
      households([code], 2, 1200 + n).map((one) => ({
        ...one,
        ...Object.fromEntries(counties.map(({ id }) => [id, county])),
      })),
    ),
  )
  assert.deepEqual(linesOf(many, turn), await oneByOne(turn))
})

test('a state whose law was not in force on that day is refused, and nothing is known of it', async () => {
  const many = caseload(programmes, '1990-06', states)
  const texas = await loadState('TX')
  assert.throws(() => many.take(texas), LawError)
  assert.equal(many.knows('TX'), false)
})
