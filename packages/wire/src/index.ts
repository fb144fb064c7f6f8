export { type Command, type CommandMay, command, type PayloadOf, type ResultOf, type SentPayloadOf } from './command.ts'
export { type Envelope, envelope, type Outcome, outcome } from './envelope.ts'
export { commonRefusals, fieldWords, type Refusal, type Refusals, Refused } from './refusal.ts'
export { type Caller, type Kind, type May, type Route, route } from './route.ts'
