export { type Alike, compareEncodings, encode, encodingBytes } from './encode.ts'
export type { MatchFacts } from './facts.ts'
export { inputLength, inputOf } from './inputs.ts'
export {
  type Blinded,
  blind,
  elementLength,
  evaluate,
  type FunctionKey,
  finish,
  functionKey,
  ownValues,
  proofLength,
  type Random,
  split,
  valueLength,
} from './pseudorandom.ts'
export { emptyRow, type Meeting, meetings, mostAlike, rowLength, rowMaker, secretLength, type Value } from './rows.ts'
export { type Token, tokensOf, tokensPerPerson } from './tokens.ts'
