import type { Ask } from './node.ts'
import type { Entity } from './words.ts'

/**
 * One household's answers, in the places that a prepared law gave its questions. `NaN` is "not answered": unknown,
 * never zero. A fact of a couple, tax unit or household stands at its first member.
 */
export interface Situation {
  readonly size: number
  /** For each person the first member of their couple, and of their tax unit. */
  readonly couple: readonly number[]
  readonly taxUnit: readonly number[]
  readonly answers: Float64Array
  readonly isComplete: boolean
}

/** Where in `answers` the answer of (or for) a person stands. */
export const seatOf = (situation: Pick<Situation, 'couple' | 'taxUnit'>, entity: Entity, who: number): number => {
  switch (entity) {
    case 'person':
      return who
    case 'couple':
      return situation.couple[who]!
    case 'taxUnit':
      return situation.taxUnit[who]!
    case 'household':
      return 0
  }
}

/** The same household said to be complete: what is not answered is none, no, the first choice, or what is implied. */
export const complete = (situation: Situation): Situation => ({ ...situation, isComplete: true })

/** The people at whom answers to this question stand. */
export const seatsOf = (situation: Situation, ask: Ask): number[] => {
  const seats: number[] = []
  for (let who = 0; who < situation.size; who++) if (seatOf(situation, ask.entity, who) === who) seats.push(who)
  return seats
}
