import { place } from './compare.ts'
import type { Frequencies } from './frequencies.ts'
import { type Field, type Level, level, mostLevels } from './levels.ts'
import type { Model } from './model.ts'

/**
 * The most that what is quick to see can weigh for one person (ln of the odds), field by field; `known` is how rare the
 * rarest of a field is. `boundsOf(model, frequencies.known).ssn.slip` bounds two numbers that one slip may tell apart.
 */
export function boundsOf(model: Model, known: Frequencies['known']) {
  const weights = model.weights[1]!
  const weightOf = <F extends Field>(field: F, ...names: Level<F>[]) =>
    Math.max(...names.map((name) => weights[place[field] * mostLevels + level(field, name)]!))
  const sex = { same: weightOf('sex', 'sameOfSameName', 'same'), differ: weightOf('sex', 'differOfSameName', 'differ') }
  const ssn = {
    same: weightOf('ssn', 'same') + known.ssn,
    slip: weightOf('ssn', 'slip', 'differ'),
    differ: weightOf('ssn', 'differ'),
  }
  const phone = {
    same: weightOf('phone', 'same') + known.phone,
    slip: weightOf('phone', 'slip'),
    mayBeSlip: weightOf('phone', 'slip', 'area'),
    area: weightOf('phone', 'area'),
    differ: weightOf('phone', 'differ'),
  }
  const email = {
    same: weightOf('email', 'same', 'mailbox') + known.email,
    differ: Math.max(0, weightOf('email', 'close', 'differ')),
  }
  const address = {
    zip: weightOf('address', 'zip'),
    city: weightOf('address', 'city'),
    differ: weightOf('address', 'differ'),
  }
  const middle = {
    initial: weightOf('middle', 'initial'),
    other: weightOf('middle', 'close', 'differ'),
    differ: weightOf('middle', 'differ'),
  }
  const family = {
    same: weightOf('family', 'same'),
    order: weightOf('family', 'order'),
    part: weightOf('family', 'part'),
    close: weightOf('family', 'close', 'near', 'elsewhere', 'differ'),
    near: weightOf('family', 'near', 'elsewhere', 'differ'),
    differ: weightOf('family', 'elsewhere', 'differ'),
  }
  const given = {
    same: weightOf('given', 'same', 'part'),
    exchanged: weightOf('given', 'exchanged'),
    form: weightOf('given', 'form'),
    close: weightOf('given', 'close', 'near'),
    near: weightOf('given', 'near'),
    initial: weightOf('given', 'initial'),
    sameInitial: weightOf('given', 'sameInitial'),
    differ: weightOf('given', 'differ'),
  }
  const otherGiven = weightOf('given', 'form', 'close', 'near', 'initial', 'sameInitial', 'differ')
  return { sex, ssn, phone, email, address, middle, family, given, otherGiven }
}
