import { setImmediate as others } from 'node:timers/promises'
import { states } from '@kith/law'
import { householdOf } from '@kith/law/circumstances'
import type { Touched } from '@kith/law/touched'
import type { ChangeSide, ChangeTouch, changeHows, TouchedFamily } from '@kith/wire/policy-changes'
import type { Tx } from '../../house/db/tx.ts'
import { type Local, withAdded } from './law-added.ts'
import { lawOn } from './law-here.ts'
import { comparison } from './policy-changes-law.ts'
import {
  aloneQuery,
  answersOfQuery,
  type FamilyRow,
  familiesQuery,
  marksQuery,
  residentsOfQuery,
  type Whose,
} from './policy-changes-queries.ts'
import { reasonSaid } from './policy-changes-words.ts'
import type { ResidentRow } from './queries.ts'

/** A piece ends after so long, so that nobody waits and a browser can stop; the next begins where it ended. */
const pieceMs = 700

export interface Piece {
  families: TouchedFamily[]
  /** Everybody whom the answer names. */
  shown: string[]
  total: number
  done: number
  next: string | null
}

/**
 * Compares families of a worker's list before and after a change of law, each as its answers stand today and as far as the
 * reader may see it. Nothing of it is kept: it is worked out anew whenever somebody looks.
 */
export async function compareFamilies(
  tx: Tx,
  asked: { whose: Whose; on: string; after: string | null; limit: number; today: string; local: Local },
): Promise<Piece> {
  const rows = await tx.rows(familiesQuery(asked.whose, asked.after, Math.max(1, asked.limit)))
  const keys = rows.map(({ key }) => key)
  const [atHome, alone] = await tx.together(residentsOfQuery(keys), aloneQuery(keys))
  const homes = Map.groupBy([...atHome, ...alone] as ResidentRow[], (one) => one.household_id ?? one.person_id)
  const people = [...new Set([...homes.values()].flat().map((one) => one.person_id))]
  const [answers, marks] = await tx.together(answersOfQuery(people), marksQuery(people, asked.on))
  const answersOf = Map.groupBy(answers, (one) => one.person_id)
  const markOf = new Map(marks.map((one) => [one.person_id, one]))

  const until = performance.now() + pieceMs
  const families: TouchedFamily[] = []
  let last: FamilyRow | undefined
  for (const row of rows) {
    if (last && performance.now() > until) break
    last = row
    const residents = homes.get(row.key) ?? []
    if (residents.length === 0) continue
    const compared = await compareOne(row, residents, answersOf, asked)
    const [mark] = residents
      .flatMap((one) => markOf.get(one.person_id) ?? [])
      .toSorted((one, other) => other.at.localeCompare(one.at))
    families.push({ ...compared, mark: mark?.mark ? { mark: mark.mark, by: mark.by, at: mark.at } : null })
    await others()
  }
  const total = rows[0]?.total ?? 0
  const done = last?.place ?? 0
  return {
    families,
    shown: families.flatMap(({ key }) => homes.get(key)!.map((one) => one.person_id)),
    total,
    done,
    next: last && done < total ? last.key : null,
  }
}

type Answers = Map<string, { person_id: string; question: string; answer: unknown; at: string }[]>

async function compareOne(
  row: FamilyRow,
  residents: readonly ResidentRow[],
  answersOf: Answers,
  { on, today, local }: { on: string; today: string; local: Local },
): Promise<Omit<TouchedFamily, 'mark'>> {
  const mine = new Set(row.people)
  const stands =
    residents.find((one) => mine.has(one.person_id) && one.is_head) ??
    residents.find((one) => mine.has(one.person_id)) ??
    residents[0]!
  const state = residents[0]!.state ?? ''
  const about = {
    key: row.key,
    personId: stands.person_id,
    name: stands.name,
    others: residents.length - 1,
    names: residents.map(({ name }) => name),
    workers: row.workers,
  }
  const compared = await comparison(state, on, local)
  if (!compared) {
    const read = state === '' || states.has(state) ? 'noState' : 'unknownState'
    return { ...about, read, how: 'open', touches: [], ask: null }
  }
  const home = {
    id: row.key,
    state,
    countyFips: residents[0]!.county_fips ?? '',
    residents: residents.map((one) => ({
      personId: one.person_id,
      bornOn: one.born_on,
      relation: one.relation,
      isHead: one.is_head,
    })),
  }
  const statements = residents.flatMap((one) => answersOf.get(one.person_id) ?? [])
  const { law, asks } = await withAdded(await lawOn(state, on), local)
  const { household } = householdOf(
    asks,
    home,
    statements.map((one) => ({ ...one, personId: one.person_id })),
    today,
  )
  const nameOf = new Map(residents.map((one) => [one.person_id, one.name]))
  const found = compared.of(household).filter(({ how }) => how !== 'same')
  const open = [...new Set(found.filter(({ how }) => how === 'open').map(({ programme }) => programme.id))]
  const [first] = open.length > 0 ? (law?.next(household, open) ?? []) : []
  return {
    ...about,
    read: 'read',
    how: howOfAll(found),
    touches: found.map((one) => touchSaid(one, nameOf)),
    ask: first ? { question: first.ask.question, about: nameOf.get(first.person ?? '') ?? '' } : null,
  }
}

/** A loss is looked at first, then a gain; what cannot be told stands before what stays. */
const howOfAll = (found: readonly Touched[]): (typeof changeHows)[number] =>
  (['loses', 'gains', 'open'] as const).find((how) => found.some((one) => one.how === how)) ?? 'same'

const touchSaid = (one: Touched, nameOf: ReadonlyMap<string, string>): ChangeTouch => ({
  programme: one.programme.id,
  name: one.programme.name,
  period: one.programme.period,
  of: one.programme.entity === 'household' ? [] : one.of.map((id) => nameOf.get(id) ?? ''),
  how: one.how,
  before: sideSaid(one.before),
  after: sideSaid(one.after),
  reason: one.how === 'open' ? { en: '', es: '' } : reasonSaid(one),
  missing: one.missing.length,
})

const sideSaid = ({ isEligible, amount }: Touched['before']): ChangeSide => ({
  isEligible,
  low: cents(amount.lo),
  high: Number.isFinite(amount.hi) ? cents(amount.hi) : null,
})
const cents = (dollars: number) => Math.round(dollars * 100) / 100
