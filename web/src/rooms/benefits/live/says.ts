import type { Ask } from '@kith/law'
import { readNumber } from '../../../kit/number.ts'
import { type Amount, readAmount } from '../amounts.ts'
import { noneOf, type Open } from './bundles.ts'

/** One answer, ready to be kept: the law's own name of the question, about a person or about the household. */
export interface Say {
  personId: string
  question: string
  about: 'person' | 'household'
  answer: number | boolean | string | null
}

/** An answer about the household stands with the one whom we talk to. */
export const sayOf = ({ ask, person }: Open, answer: Say['answer'], head: string): Say => ({
  personId: person ?? head,
  question: ask.id,
  about: person === null ? 'household' : 'person',
  answer,
})

export const noneSays = (open: readonly Open[], head: string): Say[] =>
  open.map((each) => sayOf(each, noneOf(each.ask), head))

/** What was typed to a question about money or a count. Null: empty or unreadable, and unknown. */
export function readTyped(ask: Ask, typed: string): { value: number; amount: Amount | null } | null {
  const isMonthly = ask.kind === 'money' && ask.unit === 'perMonth'
  const amount = isMonthly ? readAmount(typed) : null
  const value = isMonthly ? (amount?.monthly ?? null) : readNumber(typed)
  if (value === null || value < ask.min || value > ask.max) return null
  return { value, amount }
}

/** Pay by the hour tells the hours as well: they are not asked again. */
export function saysOfTyped(open: Open, read: { value: number; amount: Amount | null }, head: string): Say[] {
  // A county is named by its five digits, of which the first may be 0.
  if (open.ask.kind === 'county') return [sayOf(open, String(read.value).padStart(5, '0'), head)]
  const says = [sayOf(open, read.value, head)]
  if (open.ask.id === 'earnedMonthly' && read.amount?.pace === 'hour' && read.amount.times !== null)
    says.push({ personId: open.person ?? head, question: 'hoursPerWeek', about: 'person', answer: read.amount.times })
  return says
}
