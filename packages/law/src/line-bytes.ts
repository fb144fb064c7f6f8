/** Bytes of JSON that grow at the end; what stood there is written over when it begins anew. */
export interface LineBytes {
  /** Keeps a text that is written again and again, and says its number. */
  keep(text: string): number
  begin(): void
  /** What was said so far; good until it begins anew. */
  said(): Uint8Array
  end(): number
  /** A text that is kept. */
  text(kept: number): void
  /** Any text, quoted. */
  quoted(text: string): void
  /** A number to the cent. */
  cents(value: number): void
}

const encoder = new TextEncoder()
const zero = '0'.charCodeAt(0)
const minus = '-'.charCodeAt(0)
const dot = '.'.charCodeAt(0)
const quote = '"'.charCodeAt(0)
/** Numbers up to here have so few digits that whole numbers and cents are exact. */
const mostCents = 2 ** 53 - 1
/** Up to here a number is reckoned with as a whole number of 32 bits. */
const mostShort = 2 ** 31 - 1
const longestNumber = 32
/** Kept texts are copied so many bytes at a time; past the end of one stands what is written over next. */
const stride = 8

export function lineBytes(): LineBytes {
  let bytes = new Uint8Array(65_536)
  let into = new DataView(bytes.buffer)
  let end = 0
  let kept = new DataView(new ArrayBuffer(0))
  /** Where each kept text stands, and how long it is. */
  let places = new Int32Array(0)
  const makeRoom = (size: number) => {
    if (end + size <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + size))
    larger.set(bytes.subarray(0, end))
    bytes = larger
    into = new DataView(larger.buffer)
  }
  const whole = (value: number) => {
    let ten = 1
    while (ten * 10 <= value) ten *= 10
    for (let rest = value; ten >= 1; ten /= 10) {
      const digit = Math.floor(rest / ten)
      bytes[end++] = zero + digit
      rest -= digit * ten
    }
  }
  const short = (value: number) => {
    let digits = 1
    for (let rest = (value / 10) | 0; rest > 0; rest = (rest / 10) | 0) digits++
    let rest = value
    for (let at = end + digits - 1; at >= end; at--) {
      const tens = (rest / 10) | 0
      bytes[at] = zero + rest - tens * 10
      rest = tens
    }
    end += digits
  }
  const json = (said: string | number) => {
    const text = encoder.encode(JSON.stringify(said))
    makeRoom(text.length)
    bytes.set(text, end)
    end += text.length
  }
  return {
    keep(text) {
      const added = encoder.encode(text)
      const place = kept.byteLength
      const all = new Uint8Array(place + Math.ceil(added.length / stride) * stride)
      all.set(new Uint8Array(kept.buffer))
      all.set(added, place)
      kept = new DataView(all.buffer)
      places = Int32Array.of(...places, place, added.length)
      return places.length / 2 - 1
    },
    begin() {
      end = 0
    },
    said: () => bytes.subarray(0, end),
    end: () => end,
    text(which) {
      const from = kept
      const place = places[2 * which]!
      const length = places[2 * which + 1]!
      makeRoom(length + stride)
      const begin = end
      const to = into
      for (let at = 0; at < length; at += stride) to.setFloat64(begin + at, from.getFloat64(place + at))
      end = begin + length
    },
    quoted(said) {
      makeRoom(said.length + 2)
      const begin = end
      bytes[end++] = quote
      for (let at = 0; at < said.length; at++) {
        const code = said.charCodeAt(at)
        if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) {
          end = begin
          json(said)
          return
        }
        bytes[end++] = code
      }
      bytes[end++] = quote
    },
    cents(value) {
      makeRoom(longestNumber)
      const rounded = Math.round(value * 100)
      const inCents = Math.abs(rounded)
      if (!(inCents <= mostCents)) {
        json(rounded / 100)
        return
      }
      if (rounded < 0) bytes[end++] = minus
      const dollars = Math.floor(inCents / 100)
      if (dollars <= mostShort) short(dollars)
      else whole(dollars)
      const rest = inCents - dollars * 100
      if (rest === 0) return
      bytes[end++] = dot
      const tenths = (rest / 10) | 0
      bytes[end++] = zero + tenths
      if (rest !== tenths * 10) bytes[end++] = zero + rest - tenths * 10
    },
  }
}
