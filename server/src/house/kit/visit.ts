import { commonRefusals, Refused } from '@kith/wire'
import type { FastifyReply } from 'fastify'
import { type AboutPerson, mustBeAble, readAboutPerson } from '../access/about-person.ts'
import type { Actor, RecordFacts } from '../access/facts.ts'
import type { Action } from '../access/rules.ts'
import type { Tx } from '../db/tx.ts'
import type { House } from '../house.ts'
import type { Act } from '../ledger/append.ts'

/** What a read has in its hands: one transaction under the reader's row-level security, and who the reader is. */
export interface Visit<Params = unknown, Body = unknown> {
  house: House
  tx: Tx
  /** Null only on routes that anyone may call. */
  visitor: Actor | null
  params: Params
  body: Body
  now: Date
  language: 'en' | 'es'
  requestId: string
  reply: FastifyReply
  /** The reader, or the refusal to sign in first. */
  actor(): Actor
  /** The reader, if one of their roles has this right; otherwise "not found". */
  actorWith(right: string): Actor
  /** What a denied or missing record answers. */
  notFound(): Refused
  /** Asks `can()` about the person of the route and writes down that they were looked at. Denied reads as "not found". */
  reading(personId: string, options?: Reading): Promise<Access>
  /** Writes down that a list showed these persons. */
  showed(personIds: readonly string[], what: string): void
  /** Writes down a look at something that is not about one person. */
  looked(what: string): void
}

export interface Reading {
  action?: Action
  record?: Partial<RecordFacts>
  fields?: readonly string[]
  purpose?: string
}
export interface Access {
  because: string
  underBreakGlass: boolean
  /** The record that stands for the person. */
  personId: string
  /** All their records that the reader may see, the standing one first. */
  records: string[]
  programId: string
  segment: string
}

/** One look that goes into the ledger when the answer goes out. */
export type Look = Pick<
  Act,
  'action' | 'ruleId' | 'personId' | 'personIds' | 'recordRef' | 'fieldsSeen' | 'purpose' | 'grantId'
>

export interface VisitParts<Params, Body> {
  house: House
  tx: Tx
  visitor: Actor | null
  /** What stands about the person whom the address names, read on entering. */
  about: AboutPerson | null
  params: Params
  body: Body
  now: Date
  language: 'en' | 'es'
  requestId: string
  reply: FastifyReply
  routeId: string
}

const notFound = () => new Refused('notFound', commonRefusals.notFound)

/** Makes the visit of one request; `looks` gathers what the ledger will keep. */
export function visit<Params, Body>(parts: VisitParts<Params, Body>, looks: Look[]): Visit<Params, Body> {
  const { routeId, about, ...shared } = parts
  const actor = () => {
    if (!parts.visitor) throw new Refused('signInFirst', commonRefusals.signInFirst)
    return parts.visitor
  }
  return {
    ...shared,
    actor,
    notFound,
    actorWith(right) {
      const who = actor()
      if (!who.rights.includes(right)) throw notFound()
      return who
    },
    async reading(personId, options = {}) {
      const who = actor()
      const known = about?.personId === personId ? about : await readAboutPerson(parts.tx, personId)
      const decision = mustBeAble(who, options.action ?? 'read', known, parts.now, options.record)
      looks.push({
        action: routeId,
        ruleId: decision.because,
        personId: decision.record.personId,
        fieldsSeen: [...(options.fields ?? [])],
        purpose: options.purpose ?? null,
        grantId: decision.grantId,
      })
      return {
        because: decision.because,
        underBreakGlass: decision.obligations.includes('underBreakGlass'),
        ...decision.record,
        records: known.records,
      }
    },
    showed(personIds, what) {
      if (personIds.length === 0) return
      const unique = [...new Set(personIds)]
      for (let at = 0; at < unique.length; at += 100) {
        looks.push({ action: routeId, ruleId: 'list', personIds: unique.slice(at, at + 100), recordRef: what })
      }
    },
    looked(what) {
      looks.push({ action: routeId, ruleId: 'right', recordRef: what })
    },
  }
}
