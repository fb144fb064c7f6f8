import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benefitsRoutes } from '@kith/wire/benefits'
import { conversationsCommands } from '@kith/wire/conversations'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'

const h = await houseForTests()
const agency = await h.anAgency()
const officer = await h.aWorker({ agency, role: 'officer', name: 'Rosa Quill' })
const session = await h.signedIn(officer)

/** A mother of 34 with a son of 8, who said what she earns and pays in one conversation. */
async function anIntake(circumstances: { question: string; about?: 'household'; answer: number | boolean | null }[]) {
  const [personId, sonId, householdId] = [newId(), newId(), newId()]
  const year = new Date().getUTCFullYear()
  await h.did(session, conversationsCommands.intake, {
    person: { personId, name: 'Inés Aguilar', bornOn: `${year - 34}-01-01` },
    household: { householdId, name: 'Aguilar', state: 'PA' },
    conversationId: newId(),
    channel: 'phone',
    beganAt: new Date().toISOString(),
    note: null,
    others: [{ person: { personId: sonId, name: 'Mateo', bornOn: `${year - 8}-01-01` }, relation: 'son' }],
    circumstances: [{ personId, said: circumstances }],
  })
  return { personId, sonId, householdId }
}
const benefitsOf = (personId: string) => h.call(session, benefitsRoutes.benefits, { params: { personId } })

test('an answer given once in the conversation feeds the person, their child and every programme', async () => {
  const { personId, sonId } = await anIntake([
    { question: 'earnedMonthly', answer: 1400 },
    { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
  ])
  const hers = await benefitsOf(personId)
  const his = await benefitsOf(sonId)
  assert.equal(hers.read, 'read')
  assert.deepEqual(
    hers.residents.map((one) => [one.name, one.taxRole, one.taxFiler, one.isSuggested]),
    [
      ['Inés Aguilar', 'head', personId, true],
      ['Mateo', 'dependent', personId, true],
    ],
  )
  assert.deepEqual(his.answers, hers.answers)
  assert.deepEqual(his.findings, hers.findings)
  assert.deepEqual(hers.answers.map((one) => [one.question, one.answer, one.writtenBy]).sort(), [
    ['earnedMonthly', 1400, 'Rosa Quill'],
    ['expenses.rentMonthly', 900, 'Rosa Quill'],
  ])
  const page = await h.call(session, peopleRoutes.person, { params: { personId } })
  assert.ok(page.circumstances.some((one) => one.question === 'earnedMonthly' && one.answer === 1400))
  const child = hers.findings.find((one) => one.programme === 'ctc')
  assert.ok(child && child.of.length === 2 && child.status !== 'excluded')
  assert.ok(!hers.findings.every((one) => one.settled), 'nobody has said anything about disability: it stays open')
})

test('more answers narrow what is open and never the other way; the newest answer stands', async () => {
  const { personId } = await anIntake([])
  const missing = async () => (await benefitsOf(personId)).findings.reduce((sum, one) => sum + one.missing, 0)
  const before = await missing()
  await h.did(session, peopleCommands.sayCircumstances, {
    personId,
    circumstances: [
      { question: 'earnedMonthly', answer: 1000 },
      { question: 'disabled', answer: false },
    ],
  })
  const after = await missing()
  assert.ok(after < before, `${after} of ${before} questions are open`)
  await h.did(session, peopleCommands.sayCircumstances, {
    personId,
    circumstances: [{ question: 'earnedMonthly', answer: 1100 }],
  })
  const said = (await benefitsOf(personId)).answers.filter((one) => one.question === 'earnedMonthly')
  assert.deepEqual(
    said.map((one) => one.answer),
    [1100],
  )
})

test('without a state nothing is said about benefits', async () => {
  const alone = await h.aPerson({ agency, name: 'Sam Poole', officer })
  const page = await benefitsOf(alone.id)
  assert.equal(page.read, 'noState')
  assert.deepEqual(page.findings, [])
  assert.deepEqual(
    page.residents.map((one) => one.name),
    ['Sam Poole'],
  )
})

test('a colleague of another agency finds nobody here', async () => {
  const { personId } = await anIntake([{ question: 'earnedMonthly', answer: 77_777 }])
  const elsewhere = await h.anAgency()
  const stranger = await h.signedIn(await h.aWorker({ agency: elsewhere, role: 'officer' }))
  const answer = await h.ask(stranger, benefitsRoutes.benefits, { params: { personId } })
  assert.equal(answer.statusCode, 404)
})

test('someone known without a home gets one when others move in, and the answers of both are read together', async () => {
  const known = await h.aPerson({ agency, name: 'Ada Poole', officer, bornOn: '1990-02-02' })
  const childId = newId()
  const talk = {
    personId: known.id,
    channel: 'office' as const,
    beganAt: new Date().toISOString(),
    note: null,
    circumstances: [{ personId: known.id, said: [{ question: 'earnedMonthly', answer: 900 }] }],
  }
  await h.did(session, conversationsCommands.keep, {
    ...talk,
    conversationId: newId(),
    household: { householdId: newId(), name: 'Poole', state: 'PA' },
    others: [{ person: { personId: childId, name: 'Bo', bornOn: '2020-02-02' }, relation: 'daughter' }],
  })
  const page = await benefitsOf(childId)
  assert.deepEqual(
    page.residents.map((one) => [one.name, one.isHead, one.taxRole]),
    [
      ['Ada Poole', true, 'head'],
      ['Bo', false, 'dependent'],
    ],
  )
  assert.equal(page.answers[0]?.answer, 900)
  // A second household is not made where there is a home.
  await h.did(session, conversationsCommands.keep, {
    ...talk,
    conversationId: newId(),
    household: { householdId: newId(), name: 'Another', state: 'TX' },
  })
  assert.equal((await benefitsOf(known.id)).state, 'PA')
})
