import type { Command, PayloadOf, ResultOf } from '@kith/wire'
import type { StandingRecord } from '../access/about-person.ts'
import type { Actor, PersonFacts, RecordFacts } from '../access/facts.ts'
import type { Action } from '../access/rules.ts'
import type { Tx } from '../db/tx.ts'
import type { LocalLaw } from '../house.ts'

/** What happened, for whoever may see the person that it happened to. It carries ids, never content. */
export interface Happening {
  kind: string
  personId?: string
  programId?: string
  segment?: string
  recordId?: string
  toAgencyId?: string
}

/** What a job needs to know: names of kinds and ids only, because job rows are read by whoever runs the machine. */
export interface JobOrder {
  name: string
  data: Record<string, string | number>
}

/** What an effect has in its hands. It lives in the command's one transaction, together with receipt and ledger. */
export interface Effect<Payload = unknown> {
  tx: Tx
  actor: Actor
  payload: Payload
  now: Date
  /** When it happened, as the one who sent it says; `skewed` when their clock was more than 5 minutes ahead. */
  occurredAt: string
  skewed: boolean
  baseVer: number | null
  /** Programmes that this house added from files. */
  localLaw: LocalLaw
  /** The record that stands for the person whom the command names: what is written goes there. */
  record: StandingRecord | null
  newId(): string
  tell(happening: Happening): void
  order(job: JobOrder): void
  /** Gives the person a ledger key of their own; called where a person is first written down. */
  makeKey(subjectId: string): Promise<void>
  /** Names the record and the persons that the ledger row is about. */
  note(about: { recordRef?: string; personId?: string; personIds?: string[] }): void
  /** Asks `can()` about another person or record than the command's own; a denial reads as "not found". */
  mustBeAbleTo(action: Action, personId: string, record?: Partial<RecordFacts>): Promise<PersonFacts>
  /** What came with the command and is too large for it: the payload names it by its digest. */
  attached(digest: string): unknown
  /** Looks at the facts of access again, after this command changed them. */
  seeAgain(): Promise<void>
}

/** One command with its effect, and with upcasters for payloads of the two versions before. */
export interface Handler<C extends Command = Command> {
  command: C
  effect(x: Effect<PayloadOf<C>>): Promise<ResultOf<C>>
  /** `upcast[1]` turns a payload of version 1 into one of version 2. */
  upcast?: Record<number, (payload: unknown) => unknown>
}
export type CommandBook = ReadonlyMap<string, Handler>

/** Declares a handler and keeps the payload's type. */
export const handles = <C extends Command>(
  command: C,
  effect: Handler<C>['effect'],
  upcast?: Handler['upcast'],
): Handler => ({ command, effect: effect as Handler['effect'], ...(upcast && { upcast }) })

export function commandBook(...rooms: readonly Handler[][]): CommandBook {
  const book = new Map<string, Handler>()
  for (const handler of rooms.flat()) {
    const { type } = handler.command
    if (book.has(type)) throw new Error(`Two rooms handle ${type}`)
    book.set(type, handler)
  }
  return book
}
