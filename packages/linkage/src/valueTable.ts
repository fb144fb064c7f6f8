import { longer, roomFor } from './memory.ts'

/** How many letters of a value are compared: as many as one machine word has bits. */
export const longestValue = 32

/** The letters of all different values side by side. Plain data: threads can share it. */
export interface PackedValues {
  letters: Uint8Array
  /** Value `id` has the letters from `starts[id]` to `starts[id + 1]`. */
  starts: Int32Array
  /** Which letters occur: bit 0 for a, bit 25 for z, higher bits for the rest. */
  masks: Int32Array
  /** The whole text as one number: the same for the same text, in whatever order texts came. */
  hashes: Int32Array
  /** The same of the letters from a to z alone. */
  bares: Int32Array
}

/** Gives each different text a small number. The empty text is 0. No text is kept but its first letters and its hash. */
export class ValueTable {
  size = 1
  packed: PackedValues = {
    letters: new Uint8Array(roomFor(1 << 12)),
    starts: new Int32Array(roomFor(4 << 8)),
    masks: new Int32Array(roomFor(4 << 8)),
    hashes: new Int32Array(roomFor(4 << 8)),
    bares: new Int32Array(roomFor(4 << 8)),
  }
  /** Open addressing: the number of the text whose hash leads here, 0 where there is none. */
  #slots = new Int32Array(1 << 9)

  /** The first letters of the value that is asked for. */
  readonly #asked = new Uint8Array(longestValue)

  /** The number of a text, a new one when it was never seen: `table.idOf('garcia')`. */
  idOf(text: string): number {
    if (text === '') return 0
    let hash = text.length
    for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const length = Math.min(text.length, longestValue)
    for (let at = 0; at < length; at++) this.#asked[at] = text.charCodeAt(at)
    return this.#idOfAsked(hash, length)
  }

  /** The same of plain bytes (ASCII), without making a text of them: `table.idOfBytes(bytes, from, to)`. */
  idOfBytes(bytes: Uint8Array, from: number, to: number): number {
    if (from >= to) return 0
    let hash = to - from
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + bytes[at]!) | 0
    const length = Math.min(to - from, longestValue)
    for (let at = 0; at < length; at++) this.#asked[at] = bytes[from + at]!
    return this.#idOfAsked(hash, length)
  }

  #idOfAsked(hash: number, length: number): number {
    const last = this.#slots.length - 1
    let slot = spread(hash) & last
    for (let id = this.#slots[slot]!; id !== 0; id = this.#slots[slot]!) {
      if (this.packed.hashes[id] === hash && this.#isAsked(id, length)) return id
      slot = (slot + 1) & last
    }
    const id = this.size++
    this.#slots[slot] = id
    this.#pack(id, hash, length)
    if (this.size * 2 > this.#slots.length) this.#spreadOut()
    return id
  }

  #isAsked(id: number, length: number): boolean {
    const { letters, starts } = this.packed
    const from = starts[id]!
    if (starts[id + 1]! - from !== length) return false
    for (let at = 0; at < length; at++) if (letters[from + at] !== this.#asked[at]) return false
    return true
  }

  #pack(id: number, hash: number, length: number): void {
    const { packed } = this
    if (id + 2 > packed.starts.length) {
      packed.starts = longer(packed.starts, packed.starts.length * 2)
      packed.masks = longer(packed.masks, packed.masks.length * 2)
      packed.hashes = longer(packed.hashes, packed.hashes.length * 2)
      packed.bares = longer(packed.bares, packed.bares.length * 2)
    }
    const from = packed.starts[id]!
    if (from + length > packed.letters.length) packed.letters = longer(packed.letters, packed.letters.length * 2)
    let mask = 0
    let bare = 0
    for (let at = 0; at < length; at++) {
      const letter = this.#asked[at]!
      packed.letters[from + at] = letter
      if (letter > 96 && letter < 123) bare = Math.imul(bare, 31) + letter
      mask |= 1 << ((letter - 97) & 31)
    }
    packed.masks[id] = mask
    packed.hashes[id] = hash
    packed.bares[id] = bare
    packed.starts[id + 1] = from + length
  }

  #spreadOut(): void {
    const last = this.#slots.length * 2 - 1
    this.#slots = new Int32Array(last + 1)
    for (let id = 1; id < this.size; id++) {
      let slot = spread(this.packed.hashes[id]!) & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = id
    }
  }
}

/** Values that differ little lie far apart. */
function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return (h ^ (h >>> 13)) >>> 0
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
