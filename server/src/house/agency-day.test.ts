import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applicationsCommands, applicationsRoutes } from '@kith/wire/applications'
import { benefitsRoutes } from '@kith/wire/benefits'
import { casesRoutes } from '@kith/wire/cases'
import { connectionRoutes } from '@kith/wire/connection'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { plansRoutes } from '@kith/wire/plans'
import { policyChangesRoutes } from '@kith/wire/policy-changes'
import { houseForTests } from '../testing/house-for-tests.ts'
import { newId } from './clock.ts'

// Half past nine in the evening in New York; in Greenwich it is the next day.
const evening = new Date('2030-03-10T02:30:00Z')
const [yesterday, today, tomorrow] = ['2030-03-08', '2030-03-09', '2030-03-10'] as const

const h = await houseForTests({ clock: { now: () => evening } })
const agency = await h.anAgency()
const grace = await h.aWorker({ agency, role: 'supervisor', name: 'Grace Oyel', unitId: agency.programUnitId })
const rosa = await h.aWorker({ agency, name: 'Rosa Quill' })
const [asRosa, asGrace] = [await h.signedIn(rosa), await h.signedIn(grace)]
const ines = await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila', bornOn: '1990-02-02' })
const about = { personId: ines.id }
const ofInes = { person_id: ines.id, program_id: ines.programId, author_id: rosa.id }
const promised = (words: string, due_on: string) =>
  h.given(
    'promise',
    { ...ofInes, by_kind: 'officer', by_user_id: rosa.id, by_name: rosa.name, words, due_on, at: evening },
    agency,
  )

test('a home and an answer begin in the evening on the day that it is there', async () => {
  const householdId = newId()
  await h.did(asRosa, peopleCommands.makeHousehold, {
    ...about,
    household: { householdId, name: 'Mill Road', state: 'NY' },
    members: [{ ...about, relation: 'head', isHead: true }],
  })
  await h.did(asRosa, peopleCommands.sayCircumstances, {
    ...about,
    circumstances: [{ question: 'disabled', answer: false }],
  })
  const [home] = await h.rows('select from_on from household_member where household_id = $1', [householdId])
  assert.equal(home!.from_on, today)
  const page = await h.call(asRosa, benefitsRoutes.benefits, { params: about })
  assert.deepEqual([page.asOf, page.answers.map((each) => each.fromOn)], [today, [today]])
  await h.did(asRosa, peopleCommands.leaveHousehold, { ...about, householdId })
  const [left] = await h.rows('select until_on from household_member where household_id = $1', [householdId])
  assert.equal(left!.until_on, today)
})

test('a name that is no longer used ends on the day that it is there, and one from tomorrow is not used yet', async () => {
  await h.did(asRosa, peopleCommands.goBy, { ...about, name: 'Nes Aguila', pronouns: '' })
  await h.did(asRosa, peopleCommands.addName, { ...about, kind: 'legal', name: 'Ines Maria Aguila', fromOn: tomorrow })
  const { names, used } = await h.call(asRosa, peopleRoutes.names, { params: about })
  assert.equal(names.find((each) => each.name === 'Ines Aguila')?.untilOn, today)
  assert.ok(used.every((each) => each.name !== 'Ines Maria Aguila'))
})

test('an application is filed today and not tomorrow, and a paper is at hand today', async () => {
  const applicationId = newId()
  await h.did(asRosa, applicationsCommands.start, { ...about, applicationId, programme: 'snap' })
  const filing = { ...about, applicationId, how: 'online' } as const
  const outcome = await h.send(asRosa, applicationsCommands.file, { ...filing, filedOn: tomorrow })
  assert.ok(outcome.outcome === 'rejected' && outcome.errors[0]?.code === 'notYet', JSON.stringify(outcome))
  await h.did(asRosa, applicationsCommands.file, { ...filing, filedOn: today })
  const seen = await h.call(asRosa, applicationsRoutes.applications, { params: about })
  assert.equal(seen.today, today)
  const documentId = newId()
  await h.did(asRosa, applicationsCommands.addPaper, { ...about, applicationId, documentId, words: 'A letter' })
  await h.did(asRosa, applicationsCommands.setPaper, { ...about, documentId, state: 'have' })
  const [paper] = await h.rows('select state_on from application_document where id = $1', [documentId])
  assert.equal(paper!.state_on, today)
})

test('a change of law, a plan and the promises are read on the day that it is there', async () => {
  assert.equal((await h.call(asRosa, policyChangesRoutes.policyChanges)).today, today)
  assert.equal((await h.call(asRosa, plansRoutes.plan, { params: about })).today, today)
  assert.equal((await h.call(asRosa, plansRoutes.myPromises)).today, today)
})

test('what is due today is not late in the evening, neither on a team’s list nor in how we keep in touch', async () => {
  await promised('Call the landlord', yesterday)
  await promised('Write to the school', yesterday)
  await promised('Bring the form', today)
  const { id } = await h.given('note', { ...ofInes, body: 'x', occurred_at: evening }, agency)
  const note = (await h.call(asRosa, casesRoutes.today)).due.find((each) => each.id === id)
  assert.equal(note?.dueOn, '2030-03-11')
  const { late } = await h.call(asGrace, casesRoutes.teamMember, { params: { userId: rosa.id } })
  assert.deepEqual(late.map((each) => each.words).sort(), ['Call the landlord', 'Write to the school'])
  // Somebody with whom we spoke long ago: late promises are told of nobody else.
  await h.given('conversation', { ...ofInes, channel: 'phone', began_at: new Date() }, agency)
  const [losing] = (await h.call(asRosa, connectionRoutes.losingTouch)).mine
  assert.deepEqual(
    losing?.reasons.filter((each) => each.kind === 'promisesLate').map(({ count }) => count),
    [2],
  )
})

test('a support that ends tomorrow is still there in the evening', async () => {
  await h.did(asRosa, peopleCommands.addTie, {
    ...about,
    tie: {
      tieId: newId(),
      otherPersonId: null,
      otherName: 'Ana Reyes',
      otherKind: 'person',
      kind: 'friend',
      closeness: 'strong',
      untilOn: tomorrow,
    },
  })
  const { supports } = await h.call(asRosa, connectionRoutes.connection, { params: about })
  assert.deepEqual(
    supports.map((each) => each.name),
    ['Ana Reyes'],
  )
})

test('a promise that is kept in the evening of its day is kept in time', async () => {
  await h.given(
    'promise',
    {
      ...{
        ...ofInes,
        by_kind: 'officer',
        by_user_id: rosa.id,
        by_name: rosa.name,
        words: 'Send the list',
        due_on: today,
      },
      ...{ at: evening, kept_at: evening },
    },
    agency,
  )
  const { promises } = await h.call(asRosa, connectionRoutes.connection, { params: about })
  assert.equal(promises.find((each) => each.words === 'Send the list')?.state, 'onTime')
})
