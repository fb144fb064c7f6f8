import { isObject, valueAt } from './answer-at.ts'
import type { Ask } from './node.ts'
import { type PathTree, pathTree } from './path-tree.ts'
import type { Law } from './plan.ts'
import { type Situation, seatOf } from './situation.ts'

/** A household as it travels: see the README. A question's id is the path of its answer; what is absent is unknown. */
export interface Household {
  readonly id: string
  readonly state: string
  readonly people: readonly Member[]
  readonly [field: string]: unknown
}
export interface Member {
  readonly id: string
  readonly taxRole: 'head' | 'spouse' | 'dependent'
  readonly taxUnit: number
  readonly [field: string]: unknown
}

export interface Fault {
  readonly code:
    | 'not-an-object'
    | 'missing'
    | 'unknown-field'
    | 'wrong-type'
    | 'out-of-range'
    | 'unknown-code'
    | 'contradiction'
  readonly message: string
  /** "people[2].unearned.ssdi" */
  readonly path: string
}
export type Parsed = { readonly household: Household } | { readonly fault: Fault }

/** A household of more people is refused as a slip. */
export const mostPeople = 30

/** Fields that say who and where, and those of the format that no rule here reads yet. */
const householdFields = ['id', 'period', 'state', 'county', 'people', 'tag']
const personFields = ['id', 'taxRole', 'taxUnit']

/**
 * Parse one household against the questions that exist; the first fault is given with its path.
 * `householdFormat(asks, states).parse(JSON.parse(line))` → `{ household }` or `{ fault }`.
 */
export function householdFormat(asks: readonly Ask[], states: ReadonlySet<string>) {
  const ofPerson = fieldsOf(
    asks.filter((ask) => ask.entity !== 'household'),
    personFields,
  )
  const ofHousehold = fieldsOf(
    asks.filter((ask) => ask.entity === 'household'),
    householdFields,
  )

  const parse = (input: unknown): Parsed => {
    if (!isObject(input)) return no('not-an-object', 'A household is a JSON object.', '')
    const { id = '', state, people } = input
    if (typeof id !== 'string') return no('wrong-type', 'The id of a household is text.', 'id')
    if (state === undefined) return no('missing', 'Say in which state the household lives, as two letters.', 'state')
    if (typeof state !== 'string' || !states.has(state))
      return no('unknown-code', `There is no law here for the state ${quote(state)}.`, 'state')
    if (!Array.isArray(people) || people.length === 0)
      return no('missing', 'A household has at least one person.', 'people')
    if (people.length > mostPeople)
      return no('out-of-range', `A household of ${people.length} people: at most ${mostPeople} are read.`, 'people')
    const wrong = faultIn(input, ofHousehold)
    if (wrong) return { fault: wrong }
    for (const [i, one] of people.entries()) {
      if (!isObject(one)) return no('not-an-object', 'A person is a JSON object.', `people[${i}]`)
      const found = personFault(one)
      if (found) return { fault: inside(`people[${i}]`, found) }
    }
    const members = people.map(member)
    const contradiction = roleFault(members)
    if (contradiction) return { fault: contradiction }
    // copied only where something is added
    if (input.id !== undefined && members.every((one, i) => one === people[i])) return { household: input as Household }
    return { household: { ...input, id, state, people: members } }
  }
  const personFault = (one: Record<string, unknown>): Fault | null => {
    if (one.id !== undefined && typeof one.id !== 'string')
      return fault('wrong-type', 'The id of a person is text.', 'id')
    if (one.taxUnit !== undefined && !Number.isInteger(one.taxUnit))
      return fault('wrong-type', 'The tax unit is a whole number.', 'taxUnit')
    return faultIn(one, ofPerson)
  }
  return { parse }
}

/** Nobody's role was said: the first person files and the others depend on them. The app settles it with the family. */
export const roleUnsaid = (place: number): Member['taxRole'] => (place === 0 ? 'head' : 'dependent')

const member = (one: Record<string, unknown>, i: number): Member => {
  const { id = `p${i + 1}`, taxRole, taxUnit = 0 } = one
  if (id === one.id && taxRole && taxUnit === one.taxUnit) return one as unknown as Member
  return {
    ...one,
    id: id as string,
    taxRole: (taxRole as Member['taxRole'] | null | undefined) ?? roleUnsaid(i),
    taxUnit: taxUnit as number,
  }
}

/** What contradicts itself in who files with whom; null when nothing does. */
export const roleFault = (people: readonly Member[]): Fault | null => {
  for (const [i, { id, taxUnit }] of people.entries()) {
    let heads = 0
    let spouses = 0
    for (const [place, other] of people.entries()) {
      if (place < i && other.id === id)
        return fault('contradiction', `Two people have the id ${quote(id)}.`, `people[${i}].id`)
      if (other.taxUnit !== taxUnit) continue
      if (other.taxRole === 'head') heads++
      if (other.taxRole === 'spouse') spouses++
    }
    if (heads !== 1)
      return fault('contradiction', `Tax unit ${taxUnit} has ${heads} filers; it needs one.`, `people[${i}].taxRole`)
    if (spouses > 1)
      return fault(
        'contradiction',
        `Tax unit ${taxUnit} has ${spouses} spouses; it can have one.`,
        `people[${i}].taxRole`,
      )
  }
  return null
}

/** The fields that may be there, with the question at each leaf; `null` is a field that is only passed on. */
type Fields = PathTree<Ask | null>
const fieldsOf = (asks: readonly Ask[], others: readonly string[]): Fields =>
  pathTree<Ask | null>([
    ...others.map((name) => [[name], null] as const),
    ...asks.map((ask) => [ask.id.split('.'), ask] as const),
  ])

const faultIn = (found: Record<string, unknown>, fields: Fields): Fault | null => {
  for (const name in found) {
    const value = found[name]
    if (value === undefined || value === null) continue
    const field = fields.get(name)
    if (field === null) continue
    if (field === undefined) return fault('unknown-field', `${quote(name)} is not a field of this format.`, name)
    if (!(field instanceof Map)) {
      const wrong = answerFault(value, field, name)
      if (wrong) return wrong
      continue
    }
    if (!isObject(value)) return fault('not-an-object', 'This is a JSON object.', name)
    const wrong = faultIn(value, field)
    if (wrong) return inside(name, wrong)
  }
  return null
}
/** A fault with the path from further out. */
const inside = (name: string, { code, message, path }: Fault): Fault => fault(code, message, `${name}.${path}`)

/** What is wrong with an answer to a question; null when nothing is. */
export const answerFault = (value: unknown, ask: Ask, path: string): Fault | null => {
  switch (ask.kind) {
    case 'yesno':
      return typeof value === 'boolean' ? null : fault('wrong-type', `${quote(value)} is neither true nor false.`, path)
    case 'choice':
      return placeOfChoice(ask, value) >= 0
        ? null
        : fault(
            'unknown-code',
            `${quote(value)} is not one of ${ask.options.map((option) => option.code).join(', ')}.`,
            path,
          )
    case 'county':
      return typeof value === 'string' && (value === '' || /^\d{5}$/.test(value))
        ? null
        : fault('wrong-type', `${quote(value)} is not a county code of five digits.`, path)
    default:
      if (typeof value !== 'number' || !Number.isFinite(value))
        return fault('wrong-type', `${quote(value)} is not a number.`, path)
      return value < ask.min || value > ask.max
        ? fault('out-of-range', `${value} is not between ${ask.min} and ${ask.max}.`, path)
        : null
  }
}

/** Text of any size or sort, short enough for a message. */
const quote = (value: unknown): string => {
  const text = typeof value === 'string' ? value : typeof value
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`
}
export const fault = (code: Fault['code'], message: string, path: string): Fault => ({ code, message, path })
const no = (code: Fault['code'], message: string, path: string): Parsed => ({ fault: fault(code, message, path) })

/** For each person the first of their couple and of their tax unit. */
export function shapeOf(people: readonly Member[]): { couple: number[]; taxUnit: number[] } {
  const taxUnit = people.map((one) => people.findIndex((other) => other.taxUnit === one.taxUnit))
  const couple = people.map((one, i) =>
    one.taxRole === 'dependent'
      ? i
      : people.findIndex((other) => other.taxUnit === one.taxUnit && other.taxRole !== 'dependent'),
  )
  return { couple, taxUnit }
}

/** The household's answers in the places of a prepared law; what is absent is unknown. */
export function situationOf(law: Law, household: Household): Situation {
  const { people } = household
  const size = people.length
  const { couple, taxUnit } = shapeOf(people)
  const answers = new Float64Array(law.asks.length * size).fill(Number.NaN)
  law.asks.forEach((ask, at) => {
    const path = law.paths[at]!
    for (let who = 0; who < size; who++) {
      if (seatOf({ couple, taxUnit }, ask.entity, who) !== who) continue
      answers[at * size + who] = asNumber(ask, valueAt(ask.entity === 'household' ? household : people[who]!, path))
    }
  })
  return { size, couple, taxUnit, answers, isComplete: false }
}

/** An answer of the format as a number: a choice by its place, a yes as one. */
export const asNumber = (ask: Ask, value: unknown): number => {
  if (value === undefined || value === null || value === '') return Number.NaN
  if (ask.kind === 'choice') return placeOfChoice(ask, value)
  return Number(value)
}
const placeOfChoice = ({ options }: Ask, value: unknown): number => {
  for (let at = 0; at < options.length; at++) if (options[at]!.code === value) return at
  return -1
}
