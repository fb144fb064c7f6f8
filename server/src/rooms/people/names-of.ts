import { commonRefusals, Refused } from '@kith/wire'
import { type NamePlace, namePlaces, nameToUse } from '@kith/wire/name-to-use'
import { peopleCommands } from '@kith/wire/people'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import { addName, checkName, dayOfAct, indexPerson } from './effects.ts'
import { checkDays } from './kin-rules.ts'

/** Every other name of a person, the latest first. */
export const allNamesQuery = (personId: string) =>
  db
    .selectFrom('person_name')
    .select(['id', 'kind', 'name', 'pronouns', 'used_where', 'places', 'never_with', 'may_use', 'from_on', 'until_on'])
    .where(ofPerson('person_id', personId))
    .orderBy('at', 'desc')

type NameRow = ReturnType<typeof allNamesQuery> extends { execute(): Promise<(infer Row)[]> } ? Row : never

/** A name as a page reads it. */
export const nameSeen = (row: NameRow) => ({
  id: row.id,
  kind: row.kind as 'legal',
  name: row.name,
  pronouns: row.pronouns,
  usedWhere: row.used_where,
  places: row.places as NamePlace[],
  neverWith: row.never_with,
  mayUse: row.may_use,
  fromOn: row.from_on,
  untilOn: row.until_on,
})

/** The name to use in a place, from the rows as they stand: asked here by every page, letter and referral. */
export const nameIn = (
  place: NamePlace,
  person: { name: string; pronouns: string },
  rows: readonly NameRow[],
  on: string,
) => nameToUse(place, person, rows.map(nameSeen), on)

/** Where another name than the one that the person goes by is used. */
export const usedNames = (person: { name: string; pronouns: string }, rows: readonly NameRow[], on: string) =>
  namePlaces.map((place) => ({ place, ...nameIn(place, person, rows, on) }))

export const nameHandlers: Handler[] = [
  handles(peopleCommands.addName, async (x) => {
    checkName(x.payload.name)
    checkDays(x.now, x.payload.fromOn, null)
    const id = await addName(x, x.record!, x.payload)
    await indexPerson(x, x.record!)
    x.tell({ kind: 'people.changed', ...x.record! })
    return { id }
  }),
  handles(peopleCommands.changeName, async (x) => {
    checkName(x.payload.name.name)
    checkDays(x.now, x.payload.name.fromOn, null)
    await x.tx.one(endName(x.payload.personId, x.payload.endsNameId, dayOfAct(x)))
    const id = await addName(x, x.record!, x.payload.name)
    await indexPerson(x, x.record!)
    x.tell({ kind: 'people.changed', ...x.record! })
    return { id }
  }),
  handles(peopleCommands.endName, async (x) => {
    const { personId, nameId, neverAgain } = x.payload
    const ended = await x.tx.one(endName(personId, nameId, dayOfAct(x), neverAgain))
    await indexPerson(x, x.record!)
    x.tell({ kind: 'people.changed', ...x.record! })
    return ended
  }),
  handles(peopleCommands.goBy, async (x) => {
    const { name, pronouns, former } = x.payload
    checkName(name)
    const today = dayOfAct(x)
    const person = await x.tx.one(
      db.selectFrom('person').select(['name', 'pronouns', 'version']).where('id', '=', x.record!.personId),
    )
    if (x.baseVer !== null && x.baseVer !== person.version) {
      throw new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
    }
    const changed = await x.tx.one(
      db
        .updateTable('person')
        .set({ name: name.trim(), pronouns, version: person.version + 1 })
        .where('id', '=', x.record!.personId)
        .where('version', '=', person.version)
        .returning('version'),
    )
    if (person.name !== name.trim()) {
      await addName(
        x,
        x.record!,
        {
          kind: 'goesBy',
          name: person.name,
          pronouns: person.pronouns,
          usedWhere: '',
          mayUse: former === 'mayBeFound',
        },
        today,
      )
    }
    await indexPerson(x, x.record!)
    x.tell({ kind: 'people.changed', ...x.record!, recordId: x.record!.personId })
    return changed
  }),
]

const endName = (personId: string, nameId: string, on: string, neverAgain = false) =>
  db
    .updateTable('person_name')
    .set((eb) => ({
      until_on: eb.fn<string>('greatest', [eb.val(on), 'from_on']),
      ...(neverAgain && { may_use: false }),
    }))
    .where('id', '=', nameId)
    .where(ofPerson('person_id', personId))
    .where('until_on', 'is', null)
    .returning('id')
