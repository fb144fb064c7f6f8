import { type Bool, type Num, ruleOf } from './language.ts'
import type { Rule } from './node.ts'
import type { Entity, Words } from './words.ts'

/** A benefit (or a tax) as the readings and the screens meet it. One line in `us/index.ts` adds it. */
export interface Programme {
  readonly id: string
  readonly name: Words
  /** Who gets it: each person, each tax unit, the household. */
  readonly entity: Entity
  readonly period: 'month' | 'year'
  /** A tax takes where a benefit gives; it counts in net resources and is not screened. */
  readonly kind: 'benefit' | 'tax'
  readonly eligible: Bool<Entity>
  /** Dollars a period; 0 when not eligible. */
  readonly amount: Num<Entity>
  /** What arrives as money, where that is not the whole amount (a credit partly used against tax). */
  readonly paidOut?: Num<Entity>
  /** What `kith law` prints, by path: `{ 'snap.monthly': monthly }`; the expression's entity gives the place. */
  readonly results: Readonly<Record<string, Num<Entity> | Bool<Entity>>>
  /** Results that are a code: of the first rule that is met, else the last. `{ 'meals.tier': [[isFree, 'FREE'], 'PAID'] }` */
  readonly codes?: Readonly<Record<string, Codes>>
  /** What it prints as a word: the first that holds, NONE when none does. `{ 'msp.category': { QMB: isQmb, … } }` */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, Bool<Entity>>>>>
  /** Ids of questions in the order in which a person would tell it; others follow. */
  readonly order: readonly string[]
  /** The last day for which its figures are known; after it they are last year's, and a screen says so. */
  readonly knownUntil: string
  /** What it is checked against, and when; shown to whoever relies on it. */
  readonly verified: { readonly against: Words; readonly on: string }
}

export type Codes = readonly [...(readonly [Bool<Entity>, string])[], string]
export const casesOf = (codes: Codes) => codes.slice(0, -1) as readonly (readonly [Bool<Entity>, string])[]

/** Every rule that a programme shows, each with what it rests on. */
export const rulesOf = (programmes: readonly Programme[]): Rule[] =>
  programmes
    .flatMap(({ eligible, amount, results, codes = {} }) => [
      eligible,
      amount,
      ...Object.values(results),
      ...Object.values(codes).flatMap((one) => casesOf(one).map(([rule]) => rule)),
    ])
    .map(ruleOf)

/** Those whose figures are last year's on a day: whatever is shown of them rests on the last that are known. */
export const outdatedOn = (programmes: readonly Programme[], day: string): Programme[] =>
  programmes.filter((one) => one.knownUntil < day)

/** The last day for which all of these are known. */
export const knownUntil = (programmes: readonly Programme[]): string =>
  programmes.map((one) => one.knownUntil).sort()[0]!
