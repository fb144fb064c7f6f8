import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesCommands, casesRoutes } from '@kith/wire/cases'
import { houseRoutes } from '@kith/wire/house'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { teamCommands, teamRoutes } from '@kith/wire/team'
import { newId } from '../../house/clock.ts'
import type { SessionHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const grace = await h.aWorker({ agency, role: 'supervisor', name: 'Grace Oyel' })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const theo = await h.aWorker({ agency, name: 'Theo Marr' })
const naledi = await h.aWorker({ agency, role: 'privacy', name: 'Naledi Mbeli' })
const [asGrace, asRosa, asTheo, asNaledi] = [
  await h.signedIn(grace),
  await h.signedIn(rosa),
  await h.signedIn(theo),
  await h.signedIn(naledi),
]
const { person } = peopleRoutes
const status = async (session: SessionHere, personId: string) =>
  (await h.ask(session, person, { params: { personId } })).statusCode
const says = (session: SessionHere, over: object) =>
  h.did(session, teamCommands.declareTie, { declaredId: newId(), relation: 'relative', ...over })
const tieOf = async (session: SessionHere, declaredId: string) =>
  (await h.call(session, teamRoutes.teamBoundaries)).ties.find((each) => each.id === declaredId)

test('the record from which a worker says their tie closes at once, and their supervisor hears of it and finds who must take over', async () => {
  const cousin = await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })
  assert.equal(await status(asRosa, cousin.id), 200)
  const declaredId = newId()
  assert.deepEqual(await says(asRosa, { declaredId, personId: cousin.id, words: 'My mother’s cousin' }), { said: true })
  assert.equal(await status(asRosa, cousin.id), 404)
  const tie = await tieOf(asGrace, declaredId)
  assert.equal(tie?.worker, 'Rosa Lind')
  assert.deepEqual(
    tie?.closed.map((each) => [each.personName, each.how, each.mustHandOver]),
    [['Ines Aguila', 'said', true]],
  )
  const { notices } = await h.call(asGrace, casesRoutes.notices)
  assert.ok(notices.some((each) => each.kind === 'ownTie' && each.by === 'Rosa Lind'))
  await h.did(asGrace, casesCommands.assign, { personId: cousin.id, toUserId: theo.id, kind: 'primary' })
  assert.equal((await tieOf(asGrace, declaredId))?.closed[0]?.mustHandOver, false)
  // The worker reads what they said, and nobody's name that they did not type.
  const mine = await h.ask(asRosa, teamRoutes.myBoundaries)
  assert.match(mine.body, /My mother’s cousin/)
  assert.doesNotMatch(mine.body, /Ines/)
})

test('said by name and birth date, what fits closes and what does not stays; whoever says it is answered alike', async () => {
  const niece = await h.aPerson({ agency, officer: rosa, name: 'María Prat Luján', bornOn: '2001-05-06' })
  const namesake = await h.aPerson({ agency, officer: rosa, name: 'Maria Prat', bornOn: '1960-01-01' })
  const there = await says(asRosa, { name: 'maria PRAT', bornOn: '2001-05-06' })
  const nobody = await says(asRosa, { name: 'Nobody Here', bornOn: '2001-05-06' })
  assert.deepEqual(there, nobody)
  assert.equal(await status(asRosa, niece.id), 404)
  assert.equal(await status(asRosa, namesake.id), 200)
  const [seen] = await h.rows('select 1 from conflict where person_id = $1', [niece.id])
  assert.ok(seen)
  // Nor does the database tell them, past every page.
  const own = await h.call(asRosa, teamRoutes.myBoundaries)
  assert.ok(own.ties.every((each) => !('closed' in each)))
  assert.equal((await h.ask(asRosa, teamRoutes.teamBoundaries)).statusCode, 404)
})

test('a record that is written down later closes as it is written, also to whoever writes it', async () => {
  await says(asTheo, { name: 'Lea Okafor', bornOn: '1999-09-09' })
  const id = newId()
  const person = { personId: id, name: 'Léa Okafor', bornOn: '1999-09-09' }
  await h.did(asTheo, peopleCommands.addPerson, { person })
  assert.equal(await status(asTheo, id), 404)
  assert.equal(await status(asGrace, id), 200)
  const { notices } = await h.call(asGrace, casesRoutes.notices)
  assert.ok(notices.some((each) => each.kind === 'tieFound' && each.by === 'Theo Marr'))
})

test('a birth date that is written down later closes the record then', async () => {
  const { id } = await h.aPerson({ agency, officer: rosa, name: 'Uma Reyes' })
  await says(asRosa, { name: 'Uma Reyes', bornOn: '1970-02-03' })
  assert.equal(await status(asRosa, id), 200)
  await h.did(asRosa, peopleCommands.changePerson, { personId: id, changes: { bornOn: '1970-02-03' } })
  assert.equal(await status(asRosa, id), 404)
})

test('a name alone closes nothing by itself; who looks after the worker is shown who might be meant, and links or not', async () => {
  const maybe = await h.aPerson({ agency, officer: rosa, name: 'Ivo Santander' })
  const declaredId = newId()
  await says(asRosa, { declaredId, relation: 'neighbor', name: 'Ivo Santander' })
  assert.equal(await status(asRosa, maybe.id), 200)
  const [one] = (await tieOf(asGrace, declaredId))!.mightBe
  assert.deepEqual([one?.personName, one?.how, one?.worker], ['Ivo Santander', 'noBirthDate', 'Rosa Lind'])
  // The privacy officer opens no records: they read the programme and who leads, and no name.
  const [same] = (await tieOf(asNaledi, declaredId))!.mightBe
  assert.deepEqual([same?.personName, same?.program], ['', `Family help of ${agency.name}`])
  await h.did(asNaledi, teamCommands.linkTie, { declaredId, personId: maybe.id })
  assert.equal(await status(asRosa, maybe.id), 404)
  const closedId = (await tieOf(asGrace, declaredId))!.closed[0]!.id
  await h.did(asGrace, teamCommands.unlinkTie, { declaredId, closedId, because: 'Another Ivo' })
  assert.equal(await status(asRosa, maybe.id), 200)
  assert.deepEqual((await tieOf(asGrace, declaredId))!.mightBe, [], 'what was taken off is not offered again')
})

test('those who live with them are kept apart too where that was said, and who moves in later', async () => {
  const [aunt, child, later] = [
    await h.aPerson({ agency, officer: rosa, name: 'Ana Blum' }),
    await h.aPerson({ agency, officer: rosa, name: 'Kit Blum' }),
    await h.aPerson({ agency, officer: rosa, name: 'Ola Blum' }),
  ]
  const household = newId()
  const mine = { program_id: aunt.programId, author_id: rosa.id }
  await h.given('household', { ...mine, id: household, person_id: aunt.id, name: 'Blum' }, agency)
  const lives = (id: string) =>
    h.given('household_member', { person_id: id, program_id: aunt.programId, household_id: household }, agency)
  await lives(aunt.id)
  await lives(child.id)
  await says(asRosa, { personId: aunt.id, wholeHousehold: true })
  assert.equal(await status(asRosa, child.id), 404)
  await lives(later.id)
  assert.equal(await status(asRosa, later.id), 404)
})

test('who helps or covers is off the list at once; who leads stays written down until the case is in other hands', async () => {
  const one = await h.aPerson({ agency, officer: theo, name: 'Sol Ito' })
  const helps = { user_id: rosa.id, enrolment_id: one.enrolmentId, kind: 'secondary' }
  await h.given('assignment', helps, agency)
  await says(asRosa, { personId: one.id })
  const left = await h.rows<{ user_id: string }>(
    'select user_id from assignment where enrolment_id = $1 and (until_at is null or until_at > now())',
    [one.enrolmentId],
  )
  assert.deepEqual(
    left.map((each) => each.user_id),
    [theo.id],
  )
})

test('a supervisor says it of a worker; only who looks after them ends it, with a reason, and never the worker', async () => {
  const one = await h.aPerson({ agency, officer: rosa, name: 'Ada Ruiz' })
  const declaredId = newId()
  const tie = { declaredId, relation: 'friend' as const, userId: rosa.id, personId: one.id }
  await h.did(asGrace, teamCommands.declareTieOf, tie)
  assert.equal(await status(asRosa, one.id), 404)
  const because = 'They lost touch years ago, and both say so'
  for (const session of [asRosa, asTheo]) {
    const outcome = await h.send(session, teamCommands.endTie, { declaredId, because })
    assert.equal(outcome.outcome, 'rejected')
  }
  // Not even a supervisor their own.
  const own = newId()
  await says(asGrace, { declaredId: own, name: 'Nobody Atall', bornOn: '1950-01-01' })
  assert.equal((await h.send(asGrace, teamCommands.endTie, { declaredId: own, because })).outcome, 'rejected')
  const alien = { ...tie, declaredId: newId(), userId: naledi.id, personId: null, name: 'X' }
  const elsewhere = await h.signedIn(await h.aWorker({ agency: await h.anAgency(), role: 'supervisor' }))
  assert.equal((await h.send(elsewhere, teamCommands.declareTieOf, alien)).outcome, 'rejected')
  await h.did(asGrace, teamCommands.endTie, { declaredId, because })
  assert.equal(await status(asRosa, one.id), 200)
})

test('a supervisor who is kept apart from the same person reads nothing of the tie, and is not told', async () => {
  const one = await h.aPerson({ agency, officer: rosa, name: 'Eli Both' })
  await says(asGrace, { personId: one.id })
  const before = (await h.call(asGrace, casesRoutes.notices)).notices.length
  const declaredId = newId()
  await says(asRosa, { declaredId, personId: one.id })
  assert.equal(await tieOf(asGrace, declaredId), undefined)
  assert.equal((await h.call(asGrace, casesRoutes.notices)).notices.length, before)
  assert.ok(await tieOf(asNaledi, declaredId))
})

test('what somebody had begun to write of them is closed too', async () => {
  const one = await h.aPerson({ agency, officer: rosa, name: 'Bo Draft' })
  const form = `talk:${one.id}`
  const keep = { params: { form }, body: { body: { text: 'She said that' }, baseVersion: 0 } }
  await h.call(asRosa, houseRoutes.keepDraft, keep)
  await says(asRosa, { personId: one.id })
  assert.equal((await h.call(asRosa, houseRoutes.draft, { params: { form } })).draft, null)
})

test('meeting somebody in two places closes nothing; it is noted, answered and private between the worker and who looks after them', async () => {
  const one = await h.aPerson({ agency, officer: rosa, name: 'Tam School' })
  const noteId = newId()
  const words = 'She teaches my daughter. I see her at the school gate.'
  await h.did(asRosa, teamCommands.noteBoundary, { noteId, kind: 'dual', personId: one.id, words })
  assert.equal(await status(asRosa, one.id), 200)
  for (const session of [asGrace, asNaledi]) {
    const { notes } = await h.call(session, teamRoutes.teamBoundaries)
    assert.ok(notes.some((each) => each.id === noteId && each.words === words))
  }
  assert.deepEqual((await h.call(asTheo, teamRoutes.myBoundaries)).notes, [])
  await h.did(asGrace, teamCommands.answerBoundary, { noteId, agreed: true, words: 'Not at the gate. We spoke.' })
  const { notes } = await h.call(asRosa, teamRoutes.myBoundaries)
  assert.equal(notes.find((each) => each.id === noteId)?.answer?.words, 'Not at the gate. We spoke.')
  const again = await h.send(asGrace, teamCommands.answerBoundary, { noteId, agreed: false, words: 'No' })
  assert.equal(again.outcome === 'rejected' && again.code, 'answeredAlready')
  // Once a tie is said, the note about the same person is closed with the rest.
  await says(asRosa, { personId: one.id })
  assert.ok((await h.call(asRosa, teamRoutes.myBoundaries)).notes.every((each) => each.id !== noteId))
})

test('a gift says what it was and what became of it, beside the limit of the agency', async () => {
  const gift = { noteId: newId(), kind: 'gift' as const, words: 'It would have hurt her to refuse.' }
  const bare = await h.send(asRosa, teamCommands.noteBoundary, gift)
  assert.equal(bare.outcome === 'rejected' && bare.code, 'giftIncomplete')
  const whole = { ...gift, gift: 'A cake', fromWhom: 'A family', worthCents: 1200, outcome: 'shared' as const }
  await h.did(asRosa, teamCommands.noteBoundary, whole)
  assert.equal((await h.send(asGrace, teamCommands.setGiftLimit, { cents: 100 })).outcome, 'rejected')
  await h.did(asNaledi, teamCommands.setGiftLimit, { cents: 1500 })
  const mine = await h.call(asRosa, teamRoutes.myBoundaries)
  assert.equal(mine.giftLimitCents, 1500)
  assert.ok(mine.notes.some((each) => each.gift === 'A cake' && each.worthCents === 1200))
})
