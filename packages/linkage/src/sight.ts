import { type Compared, rarityOf } from './compare.ts'
import { formalsPerName } from './nameTable.ts'
import { lengthOf } from './valueTable.ts'

/** What is looked at of each name, side by side: these places of `looks`, from `name * lookCount` on (half a cache line). */
export const look = {
  mask: 0,
  start: 1,
  /** How it sounds, and above `soundBits` how long it is. */
  soundAndLength: 2,
  forms: 3,
  initials: 4,
  givenRarity: 5,
  familyRarity: 6,
  wordRarity: 7,
} as const
export const lookCount = 8
export const soundBits = 25
export const soundMask = 2 ** soundBits - 1

/** What is looked at of each person of a block besides the columns; of a name three things, one after the other. */
export const seen = {
  given: 0,
  family: 3,
  /** Only where they are not the same as the first word. */
  givenWhole: 6,
  family2: 9,
  familyWhole: 12,
  givenSound: 15,
  familySound: 16,
  givenForms: 17,
  /** The first letter of the middle name, and 256 when that is all that is known of it. */
  middle: 18,
  givenRarity: 19,
  familyRarity: 20,
  zipRarity: 21,
  cityRarity: 22,
  wordRarity: 23,
  word2Rarity: 24,
} as const
export const seenCount = 25
/** The three things that are seen of a name, from where it stands on. */
export const sight = { mask: 0, start: 1, length: 2 } as const

/** What is looked at of all names: `looksOf(compared)[name * lookCount + look.mask]`. */
export function looksOf({ names, nameFacts, frequencies }: Compared): Int32Array {
  const { given, middle, familyWhole, familyWord, known } = frequencies
  const count = given.length
  const looks = new Int32Array(count * lookCount)
  const rarity = new Float32Array(looks.buffer)
  for (let id = 0; id < count; id++) {
    const at = id * lookCount
    const from = names.starts[id]!
    const length = lengthOf(names, id)
    looks[at + look.mask] = names.masks[id]!
    looks[at + look.soundAndLength] = (nameFacts.sounds[id]! & soundMask) | (length << soundBits)
    for (let form = id * formalsPerName; form < (id + 1) * formalsPerName; form++) {
      const formal = nameFacts.formals[form]!
      if (formal !== 0) looks[at + look.forms]! |= 1 << (formal & 31)
    }
    looks[at + look.initials] = nameFacts.initials[id]!
    let start = 0
    for (let letter = 0; letter < 4; letter++) {
      start = (start << 8) | (letter < length ? names.letters[from + letter]! : 0)
    }
    looks[at + look.start] = start
    rarity[at + look.givenRarity] = rarityOf(given[id]! + middle[id]!, known.given)
    rarity[at + look.familyRarity] = rarityOf(familyWhole[id]!, known.family)
    rarity[at + look.wordRarity] = rarityOf(familyWord[id]!, known.family)
  }
  return looks
}
