import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benefitsRoutes } from '@kith/wire/benefits'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { newId } from '../../house/clock.ts'
import type { PersonHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, role: 'officer' })
const theo = await h.aWorker({ agency, role: 'officer' })
const asRosa = await h.signedIn(rosa)
const asTheo = await h.signedIn(theo)
const today = new Date().toISOString().slice(0, 10)
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** A mother, a father and two children under one roof for a year. */
async function aFamily() {
  const people = []
  for (const name of ['Mother', 'Father', 'Older', 'Younger'])
    people.push(await h.aPerson({ agency, officer: rosa, name }))
  const [mother, father, older, younger] = people as [PersonHere, PersonHere, PersonHere, PersonHere]
  const householdId = newId()
  await h.did(asRosa, peopleCommands.makeHousehold, {
    personId: mother.id,
    household: { householdId, name: 'Mill Road' },
    members: [
      { personId: mother.id, relation: 'head', isHead: true, fromOn: daysAgo(365) },
      { personId: father.id, relation: 'spouse', fromOn: daysAgo(365) },
      { personId: older.id, relation: 'child', fromOn: daysAgo(365) },
      { personId: younger.id, relation: 'child', fromOn: daysAgo(365) },
    ],
  })
  return { mother, father, older, younger, householdId }
}
const homeOf = (householdId: string, session = asRosa) =>
  h.call(session, peopleRoutes.household, { params: { householdId } })
const nowIn = async (householdId: string) =>
  (await homeOf(householdId)).members
    .filter((each) => each.untilOn === null)
    .map((each) => `${each.name} ${each.relation} ${each.isHead ? 'leads ' : ''}${each.sharePercent}`)
    .sort()
const everyRow = async (...householdIds: string[]) =>
  h.rows(
    `select person_id, household_id, relation, is_head, share_percent, days, from_on, until_on from household_member
      where household_id = any ($1::uuid[]) and (until_on is null or until_on > from_on) order by person_id, household_id, from_on`,
    [householdIds],
  )
async function refused(command: Parameters<typeof h.send>[1], payload: object): Promise<string> {
  const outcome = await h.send(asRosa, command, payload as never)
  assert.equal(outcome.outcome, 'rejected', JSON.stringify(outcome))
  return (outcome as unknown as { code: string }).code
}

test('a household splits: who moves is said once, nothing is overwritten, and all of it is taken back as one', async () => {
  const { mother, father, older, younger, householdId } = await aFamily()
  const before = await everyRow(householdId)
  const [actId, canal] = [newId(), newId()]
  await h.did(asRosa, peopleCommands.moveTogether, {
    personId: father.id,
    actId,
    fromHouseholdId: householdId,
    to: { household: { householdId: canal, name: 'Canal Street', address: '9 Canal Street' } },
    moving: [
      { personId: father.id, relation: 'head', isHead: true },
      { personId: older.id, relation: 'child' },
    ],
    onDay: daysAgo(30),
  })
  assert.deepEqual(await nowIn(householdId), ['Mother head leads 100', 'Younger child 100'])
  assert.deepEqual(await nowIn(canal), ['Father head leads 100', 'Older child 100'])
  assert.deepEqual(
    (await homeOf(householdId)).members.filter((each) => each.untilOn).map((each) => [each.name, each.untilOn]),
    [
      ['Father', daysAgo(30)],
      ['Older', daysAgo(30)],
    ],
  )
  const told = await h.rows(`select distinct person_id from event where kind = 'people.household' and record_id = $1`, [
    canal,
  ])
  assert.equal(told.length, 2)
  await h.did(asRosa, peopleCommands.takeBackMove, { personId: mother.id, actId })
  assert.deepEqual(await everyRow(householdId), before)
  assert.deepEqual(await everyRow(canal), [])
  assert.equal((await h.ask(asRosa, peopleRoutes.household, { params: { householdId: canal } })).statusCode, 404)
  assert.equal(await refused(peopleCommands.takeBackMove, { personId: younger.id, actId }), 'changedSince')
})

test('a child lives in two homes in turn, with shares that are whole, and is counted in the larger one', async () => {
  const { mother, father, older, householdId } = await aFamily()
  const canal = newId()
  await h.did(asRosa, peopleCommands.moveTogether, {
    personId: father.id,
    actId: newId(),
    fromHouseholdId: householdId,
    to: { household: { householdId: canal, name: 'Canal Street' } },
    moving: [{ personId: father.id, relation: 'head', isHead: true }],
    onDay: daysAgo(40),
  })
  const share = (mothers: number, fathers: number, fromOn = daysAgo(20)) => ({
    personId: older.id,
    actId: newId(),
    homes: [
      { householdId: canal, sharePercent: fathers, days: 'Friday to Sunday' },
      { householdId, sharePercent: mothers, days: 'Monday to Thursday' },
    ],
    fromOn,
  })
  assert.equal(await refused(peopleCommands.shareHomes, share(60, 50)), 'sharesNotWhole')
  const twice = share(60, 40)
  assert.equal(
    await refused(peopleCommands.shareHomes, {
      ...twice,
      homes: twice.homes.map((home) => ({ ...home, householdId })),
    }),
    'homeTwice',
  )
  const first = share(60, 40)
  await h.did(asRosa, peopleCommands.shareHomes, first)
  assert.ok((await nowIn(canal)).includes('Older child 40'))
  assert.ok((await nowIn(householdId)).includes('Older child 60'))
  const { elsewhere } = await homeOf(householdId)
  assert.deepEqual(
    elsewhere.map((each) => [each.personId, each.name, each.sharePercent, each.days]),
    [[older.id, 'Canal Street', 40, 'Friday to Sunday']],
  )
  const { residents } = await h.call(asRosa, benefitsRoutes.benefits, { params: { personId: older.id } })
  assert.ok(
    residents.some((each) => each.personId === mother.id),
    'the home with the larger share counts',
  )
  assert.ok(!residents.some((each) => each.personId === father.id))
  const second = share(20, 80, daysAgo(5))
  await h.did(asRosa, peopleCommands.shareHomes, second)
  assert.equal(await refused(peopleCommands.takeBackMove, { personId: older.id, actId: first.actId }), 'changedSince')
  await h.did(asRosa, peopleCommands.takeBackMove, { personId: older.id, actId: second.actId })
  assert.ok((await nowIn(householdId)).includes('Older child 60'))
  await h.did(asRosa, peopleCommands.takeBackMove, { personId: older.id, actId: first.actId })
  assert.ok((await nowIn(householdId)).includes('Older child 100'))
})

test('somebody else becomes the head, and one leads at a time', async () => {
  const { mother, father, householdId } = await aFamily()
  const actId = newId()
  await h.did(asRosa, peopleCommands.changeHead, { personId: father.id, actId, householdId, onDay: daysAgo(3) })
  const members = (await homeOf(householdId)).members
  const heads = members.filter((each) => each.isHead)
  assert.deepEqual(
    heads.map((each) => [each.name, each.fromOn, each.untilOn]),
    [
      ['Father', daysAgo(3), null],
      ['Mother', daysAgo(365), daysAgo(3)],
    ],
  )
  await h.did(asRosa, peopleCommands.takeBackMove, { personId: mother.id, actId })
  assert.ok((await nowIn(householdId)).includes('Mother head leads 100'))
})

test('two households become one; a move that cannot be is refused in words', async () => {
  const [one, two] = [await aFamily(), await aFamily()]
  const move = (over: object = {}) => ({
    personId: two.mother.id,
    actId: newId(),
    fromHouseholdId: two.householdId,
    to: { householdId: one.householdId },
    moving: [{ personId: two.mother.id }, { personId: two.younger.id, relation: 'child' }],
    ...over,
  })
  assert.equal(await refused(peopleCommands.moveTogether, move({ onDay: '2080-01-01' })), 'dayAfterToday')
  assert.equal(await refused(peopleCommands.moveTogether, move({ onDay: daysAgo(500) })), 'movedBeforeComing')
  assert.equal(await refused(peopleCommands.moveTogether, move({ to: { householdId: two.householdId } })), 'homeTwice')
  assert.equal(
    await refused(peopleCommands.moveTogether, move({ moving: [{ personId: one.mother.id }] })),
    'notLivingThere',
  )
  const leave = { personId: two.father.id, householdId: two.householdId, untilOn: daysAgo(500) }
  assert.equal(await refused(peopleCommands.leaveHousehold, leave), 'endsBeforeItBegan')
  await h.did(asRosa, peopleCommands.moveTogether, move())
  assert.equal((await nowIn(one.householdId)).length, 6)
  assert.equal((await nowIn(two.householdId)).length, 2)
})

test('a colleague who sees nobody of a home finds no home, can move nobody there and take nothing back', async () => {
  const { father, older, householdId } = await aFamily()
  assert.equal((await h.ask(asTheo, peopleRoutes.household, { params: { householdId } })).statusCode, 404)
  const own = await h.aPerson({ agency, officer: theo, name: 'Own' })
  const codeOf = async (command: Parameters<typeof h.send>[1], payload: object) =>
    ((await h.send(asTheo, command, payload as never)) as unknown as { code: string }).code
  assert.equal(await codeOf(peopleCommands.joinHousehold, { personId: own.id, householdId }), 'notFound')
  const homes = [{ householdId, sharePercent: 100 }]
  assert.equal(await codeOf(peopleCommands.shareHomes, { personId: own.id, actId: newId(), homes }), 'notFound')
  const actId = newId()
  await h.did(asRosa, peopleCommands.leaveHousehold, { personId: older.id, householdId, actId })
  assert.equal(await codeOf(peopleCommands.takeBackMove, { personId: own.id, actId }), 'notFound')
  const moving = [{ personId: father.id }]
  const to = { household: { householdId: newId(), name: 'Away' } }
  const stolen = { personId: own.id, actId: newId(), fromHouseholdId: householdId, to, moving }
  assert.equal(await codeOf(peopleCommands.moveTogether, stolen), 'notFound')
  assert.equal((await nowIn(householdId)).length, 3)
})

test('a member of another part of the record keeps that part, whoever wrote the household down', async () => {
  const mother = await h.aPerson({ agency, officer: rosa, name: 'Mother' })
  const safe = await h.aPerson({ agency, officer: rosa, name: 'Safe', segment: 'dv' })
  await h.given('clearance', { user_id: rosa.id, segment: 'dv' }, agency)
  const householdId = newId()
  await h.did(asRosa, peopleCommands.makeHousehold, {
    personId: mother.id,
    household: { householdId, name: 'Mill Road' },
    members: [{ personId: mother.id }, { personId: safe.id }],
  })
  const rows = await h.rows('select segment from household_member where person_id = $1', [safe.id])
  assert.deepEqual(rows, [{ segment: 'dv' }])
})

test('what is promised to each who lives here stands together', async () => {
  const { older, householdId } = await aFamily()
  await h.given(
    'promise',
    {
      person_id: older.id,
      program_id: older.programId,
      author_id: rosa.id,
      by_kind: 'officer',
      by_name: 'Rosa',
      words: 'Find a reading tutor',
      due_on: today,
    },
    agency,
  )
  const { due } = await homeOf(householdId)
  assert.deepEqual(
    due.map(({ kind, personId, words, by, dueOn }) => [kind, personId, words, by, dueOn]),
    [['promise', older.id, 'Find a reading tutor', 'Rosa', today]],
  )
})
