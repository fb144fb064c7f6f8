/** What stands before the meaning of a cell: its hash, where its bytes begin, and how many they are. */
const headCount = 3

/**
 * What cells of a file mean, worked out once for each different cell and remembered by its bytes. A file has a million
 * cells and few different ones: `const at = table.find(bytes, from, to)`, then `table.meaning[at]` and the next ones.
 */
export class CellTable {
  /** What each cell means: `width` numbers one after the other. What is needed of a cell stands together, as memory far apart is slow. */
  meaning: Int32Array
  readonly #width: number
  readonly #read: (text: string, meaning: Int32Array, at: number) => void
  #slots = new Int32Array(1 << 10)
  #bytes = new Uint8Array(1 << 13)
  #length = 0
  #size = 0
  readonly #decoder = new TextDecoder()

  /** `read` writes what a text means into `width` places from `at` on. */
  constructor(width: number, read: (text: string, meaning: Int32Array, at: number) => void) {
    this.#width = headCount + width
    this.#read = read
    this.meaning = new Int32Array(this.#width << 9)
  }

  /** Where in `meaning` stands what the bytes from `from` to `to` mean; `hash` is `hashBytes` of them. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const { meaning } = this
    const last = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & last
    for (let at = slots[slot]!; at !== 0; at = slots[slot]!) {
      if (meaning[at - headCount] === hash && this.#isCell(at, bytes, from, to)) return at
      slot = (slot + 1) & last
    }
    return this.#add(slot, bytes, from, to, hash)
  }

  /** The first number of what the bytes mean. */
  first(bytes: Uint8Array, from: number, to: number, hash: number): number {
    // Finding may give `meaning` more room.
    const at = this.find(bytes, from, to, hash)
    return this.meaning[at]!
  }

  #isCell(at: number, bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from
    if (this.meaning[at - 1] !== length) return false
    const start = this.meaning[at - 2]!
    const known = this.#bytes
    for (let each = 0; each < length; each++) if (known[start + each] !== bytes[from + each]) return false
    return true
  }

  #add(slot: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const at = this.#size++ * this.#width + headCount
    if (at + this.#width > this.meaning.length) this.meaning = twice(this.meaning, Int32Array)
    const start = this.#length
    this.#length += to - from
    while (this.#length > this.#bytes.length) this.#bytes = twice(this.#bytes, Uint8Array)
    const known = this.#bytes
    for (let each = from; each < to; each++) known[start + each - from] = bytes[each]!
    this.meaning[at - 3] = hash
    this.meaning[at - 2] = start
    this.meaning[at - 1] = to - from
    this.#slots[slot] = at
    if (this.#size * 2 > this.#slots.length) this.#spreadOut()
    this.#read(this.#decoder.decode(bytes.subarray(from, to)), this.meaning, at)
    return at
  }

  #spreadOut(): void {
    const last = this.#slots.length * 2 - 1
    this.#slots = new Int32Array(last + 1)
    for (let id = 0; id < this.#size; id++) {
      const at = id * this.#width + headCount
      const hash = this.meaning[at - headCount]!
      let slot = (hash ^ (hash >>> 15)) & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = at
    }
  }
}

function twice<C extends Uint8Array | Int32Array>(column: C, Kind: new (length: number) => C): C {
  const grown = new Kind(column.length * 2)
  grown.set(column)
  return grown
}
