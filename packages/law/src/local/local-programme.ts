import type { Paper } from '../deadlines/papers.ts'
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
  readonly apply: HowToApply
  /** What it was read from: plain data, which a browser reads again into the same programme. */
  readonly definition: unknown
}

/** What a page to take home and an application say of it; null where the file is silent. */
export interface HowToApply {
  readonly where: Words | null
  readonly why: Words | null
  readonly papers: readonly Paper[]
}
