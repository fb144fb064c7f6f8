import type { Fate } from './fault-schedule.ts'
import type { Answer, Kept } from './outbox-device.ts'

/**
 * The door's closing as a pure step, for tests: what the receipt's key, the device's sequence and the parking in
 * `receive.ts`, `closing.ts` and `kith.device_moves()` decide together. The tests against the real server hold it to that.
 */
export interface DoorState {
  receipts: ReadonlyMap<string, { content: string; outcome: 'ok' | 'rejected' }>
  /** The last number that each installed device has passed. */
  last: ReadonlyMap<string, number>
  parked: ReadonlySet<string>
  happened: readonly { id: string; device: string; seq: number }[]
}
export const emptyDoor: DoorState = { receipts: new Map(), last: new Map(), parked: new Set(), happened: [] }

export type Command = Pick<Kept<unknown>, 'id' | 'device' | 'seq'> & { content: string; fate: Fate }

export function close(door: DoorState, command: Command): { door: DoorState; answer: Answer } {
  const { id, device, seq, content } = command
  const last = door.last.get(device) ?? 0
  const known = door.receipts.get(id)
  // What is out of turn waits, also when its id is known: the device would otherwise let go of a number that is still asked for.
  if (seq > last + 1) return { door, answer: { id, outcome: 'gap', expected: last + 1 } }
  const moved = new Map(door.last).set(device, Math.max(last, seq))
  if (known && known.content !== content) {
    const parked = new Set(door.parked).add(`${id} ${content}`)
    return { door: { ...door, last: moved, parked }, answer: { id, outcome: 'parked' } }
  }
  if (known) return { door: { ...door, last: moved }, answer: { id, outcome: known.outcome } }
  // A number that was passed cannot come with a command that is new.
  if (seq <= last) return { door, answer: { id, outcome: 'gap', expected: last + 1 } }
  const outcome = command.fate === 'rejected' ? 'rejected' : 'ok'
  return {
    door: {
      ...door,
      last: moved,
      receipts: new Map(door.receipts).set(id, { content, outcome }),
      happened: outcome === 'ok' ? [...door.happened, { id, device, seq }] : door.happened,
    },
    answer: { id, outcome },
  }
}

/** A batch as `receive()` takes it: after a gap the rest of that device waits. */
export function closeBatch(
  door: DoorState,
  batch: readonly Command[],
  step: typeof close = close,
): { door: DoorState; answers: Answer[] } {
  const answers: Answer[] = []
  const blocked = new Map<string, number>()
  let now = door
  for (const command of batch) {
    const expected = blocked.get(command.device)
    if (expected !== undefined) {
      answers.push({ id: command.id, outcome: 'gap', expected })
      continue
    }
    const closed = step(now, command)
    now = closed.door
    if (closed.answer.outcome === 'gap') blocked.set(command.device, closed.answer.expected)
    answers.push(closed.answer)
  }
  return { door: now, answers }
}

/** The first mistake that the tests must see: a door that keeps no receipts. */
export const closeWithoutReceipts: typeof close = (door, command) => {
  const { id, device, seq } = command
  const outcome = command.fate === 'ok' ? 'ok' : 'rejected'
  const happened = outcome === 'ok' ? [...door.happened, { id, device, seq }] : door.happened
  return { door: { ...door, happened }, answer: { id, outcome } }
}
