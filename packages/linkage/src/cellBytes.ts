import { column } from './columns.ts'
import { isDay } from './dates.ts'
import { isDigit } from './letters.ts'

const minus = 45

/** A day written 1984-02-03 as the number 19840203; -1 when it is written otherwise or is no such day. */
export function plainDayIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 10 || bytes[from + 4] !== minus || bytes[from + 7] !== minus) return -1
  let day = 0
  for (let at = from; at < to; at++) {
    if (at === from + 4 || at === from + 7) continue
    const byte = bytes[at]!
    if (!isDigit(byte)) return -1
    day = day * 10 + byte - 48
  }
  return isDay(day) ? day : -1
}

/** Where the @ stands in a short plain address of small letters, digits, dots and lines; 0 when it is written otherwise. */
export function plainSignIn(bytes: Uint8Array, from: number, to: number): number {
  let sign = 0
  if (to - from > 100) return 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte > 96 && byte < 123) continue
    if (isDigit(byte) || byte === 46 || byte === 95 || byte === minus) continue
    if (byte !== 64 || sign > 0) return 0
    sign = at
  }
  return sign > from ? sign : 0
}

/** The last nine digits of a number of identity and one; 0 when there are none, or nothing but zeros. */
export function identityIn(bytes: Uint8Array, from: number, to: number): number {
  let value = 0
  let place = 1
  let isKnown = false
  for (let at = to - 1; at >= from; at--) {
    const byte = bytes[at]!
    if (!isDigit(byte)) continue
    if (byte !== 48) isKnown = true
    if (place < 1_000_000_000) value += (byte - 48) * place
    place = place < 1_000_000_000 ? place * 10 : place
  }
  return isKnown ? value + 1 : 0
}

/** Writes the last seven digits of a phone and the three before them; one digit repeated is nobody's phone. */
export function writePhone(bytes: Uint8Array, from: number, to: number, rows: Int32Array, at: number): void {
  let line = 0
  let area = 0
  let place = 1
  let count = 0
  let isRepeated = true
  let last = 0
  for (let digit = to - 1; digit >= from && count < 10; digit--) {
    const byte = bytes[digit]!
    if (!isDigit(byte)) continue
    if (count === 7) place = 1
    if (count < 7) {
      line += (byte - 48) * place
      if (count > 0 && byte !== last) isRepeated = false
      last = byte
    } else area += (byte - 48) * place
    place *= 10
    count++
  }
  if (count < 7 || isRepeated) return
  rows[at + column.line] = line
  rows[at + column.area] = area
}

/** The number of the house when the cell begins with one and a space, or is nothing else; else 0. */
export function houseIn(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  let value = 0
  while (at < to && at < from + 7 && isDigit(bytes[at]!)) value = value * 10 + bytes[at++]! - 48
  return at === to || bytes[at] === 32 ? value : 0
}

const longestStreet = 100

/** Where the last word of a street begins when it may be the number of a door (7B): plain, with a digit, behind a space; else 0. */
export function doorIn(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > longestStreet) return 0
  let hasDigit = false
  for (let at = to - 1; at > from; at--) {
    const byte = bytes[at]!
    if (byte === 32) return hasDigit ? at + 1 : 0
    if (isDigit(byte)) hasDigit = true
    // Neither a capital nor a small letter.
    else if ((byte | 32) < 97 || (byte | 32) > 122) return 0
  }
  return 0
}

/** Where the spaces end that the cell begins with. */
export function afterSpaces(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && bytes[at] === 32) at++
  return at
}

/** Where the digits end that the cell begins with. */
export function afterHouse(bytes: Uint8Array, from: number, to: number): number {
  let at = from
  while (at < to && isDigit(bytes[at]!)) at++
  return at
}
