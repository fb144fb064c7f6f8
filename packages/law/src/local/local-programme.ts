import type { Programme } from '../programme.ts'
import type { Words } from '../words.ts'
import type { WorkedCase } from '../worked-case.ts'

/** A programme of a city, a county or a state that a house has added from a file. */
export interface LocalProgramme {
  readonly programme: Programme
  /** The state outside of which nobody can have it. */
  readonly state: string
  readonly place: Words
  readonly cases: readonly WorkedCase[]
  /** What it was read from: plain data, which a browser reads again into the same programme. */
  readonly definition: unknown
}
