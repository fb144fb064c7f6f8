import assert from 'node:assert/strict'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { policyChangesRoutes } from '@kith/wire/policy-changes'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { openLocalLaw } from './index.ts'

const folder = await mkdtemp(join(tmpdir(), 'kith-local-changes-'))
after(() => rm(folder, { recursive: true }))
const example = await readFile(new URL('../../../../docs/examples/lakemoor-rent-relief.yaml', import.meta.url), 'utf8')
await mkdir(folder, { recursive: true })
// The city pays fifty dollars more from the first of November.
await writeFile(
  join(folder, 'lakemoor.yaml'),
  example
    .replace('values: { 2026-07-01: 400 }', 'values: { 2026-07-01: 400, 2026-11-01: 450 }')
    .replaceAll('asOf: 2026-11', 'asOf: 2026-10'),
)
// Another begins on that very day: the day before there was nothing to compare with.
await writeFile(
  join(folder, 'oakmoor.yaml'),
  example
    .replaceAll('lakemoorRent', 'oakmoorRent')
    .replaceAll('Lakemoor', 'Oakmoor')
    .replaceAll('2026-07-01', '2026-11-01'),
)

test('a change of a city’s own programme is among the changes of law, with the families whom it touches', async () => {
  const said: string[] = []
  const log = { info: () => {}, error: (words: string, facts = {}) => void said.push(words + JSON.stringify(facts)) }
  const localLaw = await openLocalLaw(folder, log)
  after(() => localLaw.close())
  assert.deepEqual(said, [])
  assert.equal(localLaw.programmes.length, 2)
  const h = await houseForTests({ localLaw, clock: { now: () => new Date('2026-11-23T15:00:00Z') } })
  const agency = await h.anAgency()
  const session = await h.signedIn(await h.aWorker({ agency, role: 'officer' }))
  const personId = newId()
  await h.did(session, conversationsCommands.intake, {
    person: { personId, name: 'Inés Aguilar', bornOn: '1992-01-01' },
    household: { householdId: newId(), name: 'Aguilar', state: 'TX' },
    conversationId: newId(),
    channel: 'phone',
    beganAt: '2026-11-20T15:00:00Z',
    note: null,
    others: [],
    circumstances: [
      {
        personId,
        said: [
          { question: 'earnedMonthly', answer: 1200 },
          { question: 'unearned.socialSecurity', answer: 0 },
          { question: 'unearned.unemployment', answer: 0 },
          { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
          { question: 'receivesHousingAssistance', about: 'household', answer: false },
          { question: 'lakemoorRent.livesThere', about: 'household', answer: true },
        ],
      },
    ],
  })
  // The house's clock stands still while the database's goes on: whoever was just taken in has been here for long.
  for (const table of ['enrolment', 'assignment']) await h.rows(`update ${table} set from_at = '2026-01-01'`)

  const { changes } = await h.call(session, policyChangesRoutes.policyChanges)
  const november = changes.find(({ on }) => on === '2026-11-01')
  assert.ok(november?.programmes.some(({ en }) => en === 'Lakemoor rent relief'))
  const { programmes } = await h.call(session, policyChangesRoutes.policyChange, { params: { on: '2026-11-01' } })
  const lakemoor = programmes.find(({ id }) => id === 'lakemoorRent')
  assert.deepEqual(
    lakemoor?.figures.map(({ rows }) => rows.map(({ was, is }) => [was.en, is.en])),
    [[['$400', '$450']]],
  )
  const { families } = await h.call(session, policyChangesRoutes.policyChangeFamilies, {
    params: { on: '2026-11-01', limit: 20 } as never,
  })
  const [touch] = families.flatMap(({ touches }) => touches.filter(({ programme }) => programme === 'lakemoorRent'))
  assert.deepEqual([touch?.how, touch?.before.low, touch?.after.low], ['gains', 400, 450])
  assert.match(touch!.reason.en, /The most that is paid/)
})
