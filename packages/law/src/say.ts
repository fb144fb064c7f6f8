import type { Range } from './ranges.ts'
import type { Language, Unit, Words } from './words.ts'

/** Numbers, dates and joints of sentences, in the reader's language. */

const locales = { en: 'en-US', es: 'es-US' } as const
const kinds = {
  dollars: { style: 'currency', currency: 'USD', maximumFractionDigits: 0 },
  cents: { style: 'currency', currency: 'USD' },
  percent: { style: 'percent', maximumFractionDigits: 2 },
  plain: { maximumFractionDigits: 2 },
} as const satisfies Record<string, Intl.NumberFormatOptions>
type Kind = keyof typeof kinds

/** Made when first needed: a formatter costs far more than what it formats. */
const formatters: Record<Language, Partial<Record<Kind, Intl.NumberFormat>>> = { en: {}, es: {} }
const format = (kind: Kind, value: number, language: Language): string => {
  formatters[language][kind] ??= new Intl.NumberFormat(locales[language], kinds[kind])
  return formatters[language][kind].format(value)
}

/** What was said once is remembered: to format a number costs far more. */
const mostRemembered = 5000
const remembering = (say: (value: number) => string) => {
  const known = new Map<number, string>()
  return (value: number): string => {
    let said = known.get(value)
    if (said === undefined) {
      said = say(value)
      if (known.size >= mostRemembered) known.clear()
      known.set(value, said)
    }
    return said
  }
}
/** Whole dollars without cents, anything else with two. */
export const money = (amount: number, language: Language): string => {
  dollars[language] ??= remembering((value) => {
    const toCent = Math.round(value * 100) / 100
    return format(Number.isInteger(toCent) ? 'dollars' : 'cents', toCent, language)
  })
  return dollars[language](amount)
}
const dollars: Partial<Record<Language, (value: number) => string>> = {}

const isMoney = (unit: Unit) => unit === 'perMonth' || unit === 'perYear' || unit === 'dollars'
/** Of one, and of any other number. */
const counted: Partial<Record<Unit, Record<Language, readonly [one: string, other: string]>>> = {
  years: { en: ['year', 'years'], es: ['año', 'años'] },
  months: { en: ['month', 'months'], es: ['mes', 'meses'] },
  hoursPerWeek: { en: ['hour a week', 'hours a week'], es: ['hora por semana', 'horas por semana'] },
}

/** "$572", "Yes", "3", "25 %": what a value is, without what it is of. */
export function amount(value: number, unit: Unit | null, language: Language): string {
  return amountsIn(unit, language)(value)
}

/** How values of a unit are said. */
export function amountsIn(unit: Unit | null, language: Language): (value: number) => string {
  const { yes, no } = words[language]
  if (unit === null) return (value) => (value === 0 ? no : yes)
  amounts[language][unit] ??= remembering((value) => said(value, unit, language))
  return amounts[language][unit]
}
const amounts: Record<Language, Partial<Record<Unit, (value: number) => string>>> = { en: {}, es: {} }
const said = (value: number, unit: Unit, language: Language): string => {
  if (value === Number.POSITIVE_INFINITY) return words[language].noLimit
  if (isMoney(unit)) return money(value, language)
  if (unit === 'share') return format('percent', value, language)
  const number = format('plain', value, language)
  const word = counted[unit]?.[language][value === 1 ? 0 : 1]
  return word ? `${number} ${word}` : number
}

/** How ranges of a unit are said: as one value when settled, otherwise between the ends. */
export function rangesIn(unit: Unit | null, language: Language): (lo: number, hi: number) => string {
  const amount = amountsIn(unit, language)
  const { unknown, atLeast, from } = words[language]
  return (lo, hi) => {
    if (lo === hi) return amount(lo)
    if (unit === null) return unknown
    const low = amount(Math.max(lo, 0))
    return hi >= tooMuch ? `${atLeast} ${low}` : from(low, amount(hi))
  }
}
/** Above this an end says nothing to a reader. */
const tooMuch = 500_000

export const between = ({ lo, hi }: Range, unit: Unit | null, language: Language): string =>
  rangesIn(unit, language)(lo, hi)

export const pick = (of: Words, language: Language): string => of[language]

export const words = {
  en: {
    yes: 'Yes',
    no: 'No',
    unknown: 'Not known yet',
    noLimit: 'no limit',
    atLeast: 'at least',
    from: (low: string, high: string) => `between ${low} and ${high}`,
    and: 'and',
    or: 'or',
    not: 'not',
    larger: 'the larger of',
    smaller: 'the smaller of',
    up: 'rounded up',
    down: 'rounded down',
    nearest: 'rounded',
    cent: 'rounded to the cent',
    perMonth: 'for one month of twelve',
    perYear: 'for twelve months',
    sum: 'all together',
    any: 'at least one',
    all: 'everyone',
    most: 'the largest',
    least: 'the smallest',
    of: 'for',
    first: 'named first',
    when: 'if',
    unless: 'unless',
    otherwise: 'otherwise',
    since: 'since',
    notAnswered: 'not answered yet',
  },
  es: {
    yes: 'Sí',
    no: 'No',
    unknown: 'Aún no se sabe',
    noLimit: 'sin límite',
    atLeast: 'al menos',
    from: (low: string, high: string) => `entre ${low} y ${high}`,
    and: 'y',
    or: 'o',
    not: 'no',
    larger: 'lo mayor entre',
    smaller: 'lo menor entre',
    up: 'redondeado hacia arriba',
    down: 'redondeado hacia abajo',
    nearest: 'redondeado',
    cent: 'redondeado al centavo',
    perMonth: 'por un mes de doce',
    perYear: 'por doce meses',
    sum: 'en total',
    any: 'al menos uno',
    all: 'todos',
    most: 'lo mayor',
    least: 'lo menor',
    of: 'para',
    first: 'quien se nombró primero',
    when: 'si',
    unless: 'salvo si',
    otherwise: 'en otro caso',
    since: 'desde',
    notAnswered: 'sin respuesta aún',
  },
} as const
