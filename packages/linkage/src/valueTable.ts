import { longer, roomFor } from './memory.ts'

/** How many letters of a value are compared: as many as one machine word has bits. */
export const longestValue = 32

/** The letters of all different values side by side. Plain data: threads can share it. */
export interface PackedValues {
  letters: Uint8Array
  /** Value `id` has the letters from `starts[id]` to `starts[id + 1]`. */
  starts: Uint32Array
  /** Which letters occur: bit 0 for a, bit 25 for z, higher bits for the rest. */
  masks: Uint32Array
  /** The letters as one number: the same for the same text, in whatever order texts came. */
  hashes: Int32Array
  /** The same of the letters from a to z alone. */
  bares: Int32Array
}

/** Gives each different text a small number. The empty text is 0. */
export class ValueTable {
  readonly ids = new Map<string, number>([['', 0]])
  packed: PackedValues = {
    letters: new Uint8Array(roomFor(1 << 12)),
    starts: new Uint32Array(roomFor(4 << 8)),
    masks: new Uint32Array(roomFor(4 << 8)),
    hashes: new Int32Array(roomFor(4 << 8)),
    bares: new Int32Array(roomFor(4 << 8)),
  }

  get size(): number {
    return this.ids.size
  }

  /** The number of a text, a new one when it was never seen: `table.idOf('garcia')`. */
  idOf(text: string): number {
    const known = this.ids.get(text)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(text, id)
    this.#pack(id, text)
    return id
  }

  #pack(id: number, text: string): void {
    const { packed } = this
    if (id + 2 > packed.starts.length) {
      packed.starts = longer(packed.starts, packed.starts.length * 2)
      packed.masks = longer(packed.masks, packed.masks.length * 2)
      packed.hashes = longer(packed.hashes, packed.hashes.length * 2)
      packed.bares = longer(packed.bares, packed.bares.length * 2)
    }
    const from = packed.starts[id]!
    const length = Math.min(text.length, longestValue)
    if (from + length > packed.letters.length) packed.letters = longer(packed.letters, packed.letters.length * 2)
    let mask = 0
    let hash = 0
    let bare = 0
    for (let at = 0; at < length; at++) {
      const letter = text.charCodeAt(at) & 255
      packed.letters[from + at] = letter
      hash = Math.imul(hash, 31) + letter
      if (letter > 96 && letter < 123) bare = Math.imul(bare, 31) + letter
      mask |= 1 << ((letter - 97) & 31)
    }
    packed.masks[id] = mask
    packed.hashes[id] = hash
    packed.bares[id] = bare
    packed.starts[id + 1] = from + length
  }
}

/** How many letters a value has (at most 32 are kept). */
export function lengthOf(packed: PackedValues, id: number): number {
  return packed.starts[id + 1]! - packed.starts[id]!
}

/** The first letter of a value as a number, 0 for the empty one. */
export function initialOf(packed: PackedValues, id: number): number {
  const from = packed.starts[id]!
  return packed.starts[id + 1]! > from ? packed.letters[from]! : 0
}
