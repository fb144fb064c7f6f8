import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseload, type Lines } from './caseload.ts'
import { evaluator } from './evaluate.ts'
import { type Household, householdFormat } from './household.ts'
import { ruleOf } from './language.ts'
import { randomHousehold } from './random-household.ts'
import { programmes } from './us/index.ts'
import { loadState, states } from './us/states.ts'
import { inventory } from './walk.ts'

const { asks } = inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf)))
const format = householdFormat(asks, states)

test('many households at once come to the same lines as one by one', async () => {
  for (const code of ['AK', 'HI', 'NY', 'TX']) {
    const when = { asOf: '2026-06', state: await loadState(code) }
    const [one, many] = [evaluator(programmes, when), caseload(programmes, when)]
    const parsed = Array.from({ length: 90 }, (_, seed): Household => {
      const found = format.parse({ ...randomHousehold(asks, [code], 31 + seed), id: `"${seed}"\n` })
      assert.ok('household' in found)
      return found.household
    })
    // in two turns, the first with few questions answered: what was not asked before is asked then
    const few = parsed.map(({ id, state, people }) => ({
      id,
      state,
      people: people.map(({ id, taxRole, taxUnit, age }) => ({ id, taxRole, taxUnit, age })),
    }))
    for (const turn of [few.slice(0, 30), parsed, few]) {
      assert.deepEqual(
        linesOf(many(turn)),
        turn.map((household) => JSON.stringify(one.complete(household))),
        code,
      )
    }
    assert.deepEqual(linesOf(many([])), [])
  }
})

const linesOf = ({ bytes, begins }: Lines): string[] =>
  Array.from({ length: begins.length - 1 }, (_, at) =>
    new TextDecoder().decode(bytes.subarray(begins[at], begins[at + 1])),
  )
