import { commonRefusals, Refused } from '@kith/wire'
import { peopleCommands } from '@kith/wire/people'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import {
  addPerson,
  checkName,
  type File,
  homeProgram,
  indexPerson,
  joinHousehold,
  makeHousehold,
  sayCircumstances,
} from './effects.ts'
import { checkLife } from './kin-rules.ts'
import { moveHandlers } from './moves.ts'
import { nameHandlers } from './names-of.ts'
import { tieHandlers } from './ties.ts'

/** The file of the person that the command names; the door has already asked `can()` about it. */
const fileOf = (x: Effect<{ personId: string }>): File => x.record!

export const peopleHandlers: Handler[] = [
  ...nameHandlers,
  ...tieHandlers,
  ...moveHandlers,
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
    const current = await x.tx.one(
      db
        .selectFrom('person')
        .select(['version', 'born_on', 'born_about', 'died_on'])
        .where('id', '=', x.record!.personId),
    )
    if (x.baseVer !== null && x.baseVer !== current.version) {
      throw new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
    }
    if (changes.name !== undefined) checkName(changes.name)
    if (changes.bornOn !== undefined || changes.bornAbout !== undefined || changes.diedOn !== undefined) {
      await checkLife(x, x.record!.personId, {
        bornOn: changes.bornOn === undefined ? current.born_on : changes.bornOn,
        bornAbout: changes.bornAbout ?? current.born_about,
        diedOn: changes.diedOn === undefined ? current.died_on : changes.diedOn,
      })
    }
    const set = {
      ...(changes.name !== undefined && { name: changes.name }),
      ...(changes.pronouns !== undefined && { pronouns: changes.pronouns }),
      ...(changes.bornOn !== undefined && { born_on: changes.bornOn }),
      ...(changes.bornAbout !== undefined && { born_about: changes.bornAbout }),
      ...(changes.diedOn !== undefined && { died_on: changes.diedOn }),
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
  handles(peopleCommands.sayCircumstances, async (x) => ({
    kept: await sayCircumstances(x, fileOf(x), x.payload.circumstances),
  })),
]
