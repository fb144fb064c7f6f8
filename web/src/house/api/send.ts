// Every write of the pages: one command in one envelope to the one door.
import type { Command, ResultOf, SentPayloadOf } from '@kith/wire/command'
import { houseRoutes } from '@kith/wire/house'
import type { $ZodType } from 'zod/v4/core'
import { newId } from '../ids.ts'
import { call } from './call.ts'
import { Unreachable } from './problem.ts'
import { NotSent } from './saying.ts'

type AnyCommand = Command<$ZodType, $ZodType>

/** Each page load is a device of its own, so that a tab that was closed in the middle can never hold up another. */
const device = newId()
let lastSeq = 0

export interface Sending {
  /** Made when the person starts the form (`newId()`), so that a double tap makes one command. */
  id?: string
  aggregateId?: string
  /** The version that the person was looking at, where a change may meet another's. */
  baseVer?: number
  /** When it happened, if not now. */
  occurredAt?: Date
}

/**
 * Sends one command and gives back its result.
 * Throws `NotSent` when it was refused, set aside or in conflict, with the server's words; `Unreachable` when no answer came.
 * After `Unreachable`, sending again with the same `id` is safe: the server does it once.
 * @example const { personId } = await send(addPerson, { name: 'Inés Aguilar' }, { id })
 */
export async function send<C extends AnyCommand>(
  command: C,
  payload: SentPayloadOf<C>,
  sending: Sending = {},
): Promise<ResultOf<C>> {
  const envelope = {
    id: sending.id ?? newId(),
    device,
    deviceKind: 'page' as const,
    seq: ++lastSeq,
    type: command.type,
    schemaVer: command.schemaVer,
    ...(sending.aggregateId !== undefined && { aggregateId: sending.aggregateId }),
    ...(sending.baseVer !== undefined && { baseVer: sending.baseVer }),
    payload,
    occurredAt: (sending.occurredAt ?? new Date()).toISOString(),
    recordedAtDevice: new Date().toISOString(),
    monotonicMs: Math.round(performance.now()),
  }
  const { outcomes } = await patiently(() => call(houseRoutes.commands, { body: envelope }))
  const end = outcomes[0]!
  if (end.outcome === 'ok') return end.result as ResultOf<C>
  throw new NotSent(end.outcome, 'code' in end ? end.code : end.outcome, end.words, 'errors' in end ? end.errors : [])
}

const tries = 3
const firstWaitMs = 400

/** The same envelope may be sent again without harm, so a short silence of the network is not the person's business. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  for (let at = 1; ; at++) {
    try {
      return await work()
    } catch (cause) {
      if (!(cause instanceof Unreachable) || at === tries) throw cause
      await new Promise((done) => setTimeout(done, firstWaitMs * 2 ** (at - 1) * (0.5 + Math.random())))
    }
  }
}
