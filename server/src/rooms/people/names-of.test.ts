import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { referralsRoutes } from '@kith/wire/referrals'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, role: 'officer' })
const asRosa = await h.signedIn(rosa)

const namesOf = (personId: string) => h.call(asRosa, peopleRoutes.names, { params: { personId } })
const find = async (q: string) =>
  (await h.call(asRosa, peopleRoutes.findPeople, { params: { q } })).people.map((each) => [
    each.name,
    ...each.otherNames,
  ])

test('each place is told the name that the person gave for it, and its pronouns', async () => {
  const sky = await h.aPerson({ agency, officer: rosa, name: 'Sky Ortega' })
  const personId = sky.id
  await h.did(asRosa, peopleCommands.changePerson, { personId, changes: { pronouns: 'they/them' } })
  await h.did(asRosa, peopleCommands.addName, { personId, kind: 'legal', name: 'María Ortega Ruiz' })
  await h.did(asRosa, peopleCommands.addName, {
    personId,
    kind: 'nickname',
    name: 'Mary',
    pronouns: 'she/her',
    places: ['family', 'letters'],
    neverWith: 'my father',
  })
  const { used, names } = await namesOf(personId)
  const at = Object.fromEntries(used.map((each) => [each.place, `${each.name}, ${each.pronouns}`]))
  assert.equal(at.calls, 'Sky Ortega, they/them')
  assert.equal(at.letters, 'Mary, she/her')
  assert.equal(at.court, 'María Ortega Ruiz, they/them')
  assert.equal(at.referrals, 'Sky Ortega, they/them')
  assert.equal(names.find((each) => each.name === 'Mary')!.neverWith, 'my father')
  await h.did(asRosa, peopleCommands.addName, { personId, kind: 'other', name: 'S. Ortega', places: ['referrals'] })
  const { may } = await h.call(asRosa, referralsRoutes.referralPreview, { params: { personId } })
  assert.equal(may.find((each) => each.item === 'name')!.value.en, 'S. Ortega')
})

test('a name that must never be used again is found by nobody and shown by nothing but the history', async () => {
  const kai = await h.aPerson({ agency, officer: rosa, name: 'Brunhilde Weitzer' })
  const personId = kai.id
  await h.did(asRosa, peopleCommands.goBy, { personId, name: 'Kai Weitzer', pronouns: 'he/him', former: 'neverUse' })
  assert.deepEqual(await find('Brunhilde'), [])
  assert.deepEqual(await find('Kai Weitzer'), [['Kai Weitzer']])
  const page = await h.call(asRosa, peopleRoutes.person, { params: { personId } })
  assert.ok(!JSON.stringify(page).includes('Brunhilde'))
  const [former] = (await namesOf(personId)).names
  assert.deepEqual([former!.name, former!.mayUse, former!.kind], ['Brunhilde Weitzer', false, 'goesBy'])
})

test('a former name that may be used is still found, and its end is dated', async () => {
  const ana = await h.aPerson({ agency, officer: rosa, name: 'Ana Brightwater' })
  const personId = ana.id
  await h.did(asRosa, peopleCommands.goBy, { personId, name: 'Ana Lindqvist', pronouns: '' })
  assert.deepEqual(await find('Brightwater'), [['Ana Lindqvist', 'Ana Brightwater']])
  const { id } = await h.did(asRosa, peopleCommands.addName, { personId, kind: 'nickname', name: 'Annika' })
  const changed = await h.did(asRosa, peopleCommands.changeName, {
    personId,
    endsNameId: id,
    name: { kind: 'nickname', name: 'Anni', places: ['school'] },
  })
  await h.did(asRosa, peopleCommands.endName, { personId, nameId: changed.id, neverAgain: true })
  assert.deepEqual(
    (await namesOf(personId)).names.map((each) => [each.name, each.untilOn !== null, each.mayUse]),
    [
      ['Anni', true, false],
      ['Annika', true, true],
      ['Ana Brightwater', true, true],
    ],
  )
  assert.deepEqual(await find('Anni Lindqvist').then((rows) => rows.map((row) => row[0])), ['Ana Lindqvist'])
})
