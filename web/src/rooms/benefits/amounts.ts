import { readNumber } from '../../kit/number.ts'

// Money as people say it: "1,200 a month", "300 every two weeks", "$15 an hour, 20 hours". In English and in Spanish.

type Pace = 'hour' | 'day' | 'week' | 'twoWeeks' | 'twiceAMonth' | 'month' | 'year'

/** What was understood: `monthly` dollars, and how they were reckoned. */
export interface Amount {
  monthly: number
  said: number
  pace: Pace
  /** Hours a week with pay by the hour, days a week with pay by the day; otherwise null. */
  times: number | null
}

/** How often a year. A year has 52 weeks (7 CFR 273.10(c)(2)(i) reckons months from weeks in the same way). */
const aYear: Record<Exclude<Pace, 'hour' | 'day'>, number> = {
  week: 52,
  twoWeeks: 26,
  twiceAMonth: 24,
  month: 12,
  year: 1,
}
const weeks = 52
const months = 12

const paces: readonly (readonly [Pace, RegExp])[] = [
  [
    'twoWeeks',
    /(every|each|per|cada)\s*(two|2|other|dos)\s*(weeks?|wks?|semanas)|bi-?weekly|fortnight|\/\s*2\s*(w|wk|weeks?|s|sem)\b/,
  ],
  [
    'twiceAMonth',
    /(twice|two times|2\s*x)\s*(a|per|each|\/)?\s*month|semi-?monthly|dos veces al mes|(por|cada|a la)?\s*quincena(l(es)?)?/,
  ],
  ['hour', /(an|per|a|\/)\s*(hour|hr|h)\b|hourly|(por|la|a la)\s*hora|\/\s*h(ora)?\b/],
  ['day', /(a|per|\/)\s*day\b|daily|(al|por)\s*d[ií]a|diario/],
  ['year', /(a|per|\/|each)?\s*(year|yr)(ly)?\b|annual(ly)?|\/\s*y\b|(al|por)\s*a[ñn]o|anual(es)?/],
  ['week', /(a|per|\/|each|every)?\s*(week|wk)(ly)?\b|\/\s*w\b|(a la|por|cada)\s*semana|semanal(es)?/],
  ['month', /(a|per|\/|each|every)?\s*(month|mo)(ly)?\b|\/\s*m\b|(al|por|cada)\s*mes|mensual(es)?/],
]
const timesOf: Partial<Record<Pace, RegExp>> = {
  hour: /(?:x\s*)?(\d+(?:[.,]\d+)?)\s*(?:hours?|hrs?|h|horas?)\b/,
  day: /(?:x\s*)?(\d)\s*(?:days?|d[ií]as?)\b/,
}
const nothing = /^(no|none|nothing|nil|nada|ninguno|cero|zero)$/

/**
 * Reads an amount of money and makes it monthly; dollars, to the cent.
 * Null when it is empty, unclear, or by the hour without hours: then the answer stays unknown.
 * @example readAmount('300 every two weeks')?.monthly // 650
 */
export function readAmount(typed: string): Amount | null {
  const text = typed.trim().toLowerCase()
  if (nothing.test(text)) return { monthly: 0, said: 0, pace: 'month', times: null }
  const first = /^\$?\s*([\d.,'\u00a0]*\d)\s*(k\b)?/.exec(text)
  if (!first) return null
  const number = readNumber(first[1]!)
  if (number === null) return null
  const said = first[2] ? number * 1000 : number
  const rest = text.slice(first[0].length).replace(/\b(dollars?|d[oó]lares?|usd)\b/g, ' ')
  if (rest.trim() === '') return amount(said, 'month', null)
  const pace = paces.find(([, words]) => words.test(rest))
  if (!pace) return null
  const counted = timesOf[pace[0]]?.exec(rest.replace(pace[1], ' '))
  const times = counted ? readNumber(counted[1]!) : null
  const left = rest
    .replace(pace[1], ' ')
    .replace(counted?.[0] ?? '', ' ')
    .replace(
      /(a|per|each|por|a la|,|-|x|times)\s*(week|semana)|[\s,.;-]|\b(before tax(es)?|gross|brut[oa]s?|about|unos|y|and)\b/g,
      '',
    )
  if (left !== '') return null
  return amount(said, pace[0], times)
}

function amount(said: number, pace: Pace, times: number | null): Amount | null {
  const inCents = (dollars: number) => Math.round(dollars * 100) / 100
  if (pace !== 'hour' && pace !== 'day')
    return { said, pace, times: null, monthly: inCents((said * aYear[pace]) / months) }
  return times === null ? null : { said, pace, times, monthly: inCents((said * times * weeks) / months) }
}

/** The reckoning in signs, for all to check; empty where nothing was reckoned. @example reckoning({…}) // '300 × 26 ÷ 12' */
export function reckoning({ said, pace, times }: Amount): string {
  if (pace === 'month') return ''
  if (pace === 'hour' || pace === 'day') return `${said} × ${times} × ${weeks} ÷ ${months}`
  if (pace === 'twiceAMonth') return `${said} × 2`
  if (pace === 'year') return `${said} ÷ ${months}`
  return `${said} × ${aYear[pace]} ÷ ${months}`
}
