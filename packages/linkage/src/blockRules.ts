import { column } from './columns.ts'
import { mix } from './hash.ts'
import type { NameFacts } from './nameTable.ts'
import { initialOf, type PackedValues } from './valueTable.ts'

/** What the rules look at: plain data only, so that threads can share it. */
export interface Blocked {
  readonly rows: Int32Array
  readonly names: PackedValues
  readonly nameFacts: NameFacts
}

/** Gives people who may be one person the same number, and 0 to who has not the fields for it; `at` is where a person begins. */
export type BlockRule = (blocked: Blocked, at: number) => number

const yearOf = (birth: number) => (birth / 10_000) | 0
const key = (rule: number, a: number, b: number, c = 0) => mix(mix(a, b, c), rule, 0)

/** Same given and family name, in either order. */
export const bothNames: BlockRule = ({ rows: r }, i) =>
  r[i + column.given] && r[i + column.family]
    ? key(
        11,
        Math.min(r[i + column.given]!, r[i + column.family]!),
        Math.max(r[i + column.given]!, r[i + column.family]!),
      )
    : 0

/**
 * Each rule finds pairs that the others would lose: a pair is looked at if one rule brings it together. Those come first
 * that bring together most of who is one person, so that few pairs are met twice.
 */
export const blockRules: readonly BlockRule[] = [
  ({ rows: r }, i) => (r[i + column.birth] ? key(1, r[i + column.birth]!, 0) : 0),
  // Who telephones or lives together: from them is also learnt what a household shares.
  ({ rows: r }, i) => (r[i + column.line] ? key(2, r[i + column.line]!, 0) : 0),
  ({ rows: r }, i) =>
    r[i + column.street] && r[i + column.house] ? key(3, r[i + column.street]!, r[i + column.house]!) : 0,
  ({ rows: r }, i) => (r[i + column.mailbox] ? key(4, r[i + column.mailbox]!, 0) : 0),
  ({ rows: r }, i) =>
    r[i + column.ssn] && r[i + column.birth] ? key(5, r[i + column.ssn]!, yearOf(r[i + column.birth]!)) : 0,
  ({ rows: r }, i) =>
    r[i + column.ssn] && r[i + column.family] ? key(6, r[i + column.ssn]!, r[i + column.family]!) : 0,
  ({ rows: r }, i) => (r[i + column.ssn] && r[i + column.given] ? key(7, r[i + column.ssn]!, r[i + column.given]!) : 0),
  ({ rows: r, names }, i) =>
    r[i + column.family] && r[i + column.given] && r[i + column.zip]
      ? key(8, r[i + column.family]!, initialOf(names, r[i + column.given]!), r[i + column.zip]!)
      : 0,
  ({ rows: r, names }, i) =>
    r[i + column.family] && r[i + column.birth] && r[i + column.given]
      ? key(10, r[i + column.familyWhole]!, yearOf(r[i + column.birth]!), initialOf(names, r[i + column.given]!))
      : 0,
  bothNames,
  // Same sound of the family name with the first letter of the given name and the day of the year.
  ({ rows: r, names, nameFacts }, i) =>
    r[i + column.family] && r[i + column.birth] && r[i + column.given]
      ? key(
          13,
          nameFacts.sounds[r[i + column.family]!]!,
          r[i + column.birth]! % 10_000,
          initialOf(names, r[i + column.given]!),
        )
      : 0,
]

/**
 * Coarser rules, for all that the ones above lose: taken only where they cost little, as they do in small lists.
 */
export const coarseRules: readonly BlockRule[] = [
  // Second family name with the given name.
  ({ rows: r }, i) =>
    r[i + column.given] && r[i + column.family]
      ? key(12, r[i + column.given]!, r[i + column.family2] || r[i + column.family]!)
      : 0,
  // Same sound of the given name with year and month.
  ({ rows: r, nameFacts }, i) =>
    r[i + column.given] && r[i + column.birth]
      ? key(14, nameFacts.sounds[r[i + column.given]!]!, (r[i + column.birth]! / 100) | 0)
      : 0,
  ({ rows: r }, i) => (r[i + column.ssn] ? key(24, r[i + column.ssn]!, 0) : 0),
  ({ rows: r }, i) =>
    r[i + column.street] && r[i + column.zip] ? key(25, r[i + column.street]!, r[i + column.zip]!) : 0,
  ({ rows: r }, i) =>
    r[i + column.family] && r[i + column.zip] ? key(26, r[i + column.family]!, r[i + column.zip]!) : 0,
  ({ rows: r }, i) =>
    r[i + column.house] && r[i + column.zip] ? key(27, r[i + column.house]!, r[i + column.zip]!) : 0,
  ({ rows: r, nameFacts }, i) =>
    r[i + column.street] && r[i + column.given]
      ? key(28, r[i + column.street]!, nameFacts.sounds[r[i + column.given]!]!)
      : 0,
  ({ rows: r, nameFacts }, i) =>
    r[i + column.street] && r[i + column.family]
      ? key(29, r[i + column.street]!, nameFacts.sounds[r[i + column.family]!]!)
      : 0,
]
