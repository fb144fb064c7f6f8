import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '@kith/wire'
import { conversationsCommands } from '@kith/wire/conversations'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'

// What somebody would try with a batch whose commands are not all their own to send, and with the time at which it happened.
const h = await houseForTests()
const agency = await h.anAgency()
const [rosa, tomas] = [await h.aWorker({ agency }), await h.aWorker({ agency })]
const asRosa = await h.signedIn(rosa)
const { writeNote, intake, amendNote } = conversationsCommands
const hourMs = 3_600_000

const post = async (commands: object[]) => {
  const answer = await h.server.inject({
    method: 'POST',
    url: '/api/commands',
    payload: JSON.stringify(commands.map((each) => ({ id: newId(), schemaVer: 1, ...each }))),
    headers: { cookie: asRosa.cookie, 'content-type': 'application/json' },
  })
  return answer.json<{ outcomes?: Outcome[]; code?: string }>()
}
const note = (personId: string, over: object = {}) => ({
  type: writeNote.type,
  payload: { personId, noteId: newId(), body: 'words' },
  ...over,
})
const codeOf = (outcome: object) => ('code' in outcome ? outcome.code : (outcome as { outcome: string }).outcome)
const notesOf = async (personId: string) =>
  (await h.rows<{ n: number }>('select count(*)::int n from note where person_id = $1', [personId]))[0]!.n

test('a batch about people of many owners is answered one by one, and none touches another', async () => {
  const [own, his] = [await h.aPerson({ agency, officer: rosa }), await h.aPerson({ agency, officer: tomas })]
  const elsewhere = await h.anAgency()
  const theirs = await h.aPerson({ agency: elsewhere, officer: await h.aWorker({ agency: elsewhere }) })
  const first = note(own.id)
  const batch = [
    first,
    note(his.id),
    note(own.id, { payload: { personId: own.id, noteId: newId(), body: ' ' } }),
    // An intake looks at the facts of access again in the middle of the batch: for itself alone.
    {
      type: intake.type,
      payload: {
        person: { personId: newId(), name: 'Ada' },
        conversationId: newId(),
        channel: 'phone',
        beganAt: new Date().toISOString(),
        note: null,
      },
    },
    note(theirs.id),
    note(newId()),
    {
      type: amendNote.type,
      payload: { personId: his.id, noteId: newId(), amendsId: first.payload.noteId, body: 'words', reason: 'why' },
    },
    note(own.id),
  ].map((each) => ({ id: newId(), ...each }))
  const { outcomes } = await post(batch)
  assert.deepEqual(
    outcomes!.map((each) => each.id),
    batch.map((each) => each.id),
  )
  const hidden = 'notFound'
  assert.deepEqual(outcomes!.map(codeOf), ['ok', hidden, 'invalidInput', 'ok', hidden, hidden, hidden, 'ok'])
  const words = outcomes!.filter((each) => codeOf(each) === hidden).map(({ id: _, ...rest }) => JSON.stringify(rest))
  assert.equal(new Set(words).size, 1, 'hidden and missing read the same')
  assert.deepEqual(await Promise.all([own, his, theirs].map(({ id }) => notesOf(id))), [2, 0, 0])
  const acts = await h.rows<{ decision: string; person_id: string | null }>(
    `select decision, person_id from ledger where action = 'conversations.writeNote' and actor_id = $1 and at > now() - interval '1 minute' order by seq`,
    [rosa.id],
  )
  assert.deepEqual(
    acts.map((act) => [act.decision, act.person_id]),
    [
      ['allow', own.id],
      ['deny', null],
      ['deny', null],
      ['deny', null],
      ['deny', null],
      ['allow', own.id],
    ],
  )
})

test('a batch in which one waits for what is missing holds up that device alone', async () => {
  const own = await h.aPerson({ agency, officer: rosa })
  const install = (device: string, seq: number) => note(own.id, { device, deviceKind: 'install', seq })
  const [phone, tablet] = [newId(), newId()]
  const { outcomes } = await post([install(phone, 1), install(phone, 3), install(tablet, 1), install(phone, 2)])
  assert.deepEqual(outcomes!.map(codeOf), ['ok', 'gap', 'ok', 'gap'])
  const more = Array.from({ length: 21 }, () => note(own.id))
  assert.equal((await post(more)).code, 'malformed')
  assert.equal(await notesOf(own.id), 2)
})

test('what happened in 1890 or 2090 is refused; a clock that is hours ahead is marked, and the words are kept', async () => {
  const own = await h.aPerson({ agency, officer: rosa })
  const at = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString()
  const nonsense = [
    '1890-01-01T00:00:00Z',
    '1999-12-31T00:00:00Z',
    '2090-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    at(25),
  ]
  for (const occurredAt of [...nonsense, '2026-01-01T00:00:00+23:59']) {
    const [outcome] = (await post([note(own.id, { occurredAt })])).outcomes!
    assert.equal(codeOf(outcome!), 'invalidInput', occurredAt)
    assert.deepEqual('errors' in outcome! && outcome!.errors.map((each) => each.path), ['occurredAt'])
  }
  assert.equal(await notesOf(own.id), 0)
  const clocks = [
    [{ occurredAt: at(5) }, true],
    [{ occurredAt: at(0), recordedAtDevice: at(5) }, true],
    [{ occurredAt: at(0.05) }, false],
    // Written days ago without the network: late, and right.
    [{ occurredAt: at(-72), recordedAtDevice: at(-72) }, false],
    [{}, false],
  ] as const
  for (const [when, isSkewed] of clocks) {
    const sent = note(own.id, when)
    const [outcome] = (await post([sent])).outcomes!
    assert.equal(outcome!.outcome, 'ok')
    const [row] = await h.rows<{ skewed: boolean; occurred_at: string; at: string }>(
      'select skewed, occurred_at, at from note where id = $1',
      [sent.payload.noteId],
    )
    assert.equal(row!.skewed, isSkewed, JSON.stringify(when))
    if ('occurredAt' in when) assert.equal(row!.occurred_at, when.occurredAt)
    assert.ok(Math.abs(Date.parse(row!.at) - Date.now()) < 60_000, 'when it was kept is the server’s own to say')
  }
})
