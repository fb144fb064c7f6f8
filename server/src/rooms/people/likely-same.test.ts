import assert from 'node:assert/strict'
import { test } from 'node:test'
import { within } from '../../house/access/enter.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { type Compared, type FrequentMarks, frequentMarks, marksOf, rarestFirst } from './likely-marks.ts'
import { whoMayBe } from './likely-same.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const officer = await h.aWorker({ agency, role: 'officer' })
const asSupervisor = await h.signedIn(await h.aWorker({ agency, role: 'supervisor' }))

const compared = (name: string, phone = ''): Compared => ({ names: [name], bornOn: null, phone, email: '' })
const asked = compared('Maria Garcia', '555 201 4477')
const marksOfName = marksOf(agency.id, compared('Maria Garcia'))
const nameIsFrequent: FrequentMarks = new Map(marksOfName.map((mark, n) => [mark, 200 + n]))

/** The names that a supervisor who asks is told. */
async function told(frequent: FrequentMarks): Promise<string[]> {
  const found = await within(h.house.pool, { by: 'session', token: asSupervisor.token }, null, async ({ tx }) => ({
    result: await whoMayBe(tx, agency.id, asked, frequent),
    last: [],
  }))
  return found.map((each) => each.personId)
}

const known = await h.aPerson({ agency, officer, name: 'Petra Lund' })
await h.rows(`update person_search set keys = $1 where person_id = $2`, [
  marksOf(agency.id, compared('Petra Lund', '555 201 4477')),
  known.id,
])
const namesakes: string[] = []
for (let n = 0; n < 30; n++) namesakes.push((await h.aPerson({ agency, officer, name: 'Maria Garcia' })).id)
await h.rows(`update person_search set keys = $1 where person_id = any ($2)`, [marksOfName, namesakes])

test('whoever shares a rare mark stands before all who share a frequent one, and these fill up the rest', async () => {
  const found = await told(nameIsFrequent)
  assert.equal(found[0], known.id)
  assert.equal(found.length, 24)
  assert.equal(new Set(found).size, 24)
})

test('whoever is sealed is met neither by a rare mark nor by a frequent one', async () => {
  const hidden = [known.id, ...namesakes.slice(0, 25)]
  for (const person_id of hidden) await h.given('seal', { person_id, reason: 'By order of a court' }, agency)
  for (const frequent of [new Map(), nameIsFrequent]) {
    assert.deepEqual((await told(frequent)).toSorted(), namesakes.slice(25).toSorted())
  }
})

test('a mark is frequent where three hundred bear it, as far as a part of the people tells', async () => {
  const some = Array.from({ length: 400 }, (_, n) => ({
    name: n < 320 ? 'Maria Garcia' : `${String.fromCharCode(97 + (n % 26))}oe Lund${n}`,
    bornOn: null,
  }))
  const frequent = await frequentMarks(agency.id, some, 400)
  assert.deepEqual([...frequent.keys()].toSorted(), marksOfName.toSorted())
  assert.ok((await frequentMarks(agency.id, some, 100_000)).size > frequent.size)
  const { marks, rare } = rarestFirst(marksOf(agency.id, asked), frequent)
  assert.equal(rare, 1)
  assert.ok(!marksOfName.includes(marks[0]!))
})
