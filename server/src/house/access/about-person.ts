import { commonRefusals, Refused } from '@kith/wire'
import type { Statement, Tx } from '../db/tx.ts'
import { can, type Decision } from './can.ts'
import type { Actor, PersonFacts, RecordFacts } from './facts.ts'
import type { Action } from './rules.ts'

/** Where new words about a person are written. */
export interface StandingRecord {
  personId: string
  programId: string
  segment: string
}

/** What stands about one person for whoever has entered: all that `can()` needs. */
export interface AboutPerson {
  personId: string
  /** The record that stands for the person and where it belongs; null where there is none, or none that may be seen. */
  record: StandingRecord | null
  /** All records of this person that row-level security shows, the standing one first: more than one where they were joined. */
  records: string[]
  facts: PersonFacts
  /** The wrapped key of the person's rows in the ledger. */
  key: string | null
}

/** The statements that read it, to be sent together with what else is asked at that moment. */
export const aboutPersonStatements = (personId: string): [Statement, Statement] => [
  {
    name: 'person-record',
    text: `select id, program_id, segment from kith.person
            where agency_id = (select kith.my_agency()) and id = any ((select kith.records_of($1))::uuid[])`,
    values: [personId],
  },
  { name: 'facts-about', text: 'select kith.facts_about($1) as facts', values: [personId] },
]

interface StandingRow {
  id: string
  program_id: string
  segment: string
}

/** What those statements answered. */
export function aboutPersonFrom(personId: string, answered: readonly Record<string, unknown>[][]): AboutPerson {
  const [rows, [read]] = answered as [
    StandingRow[],
    [{ facts: PersonFacts & { key: string | null; records: string[] } }],
  ]
  const { key, records, ...facts } = read.facts
  const seen = records.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  const [first] = seen
  return {
    personId,
    record: first ? { personId: first.id, programId: first.program_id, segment: first.segment } : null,
    records: seen.map((row) => row.id),
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
): Extract<Decision, { effect: 'allow' }> & { record: StandingRecord } {
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
