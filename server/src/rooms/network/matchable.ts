import { inputOf, type MatchFacts, tokensOf } from '@kith/matching'
import { sql } from 'kysely'
import { raw, type Tx } from '../../house/db/tx.ts'

/** Somebody who is looked for, and the digests of their tokens. */
export interface Matchable {
  personId: string
  programId: string
  tokens: { input: Uint8Array; strong: boolean }[]
}

interface PersonRow {
  id: string
  program_id: string
  names: string[]
  born_on: string | null
  phone: string
  email: string
  ssn: string | null
}

/**
 * Everybody enrolled in the agreement's programmes, as the matching service may see them: nobody whose record has a part that
 * needs a clearance, is sealed, who asked to be left out, or who said no to this partner.
 */
const matchableQuery = (agreementId: string, programIds: readonly string[]) =>
  raw(sql<PersonRow>`
    select p.id, p.program_id, p.born_on, p.phone, p.email,
           array_prepend(p.name, (select coalesce(array_agg(n.name order by n.at), '{}') from kith.person_name n where n.agency_id = p.agency_id and n.person_id = p.id)) as names,
           (select c.answer #>> '{}' from kith.circumstance c where c.agency_id = p.agency_id and c.person_id = p.id and c.question = 'ssnLastFour' and c.until_on is null order by c.at desc limit 1) as ssn
      from kith.person p
     where p.segment = 'general' and p.died_on is null
       and not p.id = any ((select kith.left_out_of_matching())::uuid[])
       and exists (select from kith.enrolment e where e.agency_id = p.agency_id and e.person_id = p.id and e.program_id = any (${[...programIds]}::uuid[])
                    and e.status <> 'closed' and (e.until_at is null or e.until_at > now()))
       and not exists (select from kith.match_hint h where h.agency_id = p.agency_id and h.person_id = p.id and h.agreement_id = ${agreementId} and h.state = 'saidNo')
       and not exists (select from kith.person_group g where g.agency_id = p.agency_id and g.person_id = p.id and g.standing_id <> p.id)`)

const factsOf = (row: PersonRow): MatchFacts => ({
  names: row.names,
  bornOn: row.born_on ?? '',
  phones: row.phone === '' ? [] : [row.phone],
  emails: row.email === '' ? [] : [row.email],
  ssnLastFour: row.ssn ?? '',
})

export async function matchablePeople(
  tx: Tx,
  agreementId: string,
  programIds: readonly string[],
): Promise<Matchable[]> {
  const rows = await tx.rows(matchableQuery(agreementId, programIds))
  return rows.map((row) => ({
    personId: row.id,
    programId: row.program_id,
    tokens: tokensOf(factsOf(row)).map((token) => ({ input: inputOf(agreementId, token), strong: token.strong })),
  }))
}

/** How many people are enrolled now: what an agreement that is written today says. */
export const countEnrolled = (programIds: readonly string[]) =>
  raw(sql<{ people: number }>`select kith.enrolled_in(${[...programIds]}::uuid[]) as people`)
