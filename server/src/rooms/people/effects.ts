import { Refused } from '@kith/wire'
import type { NewCircumstance, NewHousehold, NewPerson, NewTie } from '@kith/wire/people'
import { peopleRefusals } from '@kith/wire/people'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { digitsOf, heardSoFar, searchWords } from './names.ts'

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
const today = (x: Effect<unknown>) => x.occurredAt.slice(0, 10)

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
  if (person.bornOn && person.bornOn > x.now.toISOString().slice(0, 10)) {
    throw new Refused('bornLater', peopleRefusals.bornLater, [{ path: 'bornOn', code: 'dayOutOfRange' }])
  }
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
export const searchRow = (names: readonly string[], phone: string, bornOn: string | null) => ({
  words: searchWords(names),
  sounds: heardSoFar(names.join(' ')),
  phone: digitsOf(phone),
  born_on: bornOn,
})

/** Keeps the words by which the person is found in step with their names. */
export async function indexPerson(x: Effect<unknown>, file: File): Promise<void> {
  const [[person], others] = await x.tx.together(
    db.selectFrom('person').select(['name', 'phone', 'born_on']).where('id', '=', file.personId),
    db.selectFrom('person_name').select('name').where('person_id', '=', file.personId),
  )
  const names = [person!.name, ...others.map((each) => each.name)]
  const words = searchRow(names, person!.phone, person!.born_on)
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
}

export async function addName(
  x: Effect<unknown>,
  file: File,
  name: { kind: string; name: string; usedWhere: string },
): Promise<string> {
  const id = x.newId()
  await x.tx.rows(
    db
      .insertInto('person_name')
      .values({ ...marks(x, file), id, kind: name.kind, name: name.name.trim(), used_where: name.usedWhere }),
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

export async function joinHousehold(
  x: Effect<unknown>,
  file: File,
  householdId: string,
  as: { relation: string; isHead: boolean; fromOn: string | null },
): Promise<string> {
  const id = x.newId()
  const already = await x.tx.maybe(
    db
      .selectFrom('household_member')
      .select('id')
      .where(ofPerson('person_id', file.personId))
      .where('household_id', '=', householdId)
      .where('until_on', 'is', null),
  )
  if (already) throw new Refused('alreadyMember', peopleRefusals.alreadyMember)
  const { author_id: _, ...rest } = marks(x, file)
  await x.tx.rows(
    db.insertInto('household_member').values({
      ...rest,
      id,
      household_id: householdId,
      relation: as.relation,
      is_head: as.isHead,
      from_on: as.fromOn ?? today(x),
    }),
  )
  x.tell({
    kind: 'people.household',
    personId: file.personId,
    programId: file.programId,
    segment: file.segment,
    recordId: householdId,
  })
  return id
}

export async function addTie(x: Effect<unknown>, file: File, tie: NewTie): Promise<void> {
  // Somebody who is known here must be someone whom the writer may see: a tie is no way to point at a hidden person.
  if (tie.otherPersonId) await x.mustBeAbleTo('read', tie.otherPersonId)
  await x.tx.rows(
    db.insertInto('tie').values({
      ...marks(x, file),
      id: tie.tieId,
      other_person_id: tie.otherPersonId,
      other_name: tie.otherName,
      other_kind: tie.otherKind,
      kind: tie.kind,
      closeness: tie.closeness,
      gives: tie.gives,
      receives: tie.receives,
      formal: tie.formal,
      may_be_told: tie.mayBeTold,
      never_meet: tie.neverMeet,
      words: tie.words,
      from_on: tie.fromOn ?? today(x),
    }),
  )
  x.tell({
    kind: 'people.tie',
    personId: file.personId,
    programId: file.programId,
    segment: file.segment,
    recordId: tie.tieId,
  })
}

/** A new answer ends the one before it on the same day; nothing is overwritten. */
export async function sayCircumstances(
  x: Effect<unknown>,
  file: File,
  circumstances: readonly NewCircumstance[],
  conversationId: string | null = null,
): Promise<number> {
  if (circumstances.length === 0) return 0
  await x.tx.rows(
    db
      .updateTable('circumstance')
      .set({ until_on: today(x) })
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
        from_on: each.fromOn ?? today(x),
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
