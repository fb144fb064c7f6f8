import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { householdFormat, situationOf } from './household.ts'
import type { Overrides } from './in-force.ts'
import { ruleOf } from './language.ts'
import type { Rule } from './node.ts'
import { prepare } from './plan.ts'
import { runner } from './run.ts'
import { complete } from './situation.ts'
import { programmes } from './us/index.ts'
import { loadState, states } from './us/states.ts'
import { inventory } from './walk.ts'

/**
 * The cases of every programme, `us/<programme>/cases/*.yaml`, in an analyst's words. A person is named by `who`; an
 * answer that is not there is none. `expect` names any rule by its id: of a person under `who`, of their tax return
 * under `return of <who>`, of all under `household`. `figures` pass a year's own figures; `within` is a tolerance.
 */
interface Case {
  readonly case: string
  readonly source: string
  readonly asOf: string
  readonly figures?: Overrides
  readonly within?: number
  readonly household: { readonly state: string; readonly people: readonly Record<string, unknown>[] }
  readonly expect: Readonly<Record<string, Readonly<Record<string, number | boolean>>>>
}

const all = inventory(
  programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf)),
)
const rules = new Map<string, Rule>(all.rules.map((rule) => [rule.id, rule]))
const format = householdFormat(all.asks, states)
const cent = 0.01

const folder = new URL('./us/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /cases\/[^/]+\.yaml$/.test(name.replaceAll('\\', '/')))
  .sort()

for (const file of files) {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[]
  for (const one of cases) test(`${file}: ${one.case}`, () => check(one))
}

const check = async (one: Case) => {
  assert.ok(one.source, 'a case says where it comes from')
  const names = one.household.people.map((person) => String(person.who))
  const people = one.household.people.map(({ who, ...person }, i) => ({
    id: String(who),
    taxUnit: 0,
    taxRole: i === 0 ? 'head' : 'dependent',
    ...person,
  }))
  const expected = Object.entries(one.expect).flatMap(([whose, values]) =>
    Object.entries(values).map(([id, value]) => ({ whose, id, value })),
  )
  const goals = expected.map(({ id }) => {
    const rule = rules.get(id)
    assert.ok(rule, `there is no rule ${id}`)
    return rule
  })
  const law = prepare(goals, {
    asOf: one.asOf,
    state: await loadState(one.household.state),
    ...(one.figures ? { overrides: one.figures } : {}),
  })
  const parsed = format.parse({ id: one.case, ...one.household, people })
  assert.ok('household' in parsed, 'fault' in parsed ? `${parsed.fault.path}: ${parsed.fault.message}` : '')
  const run = runner(law)
  run.load(complete(situationOf(law, parsed.household)))
  for (const [at, { whose, id, value }] of expected.entries()) {
    const who = whose === 'household' ? 0 : names.indexOf(whose.replace(/^return of /, ''))
    assert.ok(who >= 0, `nobody is called ${whose}`)
    const got = run.read[at]!(who)
    if (typeof value === 'boolean') assert.equal(got !== 0, value, `${id} of ${whose}`)
    else assert.ok(Math.abs(got - value) <= (one.within ?? cent), `${id} of ${whose}: expected ${value}, got ${got}`)
  }
}
