import type { House } from '../house.ts'

/**
 * One kind of job and what is done about it. It acts as a named service of the agency that the job names, under that
 * service's own row-level security. It may run twice: what it does the second time must do no harm.
 */
export interface Work {
  /** `room.verb`, as commands order it. */
  name: string
  act(house: House, data: Record<string, string | number>): Promise<void>
}
