import type { Ask } from './node.ts'
import type { Law } from './plan.ts'
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

/** Every unanswered question answered with none, no, or its first choice: for data that says it is complete. */
export function complete(law: Law, situation: Situation): Situation {
  const answers = situation.answers.slice()
  law.asks.forEach((ask, at) => {
    for (const who of seatsOf(situation, ask)) {
      const here = at * situation.size + who
      if (Number.isNaN(answers[here]!) && ask.kind !== 'county') answers[here] = ask.none
    }
  })
  return { ...situation, answers }
}

/** The people at whom answers to this question stand. */
export const seatsOf = (situation: Situation, ask: Ask): number[] => {
  const seats: number[] = []
  for (let who = 0; who < situation.size; who++) if (seatOf(situation, ask.entity, who) === who) seats.push(who)
  return seats
}
