// All that a compiled message needs at run time: the Intl of the browser.
import { timeOfDay } from '@kith/wire/time-of-day'

type Choices = Record<string, () => string>
type NumberStyle = 'percent' | 'integer' | Intl.NumberFormatOptions | null
type DateStyle = Intl.DateTimeFormatOptions['dateStyle'] | Intl.DateTimeFormatOptions | null

/** Spanish here is the Spanish spoken in the United States: the thousands of a dollar amount carry a comma there. */
export const localeOf = (language: string) => (language === 'es' ? 'es-US' : 'en-US')

/** The compiled words ask for it by name. @public */
export function teller(language: string) {
  const locale = localeOf(language)
  const numberFormat = keep((style: NumberStyle) => new Intl.NumberFormat(locale, numberOptions(style)))
  const dateFormat = keep((style: DateStyle) => new Intl.DateTimeFormat(locale, dateOptions(style)))
  const plurals = keep((type: Intl.PluralRuleType) => new Intl.PluralRules(locale, { type }))
  return {
    number: (value: number, style: NumberStyle = null) => numberFormat(style).format(value),
    date: (value: Date, style: DateStyle = null) => dateFormat(style).format(value),
    time: (value: Date) => timeOfDay(value, language === 'es' ? 'es' : 'en'),
    pick: (key: string, choices: Choices) => (choices[key] ?? choices.other!)(),
    plural(value: number, choices: Choices, offset: number, type: Intl.PluralRuleType) {
      const category = plurals(type).select(value - offset)
      return (choices[`=${value}`] ?? choices[category] ?? choices.other!)()
    },
  }
}

/** Intl objects are slow to make and quick to use, so each style is made once. */
function keep<K, V>(make: (key: K) => V): (key: K) => V {
  const kept = new Map<string, V>()
  return (key) => {
    const name = JSON.stringify(key)
    let value = kept.get(name)
    if (value === undefined) {
      value = make(key)
      kept.set(name, value)
    }
    return value
  }
}

function numberOptions(style: NumberStyle): Intl.NumberFormatOptions {
  if (style === 'percent') return { style: 'percent' }
  if (style === 'integer') return { maximumFractionDigits: 0 }
  return style ?? {}
}

function dateOptions(style: DateStyle): Intl.DateTimeFormatOptions {
  if (typeof style === 'string') return { dateStyle: style }
  return style ?? { dateStyle: 'medium' }
}
