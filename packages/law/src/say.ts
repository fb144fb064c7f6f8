import type { Range } from './ranges.ts'
import { isKnown } from './ranges.ts'
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

/** Made when first needed: a formatter costs far more than what it formats, and that far more than to remember it. */
const formatters: Record<Language, Partial<Record<Kind, (value: number) => string>>> = { en: {}, es: {} }
const format = (kind: Kind, value: number, language: Language): string => {
  formatters[language][kind] ??= remembering(new Intl.NumberFormat(locales[language], kinds[kind]))
  return formatters[language][kind](value)
}
const mostRemembered = 5000
const remembering = (formatter: Intl.NumberFormat) => {
  const known = new Map<number, string>()
  return (value: number): string => {
    let said = known.get(value)
    if (said === undefined) {
      said = formatter.format(value)
      if (known.size >= mostRemembered) known.clear()
      known.set(value, said)
    }
    return said
  }
}

/** Whole dollars without cents, anything else with two. */
export const money = (amount: number, language: Language): string => {
  const toCent = Math.round(amount * 100) / 100
  return format(Number.isInteger(toCent) ? 'dollars' : 'cents', toCent, language)
}

const isMoney = (unit: Unit | null) => unit === 'perMonth' || unit === 'perYear' || unit === 'dollars'
const counted: Partial<Record<Unit, readonly [en: string, es: string]>> = {
  years: ['years', 'años'],
  months: ['months', 'meses'],
  hoursPerWeek: ['hours a week', 'horas por semana'],
}

/** "$572", "Yes", "3", "25 %": what a value is, without what it is of. */
export function amount(value: number, unit: Unit | null, language: Language): string {
  const { yes, no, noLimit } = words[language]
  if (unit === null) return value === 0 ? no : yes
  if (value === Number.POSITIVE_INFINITY) return noLimit
  if (isMoney(unit)) return money(value, language)
  if (unit === 'share') return format('percent', value, language)
  const number = format('plain', value, language)
  const word = counted[unit]?.[language === 'es' ? 1 : 0]
  return word ? `${number} ${word}` : number
}

/** A range as one value when it is settled, otherwise between its ends. */
export function between(range: Range, unit: Unit | null, language: Language): string {
  if (isKnown(range)) return amount(range.lo, unit, language)
  const { unknown, atLeast, from } = words[language]
  if (unit === null) return unknown
  const low = amount(Math.max(range.lo, 0), unit, language)
  return range.hi >= tooMuch ? `${atLeast} ${low}` : from(low, amount(range.hi, unit, language))
}
/** Above this an end says nothing to a reader. */
const tooMuch = 500_000

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
    since: 'desde',
    notAnswered: 'sin respuesta aún',
  },
} as const
