import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plansCommands, plansRoutes } from '@kith/wire/plans'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { plansRoom } from './index.ts'

const h = await houseForTests({ rooms: [plansRoom] })
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const tomas = await h.aWorker({ agency, name: 'Tomás Bell' })
const [asRosa, asTomas] = [await h.signedIn(rosa), await h.signedIn(tomas)]
const { plan, myPromises } = plansRoutes
const c = plansCommands

const someone = async () => await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })
const aGoal = async (personId: string, words = 'I want a door that locks') => {
  const goalId = newId()
  await h.did(asRosa, c.addGoal, { personId, goalId, words })
  return goalId
}
const aPromise = async (personId: string, over: object = {}) => {
  const promiseId = newId()
  await h.did(asRosa, c.makePromise, { personId, promiseId, side: 'officer', words: 'Call the landlord', ...over })
  return promiseId
}
const planOf = async (personId: string) => await h.call(asRosa, plan, { params: { personId } })
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : (outcome as { outcome: string }).outcome)

test('the first goal opens a plan, in the person’s own words', async () => {
  const ines = await someone()
  assert.equal((await planOf(ines.id)).plan, null)
  await h.did(asRosa, c.addGoal, {
    personId: ines.id,
    goalId: newId(),
    words: 'I want to sleep through the night',
    why: 'So that I can work',
    withoutUs: 'I call my sister when it gets dark',
  })
  const page = await planOf(ines.id)
  assert.ok(page.plan)
  const [goal] = page.goals
  assert.deepEqual(
    [goal?.words, goal?.why, goal?.withoutUs, goal?.state],
    ['I want to sleep through the night', 'So that I can work', 'I call my sister when it gets dark', 'open'],
  )
  assert.equal(goal?.changedBy, 'Rosa Lind')
})

test('a person has one open plan: a second is refused, and two first goals at once end in the same plan or a clear refusal', async () => {
  const ines = await someone()
  await h.did(asRosa, c.openPlan, { personId: ines.id, reviewOn: '2027-02-01' })
  assert.equal(codeOf(await h.send(asRosa, c.openPlan, { personId: ines.id })), 'planIsOpen')
  assert.equal((await planOf(ines.id)).plan?.reviewOn, '2027-02-01')
  const other = await someone()
  const both = await Promise.all(
    ['One', 'Two'].map((words) => h.send(asRosa, c.addGoal, { personId: other.id, goalId: newId(), words })),
  )
  const plans = await h.rows('select 1 from plan where person_id = $1', [other.id])
  assert.equal(plans.length, 1)
  assert.ok(both.every((each) => each.outcome === 'ok' || codeOf(each) === 'changedMeanwhile'))
})

test('both sides promise, each by name, with the sentence in which it was said', async () => {
  const ines = await someone()
  const note = await h.given(
    'note',
    {
      person_id: ines.id,
      program_id: ines.programId,
      body: 'She said: I will bring the letter on Friday.',
      occurred_at: new Date(),
      author_id: rosa.id,
    },
    agency,
  )
  const goalId = await aGoal(ines.id)
  await aPromise(ines.id, { goalId, dueOn: '2026-12-01' })
  await aPromise(ines.id, {
    side: 'person',
    words: 'Bring the letter',
    noteId: note.id,
    quote: 'I will bring the letter on Friday',
  })
  await aPromise(ines.id, { side: 'family', byName: 'Her sister Ana', words: 'Drive her there' })
  const { promises } = await planOf(ines.id)
  assert.deepEqual(
    promises.map((each) => [each.side, each.byName, each.state]),
    [
      ['officer', 'Rosa Lind', 'open'],
      ['person', 'Ines Aguila', 'open'],
      ['family', 'Her sister Ana', 'open'],
    ],
  )
  assert.deepEqual([promises[1]?.noteId, promises[1]?.quote], [note.id, 'I will bring the letter on Friday'])
})

test('a promise needs someone who made it, and cannot quote a note of somebody else', async () => {
  const [ines, hidden] = [await someone(), await h.aPerson({ agency, officer: tomas })]
  const note = await h.given(
    'note',
    { person_id: hidden.id, program_id: hidden.programId, body: 'x', occurred_at: new Date(), author_id: tomas.id },
    agency,
  )
  const tried = { personId: ines.id, promiseId: newId(), words: 'Call' }
  assert.equal(codeOf(await h.send(asRosa, c.makePromise, { ...tried, side: 'family' })), 'invalidInput')
  assert.equal(codeOf(await h.send(asRosa, c.makePromise, { ...tried, side: 'officer', noteId: note.id })), 'notFound')
  assert.equal((await planOf(ines.id)).promises.length, 0)
})

test('a promise is kept or released once; taken up again it is open as before', async () => {
  const ines = await someone()
  const promiseId = await aPromise(ines.id)
  const which = { personId: ines.id, promiseId }
  assert.equal(codeOf(await h.send(asRosa, c.takeUpPromise, which)), 'outOfOrder')
  await h.did(asRosa, c.keepPromise, which)
  assert.equal(codeOf(await h.send(asRosa, c.releasePromise, { ...which, because: 'No longer needed' })), 'outOfOrder')
  await h.did(asRosa, c.takeUpPromise, which)
  await h.did(asRosa, c.releasePromise, { ...which, because: 'She moved' })
  const [promise] = (await planOf(ines.id)).promises
  assert.deepEqual([promise?.state, promise?.releasedBecause], ['released', 'She moved'])
})

test('an officer finds what they promised, the nearest day first, and nothing that is done', async () => {
  const fresh = await h.aWorker({ agency, name: 'Nell Okoro' })
  const ines = await h.aPerson({ agency, officer: fresh, name: 'Ines Aguila' })
  const session = await h.signedIn(fresh)
  const make = async (words: string, dueOn: string | null) => {
    const promiseId = newId()
    await h.did(session, c.makePromise, { personId: ines.id, promiseId, side: 'officer', words, dueOn })
    return promiseId
  }
  await make('Some day', null)
  const done = await make('Done', '2026-11-01')
  await make('Later', '2026-12-24')
  await make('Soon', '2026-11-24')
  await h.did(session, c.keepPromise, { personId: ines.id, promiseId: done })
  const { promises } = await h.call(session, myPromises)
  assert.deepEqual(
    promises.map((each) => [each.words, each.personName]),
    [
      ['Soon', 'Ines Aguila'],
      ['Later', 'Ines Aguila'],
      ['Some day', 'Ines Aguila'],
    ],
  )
})

test('two who change different parts of a goal both have their way', async () => {
  const ines = await someone()
  const goalId = await aGoal(ines.id)
  await h.did(asRosa, c.changeGoal, { personId: ines.id, goalId, why: 'Because of the boys' })
  const second = await h.send(
    asRosa,
    c.changeGoal,
    { personId: ines.id, goalId, words: 'I want two doors' },
    { baseVer: 1 },
  )
  assert.equal(second.outcome, 'ok')
  assert.deepEqual('result' in second && second.result, { version: 3, alsoChanged: ['why'] })
  const [goal] = (await planOf(ines.id)).goals
  assert.deepEqual([goal?.words, goal?.why], ['I want two doors', 'Because of the boys'])
})

test('two who change the same words see each other’s, and nothing is overwritten', async () => {
  const ines = await someone()
  const goalId = await aGoal(ines.id, 'First')
  await h.did(asRosa, c.changeGoal, { personId: ines.id, goalId, words: 'Hers' })
  const late = await h.send(asRosa, c.changeGoal, { personId: ines.id, goalId, words: 'His' }, { baseVer: 1 })
  assert.equal(codeOf(late), 'changedMeanwhile')
  assert.deepEqual('errors' in late && late.errors.map((each) => each.path), ['words'])
  assert.equal((await planOf(ines.id)).goals[0]?.words, 'Hers')
  const kept = await h.rows<{ words: string }>('select words from goal_version where goal_id = $1 order by version', [
    goalId,
  ])
  assert.deepEqual(
    kept.map((each) => each.words),
    ['First', 'Hers'],
  )
})

test('a goal is reached or set aside once, and can be taken up again', async () => {
  const ines = await someone()
  const which = { personId: ines.id, goalId: await aGoal(ines.id) }
  await h.did(asRosa, c.reachGoal, which)
  assert.equal(codeOf(await h.send(asRosa, c.setAsideGoal, which)), 'outOfOrder')
  await h.did(asRosa, c.takeUpGoal, which)
  await h.did(asRosa, c.setAsideGoal, which)
  assert.equal((await planOf(ines.id)).goals[0]?.state, 'setAside')
})

test('a signature stands under the wording that was read; an empty plan is not signed', async () => {
  const ines = await someone()
  const { planId } = await h.did(asRosa, c.openPlan, { personId: ines.id })
  const by = { personId: ines.id, planId, side: 'person', how: 'inPerson' } as const
  assert.equal(codeOf(await h.send(asRosa, c.signPlan, by)), 'nothingToSign')
  await aGoal(ines.id)
  const read = (await planOf(ines.id)).plan!
  await aGoal(ines.id, 'I want to call my mother')
  assert.equal(codeOf(await h.send(asRosa, c.signPlan, by, { baseVer: read.version })), 'signAsItStands')
  const now = (await planOf(ines.id)).plan!
  assert.equal((await h.send(asRosa, c.signPlan, by, { baseVer: now.version })).outcome, 'ok')
  await h.did(asRosa, c.signPlan, { ...by, side: 'officer', byName: 'Somebody Else' })
  const page = await planOf(ines.id)
  assert.deepEqual(
    page.signatures.map((each) => [each.side, each.byName, each.planVersion === page.plan?.version]),
    [
      ['person', 'Ines Aguila', true],
      ['officer', 'Rosa Lind', true],
    ],
  )
})

test('another worker’s person has no plan to be seen or written in: the same answer as for nobody', async () => {
  const ines = await someone()
  await aGoal(ines.id, 'kanari')
  const [hers, nobody] = [
    await h.ask(asTomas, plan, { params: { personId: ines.id } }),
    await h.ask(asTomas, plan, { params: { personId: newId() } }),
  ]
  assert.deepEqual([hers.statusCode, hers.body], [404, nobody.body])
  assert.equal(codeOf(await h.send(asTomas, c.addGoal, { personId: ines.id, goalId: newId(), words: 'x' })), 'notFound')
  // A goal of one person under the name of another is not found either.
  const own = await h.aPerson({ agency, officer: tomas })
  const [goal] = (await planOf(ines.id)).goals
  assert.equal(codeOf(await h.send(asTomas, c.reachGoal, { personId: own.id, goalId: goal!.id })), 'notFound')
})

test('the person sees their own plan, without a word of a note, and nobody else’s', async () => {
  const ines = await someone()
  await aGoal(ines.id, 'I want to be asked first')
  const said = { body: 'I said: I will call on Friday.', occurred_at: new Date(), author_id: rosa.id }
  const note = await h.given('note', { person_id: ines.id, program_id: ines.programId, ...said }, agency)
  await aPromise(ines.id, { noteId: note.id, quote: 'I will call on Friday' })
  assert.equal((await planOf(ines.id)).promises[0]?.quote, 'I will call on Friday')
  const self = await h.aWorker({ agency, role: 'person', name: 'Ines Aguila' })
  await h.given('proxy', { user_id: self.id, person_id: ines.id, kind: 'self' }, agency)
  const session = await h.signedIn(self)
  const page = await h.call(session, plan, { params: { personId: ines.id } })
  assert.equal(page.goals[0]?.words, 'I want to be asked first')
  assert.deepEqual(
    page.promises.map((each) => [each.words, each.quote, each.noteId]),
    [['Call the landlord', '', null]],
  )
  const other = await someone()
  assert.equal((await h.ask(session, plan, { params: { personId: other.id } })).statusCode, 404)
})

test('a volunteer reads a plan but writes nothing in it', async () => {
  const volunteer = await h.aWorker({ agency, role: 'volunteer' })
  const ines = await h.aPerson({ agency, officer: volunteer })
  const session = await h.signedIn(volunteer)
  assert.equal((await h.ask(session, plan, { params: { personId: ines.id } })).statusCode, 200)
  assert.equal(codeOf(await h.send(session, c.addGoal, { personId: ines.id, goalId: newId(), words: 'x' })), 'notFound')
})

test('unknown fields, blank words and half characters are refused by name', async () => {
  const ines = await someone()
  const wrong = [{ words: '   ' }, { words: 'x', authorId: newId() }, { words: '\ud800' }, { words: 'x'.repeat(601) }]
  for (const part of wrong) {
    const outcome = await h.send(asRosa, c.addGoal, { personId: ines.id, goalId: newId(), ...part } as never)
    assert.equal(codeOf(outcome), 'invalidInput')
  }
})
