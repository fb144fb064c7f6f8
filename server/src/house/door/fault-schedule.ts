import fc from 'fast-check'

/** What can happen to a message on its way, or to the one who sends it. */
export const faults = [
  'none',
  'requestLost',
  'responseLost',
  'twice',
  'brokenOff',
  'failsAfter',
  'crashBeforeAck',
  'late',
  'reordered',
  'signedOut',
  'twoTabs',
] as const
export type FaultKind = (typeof faults)[number]
export interface Fault {
  device: number
  /** How many of the waiting commands are sent together. */
  batch: number
  kind: FaultKind
  /** For `brokenOff`: how many of the batch the server takes in before the connection breaks. */
  at: number
}

/** How a command is meant to end: taken in, refused for good, or set aside because its id was used before. */
export type Fate = 'ok' | 'rejected' | 'parked'
export interface Written {
  device: number
  fate: Fate
}
export interface Schedule {
  commands: Written[]
  faults: Fault[]
}

export const devices = 3

/** At most 25 commands on three devices, at most 40 faults of eleven kinds. */
export const schedules = (most = { commands: 25, faults: 40 }): fc.Arbitrary<Schedule> =>
  fc.record({
    commands: fc.array(
      fc.record({
        device: fc.nat(devices - 1),
        fate: fc.oneof(
          { weight: 8, arbitrary: fc.constant('ok' as const) },
          { weight: 1, arbitrary: fc.constant('rejected' as const) },
          { weight: 1, arbitrary: fc.constant('parked' as const) },
        ),
      }),
      { minLength: 1, maxLength: most.commands },
    ),
    faults: fc.array(
      fc.record({
        device: fc.nat(devices - 1),
        batch: fc.integer({ min: 1, max: 5 }),
        kind: fc.oneof({ weight: 3, arbitrary: fc.constant('none' as const) }, fc.constantFrom(...faults)),
        at: fc.nat(4),
      }),
      { maxLength: most.faults },
    ),
  })
