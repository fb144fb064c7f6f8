import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { close, closeBatch, closeWithoutReceipts, type DoorState, emptyDoor } from './closing-model.ts'
import { type Schedule, schedules } from './fault-schedule.ts'
import { type Deliver, faultsFound, type Kept, play } from './outbox-device.ts'

// The door as a model: devices, a way that loses, doubles, delays and turns around, and the closing as a pure step.
// Each command ends exactly once: it happened, or it is visible in what needs attention.
const runs = 20_000

async function ends(schedule: Schedule, step = close, dropsAfter?: number): Promise<string[]> {
  let door: DoorState = {
    ...emptyDoor,
    // An id that is to be parked was used before, for something else.
    receipts: new Map(
      schedule.commands.flatMap(({ fate }, n) =>
        fate === 'parked' ? [[`c${n}`, { content: 'said before', outcome: 'ok' as const }]] : [],
      ),
    ),
  }
  const next = [0, 0, 0]
  const deliver: Deliver<string> = (batch, most = batch.length) => {
    const commands = batch.slice(0, most).map((kept) => ({ ...kept, content: kept.payload }))
    const closed = closeBatch(door, commands, step)
    door = closed.door
    return closed.answers
  }
  const written = ({ device, fate }: Schedule['commands'][number], n: number): Kept<string> => {
    next[device]!++
    return { id: `c${n}`, device: `d${device}`, seq: next[device]!, payload: `words ${n}`, fate }
  }
  const all = await play(schedule, written, deliver, dropsAfter)
  return faultsFound(all, door.happened, schedule.commands.length)
}
const holds = (step?: typeof close, dropsAfter?: number) =>
  fc.asyncProperty(schedules(), async (schedule) => {
    assert.deepEqual(await ends(schedule, step, dropsAfter), [])
  })

test(`in ${runs.toLocaleString('en')} random schedules of faults each command happens once or is set aside in sight`, async () => {
  await fc.assert(holds(), { numRuns: runs, seed: 42 })
})

test('a door without receipts is found out', async (t) => {
  const result = await fc.check(holds(closeWithoutReceipts), { numRuns: 5000, seed: 42 })
  assert.ok(result.failed)
  t.diagnostic(`after ${result.numRuns} schedules: ${JSON.stringify(result.counterexample)}`)
})

test('a device that drops a command after three tries is found out', async (t) => {
  const result = await fc.check(holds(close, 3), { numRuns: 5000, seed: 42 })
  assert.ok(result.failed)
  t.diagnostic(`after ${result.numRuns} schedules: ${JSON.stringify(result.counterexample)}`)
})

test('a door that sets aside out of turn leaves a device waiting for ever, and is found out', async (t) => {
  const hasty: typeof close = (door, command) => {
    const known = door.receipts.get(command.id)
    if (known && known.content !== command.content) {
      const { door: moved } = close(door, command)
      return { door: moved, answer: { id: command.id, outcome: 'parked' } }
    }
    return close(door, command)
  }
  const result = await fc.check(holds(hasty), { numRuns: 5000, seed: 42 })
  assert.ok(result.failed)
  t.diagnostic(`after ${result.numRuns} schedules: ${JSON.stringify(result.counterexample)}`)
})
