import { dayOf } from '@kith/linkage/dates'
import { emailOf } from '@kith/linkage/emails'
import { givenWords } from '@kith/linkage/names'
import { formalNames } from '@kith/linkage/nicknames'
import { phoneOf } from '@kith/linkage/phones'
import { soundOf } from '@kith/linkage/sounds'
import type { MatchFacts } from './facts.ts'

/**
 * A combination of facts that two agencies may both hold, each written so that a typing slip, a nickname, a second
 * surname left out, first and last name exchanged, or day and month exchanged still give the same text. One that is
 * `strong` points to one person by itself; of the others two must meet.
 */
export interface Token {
  text: string
  strong: boolean
}

/** No person gives more than this many: what is rarer comes first, and every row of a list is padded to it. */
export const tokensPerPerson = 16

const suffixes = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv', 'hijo'])
const mostWords = 4
const saysNothing = new Set(['', '0000', '1234', '9999'])

/** The tokens of one person, the most telling first. Each holds at least one fact that a household does not share. */
export function tokensOf(facts: MatchFacts): Token[] {
  const found = new Map<string, boolean>()
  const strong = (...parts: string[]) => void (parts.every(Boolean) && put(parts, true))
  const weak = (...parts: string[]) => void (parts.every(Boolean) && put(parts, false))
  function put(parts: string[], isStrong: boolean) {
    const text = parts.join(' ')
    if (!found.has(text)) found.set(text, isStrong)
  }
  const { date, year, month, dayOfMonth } = partsOfDay(facts.bornOn)
  const ssn = saysNothing.has(facts.ssnLastFour) ? '' : facts.ssnLastFour
  const phones = facts.phones.flatMap((phone) => phoneOf(phone).line || []).map(String)
  const emails = facts.emails.map((email) => emailOf(email).mailbox).filter((mailbox) => mailbox.length > 3)
  const names = facts.names.map(soundsOf)
  const pairs = [...new Set(names.flatMap((name) => name.pairs))]
  const givens = [...new Set(names.flatMap((name) => name.givens))]

  strong('ssn date', ssn, date)
  for (const pair of pairs) strong('name date', pair, date)
  for (const given of givens.slice(0, 1)) for (const email of emails) strong('email given', email, given)
  for (const pair of pairs.slice(0, 2)) strong('ssn name', ssn, pair)
  // One part of the birth date was mistyped.
  for (const pair of pairs.slice(0, 1)) {
    strong('name month', pair, year, month)
    strong('name day', pair, year, dayOfMonth)
    strong('name monthDay', pair, month, dayOfMonth)
  }
  for (const given of givens) for (const phone of phones) weak('given phone', given, phone)
  // The last name was mistyped, or the first.
  for (const { initials } of names)
    for (const given of givens.slice(0, 1))
      for (const initial of initials) strong('given date initial', given, date, initial)
  for (const { last, initial, begins, ends } of names) {
    weak('last date initial', last, initial, date)
    strong('last date begins', last, begins, date)
    strong('last date ends', last, ends, date)
  }
  for (const phone of phones) weak('date phone', date, phone)
  for (const pair of pairs.slice(0, 1)) for (const phone of phones) weak('name phone', pair, phone)
  for (const email of emails) weak('email', email)
  return [...found].slice(0, tokensPerPerson).map(([text, isStrong]) => ({ text, strong: isStrong }))
}

interface Day {
  /** Day and month in the order of their size, because they are exchanged so often. */
  date: string
  year: string
  month: string
  dayOfMonth: string
}

function partsOfDay(text: string): Day {
  const day = dayOf(text)
  if (day === 0) return { date: '', year: '', month: '', dayOfMonth: '' }
  const [year, month, dayOfMonth] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100]
  const monthDay = [month, dayOfMonth].sort((a, b) => a - b).join('-')
  return {
    date: `${year}-${monthDay}`,
    year: String(year),
    month: String(month),
    dayOfMonth: String(dayOfMonth),
  }
}

interface Sounds {
  /** First with last name, in the order of the alphabet, so that it does not matter which stands first. */
  pairs: string[]
  givens: string[]
  last: string
  /** The first sound of the first name, its first two and its last two: what a slip leaves. */
  initial: string
  begins: string
  ends: string
  /** The first letters of the other words. */
  initials: string[]
}

/** How the words of a name sound, each first name by what it is short for. */
function soundsOf(name: string): Sounds {
  const all = givenWords(name).filter((word) => !suffixes.has(word))
  const whole = all.filter((word) => word.length > 1)
  const words = (whole.length > 1 ? whole : all).slice(0, mostWords)
  if (words.length === 0) return { pairs: [], givens: [], last: '', initial: '', begins: '', ends: '', initials: [] }
  const sounds = words.map(soundsOfWord)
  const [first, at] = [sounds[0]![0]!, sounds.length - 1]
  const pairs: string[] = []
  // First with last, first with the one before the last, second with last: what is left when a name is left out.
  for (const [one, other] of [
    [0, at],
    [0, at - 1],
    [1, at],
  ] as const) {
    if (one >= other) continue
    for (const a of sounds[one]!) for (const b of sounds[other]!) pairs.push([a, b].sort().join('+'))
  }
  return {
    pairs: [...new Set(pairs)].slice(0, 4),
    givens: sounds[0]!.slice(0, 2),
    last: at > 0 ? sounds[at]![0]! : '',
    initial: first.slice(0, 1),
    begins: first.length > 2 ? first.slice(0, 2) : '',
    ends: first.length > 2 ? first.slice(-2) : '',
    initials: [...new Set(words.slice(1).map((word) => word[0]!))].slice(-2),
  }
}

/** What a word may sound like: by itself, or by the formal names that it may be short for. */
function soundsOfWord(word: string): string[] {
  const formal = formalNames.get(word) ?? []
  const names = formal.length === 0 || formal.includes(word) ? [word] : formal.slice(0, 4)
  return [...new Set(names.map((each) => soundOf(each) || each))]
}
