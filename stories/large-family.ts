import type { SentPayloadOf } from '@kith/wire/command'
import { peopleCommands } from '@kith/wire/people'
import { newId } from '../server/src/house/clock.ts'
import type { AgencyHere, SessionHere, WorkerHere } from '../server/src/testing/builders.ts'
import type { TestHouse } from '../server/src/testing/house-for-tests.ts'

type SentTie = SentPayloadOf<typeof peopleCommands.addTie>['tie']

const known =
  'Mateo,Lucía,Elvira,Tomás,Marta,Paola,Ana,Keisha,Joaquín,Beatriz,Dolores,Ignacio,Ruth,Samuel,Noor,Amira,Pilar,Hugo,Inga,Olena,Chidi,Ngozi,Wen,Priya'
    .split(',')
    .map((name, i) => `${name} ${['Aguilar', 'Solmirón', 'Brambleholt', 'Okafor'][i % 4]}`)
const named: [name: string, otherKind: 'person' | 'organization' | 'group' | 'place' | 'faith', kind: string][] = [
  ['Mrs. Nowak', 'person', 'neighbor'],
  ['Señora Ruiz', 'person', 'neighbor'],
  ['Mr. Pottingsway', 'person', 'landlord'],
  ['Coach Delgado', 'person', 'coach'],
  ['Doctor Lindqvist', 'person', 'doctor'],
  ['Lincoln Street School', 'organization', 'school'],
  ['Eastside Community Clinic', 'organization', 'clinic'],
  ['Harbor Legal Aid', 'organization', 'legal aid'],
  ['Orchard Laundry', 'organization', 'employer'],
  ['Family court', 'organization', 'court'],
  ['WIC', 'organization', 'food help'],
  ['Food benefits office', 'organization', 'benefits'],
  ['Heating aid', 'organization', 'benefits'],
  ['Credit union', 'organization', 'bank'],
  ['Child care on Vine', 'organization', 'child care'],
  ['Housing authority', 'organization', 'housing'],
  ['Probation office', 'organization', 'probation officer'],
  ['San José parish', 'faith', 'church'],
  ['Thursday choir', 'group', 'choir'],
  ['Soccer league', 'group', 'team'],
  ['English class', 'group', 'class'],
  ['Community garden', 'place', 'garden'],
  ['Library', 'place', 'library'],
  ['Women’s circle', 'group', 'support group'],
  ['Carpool', 'group', 'carpool'],
  ['Bakery on Fifth', 'place', 'meeting place'],
  ['Tía Rosa', 'person', 'aunt'],
  ['Primo Beto', 'person', 'cousin'],
  ['Abuela Concepción', 'person', 'aunt'],
  ['Tío Chuy', 'person', 'uncle'],
  ['Yolanda', 'person', 'friend'],
  ['Frances', 'person', 'friend'],
  ['Minh', 'person', 'coworker'],
  ['Rubén Ortecilla', 'person', 'former partner'],
  ['Night shift crew', 'group', 'coworkers'],
  ['Legal clinic at the library', 'organization', 'legal aid'],
]

/** A day so many days ago, as the browser of the stories counts days. */
export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** A person with sixty others around them and a hundred and twenty ties: sixty of their own, sixty between the others. */
export async function largeFamily(h: TestHouse, agency: AgencyHere, rosa: WorkerHere, session: SessionHere) {
  const ines = await h.aPerson({ agency, name: 'Inés Aguilar', officer: rosa })
  const people = []
  for (const name of known) people.push(await h.aPerson({ agency, name, officer: rosa }))
  const closeness = ['strong', 'ordinary', 'ordinary', 'strained', 'strong', 'broken'] as const
  const kinds = ['cousin', 'friend', 'aunt', 'neighbor', 'uncle', 'coworker']
  const add = (tie: Omit<SentTie, 'tieId'>, personId = ines.id) =>
    h.did(session, peopleCommands.addTie, { personId, tie: { fromOn: daysAgo(700), ...tie, tieId: newId() } })
  for (const [i, person] of people.entries())
    await add({
      otherPersonId: person.id,
      otherName: person.name,
      kind: kinds[i % kinds.length]!,
      closeness: closeness[i % closeness.length]!,
      gives: i % 3 !== 0,
      receives: i % 4 !== 0,
      mayBeTold: i % 7 === 0 ? 'never' : 'yes',
    })
  for (const [i, [otherName, otherKind, kind]] of named.entries()) {
    if (otherName === 'Rubén Ortecilla' || otherName === 'Thursday choir') continue
    await add({
      otherName,
      otherKind,
      kind,
      closeness: closeness[(i * 5 + 1) % closeness.length]!,
      formal: otherKind === 'organization',
      gives: i % 2 === 0,
      fromOn: otherName === 'Yolanda' ? daysAgo(12) : daysAgo(700),
    })
  }
  await add({
    otherName: 'Rubén Ortecilla',
    kind: 'former partner',
    closeness: 'dangerous',
    gives: false,
    receives: false,
    mayBeTold: 'never',
    neverMeet: true,
    words: 'Calls at night.',
  })
  // The choir was ordinary until twenty days ago and is strong since then.
  const before = newId()
  await h.did(session, peopleCommands.addTie, {
    personId: ines.id,
    tie: { tieId: before, otherName: 'Thursday choir', otherKind: 'group', kind: 'choir', fromOn: daysAgo(700) },
  })
  await h.did(session, peopleCommands.endTie, { personId: ines.id, tieId: before, untilOn: daysAgo(20) })
  await add({
    otherName: 'Thursday choir',
    otherKind: 'group',
    kind: 'choir',
    closeness: 'strong',
    fromOn: daysAgo(20),
  })
  // A tie that ended ten days ago is in the story and no more on the map of today.
  const gone = newId()
  await h.did(session, peopleCommands.addTie, {
    personId: ines.id,
    tie: { tieId: gone, otherName: 'Night school', otherKind: 'organization', kind: 'school', fromOn: daysAgo(400) },
  })
  await h.did(session, peopleCommands.endTie, { personId: ines.id, tieId: gone, untilOn: daysAgo(10) })
  let between = 0
  for (let step = 1; between < 60; step++)
    for (let i = 0; i < people.length && between < 60; i++, between++) {
      const other = people[(i + step) % people.length]!
      await add(
        { otherPersonId: other.id, otherName: other.name, kind: 'friend', closeness: closeness[(i + step) % 6]! },
        people[i]!.id,
      )
    }
  const household = { householdId: newId(), name: 'Vine Street' }
  await h.did(session, peopleCommands.makeHousehold, {
    personId: ines.id,
    household,
    members: [ines, people[0]!, people[1]!, people[2]!].map(({ id }) => ({ personId: id, fromOn: daysAgo(600) })),
  })
  return { ines, people }
}
