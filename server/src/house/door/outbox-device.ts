import type { Fate, Fault, Schedule } from './fault-schedule.ts'
import { devices } from './fault-schedule.ts'

/** One command as a device keeps it until it knows how it ended. */
export interface Kept<Payload> {
  id: string
  device: string
  seq: number
  payload: Payload
  fate: Fate
}
export type Answer =
  | { outcome: 'ok' | 'rejected' | 'parked'; id: string }
  | { outcome: 'gap'; id: string; expected: number }
export interface Device<Payload> {
  id: string
  outbox: Kept<Payload>[]
  /** What needs somebody's attention: visible, not lost. */
  setAside: Kept<Payload>[]
  tries: Map<string, number>
  dropped: Kept<Payload>[]
}

/** The server's side, as a device meets it. `most` breaks the connection after that many; null stands for an answer that never came. */
export type Deliver<Payload> = (
  batch: readonly Kept<Payload>[],
  most?: number,
) => Promise<Answer[] | null> | Answer[] | null

/**
 * Plays a schedule: devices write commands, send what waits under the faults given, and at the end go on until nothing
 * waits. `dropsAfter` is a device that gives up after so many tries: the mistake that the test must see.
 */
export async function play<Payload>(
  schedule: Schedule,
  written: (command: Schedule['commands'][number], n: number) => Kept<Payload>,
  deliver: Deliver<Payload>,
  dropsAfter = Number.POSITIVE_INFINITY,
): Promise<Device<Payload>[]> {
  const all: Device<Payload>[] = Array.from({ length: devices }, () => ({
    id: '',
    outbox: [],
    setAside: [],
    tries: new Map(),
    dropped: [],
  }))
  for (const [n, command] of schedule.commands.entries()) all[command.device]!.outbox.push(written(command, n))
  const late: Kept<Payload>[][] = []
  for (const fault of schedule.faults) {
    await send(all[fault.device]!, fault, deliver, late, dropsAfter)
    if (fault.kind === 'none' && late.length > 0) await deliver(late.shift()!)
  }
  for (const batch of late) await deliver(batch)
  const clear: Fault = { device: 0, batch: 5, kind: 'none', at: 0 }
  for (let round = 0; round < 40 && all.some((each) => each.outbox.length > 0); round++) {
    for (const device of all) await send(device, clear, deliver, late, dropsAfter)
  }
  return all
}

async function send<Payload>(
  device: Device<Payload>,
  fault: Fault,
  deliver: Deliver<Payload>,
  late: Kept<Payload>[][],
  dropsAfter: number,
): Promise<void> {
  const batch = device.outbox.slice(0, fault.batch)
  if (batch.length === 0) return
  const fails = () => countTries(device, batch, dropsAfter)
  if (fault.kind === 'requestLost' || fault.kind === 'signedOut') return fails()
  if (fault.kind === 'late') {
    late.push(batch)
    return fails()
  }
  if (fault.kind === 'brokenOff') {
    await deliver(batch, fault.at)
    return fails()
  }
  const sent = fault.kind === 'reordered' ? batch.toReversed() : batch
  const [answers] = await Promise.all([
    deliver(sent),
    ...(fault.kind === 'twice' || fault.kind === 'twoTabs' ? [deliver(sent)] : []),
  ])
  const isUnheard = fault.kind === 'responseLost' || fault.kind === 'failsAfter' || fault.kind === 'crashBeforeAck'
  if (isUnheard || answers === null) return fails()
  for (const answer of answers) {
    const kept = device.outbox.find(({ id }) => id === answer.id)
    if (!kept || answer.outcome === 'gap') continue
    device.outbox = device.outbox.filter((each) => each !== kept)
    if (answer.outcome !== 'ok') device.setAside.push(kept)
  }
}

function countTries<Payload>(device: Device<Payload>, batch: readonly Kept<Payload>[], dropsAfter: number): void {
  for (const kept of batch) {
    const tries = (device.tries.get(kept.id) ?? 0) + 1
    device.tries.set(kept.id, tries)
    if (tries < dropsAfter) continue
    device.dropped.push(kept)
    device.outbox = device.outbox.filter((each) => each !== kept)
  }
}

/** What must hold when all is quiet: nothing waits, nothing happened twice, nothing was lost, each device's order stands. */
export function faultsFound<Payload>(
  all: readonly Device<Payload>[],
  happened: readonly { device: string; seq: number; id: string }[],
  commands: number,
): string[] {
  const ids = happened.map(({ id }) => id)
  const found: string[] = []
  if (new Set(ids).size !== ids.length) found.push('a command happened twice')
  if (all.some(({ outbox }) => outbox.length > 0)) found.push('a command waits for ever')
  const aside = all.flatMap(({ setAside }) => setAside)
  if (new Set(ids).size + aside.length !== commands) {
    found.push(`of ${commands} commands ${new Set(ids).size} happened and ${aside.length} were set aside`)
  }
  if (aside.some(({ fate }) => fate === 'ok')) found.push('a good command was set aside')
  for (const device of new Set(happened.map((each) => each.device))) {
    const order = happened.filter((each) => each.device === device).map(({ seq }) => seq)
    if (order.some((seq, at) => at > 0 && seq <= order[at - 1]!)) found.push('a device’s order was broken')
  }
  return found
}
