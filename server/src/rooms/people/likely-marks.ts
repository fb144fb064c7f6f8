import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { doubleMetaphone } from 'double-metaphone'
import { digitsOf, plain } from './names.ts'

/** Somebody as they are compared: all names that they bear, and what tells two of one name apart. */
export interface Compared {
  names: readonly string[]
  bornOn: string | null
  phone: string
  email: string
}

const mostWords = 5
const begun = 3

/** How a word sounds; one of another script stands for itself. */
const soundOf = (word: string): string => (/^[a-z]+$/.test(word) && doubleMetaphone(word.slice(0, 40))[0]) || word
const lettersOf = (word: string): string => [...word].sort().join('')

/**
 * The marks by which two records of one person meet, each a number: two words that sound so, one word and how another begins
 * (so that a name is found while it is being typed), a birth date with a name, telephone, mail. One common mark is enough
 * to be looked at; each stands a slip of another kind. The agency is part of each, so that agencies never meet.
 */
export function marksOf(agencyId: string, { names, bornOn, phone, email }: Compared): number[] {
  const marks = new Set<number>()
  const add = (...parts: string[]) => {
    marks.add(
      createHash('sha1')
        .update(`${agencyId}|${parts.join('|')}`)
        .digest()
        .readInt32LE(),
    )
  }
  for (const name of names) {
    const words = plain(name).split(' ').filter(Boolean).slice(0, mostWords)
    const sounds = words.map(soundOf)
    if (words.length === 1) add('one', sounds[0]!)
    for (const [i, word] of words.entries()) {
      for (const [j, other] of words.entries()) {
        if (i === j) continue
        if (i < j) add('two', ...[sounds[i]!, sounds[j]!].sort())
        if (other.length >= begun) add('begun', sounds[i]!, other.slice(0, begun))
        if (word.length > begun) add('letters', lettersOf(word), sounds[j]!)
      }
      if (bornOn) {
        const [year, month, day] = bornOn.split('-') as [string, string, string]
        add('born', bornOn, word.slice(0, 1))
        add('exchanged', year, ...[month, day].sort(), sounds[i]!)
      }
    }
  }
  const digits = digitsOf(phone)
  if (digits.length >= 7) add('phone', digits.slice(-7))
  if (email.includes('@')) add('email', email.trim().toLowerCase())
  return [...marks]
}

/** Marks that many bear, each with how often it was met. */
export type FrequentMarks = ReadonlyMap<number, number>

/** A mark that is met so often costs more to follow than it tells. */
const frequentFrom = 300
const inOneGo = 100

/**
 * Which marks many bear, told from some of an agency's people. It takes a good part of a second once a day, and lets
 * whoever asks meanwhile go first.
 */
export async function frequentMarks(
  agencyId: string,
  some: readonly { name: string; bornOn: string | null }[],
  people: number,
): Promise<FrequentMarks> {
  const met = new Map<number, number>()
  for (const [n, { name, bornOn }] of some.entries()) {
    if (n % inOneGo === 0) await setImmediate()
    for (const mark of marksOf(agencyId, { names: [name], bornOn, phone: '', email: '' })) {
      met.set(mark, (met.get(mark) ?? 0) + 1)
    }
  }
  const least = (frequentFrom * some.length) / Math.max(people, 1)
  return new Map([...met].filter(([, times]) => times >= least))
}

/** The rarest first, and how many of them are not frequent. */
export function rarestFirst(marks: readonly number[], frequent: FrequentMarks): { marks: number[]; rare: number } {
  const times = (mark: number) => frequent.get(mark) ?? 0
  return {
    marks: marks.toSorted((a, b) => times(a) - times(b)),
    rare: marks.filter((mark) => !frequent.has(mark)).length,
  }
}
