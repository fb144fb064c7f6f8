import { commonRefusals, Refused } from '@kith/wire'
import type { Statement, Tx } from '../db/tx.ts'
import { can, type Decision } from './can.ts'
import type { Actor, PersonFacts, RecordFacts } from './facts.ts'
import type { Action } from './rules.ts'

/** What stands about one person for whoever has entered: all that `can()` needs. */
export interface AboutPerson {
  personId: string
  /** Where the person's record belongs; null where there is none, or none that row-level security shows. */
  record: { programId: string; segment: string } | null
  facts: PersonFacts
  /** The wrapped key of the person's rows in the ledger. */
  key: string | null
}

/** The statements that read it, to be sent together with what else is asked at that moment. */
export const aboutPersonStatements = (personId: string): [Statement, Statement] => [
  {
    name: 'person-record',
    text: 'select program_id, segment from kith.person where agency_id = (select kith.my_agency()) and id = $1',
    values: [personId],
  },
  { name: 'facts-about', text: 'select kith.facts_about($1) as facts', values: [personId] },
]

/** What those statements answered. */
export function aboutPersonFrom(personId: string, answered: readonly Record<string, unknown>[][]): AboutPerson {
  const [[row], [read]] = answered as [Record<string, unknown>[], [{ facts: PersonFacts & { key: string | null } }]]
  const { key, ...facts } = read.facts
  return {
    personId,
    record: row ? { programId: String(row.program_id), segment: String(row.segment) } : null,
    facts,
    key,
  }
}

export const readAboutPerson = async (tx: Tx, personId: string): Promise<AboutPerson> =>
  aboutPersonFrom(personId, await tx.send(...aboutPersonStatements(personId)))

/**
 * Asks `can()` about the person, or about a record under them that differs in what `over` says. Denied reads as "not
 * found": row-level security has already hidden what may not be seen, and this decides what may be done with the rest.
 */
export function mustBeAble(
  actor: Actor,
  action: Action,
  about: AboutPerson,
  now: Date,
  over?: Partial<RecordFacts>,
): Extract<Decision, { effect: 'allow' }> & { record: { programId: string; segment: string } } {
  const { record, facts } = about
  if (!record) throw new Refused('notFound', commonRefusals.notFound)
  const decision = can({
    actor,
    action,
    facts,
    now,
    record: { agencyId: actor.agencyId, portalVisible: false, ...record, ...over },
  })
  if (decision.effect === 'deny') throw new Refused('notFound', commonRefusals.notFound)
  return { ...decision, record }
}
