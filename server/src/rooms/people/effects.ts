import { Refused } from '@kith/wire'
import type { NewCircumstance, NewHousehold, NewPerson } from '@kith/wire/people'
import { peopleRefusals } from '@kith/wire/people'
import { agencyDay } from '../../house/agency-day.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { lastDayAnywhere } from './kin-rules.ts'
import { type Compared, marksOf } from './likely-marks.ts'
import { digitsOf, heardSoFar, plain, searchWords } from './names.ts'

/** What marks each record as part of one person's file. */
export interface File {
  personId: string
  programId: string
  segment: string
}
/** What each record of a file carries, and who wrote it. */
export const marks = (x: Effect<unknown>, file: File) => ({
  agency_id: x.actor.agencyId,
  person_id: file.personId,
  program_id: file.programId,
  segment: file.segment,
  author_id: x.actor.userId,
})
/** The calendar day of the act where the agency is. */
export const dayOfAct = (x: Effect<unknown>): string => agencyDay(x.actor, new Date(x.occurredAt))

/** The programme into which a worker takes people: that of their first unit, else the agency's first. */
export async function homeProgram(x: Effect<unknown>): Promise<string> {
  const row = await x.tx.one(
    db
      .selectFrom('program as p')
      .innerJoin('unit as u', (join) => join.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.id', '=', 'p.unit_id'))
      .leftJoin('membership as m', (join) =>
        join.onRef('m.agency_id', '=', 'p.agency_id').on('m.user_id', '=', x.actor.userId),
      )
      .leftJoin('unit as mine', (join) =>
        join.onRef('mine.agency_id', '=', 'm.agency_id').onRef('mine.id', '=', 'm.unit_id'),
      )
      .select('p.id')
      .orderBy(
        (eb) => eb(eb.ref('u.id'), '=', eb.fn.any('mine.path')),
        (order) => order.desc().nullsLast(),
      )
      .orderBy('p.name')
      .limit(1),
  )
  return row.id
}

/** Writes down a person, their key, their enrolment and the writer's assignment: from here on the writer may see them. */
export async function addPerson(x: Effect<unknown>, person: NewPerson, programId: string): Promise<File> {
  if (person.bornOn && person.bornOn > lastDayAnywhere(x.now)) {
    throw new Refused('bornLater', peopleRefusals.bornLater, [{ path: 'bornOn', code: 'dayOutOfRange' }])
  }
  checkName(person.name)
  const file: File = { personId: person.personId, programId, segment: 'general' }
  const enrolment = x.newId()
  await x.makeKey(person.personId)
  await x.tx.rows(
    db.insertInto('enrolment').values({
      agency_id: x.actor.agencyId,
      id: enrolment,
      person_id: person.personId,
      program_id: programId,
    }),
  )
  await x.tx.rows(
    db.insertInto('assignment').values({
      agency_id: x.actor.agencyId,
      id: x.newId(),
      user_id: x.actor.userId,
      enrolment_id: enrolment,
      kind: 'primary',
    }),
  )
  await x.seeAgain()
  const { person_id: id, ...rest } = marks(x, file)
  await x.tx.rows(
    db.insertInto('person').values({
      ...rest,
      id,
      name: person.name.trim(),
      pronouns: person.pronouns,
      born_on: person.bornOn,
      born_about: person.bornAbout,
      language: person.language,
      interpreter: person.interpreter,
      phone: person.phone,
      email: person.email,
      contact_caution: person.contactCaution,
    }),
  )
  if (person.legalName.trim() && person.legalName.trim() !== person.name.trim()) {
    await addName(x, file, { kind: 'legal', name: person.legalName, usedWhere: '' })
  }
  await indexPerson(x, file)
  x.note({ recordRef: person.personId, personId: person.personId })
  x.tell({ kind: 'people.added', personId: person.personId, programId, recordId: person.personId })
  return file
}

/** What a person is found by: words, sounds, the digits of the telephone, the birth date. */
export const searchRow = (agencyId: string, person: Compared) => ({
  words: searchWords(person.names),
  sounds: heardSoFar(person.names.join(' ')),
  phone: digitsOf(person.phone),
  born_on: person.bornOn,
  keys: marksOf(agencyId, person),
})

/** Keeps the words by which the person is found in step with their names. */
export async function indexPerson(x: Effect<unknown>, file: File): Promise<void> {
  const [[person], others] = await x.tx.together(
    db.selectFrom('person').select(['name', 'phone', 'email', 'born_on']).where('id', '=', file.personId),
    db.selectFrom('person_name').select('name').where('person_id', '=', file.personId).where('may_use', '=', true),
  )
  const names = [person!.name, ...others.map((each) => each.name)]
  const { phone, email, born_on } = person!
  const words = searchRow(x.actor.agencyId, { names, bornOn: born_on, phone, email })
  await x.tx.rows(
    db
      .insertInto('person_search')
      .values({
        agency_id: x.actor.agencyId,
        person_id: file.personId,
        program_id: file.programId,
        segment: file.segment,
        ...words,
      })
      .onConflict((conflict) => conflict.columns(['agency_id', 'person_id']).doUpdateSet(words)),
  )
  x.order({ name: 'people.likely', data: { agencyId: x.actor.agencyId, personId: file.personId } })
}

/** A name needs a letter or a digit of some script: marks that nobody sees or says are none. */
export function checkName(name: string): void {
  if (plain(name) === '') throw new Refused('nameNeeded', peopleRefusals.nameNeeded, [{ path: 'name', code: 'blank' }])
}

interface OtherName {
  kind: string
  name: string
  usedWhere: string
  pronouns?: string
  places?: readonly string[]
  neverWith?: string
  mayUse?: boolean
  fromOn?: string | null
}

/** Another name; `untilOn` for one that is no longer used from the day on which it is written down. */
export async function addName(
  x: Effect<unknown>,
  file: File,
  name: OtherName,
  untilOn: string | null = null,
): Promise<string> {
  const id = x.newId()
  await x.tx.rows(
    db.insertInto('person_name').values({
      ...marks(x, file),
      id,
      kind: name.kind,
      name: name.name.trim(),
      used_where: name.usedWhere,
      pronouns: name.pronouns ?? '',
      places: [...(name.places ?? [])],
      never_with: name.neverWith ?? '',
      may_use: name.mayUse ?? true,
      from_on: name.fromOn ?? null,
      until_on: untilOn,
    }),
  )
  return id
}

export async function makeHousehold(x: Effect<unknown>, file: File, household: NewHousehold): Promise<void> {
  await x.tx.rows(
    db.insertInto('household').values({
      ...marks(x, file),
      id: household.householdId,
      name: household.name,
      state: household.state,
      county_fips: household.countyFips,
      address: household.address,
    }),
  )
}

interface LivingAs {
  relation: string
  isHead: boolean
  fromOn: string | null
  sharePercent?: number
  days?: string
  /** The act by which they came, where it can be taken back. */
  actId?: string | null
}

export async function joinHousehold(
  x: Effect<unknown>,
  file: File,
  householdId: string,
  as: LivingAs,
): Promise<string> {
  const already = await x.tx.maybe(
    db
      .selectFrom('household_member')
      .select('id')
      .where(ofPerson('person_id', file.personId))
      .where('household_id', '=', householdId)
      .where('until_on', 'is', null),
  )
  if (already) throw new Refused('alreadyMember', peopleRefusals.alreadyMember)
  const id = await beginLiving(x, file, householdId, as)
  const { personId, programId, segment } = file
  x.tell({ kind: 'people.household', personId, programId, segment, recordId: householdId })
  return id
}

/** From a day on, somebody lives in a household. */
export async function beginLiving(x: Effect<unknown>, file: File, householdId: string, as: LivingAs): Promise<string> {
  const id = x.newId()
  const { author_id: _, ...rest } = marks(x, file)
  await x.tx.rows(
    db.insertInto('household_member').values({
      ...rest,
      id,
      household_id: householdId,
      relation: as.relation,
      is_head: as.isHead,
      share_percent: as.sharePercent ?? 100,
      days: as.days ?? '',
      from_on: as.fromOn ?? dayOfAct(x),
      began_with: as.actId ?? null,
    }),
  )
  return id
}

/** A new answer ends the one before it on the same day; nothing is overwritten. */
export async function sayCircumstances(
  x: Effect<unknown>,
  file: File,
  circumstances: readonly NewCircumstance[],
  conversationId: string | null = null,
): Promise<number> {
  if (circumstances.length === 0) return 0
  const today = dayOfAct(x)
  await x.tx.rows(
    db
      .updateTable('circumstance')
      .set({ until_on: today })
      .where('person_id', '=', file.personId)
      .where('until_on', 'is', null)
      .where('question', 'in', [...new Set(circumstances.map((each) => each.question))]),
  )
  await x.tx.rows(
    db.insertInto('circumstance').values(
      circumstances.map((each) => ({
        ...marks(x, file),
        id: x.newId(),
        question: each.question,
        about: each.about,
        answer: JSON.stringify(each.answer),
        from_on: each.fromOn ?? today,
        said_by: each.saidBy,
        proof: each.proof,
        proof_words: each.proofWords,
        quote: each.quote,
        conversation_id: conversationId,
      })),
    ),
  )
  x.tell({ kind: 'people.circumstances', personId: file.personId, programId: file.programId, segment: file.segment })
  return circumstances.length
}
