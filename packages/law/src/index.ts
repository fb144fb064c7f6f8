/**
 * The law of benefits, as an expression with several readings. Start with `lawOf` (see the README); pure, without
 * `eval`, fit for the browser. A state's own figures come with `loadState`.
 */

export type { ShownFigure } from './account.ts'
export { type Cliff, type CliffPoint, cliff, type Drop, type EarningsRange } from './cliff.ts'
export { type Evaluated, evaluator } from './evaluate.ts'
export { everyReason } from './every-reason.ts'
export type { Explanation, Step } from './explain.ts'
export { type LawHere, lawOf } from './here.ts'
export { type Fault, type Household, householdFormat, type Member, type Parsed } from './household.ts'
export { firstDay, type Overrides } from './in-force.ts'
export { ruleOf } from './language.ts'
export { LawError } from './law-error.ts'
export type { NextQuestion } from './next.ts'
export type { Ask, AskGroup, StateFigures } from './node.ts'
export type { Programme } from './programme.ts'
export { between, money } from './say.ts'
export type { Finding, Missing } from './screen.ts'
export { explain, explainAll, type Names, type Told } from './told.ts'
export { programmes } from './us/index.ts'
export { screened } from './us/screened.ts'
export { loadState, states } from './us/states.ts'
export { inventory } from './walk.ts'
export type { Language, Words } from './words.ts'
