import { type Num, when, zero } from '../../../language.ts'
import type { Entity } from '../../../words.ts'
import { isBlind } from '../../questions.ts'
import { blindExclusion, leftOutFirst, leftOutHalf, leftOutMost } from './older-figures.ts'

/**
 * Pay as the plans count it that are older than SSI (formerly 45 CFR 233.20(a)(11)):
 * $20 and half of the next $60 are left out; of a blind person's pay $85 and half of the rest. `olderEarnings(300)` is 250.
 */
export const olderEarnings = <E extends Entity>(pay: Num<E>) => {
  const rest = pay.minus(leftOutFirst).notBelow(zero)
  const blindRest = pay.minus(blindExclusion).notBelow(zero)
  return when(isBlind)
    .use(blindRest.minus(blindRest.times(leftOutHalf)))
    .otherwise(rest.minus(rest.times(leftOutHalf).notAbove(leftOutMost)))
}
