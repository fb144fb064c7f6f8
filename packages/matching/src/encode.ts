import { dayOf } from '@kith/linkage/dates'
import { givenWords } from '@kith/linkage/names'
import { phoneOf } from '@kith/linkage/phones'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MatchFacts } from './facts.ts'

/**
 * A cryptographic longterm key (Schnell, Bachteler & Reiher 2009): the pairs of letters of a person's facts, each setting
 * some bits under a key that the two agencies share. It is pseudonymous, never anonymous: whoever has the key can try
 * names, and whoever has many records can learn from which bits are frequent. So it goes only to a linkage unit that never
 * holds the key, and is destroyed when the pairs are found.
 */
export const encodingBytes = 128
const bits = encodingBytes * 8

/** How many bits one piece of each fact sets: what tells more about a person counts more. */
const weights = { given: 10, last: 12, born: 14, phone: 8, ssn: 12 } as const

export function encode(facts: MatchFacts, key: Uint8Array): Uint8Array {
  const encoding = new Uint8Array(encodingBytes)
  const put = (field: keyof typeof weights, pieces: readonly string[]) => {
    for (const piece of pieces) {
      const digest = hmac(sha256, key, utf8ToBytes(`${field} ${piece}`))
      const view = new DataView(digest.buffer, digest.byteOffset)
      const [first, step] = [view.getUint32(0), view.getUint32(4) | 1]
      for (let turn = 0; turn < weights[field]; turn++) {
        const bit = (first + Math.imul(turn, step) + (turn * (turn * turn - 1)) / 6) >>> 0
        encoding[(bit % bits) >> 3]! |= 1 << (bit & 7)
      }
    }
  }
  const words = givenWords(facts.names[0] ?? '')
  put('given', words.slice(0, 1).flatMap(pairsOf))
  put('last', words.slice(1).flatMap(pairsOf))
  const day = String(dayOf(facts.bornOn) || '')
  if (day) put('born', [`y${day.slice(0, 4)}`, `d${day.slice(2, 4)}`, `m${day.slice(4, 6)}`, `t${day.slice(6)}`])
  for (const phone of facts.phones) put('phone', phoneOf(phone).line ? pairsOf(String(phoneOf(phone).line)) : [])
  if (facts.ssnLastFour) put('ssn', pairsOf(facts.ssnLastFour))
  return encoding
}

const pairsOf = (word: string) => Array.from({ length: word.length + 1 }, (_, at) => `_${word}_`.slice(at, at + 2))

/** Two encodings that look alike: their places in the two lists, and the Dice coefficient of their bits. */
export interface Alike {
  one: number
  other: number
  likeness: number
}

/** What the linkage unit does: finds the pairs at least this alike, each encoding once, without a key and without a name. */
export function compareEncodings(ones: readonly Uint8Array[], others: readonly Uint8Array[], least: number): Alike[] {
  const [a, b] = [wordsOf(ones), wordsOf(others)]
  const found: Alike[] = []
  for (let one = 0; one < ones.length; one++) {
    for (let other = 0; other < others.length; other++) {
      const both = a.counts[one]! + b.counts[other]!
      // Even if all bits of the smaller stood in the larger, they would not be alike enough.
      if (2 * Math.min(a.counts[one]!, b.counts[other]!) < least * both) continue
      let common = 0
      for (let word = 0; word < 32; word++) common += ones32(a.words[one * 32 + word]! & b.words[other * 32 + word]!)
      if (2 * common >= least * both) found.push({ one, other, likeness: (2 * common) / both })
    }
  }
  found.sort((x, y) => y.likeness - x.likeness || x.one - y.one || x.other - y.other)
  const [left, right] = [new Set<number>(), new Set<number>()]
  return found.filter(({ one, other }) => {
    if (left.has(one) || right.has(other)) return false
    left.add(one)
    right.add(other)
    return true
  })
}

function wordsOf(encodings: readonly Uint8Array[]) {
  const words = new Uint32Array(encodings.length * 32)
  const counts = new Uint16Array(encodings.length)
  for (const [at, encoding] of encodings.entries()) {
    const view = new DataView(encoding.buffer, encoding.byteOffset, encodingBytes)
    for (let word = 0; word < 32; word++) {
      words[at * 32 + word] = view.getUint32(word * 4)
      counts[at]! += ones32(words[at * 32 + word]!)
    }
  }
  return { words, counts }
}

function ones32(bits32: number): number {
  let n = bits32 - ((bits32 >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
