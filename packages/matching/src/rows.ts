import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import type { Random } from './pseudorandom.ts'
import { tokensPerPerson } from './tokens.ts'

/**
 * The list that one side sends: a row for each person, of equal length, in no order. Each entry is a tag, by which who
 * holds the same token finds it, and a masked share of the row's secret. One strong token opens the secret; of the others
 * it takes two (Shamir, two of many). Who says "we both know this one" says it with the secret: it cannot be claimed
 * without the tokens, and does not tell which tokens they were.
 */
const tagLength = 8
export const secretLength = 16
const entryLength = tagLength + secretLength
export const rowLength = tokensPerPerson * entryLength

/** The same token may stand in so many rows; each time under another tag, so that no two tags of a list are alike. */
export const mostAlike = 4

const prime = 2n ** 127n - 1n

/** A value of the function, and whether its token is strong. */
export interface Value {
  value: Uint8Array
  strong: boolean
}

/** Makes rows one after the other, remembering how often each value stood in one. */
export function rowMaker(random: Random) {
  const stood = new Map<string, number>()
  return (values: readonly Value[]): { row: Uint8Array; secret: Uint8Array } => {
    const secret = numberOf(random(secretLength)) % prime
    const slope = numberOf(random(secretLength)) % prime
    const entries: Uint8Array[] = []
    for (const { value, strong } of values.slice(0, tokensPerPerson)) {
      const key = hexOf(value.subarray(0, 16))
      const times = stood.get(key) ?? 0
      if (times >= mostAlike) continue
      stood.set(key, times + 1)
      const { tag, mask } = tagged(value, times)
      const share = strong ? secret : (secret + slope * placeOf(tag)) % prime
      entries.push(concatBytes(tag, xor(bytesOf(share), mask)))
    }
    while (entries.length < tokensPerPerson) entries.push(random(entryLength))
    entries.sort(compareBytes)
    return { row: concatBytes(...entries), secret: bytesOf(secret) }
  }
}

/** A row that stands for nobody: what hides how many people there are. */
export const emptyRow = (random: Random): Uint8Array => rowMaker(random)([]).row

/** Somebody whom both sides may know: which of our people, which of their rows, and its secret. */
export interface Meeting {
  person: number
  row: number
  secret: Uint8Array
}

/**
 * Looks in their rows for our values. `owners` says for each value which of our people it belongs to. Each person and
 * each row meets once: those whom more tokens bring together come first.
 */
export function meetings(ours: readonly (Value & { owners: readonly number[] })[], rows: Uint8Array): Meeting[] {
  const byTag = new Map<string, { at: number; mask: Uint8Array }>()
  for (const [at, { value }] of ours.entries()) {
    for (let times = 0; times < mostAlike; times++) {
      const { tag, mask } = tagged(value, times)
      byTag.set(hexOf(tag), { at, mask })
    }
  }
  const found: (Meeting & { weight: number })[] = []
  for (let row = 0; row * rowLength < rows.length; row++) {
    const shares = new Map<number, { strong: bigint[]; weak: [place: bigint, share: bigint][] }>()
    for (let entry = 0; entry < tokensPerPerson; entry++) {
      const at = row * rowLength + entry * entryLength
      const tag = rows.subarray(at, at + tagLength)
      const known = byTag.get(hexOf(tag))
      if (!known) continue
      const share = numberOf(xor(rows.subarray(at + tagLength, at + entryLength), known.mask))
      const { strong, owners } = ours[known.at]!
      for (const person of owners) {
        const of = shares.get(person) ?? { strong: [], weak: [] }
        shares.set(person, of)
        if (strong) of.strong.push(share)
        else of.weak.push([placeOf(tag), share])
      }
    }
    for (const [person, { strong, weak }] of shares) {
      const secret = strong[0] ?? (weak.length > 1 ? lineAtZero(weak[0]!, weak[1]!) : undefined)
      if (secret === undefined) continue
      found.push({ person, row, secret: bytesOf(secret % prime), weight: 2 * strong.length + weak.length })
    }
  }
  found.sort((a, b) => b.weight - a.weight || a.row - b.row || a.person - b.person)
  const [people, taken] = [new Set<number>(), new Set<number>()]
  return found.flatMap(({ weight: _, ...meeting }) => {
    if (people.has(meeting.person) || taken.has(meeting.row)) return []
    people.add(meeting.person)
    taken.add(meeting.row)
    return [meeting]
  })
}

function tagged(value: Uint8Array, times: number): { tag: Uint8Array; mask: Uint8Array } {
  const digest = sha256(concatBytes(value, new Uint8Array([times])))
  return { tag: digest.subarray(0, tagLength), mask: digest.subarray(tagLength, entryLength) }
}

/** Where on the line a share lies: never at zero, where the secret is. */
const placeOf = (tag: Uint8Array) => numberOf(tag) + 1n

/** Where the line through two points meets zero. */
function lineAtZero([x1, y1]: [bigint, bigint], [x2, y2]: [bigint, bigint]): bigint {
  const run = (((x2 - x1) % prime) + prime) % prime
  return ((((y1 * x2 - y2 * x1) % prime) + prime) * power(run, prime - 2n)) % prime
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n
  for (let left = exponent, square = base; left > 0n; left >>= 1n, square = (square * square) % prime) {
    if (left & 1n) result = (result * square) % prime
  }
  return result
}

const hexOf = bytesToHex
const numberOf = (bytes: Uint8Array) => BigInt(`0x${bytesToHex(bytes)}`)
const bytesOf = (number: bigint) => hexToBytes(number.toString(16).padStart(2 * secretLength, '0'))
const xor = (a: Uint8Array, b: Uint8Array) => a.map((byte, at) => byte ^ b[at]!)

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}
