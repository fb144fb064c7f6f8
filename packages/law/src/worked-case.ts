import { type Household, householdFormat, situationOf } from './household.ts'
import type { Overrides } from './in-force.ts'
import type { Ask, Rule } from './node.ts'
import { prepare } from './plan.ts'
import { runner } from './run.ts'
import { complete } from './situation.ts'
import { loadState, states } from './us/states.ts'

/**
 * A worked case in an analyst's words, as it stands in YAML. A person is named by `who`; an answer that is not there is
 * none. `expect` names any rule by its id: of a person under `who`, of their tax return under `return of <who>`, of all
 * under `household`. `figures` pass a year's own figures; `within` is a tolerance.
 */
export interface WorkedCase {
  readonly case: string
  readonly source: string
  readonly asOf: string
  readonly figures?: Overrides
  readonly within?: number
  readonly household: { readonly state: string; readonly people: readonly Record<string, unknown>[] }
  readonly expect: Readonly<Record<string, Readonly<Record<string, number | boolean>>>>
}

/** What came out otherwise than was expected; `got` is null where the case itself cannot be read. */
export interface Miss {
  readonly whose: string
  readonly id: string
  readonly expected: number | boolean | null
  readonly got: number | boolean | null
  readonly because: string
}
const cent = 0.01

/** Runs cases over these rules and questions: `await caseRunner(rules, asks)(one)` is empty when all is as expected. */
export function caseRunner(rules: readonly Rule[], asks: readonly Ask[]): (one: WorkedCase) => Promise<Miss[]> {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const format = householdFormat(asks, states)
  return async (one) => {
    const unreadable = (because: string, whose = '', id = ''): Miss[] => [
      { whose, id, expected: null, got: null, because },
    ]
    const household = householdIn(one)
    const parsed = format.parse(household)
    if ('fault' in parsed) return unreadable(`${parsed.fault.path}: ${parsed.fault.message}`)
    const names = one.household.people.map((person) => String(person.who))
    const expected = Object.entries(one.expect).flatMap(([whose, values]) =>
      Object.entries(values).map(([id, value]) => ({ whose, id, value, rule: byId.get(id) })),
    )
    for (const { whose, id, rule } of expected) {
      if (!rule) return unreadable(`there is no rule ${id}`, whose, id)
      if (whose !== 'household' && !names.includes(nameIn(whose)))
        return unreadable(`nobody is called ${whose}`, whose, id)
    }
    const law = prepare(
      expected.map(({ rule }) => rule!),
      {
        asOf: one.asOf,
        state: await loadState(one.household.state),
        ...(one.figures ? { overrides: one.figures } : {}),
      },
    )
    const run = runner(law)
    run.load(complete(situationOf(law, parsed.household)))
    return expected.flatMap(({ whose, id, value }, at) => {
      const found = run.read[at]!(whose === 'household' ? 0 : names.indexOf(nameIn(whose)))
      const got = typeof value === 'boolean' ? found !== 0 : found
      const isSame = typeof got === 'boolean' ? got === value : Math.abs(got - Number(value)) <= (one.within ?? cent)
      return isSame ? [] : [{ whose, id, expected: value, got, because: '' }]
    })
  }
}

const nameIn = (whose: string) => whose.replace(/^return of /, '')

/** The first person files and the others depend on them, unless the case says otherwise. */
const householdIn = (one: WorkedCase): Omit<Household, 'people'> & { people: unknown[] } => ({
  id: one.case,
  ...one.household,
  people: one.household.people.map(({ who, ...person }, i) => ({
    id: String(who),
    taxUnit: 0,
    taxRole: i === 0 ? 'head' : 'dependent',
    ...person,
  })),
})
