/** Bytes of JSON that grow at the end; what stood there is written over when it begins anew. */
export interface LineBytes {
  begin(): void
  /** What was said so far; good until it begins anew. */
  said(): Uint8Array
  end(): number
  text(text: Uint8Array): void
  /** Any text, quoted. */
  quoted(text: string): void
  /** A number to the cent. */
  cents(value: number): void
}

const encoder = new TextEncoder()
export const bytesOf = (text: string): Uint8Array => encoder.encode(text)

const zero = '0'.charCodeAt(0)
const minus = '-'.charCodeAt(0)
const dot = '.'.charCodeAt(0)
const quote = '"'.charCodeAt(0)
/** Numbers up to here have so few digits that whole numbers and cents are exact. */
const mostCents = 2 ** 53 - 1
const longestNumber = 32

export function lineBytes(): LineBytes {
  let bytes = new Uint8Array(65_536)
  let end = 0
  const makeRoom = (size: number) => {
    if (end + size <= bytes.length) return
    const larger = new Uint8Array(Math.max(bytes.length * 2, end + size))
    larger.set(bytes.subarray(0, end))
    bytes = larger
  }
  const text = (said: Uint8Array) => {
    const { length } = said
    makeRoom(length)
    // most are short: a call to copy them would take longer
    const into = bytes
    const from = end
    for (let at = 0; at < length; at++) into[from + at] = said[at]!
    end = from + length
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
  return {
    begin() {
      end = 0
    },
    said: () => bytes.subarray(0, end),
    end: () => end,
    text,
    quoted(said) {
      makeRoom(said.length + 2)
      const begin = end
      bytes[end++] = quote
      for (let at = 0; at < said.length; at++) {
        const code = said.charCodeAt(at)
        if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) {
          end = begin
          text(bytesOf(JSON.stringify(said)))
          return
        }
        bytes[end++] = code
      }
      bytes[end++] = quote
    },
    cents(value) {
      makeRoom(longestNumber)
      if (value === 0) {
        bytes[end++] = zero
        return
      }
      const rounded = Math.round(value * 100)
      const inCents = Math.abs(rounded)
      if (!(inCents <= mostCents)) {
        text(bytesOf(JSON.stringify(rounded / 100)))
        return
      }
      if (rounded < 0) bytes[end++] = minus
      const dollars = Math.floor(inCents / 100)
      whole(dollars)
      const rest = inCents - dollars * 100
      if (rest === 0) return
      bytes[end++] = dot
      const tenths = Math.floor(rest / 10)
      bytes[end++] = zero + tenths
      if (rest % 10 !== 0) bytes[end++] = zero + (rest % 10)
    },
  }
}
