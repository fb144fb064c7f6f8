/** What stands before the meaning of a cell: its hash, where its bytes begin, and how many they are, and one more (0: no cell). */
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
  /** How many cells there is room for; at most half of it is used. */
  #room = 1 << 9
  #bytes = new Uint8Array(1 << 13)
  #length = 0
  #size = 0
  readonly #decoder = new TextDecoder()

  /** `read` writes what a text means into `width` places from `at` on. */
  constructor(width: number, read: (text: string, meaning: Int32Array, at: number) => void) {
    this.#width = headCount + width
    this.#read = read
    this.meaning = new Int32Array(this.#width * this.#room)
  }

  /** Where in `meaning` stands what the bytes from `from` to `to` mean; `hash` is `hashBytes` of them. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const { meaning } = this
    const last = this.#room - 1
    let slot = (hash ^ (hash >>> 15)) & last
    let at = slot * this.#width + headCount
    while (meaning[at - 1] !== 0) {
      if (meaning[at - headCount] === hash && this.#isCell(at, bytes, from, to)) return at
      slot = (slot + 1) & last
      at = slot * this.#width + headCount
    }
    return this.#add(at, bytes, from, to, hash)
  }

  /** The first number of what the bytes mean. */
  first(bytes: Uint8Array, from: number, to: number, hash: number): number {
    // Finding may give `meaning` more room.
    const at = this.find(bytes, from, to, hash)
    return this.meaning[at]!
  }

  #isCell(at: number, bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from
    if (this.meaning[at - 1] !== length + 1) return false
    const start = this.meaning[at - 2]!
    const known = this.#bytes
    for (let each = 0; each < length; each++) if (known[start + each] !== bytes[from + each]) return false
    return true
  }

  #add(place: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const at = ++this.#size * 2 > this.#room ? this.#placeInMore(hash) : place
    const start = this.#length
    this.#length += to - from
    while (this.#length > this.#bytes.length) this.#bytes = twice(this.#bytes)
    const known = this.#bytes
    for (let each = from; each < to; each++) known[start + each - from] = bytes[each]!
    this.meaning[at - 3] = hash
    this.meaning[at - 2] = start
    this.meaning[at - 1] = to - from + 1
    this.#read(this.#decoder.decode(bytes.subarray(from, to)), this.meaning, at)
    return at
  }

  /** Gives the cells twice the room, and says where a new one is to stand. */
  #placeInMore(hash: number): number {
    const before = this.meaning
    this.#room *= 2
    this.meaning = new Int32Array(this.#room * this.#width)
    for (let from = 0; from < before.length; from += this.#width) {
      if (before[from + headCount - 1] === 0) continue
      const to = this.#free(before[from]!) - headCount
      for (let each = 0; each < this.#width; each++) this.meaning[to + each] = before[from + each]!
    }
    return this.#free(hash)
  }

  #free(hash: number): number {
    const last = this.#room - 1
    let slot = (hash ^ (hash >>> 15)) & last
    while (this.meaning[slot * this.#width + headCount - 1] !== 0) slot = (slot + 1) & last
    return slot * this.#width + headCount
  }
}

function twice(column: Uint8Array): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(column.length * 2)
  grown.set(column)
  return grown
}
