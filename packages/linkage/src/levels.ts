/** The fields that are compared, and into which levels each comparison falls. 0 always means: not known on one side. */
export const fields = [
  'given',
  'middle',
  'family',
  'suffix',
  'birth',
  'sex',
  'ssn',
  'phone',
  'address',
  'email',
] as const
export type Field = (typeof fields)[number]

/** The levels of each field, from the second on; the place in the list is the number of the level. */
export const levels = {
  given: ['unknown', 'same', 'part', 'form', 'close', 'near', 'initial', 'exchanged', 'sameInitial', 'differ'],
  middle: ['unknown', 'same', 'initial', 'close', 'differ'],
  family: ['unknown', 'same', 'order', 'part', 'close', 'near', 'elsewhere', 'differ'],
  suffix: ['unknown', 'same', 'oneOnly', 'differ'],
  birth: ['unknown', 'same', 'dayMonth', 'slip', 'anniversary', 'monthOfYear', 'dayOfYear', 'year', 'differ'],
  sex: ['unknown', 'sameOfSameName', 'differOfSameName', 'same', 'differ'],
  ssn: ['unknown', 'same', 'slip', 'differ'],
  phone: ['unknown', 'same', 'slip', 'area', 'differ'],
  address: ['unknown', 'same', 'otherUnit', 'close', 'street', 'zip', 'city', 'differ'],
  email: ['unknown', 'same', 'mailbox', 'close', 'differ'],
} as const satisfies Record<Field, readonly string[]>
export type Level<F extends Field> = (typeof levels)[F][number]

/** The number of a level: `level('birth', 'same')` is 1. */
export const level = <F extends Field>(field: F, name: Level<F>): number =>
  (levels[field] as readonly string[]).indexOf(name)

/** How many levels the longest field has; tables of weights are this wide. */
export const mostLevels = 10

/** Levels at which both share one value, whose own frequency counts: a rare name says more than a common one. */
export const sharesValue: Record<Field, readonly number[]> = {
  given: [1, 2, 7],
  middle: [1],
  family: [1, 2, 3],
  suffix: [],
  birth: [1],
  sex: [],
  ssn: [1],
  phone: [1],
  address: [1, 2, 5, 6],
  email: [1, 2],
}
