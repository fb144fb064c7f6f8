import type { Ask, Finding, Household, LawHere } from '@kith/law'
import { householdOf, type ReadHousehold } from '@kith/law/circumstances'
import type { BenefitFinding } from '@kith/wire/benefits'
import type { Tx } from '../../house/db/tx.ts'
import { type Local, withAdded } from './law-added.ts'
import { lawOn } from './law-here.ts'
import { type AnswerRow, answersQuery, type ResidentRow, residentsQuery } from './queries.ts'

type Said = AnswerRow & { personId: string }

/** A household as the law reads it today. */
export interface BenefitsToday {
  asOf: string
  householdId: string | null
  state: string
  countyFips: string
  residents: ResidentRow[]
  /** Every answer that holds now, the latest last. */
  answers: AnswerRow[]
  facts: ReadHousehold<Said>
  household: Household
  /** Null while the state is not known, or is none whose law we hold. */
  law: LawHere | null
  /** Every question that may have been asked here, by its id. */
  asks: ReadonlyMap<string, Ask>
  findings: Finding[]
}

/**
 * Reads the person's household and what the law makes of it, under the reader's own row-level security.
 * The caller has asked `can()` about the person; `today` is the agency's own day; `local` are programmes that the house added.
 * Gives null where the person cannot be seen.
 * @example const benefits = await benefitsToday(visit.tx, personId, '2026-11-22', visit.house.localLaw.programmes)
 */
export async function benefitsToday(
  tx: Tx,
  personId: string,
  today: string,
  local: Local,
): Promise<BenefitsToday | null> {
  const [residents, answers] = await tx.together(residentsQuery(personId), answersQuery(personId))
  return residents.length === 0 ? null : await readBenefits(residents, answers as AnswerRow[], personId, today, local)
}

/** The same from rows that were read already. */
export async function readBenefits(
  residents: ResidentRow[],
  answers: AnswerRow[],
  personId: string,
  today: string,
  local: Local,
): Promise<BenefitsToday> {
  const home = residents.find((one) => one.household_id !== null)
  const state = home?.state ?? ''
  const countyFips = home?.county_fips ?? ''
  const { law, asks } = await withAdded(await lawOn(state, today), local)
  const facts = householdOf(
    asks,
    {
      id: home?.household_id ?? personId,
      state,
      countyFips,
      residents: residents.map((one) => ({
        personId: one.person_id,
        bornOn: one.born_on,
        relation: one.relation,
        isHead: one.is_head,
      })),
    },
    answers.map((row) => ({ ...row, personId: row.person_id })),
    today,
  )
  return {
    asOf: today,
    householdId: home?.household_id ?? null,
    state,
    countyFips,
    residents,
    answers,
    facts,
    household: facts.household,
    law,
    asks,
    findings: law ? law.screen(facts.household) : [],
  }
}

/** A finding as it travels: an upper end that is open is null, since JSON has no infinity. */
export const findingOf = (one: Finding): BenefitFinding => ({
  programme: one.programme.id,
  name: one.programme.name,
  of: [...one.of],
  status: one.status,
  low: cents(one.amount.lo),
  high: Number.isFinite(one.amount.hi) ? cents(one.amount.hi) : null,
  period: one.programme.period,
  settled: one.isSettled,
  missing: one.missing.length,
})

const cents = (dollars: number) => Math.round(dollars * 100) / 100
