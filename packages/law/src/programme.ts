import type { Bool, Num } from './language.ts'
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
  /** The office must hurry: said of whoever may be eligible. */
  readonly urgent?: Bool<Entity>
  /** What arrives as money, where that is not the whole amount (a credit partly used against tax). */
  readonly paidOut?: Num<Entity>
  /** What `kith law` prints, by path: `{ 'snap.monthly': monthly }`; the expression's entity gives the place. */
  readonly results: Readonly<Record<string, Num<Entity> | Bool<Entity>>>
  /** What it prints as a word: the first that holds, NONE when none does. `{ 'msp.category': { QMB: isQmb, … } }` */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, Bool<Entity>>>>>
  /** Ids of questions in the order in which a person would tell it; others follow. */
  readonly order: readonly string[]
  /** The last day for which its figures are known; after it they are last year's, and a screen says so. */
  readonly knownUntil: string
  /** What it is checked against, and when; shown to whoever relies on it. */
  readonly verified: { readonly against: Words; readonly on: string }
}

/** Those whose figures are last year's on a day: whatever is shown of them rests on the last that are known. */
export const outdatedOn = (programmes: readonly Programme[], day: string): Programme[] =>
  programmes.filter((one) => one.knownUntil < day)

/** The last day for which all of these are known. */
export const knownUntil = (programmes: readonly Programme[]): string =>
  programmes.map((one) => one.knownUntil).sort()[0]!
