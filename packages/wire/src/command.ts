import type { z } from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import type { Refusals } from './refusal.ts'

/** What a command needs: the action that `can()` decides about the person that the payload names. */
export interface CommandMay {
  action: string
  /** Which payload field names the person whose record this is; null where no person is touched. */
  person: string | null
  /** A fresh second factor is needed first. */
  stepUp?: true
}

/** One kind of write. `type` is `room.verb`; the payload's shape has version `schemaVer`. */
export interface Command<Payload extends $ZodType = $ZodType, Result extends $ZodType = $ZodType> {
  type: `${string}.${string}`
  summary: string
  schemaVer: number
  may: CommandMay
  payload: Payload
  result: Result
  refusals: Refusals
}

/** Declares a command and keeps its exact types. @example command({ type: 'people.addPerson', schemaVer: 1, … }) */
export const command = <Payload extends $ZodType, Result extends $ZodType>(
  declared: Command<Payload, Result>,
): Command<Payload, Result> => declared

export type PayloadOf<C> = C extends Command<infer P, $ZodType> ? z.output<P> : never
export type SentPayloadOf<C> = C extends Command<infer P, $ZodType> ? z.input<P> : never
export type ResultOf<C> = C extends Command<$ZodType, infer R> ? z.output<R> : never
