import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleOf } from '../language.ts'
import { LawError } from '../law-error.ts'
import { inventory } from '../walk.ts'
import { programmes } from './index.ts'
import { loadState, states } from './states.ts'

const figures = new Set(
  inventory(programmes.flatMap((one) => Object.values(one.results).map(ruleOf))).figures.map((figure) => figure.id),
)

test('fifty states and the District of Columbia, each figure with its day and its source, and used by a rule', async () => {
  assert.equal(states.size, 51)
  for (const code of states) {
    const { state, sources, figures: own } = await loadState(code)
    assert.equal(state, code)
    for (const [id, dated] of Object.entries(own)) {
      assert.ok(figures.has(id) || figures.has(id.split('@')[0]!), `${code} has ${id}, which no rule asks for`)
      const days = dated.map((value) => value.from)
      assert.deepEqual(days, [...new Set(days)].sort(), `the days of ${id} in ${code}`)
      for (const { value, sources: cited } of dated) {
        assert.ok(cited && cited.length > 0 && cited.every((at) => sources[at]), `the source of ${id} in ${code}`)
        assert.ok(value === null || [value].flat().every((number) => !Number.isNaN(number)), `${id} in ${code}`)
      }
    }
  }
})

test('a state that is not here is refused in words', async () => {
  await assert.rejects(loadState('ZZ'), LawError)
  await assert.rejects(loadState('toString'), /no law here for the state "toString"/)
})
