import { commonRefusals, Refused } from '@kith/wire'
import { peopleCommands } from '@kith/wire/people'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import {
  addName,
  addPerson,
  addTie,
  type File,
  homeProgram,
  indexPerson,
  joinHousehold,
  makeHousehold,
  sayCircumstances,
} from './effects.ts'

/** The file of the person that the command names; the door has already asked `can()` about it. */
const fileOf = (x: Effect<{ personId: string }>): File => x.record!

export const peopleHandlers: Handler[] = [
  handles(peopleCommands.addPerson, async (x) => {
    const { person, household, joins } = x.payload
    const file = await addPerson(x, person, await homeProgram(x))
    if (household) {
      await makeHousehold(x, file, household)
      await joinHousehold(x, file, household.householdId, { relation: 'head', isHead: true, fromOn: null })
    }
    if (joins) {
      // Only a household of which the writer sees someone can be joined.
      await x.tx.one(
        db.selectFrom('household_member').select('id').where('household_id', '=', joins.householdId).limit(1),
      )
      await joinHousehold(x, file, joins.householdId, { relation: joins.relation, isHead: false, fromOn: null })
    }
    return { id: person.personId }
  }),
  handles(peopleCommands.changePerson, async (x) => {
    const { changes } = x.payload
    const current = await x.tx.one(db.selectFrom('person').select('version').where('id', '=', x.record!.personId))
    if (x.baseVer !== null && x.baseVer !== current.version) {
      throw new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
    }
    const set = {
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.pronouns !== undefined && { pronouns: changes.pronouns }),
      ...(changes.bornOn !== undefined && { born_on: changes.bornOn }),
      ...(changes.bornAbout !== undefined && { born_about: changes.bornAbout }),
      ...(changes.language !== undefined && { language: changes.language }),
      ...(changes.interpreter !== undefined && { interpreter: changes.interpreter }),
      ...(changes.phone !== undefined && { phone: changes.phone }),
      ...(changes.email !== undefined && { email: changes.email }),
      ...(changes.contactCaution !== undefined && { contact_caution: changes.contactCaution }),
    }
    const changed = await x.tx.one(
      db
        .updateTable('person')
        .set({ ...set, version: current.version + 1 })
        .where('id', '=', x.record!.personId)
        .where('version', '=', current.version)
        .returning('version'),
    )
    await indexPerson(x, fileOf(x))
    x.tell({ kind: 'people.changed', ...x.record!, recordId: x.record!.personId })
    return changed
  }),
  handles(peopleCommands.addName, async (x) => {
    const id = await addName(x, fileOf(x), x.payload)
    await indexPerson(x, fileOf(x))
    x.tell({ kind: 'people.changed', ...x.record! })
    return { id }
  }),
  handles(peopleCommands.makeHousehold, async (x) => {
    await makeHousehold(x, fileOf(x), x.payload.household)
    for (const member of x.payload.members) {
      if (member.personId !== x.record!.personId) await x.mustBeAbleTo('write', member.personId)
      await joinHousehold(x, { ...fileOf(x), personId: member.personId }, x.payload.household.householdId, member)
    }
    return { id: x.payload.household.householdId }
  }),
  handles(peopleCommands.joinHousehold, async (x) => ({
    id: await joinHousehold(x, fileOf(x), x.payload.householdId, x.payload),
  })),
  handles(peopleCommands.leaveHousehold, async (x) => {
    const left = await x.tx.one(
      db
        .updateTable('household_member')
        .set({ until_on: x.payload.untilOn ?? x.occurredAt.slice(0, 10) })
        .where(ofPerson('person_id', x.payload.personId))
        .where('household_id', '=', x.payload.householdId)
        .where('until_on', 'is', null)
        .returning('id'),
    )
    x.tell({ kind: 'people.household', ...x.record!, recordId: x.payload.householdId })
    return left
  }),
  handles(peopleCommands.addTie, async (x) => {
    await addTie(x, fileOf(x), x.payload.tie)
    return { id: x.payload.tie.tieId }
  }),
  handles(peopleCommands.changeTie, async (x) => {
    await endTie(x, x.payload.endsTieId, null)
    await addTie(x, fileOf(x), x.payload.tie)
    return { id: x.payload.tie.tieId }
  }),
  handles(peopleCommands.endTie, async (x) => endTie(x, x.payload.tieId, x.payload.untilOn)),
  handles(peopleCommands.sayCircumstances, async (x) => ({
    kept: await sayCircumstances(x, fileOf(x), x.payload.circumstances),
  })),
]

async function endTie(x: Effect<{ personId: string }>, tieId: string, untilOn: string | null): Promise<{ id: string }> {
  const ended = await x.tx.one(
    db
      .updateTable('tie')
      .set({ until_on: untilOn ?? x.occurredAt.slice(0, 10) })
      .where('id', '=', tieId)
      .where(ofPerson('person_id', x.payload.personId))
      .where('until_on', 'is', null)
      .returning('id'),
  )
  x.tell({ kind: 'people.tie', ...x.record!, recordId: tieId })
  return ended
}
