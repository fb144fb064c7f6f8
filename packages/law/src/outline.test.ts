import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleOf } from './language.ts'
import { type Outline, outline } from './outline.ts'
import { programmes } from './us/index.ts'
import { stateName } from './us/state-names.ts'
import { loadState } from './us/states.ts'
import { inventory } from './walk.ts'

const { rules } = inventory(programmes.map(({ eligible }) => ruleOf(eligible)))
const linesOf = ({ line, of }: Outline): string[] => [line.map(({ text }) => text).join(''), ...of.flatMap(linesOf)]
const read = async (id: string, code: string, language: 'en' | 'es' = 'en') =>
  linesOf(
    outline(rules.find((rule) => rule.id === id)!, {
      asOf: '2026-06-01',
      state: await loadState(code),
      language,
      stateName,
    }),
  ).join('\n')

test('a bare number beside people is no money', async () => {
  const said = await read('medicaid.parentLimit', 'TX')
  assert.match(said, /Size of this person’s Medicaid household − 1\)/)
  assert.doesNotMatch(said, /\$1\b/)
})

test('how many there are, and how many of whom something holds, is said as people say it', async () => {
  assert.match(await read('medicaid.parentLimit', 'TX'), /the number of people on the tax return with Role/)
  assert.match(await read('stateSupplement.illinois.home', 'IL'), /for the number of people in the household/)
  assert.match(await read('stateSupplement.illinois.home', 'IL', 'es'), /el número de personas en el hogar/)
})
