const comma = 44
const quote = 34

/** The ids of the records as they were given, as bytes side by side: a million strings would weigh ten times as much. */
export class Ids {
  size = 0
  bytes = new Uint8Array(1 << 13)
  /** Id `row` has the bytes from `starts[row]` to `starts[row + 1]`. */
  starts = new Int32Array(1 << 10)

  add(bytes: Uint8Array, from: number, to: number): void {
    const start = this.starts[this.size]!
    while (start + to - from > this.bytes.length) {
      const more = new Uint8Array(this.bytes.length * 2)
      more.set(this.bytes)
      this.bytes = more
    }
    if (this.size + 2 > this.starts.length) {
      const more = new Int32Array(this.starts.length * 2)
      more.set(this.starts)
      this.starts = more
    }
    for (let at = from; at < to; at++) this.bytes[start + at - from] = bytes[at]!
    this.starts[++this.size] = start + to - from
  }

  text(row: number): string {
    return new TextDecoder().decode(this.bytes.subarray(this.starts[row]!, this.starts[row + 1]!))
  }

  /** Writes an id as a cell of CSV into `into` from `at` on and says where it ends; there must be room for `mostBytes`. */
  writeCell(row: number, into: Uint8Array, at: number): number {
    const { bytes } = this
    const to = this.starts[row + 1]!
    let end = at
    for (let from = this.starts[row]!; from < to; from++) {
      const byte = bytes[from]!
      if (byte === quote || byte === comma || byte === 10 || byte === 13) return this.#writeQuoted(row, into, at)
      into[end++] = byte
    }
    return end
  }

  #writeQuoted(row: number, into: Uint8Array, at: number): number {
    let end = at
    into[end++] = quote
    for (let from = this.starts[row]!; from < this.starts[row + 1]!; from++) {
      if (this.bytes[from] === quote) into[end++] = quote
      into[end++] = this.bytes[from]!
    }
    into[end++] = quote
    return end
  }

  /** The most bytes that the id of a row can take as a cell. */
  mostBytes(row: number): number {
    return 2 * (this.starts[row + 1]! - this.starts[row]!) + 2
  }

  /** How many rows from `first` on have the id of an earlier one, and the first such id. */
  repeated(first: number, end: number): { count: number; example: string } {
    if (this.#isRising(first, end)) return { count: 0, example: '' }
    const slots = new Int32Array(1 << Math.ceil(Math.log2(Math.max(2, (end - first) * 2))))
    const last = slots.length - 1
    let count = 0
    let example = ''
    for (let row = first; row < end; row++) {
      let hash = 0
      for (let at = this.starts[row]!; at < this.starts[row + 1]!; at++)
        hash = Math.imul(hash ^ this.bytes[at]!, 0x01000193)
      let slot = (hash ^ (hash >>> 15)) & last
      for (; slots[slot] !== 0; slot = (slot + 1) & last) {
        if (!this.#isSame(slots[slot]! - 1, row)) continue
        if (count++ === 0) example = this.text(row)
        break
      }
      if (slots[slot] === 0) slots[slot] = row + 1
    }
    return { count, example }
  }

  /** Is each id longer than the one before it, or as long and later in the alphabet? Numbers that are counted up are, and none repeats. */
  #isRising(first: number, end: number): boolean {
    const { bytes, starts } = this
    for (let row = first + 1; row < end; row++) {
      const before = starts[row - 1]!
      const from = starts[row]!
      const longer = starts[row + 1]! - from - (from - before)
      if (longer > 0) continue
      if (longer < 0) return false
      let at = 0
      while (from + at < starts[row + 1]! && bytes[before + at] === bytes[from + at]) at++
      if (from + at === starts[row + 1]! || bytes[before + at]! > bytes[from + at]!) return false
    }
    return true
  }

  #isSame(one: number, other: number): boolean {
    const { bytes, starts } = this
    const length = starts[one + 1]! - starts[one]!
    if (length !== starts[other + 1]! - starts[other]!) return false
    for (let at = 0; at < length; at++) if (bytes[starts[one]! + at] !== bytes[starts[other]! + at]) return false
    return true
  }
}
