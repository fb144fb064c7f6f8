import assert from 'node:assert/strict'
import { test } from 'node:test'
import { casesCommands, casesRoutes } from '@kith/wire/cases'
import { peopleRoutes } from '@kith/wire/people'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { peopleRoom } from '../people/index.ts'
import { casesRoom } from './index.ts'

const h = await houseForTests({ rooms: [peopleRoom, casesRoom] })
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const night = await h.aWorker({ agency, name: 'Noor Vale' })
const grace = await h.aWorker({ agency, name: 'Grace Odell', role: 'supervisor' })
const asNight = await h.signedIn(night, { steppedUp: true })
const [asRosa, asGrace] = [await h.signedIn(rosa), await h.signedIn(grace)]

const why = { reasonCode: 'danger' as const, reason: 'A neighbor heard a fight in the house just now' }
const bornOn = '1991-03-08'
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : (outcome as { outcome: string }).outcome)
const open = (who: object) => h.send(asNight, casesCommands.breakGlass, { ...who, ...why })
const noticesOf = async (session: typeof asRosa) => (await h.call(session, casesRoutes.notices, {})).notices
const sees = async (session: typeof asRosa, personId: string) =>
  (await h.ask(session, peopleRoutes.person, { params: { personId } })).statusCode

test('in an emergency a record opens by name and birth date, for four hours, and the supervisor is told at once', async () => {
  const ines = await h.aPerson({ agency, officer: rosa, name: 'Inés María Aguilar', bornOn })
  assert.equal(await sees(asNight, ines.id), 404)
  const { personId, until } = await h.did(asNight, casesCommands.breakGlass, {
    known: { name: 'ines aguilar', bornOn },
    ...why,
  })
  assert.equal(personId, ines.id)
  const hours = (Date.parse(until) - Date.now()) / 3_600_000
  assert.ok(hours > 3.9 && hours <= 4, `${hours} hours`)
  assert.equal(await sees(asNight, ines.id), 200)
  const [notice] = await noticesOf(asGrace)
  assert.deepEqual([notice?.kind, notice?.by], ['breakGlass', 'Noor Vale'])
  assert.deepEqual(await noticesOf(asRosa), [], 'who does not watch over the worker is not told')
})

test('where two fit, nobody fits, and a wrong birth date opens nothing', async () => {
  const twins = [
    await h.aPerson({ agency, officer: rosa, name: 'Luz Ferro', bornOn: '2001-01-02' }),
    await h.aPerson({ agency, officer: rosa, name: 'Luz Ferro', bornOn: '2001-01-02' }),
  ]
  for (const known of [
    { name: 'Luz Ferro', bornOn: '2001-01-02' },
    { name: 'Luz Ferro', bornOn: '2001-01-03' },
    { name: '%', bornOn: '2001-01-02' },
    { name: 'Lu', bornOn: '2001-01-02' },
  ])
    assert.equal(codeOf(await open({ known })), 'nobodyFits', known.name)
  assert.equal(codeOf(await open({})), 'nobodyFits', 'nobody was named')
  assert.equal(codeOf(await open({ personId: twins[0]!.id })), 'ok', 'their own address tells them apart')
})

test('a conflict of interest or a seal is told apart from nobody by nothing', async () => {
  const cousin = await h.aPerson({ agency, officer: rosa, name: 'Omar Vale', bornOn: '1980-05-05' })
  await h.given('conflict', { user_id: night.id, person_id: cousin.id, declared_by: night.id }, agency)
  const sealed = await h.aPerson({ agency, officer: rosa, name: 'Tia Quill', bornOn: '1980-05-06' })
  await h.given('seal', { person_id: sealed.id, reason: 'By order of a court' }, agency)
  const nobody = await open({ known: { name: 'No One', bornOn: '1980-05-05' } })
  for (const known of [
    { name: 'Omar Vale', bornOn: '1980-05-05' },
    { name: 'Tia Quill', bornOn: '1980-05-06' },
  ]) {
    const { id: _, ...outcome } = await open({ known })
    const { id: __, ...expected } = nobody
    assert.deepEqual(outcome, expected)
  }
})

test('a notice is put away by the one whom it tells, and by nobody else', async () => {
  const ines = await h.aPerson({ agency, officer: rosa, name: 'Ada Moss' })
  await h.did(asRosa, casesCommands.assign, { personId: ines.id, toUserId: night.id, kind: 'secondary' })
  const [notice] = await noticesOf(asNight)
  assert.deepEqual([notice?.kind, notice?.by, notice?.personName], ['assigned', 'Rosa Lind', 'Ada Moss'])
  const seen = { noticeId: notice!.id }
  assert.equal(codeOf(await h.send(asRosa, casesCommands.noticeSeen, seen)), 'notFound')
  assert.equal((await noticesOf(asNight)).length, 1)
  await h.did(asNight, casesCommands.noticeSeen, seen)
  assert.deepEqual(await noticesOf(asNight), [])
})
