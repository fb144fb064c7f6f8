import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleCommands } from '@kith/wire/people'
import { reportsRoutes } from '@kith/wire/reports'
import { newId } from '../../house/clock.ts'
import { heardAs, readAloud } from '../../house/pdf/read-aloud.ts'
import { structureFaults } from '../../house/pdf/structure-faults.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency({ name: 'Harbor Lane Family Center' })
const rosa = await h.aWorker({ agency, role: 'officer' })
const hong = await h.aPerson({ agency, name: 'Nguyễn Thị Hồng', officer: rosa })
const session = await h.signedIn(rosa)

for (const [otherName, kind] of [
  ['Lan', 'sister'],
  ['Doña Berta', 'vecina'],
  ['Mr. Oakes', 'the one from the shop'],
])
  await h.did(session, peopleCommands.addTie, {
    personId: hong.id,
    tie: { tieId: newId(), otherName: otherName!, kind: kind!, closeness: 'strong' },
  })

for (const [language, title] of [
  ['en', 'Case summary of'],
  ['es', 'Resumen del caso de'],
] as const) {
  test(`The officer of a person prints their case from the record, and it can be read aloud (${language})`, async () => {
    const params = { personId: hong.id, language, purpose: 'Hearing on {{rent}}', recipient: 'County Court' }
    const answer = await h.ask(session, reportsRoutes.caseSummary, { params })
    assert.equal(answer.statusCode, 200, answer.body.slice(0, 300))
    assert.equal(answer.headers['content-type'], 'application/pdf')
    assert.doesNotMatch(String(answer.headers['content-disposition']), /Nguy/)
    const pdf = new Uint8Array(answer.rawPayload)
    assert.deepEqual(await structureFaults(pdf), [])
    const heard = await readAloud(pdf)
    assert.equal(heardAs(heard, 'H1')[0]?.text, `${title}\u00a0Nguyễn Thị Hồng`)
    assert.ok(heard.text.includes('Hearing on {{rent}}'))
    assert.ok(heard.text.includes('Harbor Lane Family Center'))
    const who = language === 'en' ? ['sister', 'neighbor'] : ['hermana', 'vecina']
    const cells = heardAs(heard, 'TD').map(({ text }) => text)
    for (const kind of [...who, 'the one from the shop']) assert.ok(cells.includes(kind), kind)
  })
}

test('The reference on the paper leads to the entry of the ledger that says who made it', async () => {
  const answer = await h.ask(session, reportsRoutes.caseSummary, { params: { personId: hong.id } })
  const heard = await readAloud(new Uint8Array(answer.rawPayload))
  const facts = heardAs(heard, 'LI').map(({ within }) => within.map(({ text }) => text))
  const reference = facts.find(([label]) => label === 'Reference')?.[1]
  const entries = await h.rows('select action, actor_id, person_id from kith.ledger where request_id = $1', [reference])
  assert.deepEqual(entries, [{ action: 'caseSummary', actor_id: rosa.id, person_id: hong.id }])
})

test('Someone of another agency is told that there is nothing, not that there is a case', async () => {
  const other = await h.anAgency()
  const stranger = await h.signedIn(await h.aWorker({ agency: other, role: 'officer' }))
  const answer = await h.ask(stranger, reportsRoutes.caseSummary, { params: { personId: hong.id } })
  assert.equal(answer.statusCode, 404)
  assert.doesNotMatch(answer.body, /Nguy/)
})
