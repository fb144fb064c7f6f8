import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesRoutes } from '@kith/wire/cases'
import { newId } from '../../house/clock.ts'
import type { PersonHere, WorkerHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const grace = await h.aWorker({ agency, role: 'supervisor', name: 'Grace Oyel', unitId: agency.programUnitId })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const kofi = await h.aWorker({ agency, name: 'Kofi Owe', role: 'intern' })
await h.aWorker({ agency, name: 'June Wren', role: 'volunteer' })
const there = await h.aProgram(agency, { name: 'Youth' })
const elsewhere = await h.aWorker({ agency, name: 'Theo Marr', unitId: there.unitId })
const asGrace = await h.signedIn(grace)
const { today, teamMember, caseload } = casesRoutes

const dayMs = 86_400_000
const at = (days: number) => new Date(Date.now() + days * dayMs)
const dayAt = (days: number) => at(days).toISOString().slice(0, 10)
const about = (person: PersonHere, worker: WorkerHere) => ({
  person_id: person.id,
  program_id: person.programId,
  author_id: worker.id,
})
const talked = (person: PersonHere, days: number, worker = rosa) =>
  h.given('conversation', { ...about(person, worker), channel: 'phone', began_at: at(days) }, agency)
const promised = (person: PersonHere, over: object, worker = rosa) =>
  h.given(
    'promise',
    {
      ...about(person, worker),
      by_kind: 'officer',
      by_user_id: worker.id,
      by_name: worker.name,
      words: 'Call',
      ...over,
    },
    agency,
  )
const noted = (person: PersonHere, days: number, over: object = {}) =>
  h.given('note', { ...about(person, rosa), body: 'x', occurred_at: at(days), ...over }, agency)

const [ines, ana] = [
  await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' }),
  await h.aPerson({ agency, officer: rosa, name: 'Ana Reyes' }),
]
await h.aPerson({ agency, officer: rosa, name: 'Uma Prat' })
await h.aPerson({ agency, officer: rosa, name: 'Ivo Prat', bornOn: `${new Date().getUTCFullYear() - 7}-01-01` })
await talked(ines, -2)
await talked(ana, -31)
await promised(ines, { words: 'Call the landlord', due_on: dayAt(-2) })
await promised(ines, { due_on: dayAt(2) })
await promised(ines, { due_on: dayAt(-2), kept_at: at(-1) })
await h.given('plan', { ...about(ana, rosa), review_on: dayAt(-5) }, agency)
const old = await noted(ines, -4)
await noted(ines, -2)
await noted(ines, -9, { signed_at: at(-8), signed_by: rosa.id })

const teamOf = async () => (await h.call(asGrace, today)).team

test('a supervisor finds on Today each of the team with what may need a hand, by name and not by rank', async () => {
  assert.deepEqual(await teamOf(), [
    { userId: kofi.id, name: 'Kofi Owe', people: 0, late: 0, unsigned: 0, quiet: 0 },
    { userId: rosa.id, name: 'Rosa Lind', people: 4, late: 2, unsigned: 1, quiet: 2 },
  ])
})

test('whoever supervises nobody has no team, and finds on their own Today whom their supervisor finds', async () => {
  const own = await h.call(await h.signedIn(rosa), today)
  assert.equal(own.team, null)
  assert.deepEqual(
    own.quiet.map((each) => each.name),
    ['Uma Prat', 'Ana Reyes'],
  )
})

test('behind each number stands as long a list', async () => {
  const member = await h.call(asGrace, teamMember, { params: { userId: rosa.id } })
  assert.equal(member.name, 'Rosa Lind')
  assert.deepEqual(
    member.late.map((each) => [each.kind, each.personName, each.words]),
    [
      ['planReview', 'Ana Reyes', ''],
      ['promise', 'Ines Aguila', 'Call the landlord'],
    ],
  )
  assert.deepEqual(
    member.unsigned.map((each) => each.id),
    [old.id],
  )
  // Whom nobody ever spoke with comes first; a child who is spoken with beside the parents is not among them.
  assert.deepEqual(
    member.quiet.map((each) => each.name),
    ['Uma Prat', 'Ana Reyes'],
  )
  const list = await h.call(asGrace, caseload, { params: { worker: rosa.id } })
  assert.deepEqual([list.worker, list.total], ['Rosa Lind', 4])
})

test('one’s own list needs no right, a colleague’s is for those who supervise them, and others are not there', async () => {
  const asRosa = await h.signedIn(rosa)
  const own = await h.call(asRosa, caseload, { params: { worker: rosa.id } })
  assert.deepEqual([own.worker, own.total], [null, 4])
  const missing = await h.ask(asGrace, teamMember, { params: { userId: newId() } })
  assert.equal(missing.statusCode, 404)
  for (const [session, userId] of [
    [asRosa, kofi.id],
    [asRosa, rosa.id],
    [asGrace, elsewhere.id],
    [asGrace, grace.id],
  ] as const) {
    const answer = await h.ask(session, teamMember, { params: { userId } })
    assert.deepEqual([answer.statusCode, answer.body], [404, missing.body])
  }
  for (const [session, worker] of [
    [asRosa, kofi.id],
    [asGrace, elsewhere.id],
    [asGrace, newId()],
  ] as const)
    assert.equal((await h.ask(session, caseload, { params: { worker } })).statusCode, 404)
})

test('what the supervisor may not read is not counted: another segment, and whom they are kept apart from', async () => {
  const before = (await teamOf())!.find((each) => each.userId === rosa.id)!
  const hidden = await h.aPerson({ agency, officer: rosa, name: 'Zoe Hale', segment: 'dv' })
  await promised(hidden, { due_on: dayAt(-3), segment: 'dv' })
  await noted(ines, -9, { segment: 'dv' })
  const cousin = await h.aPerson({ agency, officer: rosa, name: 'Cora Oyel' })
  await promised(cousin, { due_on: dayAt(-3) })
  await h.given('conflict', { user_id: grace.id, person_id: cousin.id, declared_by: grace.id }, agency)
  assert.deepEqual(
    (await teamOf())!.find((each) => each.userId === rosa.id),
    before,
  )
  await h.given('clearance', { user_id: grace.id, segment: 'dv' }, agency)
  const cleared = (await teamOf())!.find((each) => each.userId === rosa.id)!
  assert.deepEqual([cleared.people, cleared.late, cleared.unsigned], [5, 3, 2])
})

test('an assignment that ended and a closed case are on nobody’s list', async () => {
  const lea = await h.aPerson({ agency, officer: kofi, name: 'Lea Prat' })
  const odo = await h.aPerson({ agency, officer: kofi, name: 'Odo Prat' })
  const people = async () => (await teamOf())!.find((each) => each.userId === kofi.id)!.people
  assert.equal(await people(), 2)
  await h.rows('update assignment set until_at = now() where enrolment_id = $1', [lea.enrolmentId])
  await h.rows("update enrolment set status = 'closed' where id = $1", [odo.enrolmentId])
  assert.equal(await people(), 0)
  assert.equal((await h.call(asGrace, caseload, { params: { worker: kofi.id } })).total, 0)
})

test('a look into a colleague’s lists stands in the ledger, person by person', async () => {
  await h.call(asGrace, teamMember, { params: { userId: rosa.id } })
  const [row] = await h.rows<{ person_ids: string[]; record_ref: string }>(
    "select person_ids, record_ref from ledger where action = 'teamMember' and actor_id = $1 order by seq desc limit 1",
    [grace.id],
  )
  assert.equal(row?.record_ref, 'team')
  assert.ok(row?.person_ids.includes(ana.id))
})
