import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { Outcome } from '@kith/wire'
import fc from 'fast-check'
import pg from 'pg'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { type Command, closeBatch, type DoorState, emptyDoor } from './closing-model.ts'
import { devices, type Schedule, schedules } from './fault-schedule.ts'
import { type Answer, type Deliver, type Device, faultsFound, type Kept, play } from './outbox-device.ts'

// The same schedules as in the model, against the real server and database. A command adds a name to a person: an effect
// that nothing but the door keeps from happening twice.
const runs = 300
const size = { commands: 8, faults: 10 }

const broken: string[] = []
const h = await houseForTests({ log: { info: () => {}, error: (words) => void broken.push(words) } })
const address = await h.listen()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency })
const session = await h.signedIn(rosa)
const people = await Promise.all(
  Array.from({ length: devices }, () => h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })),
)
const killer = new pg.Client(h.db.connectionFor('postgres'))
killer.on('error', () => {}) // the database is dropped before this connection ends
await killer.connect()
test.after(() => killer.end())

const envelopeOf = (id: string, person: number, name: string, at?: { device: string; seq: number }) => ({
  id,
  type: 'people.addName',
  schemaVer: 1,
  payload: { personId: people[person]!.id, kind: 'nickname', name },
  ...(at && { ...at, deviceKind: 'install' }),
})
type Envelope = ReturnType<typeof envelopeOf>

const post = (body: unknown, options: { cookie?: string; signal?: AbortSignal } = {}) =>
  fetch(`${address}/api/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: options.cookie ?? session.cookie },
    body: JSON.stringify(body),
    ...(options.signal && { signal: options.signal }),
  })

/** Sends a batch; with `most`, the database takes the connection away while the batch is under way. */
const deliver: Deliver<Envelope> = async (batch, most) => {
  const cut = most === undefined ? null : breakOff(most)
  try {
    const answer = await post(batch.map(({ payload }) => payload))
    if (!answer.ok) return null
    const { outcomes } = (await answer.json()) as { outcomes: Outcome[] }
    return outcomes.map(asAnswer)
  } finally {
    await cut
  }
}
const asAnswer = (each: Outcome): Answer => {
  if (each.outcome === 'gap') return { outcome: 'gap', id: each.id, expected: each.expected }
  assert.ok(each.outcome === 'ok' || each.outcome === 'rejected' || each.outcome === 'parked', JSON.stringify(each))
  return { outcome: each.outcome, id: each.id }
}
async function breakOff(after: number): Promise<void> {
  await pause(2 + after * 3)
  await killer.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'app_rt' and state <> 'idle'`,
  )
}

/** Plays one schedule on devices that were never seen before, and says what did not hold. */
async function ends(schedule: Schedule, dropsAfter?: number): Promise<string[]> {
  const ids = Array.from({ length: devices }, () => randomUUID())
  const next = [0, 0, 0]
  const mark = newId().slice(-12)
  const used: Envelope[] = []
  const written = ({ device, fate }: Schedule['commands'][number], n: number): Kept<Envelope> => {
    next[device]!++
    const id = newId()
    const seq = next[device]!
    // An id that is to be parked was used before, for something else; one that is to be refused has no name in it.
    if (fate === 'parked') used.push(envelopeOf(id, device, `before ${mark}`))
    const name = fate === 'rejected' ? '' : `${mark} ${n}`
    const payload = envelopeOf(id, device, name, { device: ids[device]!, seq })
    return { id, device: ids[device]!, seq, payload, fate }
  }
  let ready: Promise<unknown> | null = null
  const all = await play(
    schedule,
    written,
    async (batch, most) => {
      ready ??= used.length > 0 ? post(used) : Promise.resolve()
      await ready
      return await deliver(batch, most)
    },
    dropsAfter,
  )
  return [...faultsFound(all, await happened(mark, ids), schedule.commands.length), ...(await notInSight(all))]
}

/** What took effect, in the order in which it did: each name that stands, as often as it stands. */
async function happened(mark: string, ids: readonly string[]) {
  const rows = await h.rows<{ name: string; person_id: string }>(
    'select name, person_id from kith.person_name where name like $1 order by at, id',
    [`${mark} %`],
  )
  return rows.map(({ name, person_id }) => ({
    id: name,
    device: ids[people.findIndex((each) => each.id === person_id)]!,
    seq: Number(name.split(' ')[1]) + 1,
  }))
}

/** What was set aside stands where somebody sees it: a refusal in its receipt, a reused id among the parked. */
async function notInSight(all: readonly Device<Envelope>[]): Promise<string[]> {
  const missing: string[] = []
  for (const { id, fate } of all.flatMap(({ setAside }) => setAside)) {
    const [row] = await h.rows<{ parked: number; refused: number }>(
      `select (select count(*)::int from kith.parked_command where command_id = $1) as parked,
              (select count(*)::int from kith.receipt where id = $1 and outcome = 'rejected') as refused`,
      [id],
    )
    if ((fate === 'parked' ? row!.parked : row!.refused) !== 1) missing.push(`a ${fate} command is nowhere to be seen`)
  }
  return missing
}

const holds = (dropsAfter?: number) =>
  fc.asyncProperty(schedules(size), async (schedule) => {
    assert.deepEqual(await ends(schedule, dropsAfter), [])
  })

test(`in ${runs} random schedules of faults each command happens once or is set aside in sight`, async (t) => {
  const began = performance.now()
  await fc.assert(holds(), { numRuns: runs, seed: 7, endOnFailure: true })
  t.diagnostic(`${((performance.now() - began) / 1000).toFixed(1)} s, ${broken.length} requests broken off`)
})

// The seed makes a schedule that loses the same message three times come early.
test('a device that drops a command after three tries is found out', async () => {
  const result = await fc.check(holds(3), { numRuns: 200, seed: 6, endOnFailure: true })
  assert.ok(result.failed)
})

test('the model says what the door does', async () => {
  const deliveries = fc.array(
    fc.array(fc.record({ command: fc.nat(5), seq: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 4 }),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(deliveries, async (batches) => {
      const device = randomUUID()
      const ids = Array.from({ length: 3 }, () => newId())
      const mark = newId().slice(-12)
      let door: DoorState = emptyDoor
      for (const batch of batches) {
        // Six contents share three ids; the last is refused for want of a name.
        const commands = batch.map(({ command, seq }): Command & { sent: Envelope } => {
          const id = ids[command % 3]!
          const fate = command === 5 ? 'rejected' : 'ok'
          const name = fate === 'rejected' ? '' : `${mark} ${command}`
          return { id, device, seq, content: name, fate, sent: envelopeOf(id, 0, name, { device, seq }) }
        })
        const expected = closeBatch(door, commands)
        door = expected.door
        const answer = (await (await post(commands.map(({ sent }) => sent))).json()) as { outcomes: Outcome[] }
        assert.deepEqual(answer.outcomes.map(asAnswer), expected.answers)
      }
    }),
    { numRuns: 60, seed: 7, endOnFailure: true },
  )
})

test('a phone that was restored goes on under a new name, and nothing happens twice', async () => {
  const mark = newId().slice(-12)
  const [before, after] = [randomUUID(), randomUUID()]
  const ids = [newId(), newId(), newId()]
  const send = async (device: string, n: number, seq: number) => {
    const answer = await post(envelopeOf(ids[n]!, 0, `${mark} ${n}`, { device, seq }))
    return ((await answer.json()) as { outcomes: Outcome[] }).outcomes[0]!
  }
  assert.equal((await send(before, 0, 1)).outcome, 'ok')
  assert.equal((await send(before, 1, 2)).outcome, 'ok')
  const again = [await send(after, 0, 1), await send(after, 1, 2), await send(after, 2, 3)]
  assert.deepEqual(
    again.map((each) => [each.outcome, 'repeated' in each && each.repeated]),
    [
      ['ok', true],
      ['ok', true],
      ['ok', false],
    ],
  )
  const [row] = await h.rows<{ count: number }>('select count(*)::int from kith.person_name where name like $1', [
    `${mark} %`,
  ])
  assert.equal(row!.count, 3)
})

test('nobody moves the device of somebody else, and the command that tried is refused, not broken', async () => {
  const other = await h.aWorker({ agency })
  const maria = await h.aPerson({ agency, officer: other })
  const others = await h.signedIn(other)
  const device = randomUUID()
  await post(envelopeOf(newId(), 0, 'Ini', { device, seq: 1 }))
  const sent = { ...envelopeOf(newId(), 0, 'Mari', { device, seq: 2 }) }
  sent.payload.personId = maria.id
  const answer = await post(sent, { cookie: others.cookie })
  assert.equal(answer.status, 200)
  const { outcomes } = (await answer.json()) as { outcomes: Outcome[] }
  assert.equal(outcomes[0]!.outcome, 'rejected')
  const [row] = await h.rows<{ last_seq: number }>('select last_seq from kith.device where id = $1', [device])
  assert.equal(row!.last_seq, 1)
})

test('without a session a batch is refused whole, and kept by the device', async () => {
  const id = newId()
  const answer = await post([envelopeOf(id, 0, 'Ini')], { cookie: `kith=${'x'.repeat(43)}` })
  assert.equal(answer.status, 401)
  assert.deepEqual(await h.rows('select from kith.receipt where id = $1', [id]), [])
})

// Last, because it breaks the house: what keeps a command from happening twice is taken out of the database.
test('a door without receipts is found out', async () => {
  await h.rows('alter table kith.receipt drop constraint receipt_pkey')
  await h.rows(`create or replace function kith.device_moves(device uuid, device_kind text, next int) returns void
    language plpgsql set search_path = kith, public as $$ begin end $$`)
  const result = await fc.check(holds(), { numRuns: 60, seed: 7, endOnFailure: true })
  assert.ok(result.failed)
})
