const comma = 44
const quote = 34
const line = 10
const back = 13

/** A quoted cell longer than this was never closed. */
const longestQuoted = 1 << 24

/** The cells of one record: where each begins and ends among the bytes, and `hashBytes` of it. */
export interface Cells {
  count: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly hash: Int32Array
}

/** A file may have so many columns; what stands further right is not read. */
export const mostColumns = 512
/** So many bytes of a cell count for its hash and meaning. */
export const countedBytes = 1024

/** What of a piece of text was odd, but could be read. */
export interface Oddities {
  /** Quotes that are never closed, or closed in the middle of a cell; they are read as they stand. */
  quotes: number
}

/** The same for the same bytes (FNV-1a, Fowler, Noll & Vo). */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = -2128831035
  const end = Math.min(to, from + countedBytes)
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash
}

/**
 * Reads CSV (RFC 4180) piece by piece, so that a file may be larger than memory, and calls with the cells of each record.
 * The bytes are those of UTF-8. `const reader = new CsvReader(see); reader.read(bytes); reader.read(undefined)`.
 */
export class CsvReader {
  readonly odd: Oddities = { quotes: 0 }
  /** Do the bytes begin as UTF-16 does? Then they are not read. */
  isWide = false
  #held = new Uint8Array(1 << 16)
  #length = 0
  #isFirst = true
  /** Which cells of the record stand between quotes. */
  readonly #quoted: number[] = []
  readonly #see: (bytes: Uint8Array, cells: Cells) => void
  readonly #cells: Cells = {
    count: 0,
    from: new Int32Array(mostColumns),
    to: new Int32Array(mostColumns),
    hash: new Int32Array(mostColumns),
  }

  constructor(see: (bytes: Uint8Array, cells: Cells) => void) {
    this.#see = see
  }

  /** Takes the next bytes; `undefined` says that there are no more. */
  read(piece: Uint8Array | undefined): void {
    if (piece) this.#hold(piece)
    const bytes = this.#held
    let length = this.#length
    if (!piece && length > 0) {
      if (bytes[length - 1] !== line) bytes[length++] = line
    }
    let from = 0
    if (this.#isFirst && (length > 2 || !piece)) {
      this.#isFirst = false
      this.isWide = length > 1 && (bytes[0] === 0xff || bytes[0] === 0xfe) && (bytes[1] === 0xff || bytes[1] === 0xfe)
      if (length > 2 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3
    }
    if (this.isWide) {
      this.#length = 0
      return
    }
    while (from < length) {
      const end = this.#record(bytes, from, length, piece === undefined)
      if (end < 0) break
      const { count, from: cellFrom, to: cellTo } = this.#cells
      if (count > 1 || cellTo[0]! > cellFrom[0]!) this.#see(bytes, this.#cells)
      from = end
    }
    bytes.copyWithin(0, from, length)
    this.#length = length - from
  }

  #hold(piece: Uint8Array): void {
    const length = this.#length + piece.length
    // One byte more: the last line may want an end.
    if (length + 1 > this.#held.length) {
      const more = new Uint8Array(Math.max(length + 1, this.#held.length * 2))
      more.set(this.#held.subarray(0, this.#length))
      this.#held = more
    }
    this.#held.set(piece, this.#length)
    this.#length = length
  }

  /** Takes one record apart and says where the next begins; -1 when more bytes are needed. */
  #record(bytes: Uint8Array, start: number, length: number, isLast: boolean): number {
    const { from, to, hash } = this.#cells
    let count = 0
    let at = start
    let odd = 0
    const quoted = this.#quoted
    quoted.length = 0
    for (;;) {
      if (bytes[at] === quote) {
        const end = this.#closing(bytes, at, length, isLast)
        if (end === -1) return -1
        if (end > 0) {
          if (count < mostColumns) {
            quoted.push(count)
            from[count] = at + 1
            to[count++] = end
          }
          at = end + 1
          if (bytes[at] === back && bytes[at + 1] === line) at++
          if (bytes[at++] === line) break
          continue
        }
        odd++
      }
      const begin = at
      let mixed = -2128831035
      let byte = bytes[at]!
      while (at < length && byte !== comma && byte !== line) {
        mixed = Math.imul(mixed ^ byte, 0x01000193)
        byte = bytes[++at]!
      }
      if (at >= length) return -1
      const isEnd = byte === line
      const isBack = isEnd && at > begin && bytes[at - 1] === back
      const stop = isBack ? at - 1 : at
      if (count < mostColumns) {
        from[count] = begin
        to[count] = stop
        hash[count++] = isBack || stop - begin > countedBytes ? hashBytes(bytes, begin, stop) : mixed
      }
      at++
      if (isEnd) break
    }
    this.#cells.count = count
    this.odd.quotes += odd
    // Only now: a record that is not yet whole is read again.
    for (const cell of quoted) {
      to[cell] = unquote(bytes, from[cell]!, to[cell]!)
      hash[cell] = hashBytes(bytes, from[cell]!, to[cell]!)
    }
    return at
  }

  /** Where the quote of a cell that begins at `start` is closed; -1 when more bytes are needed, 0 when it never is. */
  #closing(bytes: Uint8Array, start: number, length: number, isLast: boolean): number {
    const none = isLast ? 0 : -1
    const end = Math.min(length, start + longestQuoted)
    for (let at = start + 1; at < end; at++) {
      if (bytes[at] !== quote) continue
      if (at + 2 >= length && !isLast) return -1
      const next = bytes[at + 1]
      if (next === quote) at++
      else {
        const isClosed =
          at + 1 >= length || next === comma || next === line || (next === back && bytes[at + 2] === line)
        return isClosed ? at : 0
      }
    }
    return end < length ? 0 : none
  }
}

/** Takes doubled quotes together, in their place; says where the cell now ends. */
function unquote(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] !== quote) at++
  if (at === to) return to
  let end = at
  for (; at < to; at++) {
    bytes[end++] = bytes[at]!
    if (bytes[at] === quote) at++
  }
  return end
}
