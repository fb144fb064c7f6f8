import { putAnswer } from './answer-at.ts'
import { answerFault, type Household, type Member } from './household.ts'
import { ruleOf } from './language.ts'
import type { Ask } from './node.ts'
import type { Programme } from './programme.ts'
import { ageOn, type Resident, suggestTaxRoles, type TaxRole } from './tax-roles.ts'
import { inventory } from './walk.ts'

export { ageOn, type Resident, suggestTaxRoles, type TaxRole } from './tax-roles.ts'

/** One answer as it was said, about one person or (said by or for that person) about their household. */
export interface Statement {
  readonly personId: string
  /** The law's own id: `earnedMonthly`, `expenses.rentMonthly`; or `taxRole` and `taxUnit`, settled with the family. */
  readonly question: string
  /** Null: asked, and they would rather not say. It stays unknown. */
  readonly answer: unknown
  /** When it was said; of two, the later holds. */
  readonly at: string
}

export interface Home {
  readonly id: string
  /** Two letters. */
  readonly state: string
  /** Five digits, or empty. */
  readonly countyFips: string
  readonly residents: readonly Resident[]
}

/** The household as the law reads it, and where each of its facts comes from. */
export interface ReadHousehold<S extends Statement> {
  readonly household: Household
  /** The statement behind a fact, by `keyOf`. */
  readonly said: ReadonlyMap<string, S>
  /** People whose place on a tax return nobody has settled yet. */
  readonly suggestedRoles: ReadonlySet<string>
  /** Statements that the law has no question for, or whose answer it cannot read. */
  readonly unread: readonly S[]
}

/** A fact's own name: one answer to one question about one person, or about the household (`personId` null). */
export const keyOf = (question: string, personId: string | null): string => `${personId ?? 'household'} ${question}`

/** Every question that these programmes may ask, by id. */
export function asksOf(programmes: readonly Programme[]): ReadonlyMap<string, Ask> {
  const rules = programmes.flatMap((one) => [ruleOf(one.eligible), ruleOf(one.amount)])
  return new Map(inventory(rules).asks.map((ask) => [ask.id, ask]))
}

/**
 * Reads what was said into the household format of the law: each fact once, unknown where nobody has said it.
 * Ages come from birth dates; places on a tax return are suggested until they are settled.
 * @example householdOf(asksOf(programmes), home, statements, '2026-11-22').household.people[0].age // 34
 */
export function householdOf<S extends Statement>(
  asks: ReadonlyMap<string, Ask>,
  home: Home,
  statements: readonly S[],
  today: string,
): ReadHousehold<S> {
  const people = new Set(home.residents.map((one) => one.personId))
  const said = new Map<string, S>()
  const unread: S[] = []
  for (const statement of statements) {
    const ask = asks.get(statement.question)
    const isOurs = people.has(statement.personId) && (ask !== undefined || statement.question === 'taxUnit')
    if (!isOurs || !isReadable(ask, statement)) {
      unread.push(statement)
      continue
    }
    const key = keyOf(statement.question, ask?.entity === 'household' ? null : statement.personId)
    const before = said.get(key)
    if (!before || before.at <= statement.at) said.set(key, statement)
  }
  const answer = (question: string, personId: string | null) => said.get(keyOf(question, personId))?.answer ?? undefined

  const suggested = suggestTaxRoles(home.residents, today, (id) => answer('disabled', id) === true)
  const roles = home.residents.map((one, i) => settledRole(one, i, suggested, home.residents, answer))
  const suggestedRoles = new Set(home.residents.flatMap((one, i) => (roles[i] === suggested[i] ? [one.personId] : [])))
  const whole: Record<string, unknown> = {}
  const members = home.residents.map((one, i): Record<string, unknown> & Member => {
    const age = ageOn(one.bornOn, today) ?? answer('age', one.personId) ?? null
    return { id: one.personId, ...roles[i]!, ...(age !== null && { age }) }
  })
  for (const [key, statement] of said) {
    if (statement.answer === null || notFacts.has(statement.question)) continue
    const member = members.find((one) => one.id === statement.personId)!
    putAnswer(key.startsWith('household ') ? whole : member, statement.question, statement.answer)
  }
  if (home.countyFips !== '' && whole.countyFips === undefined) whole.countyFips = home.countyFips
  return {
    household: { ...whole, id: home.id, state: home.state, people: consistent(members) },
    said,
    suggestedRoles,
    unread,
  }
}

/** Settled apart, below; and `age`, which follows from the birth date where that is known. */
const notFacts = new Set(['taxRole', 'taxUnit', 'age'])

const isReadable = (ask: Ask | undefined, { answer }: Statement): boolean => {
  if (answer === null) return true
  if (!ask) return typeof answer === 'string'
  return answerFault(answer, ask, '') === null
}

/** `taxUnit` is said as the person who files: an id that stays right when people move in or out. */
function settledRole(
  one: Resident,
  i: number,
  suggested: readonly TaxRole[],
  residents: readonly Resident[],
  answer: (question: string, personId: string) => unknown,
): TaxRole {
  const role = answer('taxRole', one.personId)
  if (typeof role !== 'string') return suggested[i]!
  if (role === 'head') return { taxRole: 'head', taxUnit: i }
  const filer = residents.findIndex((other) => other.personId === answer('taxUnit', one.personId))
  const head = suggested.findIndex((other) => other.taxRole === 'head')
  return { taxRole: role as TaxRole['taxRole'], taxUnit: filer >= 0 ? filer : head }
}

/** Answers about roles may contradict each other; the law needs one filer and at most one spouse a return. */
function consistent(members: readonly (Record<string, unknown> & Member)[]): Member[] {
  const fixed: Member[] = []
  for (const [i, one] of members.entries()) {
    const filer = members[one.taxUnit]
    const hasFiler = filer?.taxRole === 'head' && filer.taxUnit === one.taxUnit
    const secondSpouse =
      one.taxRole === 'spouse' && fixed.some((other) => other.taxRole === 'spouse' && other.taxUnit === one.taxUnit)
    fixed.push(one.taxRole !== 'head' && (!hasFiler || secondSpouse) ? { ...one, taxRole: 'head', taxUnit: i } : one)
  }
  return fixed
}
