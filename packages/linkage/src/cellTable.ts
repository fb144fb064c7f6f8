/**
 * What cells of a file mean, worked out once for each different cell and remembered by its bytes. A file has a million
 * cells and few different ones: `const at = table.find(bytes, from, to)`, then `table.meaning[at]` and the next ones.
 */
export class CellTable {
  /** What each cell means: `width` numbers one after the other. */
  meaning: Int32Array
  readonly #width: number
  readonly #read: (text: string, meaning: Int32Array, at: number) => void
  #slots = new Int32Array(1 << 10)
  #hashes = new Int32Array(1 << 9)
  #starts = new Int32Array(1 << 9)
  #bytes = new Uint8Array(1 << 13)
  #size = 0
  readonly #decoder = new TextDecoder()

  /** `read` writes what a text means into `width` places from `at` on. */
  constructor(width: number, read: (text: string, meaning: Int32Array, at: number) => void) {
    this.#width = width
    this.#read = read
    this.meaning = new Int32Array((width << 9) + width)
  }

  /** Where in `meaning` stands what the bytes from `from` to `to` mean; `hash` is `hashBytes` of them. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & last
    for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
      if (this.#hashes[id - 1] === hash && this.#isCell(id - 1, bytes, from, to)) return (id - 1) * this.#width
      slot = (slot + 1) & last
    }
    return this.#add(slot, bytes, from, to, hash)
  }

  #isCell(id: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts[id]!
    const length = to - from
    if (this.#starts[id + 1]! - start !== length) return false
    const known = this.#bytes
    for (let at = 0; at < length; at++) if (known[start + at] !== bytes[from + at]) return false
    return true
  }

  #add(slot: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const id = this.#size++
    if (id + 2 > this.#starts.length) {
      this.#starts = twice(this.#starts, Int32Array)
      this.#hashes = twice(this.#hashes, Int32Array)
      this.meaning = twice(this.meaning, Int32Array)
    }
    const start = this.#starts[id]!
    while (start + to - from > this.#bytes.length) this.#bytes = twice(this.#bytes, Uint8Array)
    this.#bytes.set(bytes.subarray(from, to), start)
    this.#starts[id + 1] = start + to - from
    this.#hashes[id] = hash
    this.#slots[slot] = id + 1
    if (this.#size * 2 > this.#slots.length) this.#spreadOut()
    this.#read(this.#decoder.decode(bytes.subarray(from, to)), this.meaning, id * this.#width)
    return id * this.#width
  }

  #spreadOut(): void {
    const last = this.#slots.length * 2 - 1
    this.#slots = new Int32Array(last + 1)
    for (let id = 0; id < this.#size; id++) {
      const hash = this.#hashes[id]!
      let slot = (hash ^ (hash >>> 15)) & last
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last
      this.#slots[slot] = id + 1
    }
  }
}

function twice<C extends Uint8Array | Int32Array | Int32Array>(column: C, Kind: new (length: number) => C): C {
  const grown = new Kind(column.length * 2)
  grown.set(column)
  return grown
}
