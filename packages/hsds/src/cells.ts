import { readDate, readMoment, readTime } from './dates.ts'
import type { FaultCode } from './fault.ts'
import { weekdayCode } from './older.ts'
import type { Column } from './tables.ts'

/** A judged cell: a value, perhaps with a remark on how it was mended, or the reason why it is left out. */
export type Judged =
  | { readonly value: string | number; readonly remark?: Remark; readonly rest?: string }
  | { readonly refused: Remark }

export type Remark = { readonly code: FaultCode; readonly figures?: Readonly<Record<string, string | number>> }

const longestLine = 2_000
const longestText = 50_000

/**
 * Judges one cell by what its column may hold. Ids and references are judged elsewhere.
 * @example judgeCell({ kind: 'time' }, '3pm') // { value: '15:00', remark: { code: 'rewritten', figures: { to: '15:00' } } }
 */
export function judgeCell(column: Column, raw: string): Judged | undefined {
  // Judged before any pattern runs over it, and cut to what a message can show by the caller.
  if (raw.length > longestText)
    return { refused: { code: 'tooLong', figures: { length: raw.length, limit: longestText } } }
  const { text, remark } = cleanText(raw, column.kind === 'text')
  if (text === '') return undefined
  if (column.kind !== 'text' && text.length > longestLine)
    return { refused: { code: 'tooLong', figures: { length: text.length, limit: longestLine } } }
  const judged = judges[column.kind](text, column)
  if ('value' in judged && judged.remark === undefined && remark !== undefined) return { ...judged, remark }
  return judged
}

const keep = (text: string): Judged => ({ value: text })
const refuse = (code: FaultCode, figures?: Remark['figures']): Judged => ({
  refused: figures === undefined ? { code } : { code, figures },
})
const rewrite = (from: string, to: string): Judged =>
  from === to ? { value: to } : { value: to, remark: { code: 'rewritten', figures: { to } } }

const judges: { readonly [K in Column['kind']]: (text: string, column: Column) => Judged } = {
  id: keep,
  ref: keep,
  link: keep,
  text: keep,
  line: (text) => keep(text.replace(/\s+/g, ' ')),
  email: judgeEmail,
  url: judgeUrl,
  phone: judgePhone,
  date: (text) => {
    const date = readDate(text)
    return date === undefined ? refuse('notADate') : rewrite(text, date)
  },
  moment: (text) => {
    const moment = readMoment(text)
    return moment === undefined ? refuse('notADate') : rewrite(text, moment)
  },
  time: (text) => {
    const time = readTime(text)
    return time === undefined ? refuse('notATime') : rewrite(text.replace(/^(\d\d:\d\d):00$/, '$1'), time)
  },
  number: judgeNumber,
  choice: judgeChoice,
  days: judgeDays,
  numbers: (text, { max = 366 }) => {
    const numbers = text.split(/[,;\s]+/).map(Number)
    const sound = numbers.every((n) => Number.isInteger(n) && n !== 0 && Math.abs(n) <= max)
    return sound ? keep(numbers.join(',')) : refuse('outOfRange', { min: -max, max })
  },
}

const unprintable = /(?![\t\n\r])\p{Cc}|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu
const emptyWords = /^(null|\\n|n\/a|nan|undefined|-{1,3})$/i

/** Text fit for a page and a database: no control characters, no page markup, no word that only means "empty". */
function cleanText(raw: string, multiline: boolean): { text: string; remark?: Remark } {
  let text = raw.toWellFormed().replace(unprintable, '')
  const remark: Remark | undefined = text !== raw ? { code: 'unprintable' } : undefined
  if (multiline && /<(table|tr|td|p|br|div|span|ul|li|b|a|strong|em|h\d|time)\b[^>]*>/i.test(text))
    return { text: withoutMarkup(text), remark: { code: 'markup' } }
  // Two written characters "\n" are a line break that somebody escaped twice.
  if (multiline) text = text.replace(/ ?\\n ?/g, '\n').replace(/\r\n?/g, '\n')
  text = text.replace(/\u00a0/g, ' ').trim()
  if (emptyWords.test(text)) return { text: '' }
  return remark === undefined ? { text } : { text, remark }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  apos: "'",
  '#39': "'",
}

function withoutMarkup(text: string): string {
  return text
    .replace(/<\/(tr|p|div|li|ul|table|h\d)\s*>|<br\s*\/?>/gi, '\n')
    .replace(/<\/t[dh]\s*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|apos|#39);/g, (_, name: string) => entities[name]!)
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function judgeEmail(text: string): Judged {
  const bare = text.replace(/^mailto:/i, '')
  const first = bare.split(/[,;\s]+/).find((part) => part !== '') ?? ''
  const sound = /^[a-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62})(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}$/i
  if (!sound.test(first) || /^\.|\.\.|\.@|-\.|\.-|@-/.test(first)) return refuse('notAnEmail')
  return rewrite(text, first)
}

function judgeUrl(text: string): Judged {
  const bare = text.replace(/^(https?):?\/{1,2}(?=[a-z0-9])/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(bare) && !/^[\w.-]+\.[a-z]{2,}:\d/i.test(bare) ? bare : `https://${bare}`
  if (/\s/.test(whole) || !URL.canParse(whole)) return refuse('notAUrl')
  const url = new URL(whole)
  const web = url.protocol === 'https:' || url.protocol === 'http:'
  if (!web || url.username !== '' || !/^[^.].*\.[a-z0-9-]{2,}$/i.test(url.hostname)) return refuse('notAUrl')
  const plain = /^[a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/i.test(whole) && !/%(?![0-9a-f]{2})/i.test(whole)
  return rewrite(
    text,
    plain ? whole : url.href.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[|^`{}]/g, encodeURIComponent),
  )
}

/** Kept as it is written: people read it and telephones dial it. An extension after it goes to its own column. */
function judgePhone(text: string): Judged {
  const parts = /^(.*?)[\s,;]*(?:ext(?:ension)?\.?|x|#)\s*:?\s*(\d{1,9})\s*$/i.exec(text)
  const number = (parts?.[1] ?? text).trim()
  const digits = number.replace(/\D/g, '').length
  const letters = number.replace(/[^a-z]/gi, '').length
  const short = /^[2-9](1{2}|8{2})$/.test(number)
  if (!short && (digits < 7 || digits > 40) && (digits < 3 || digits + letters < 10 || letters > 9))
    return refuse('notAPhone')
  if (parts === null) return { value: number }
  return { value: number, rest: parts[2]!, remark: { code: 'rewritten', figures: { to: `${number} · ${parts[2]}` } } }
}

function judgeNumber(text: string, { min = -1e12, max = 1e12 }: Column): Judged {
  const bare = /^[$€£]?\s?(-?\d{1,3}(?:,\d{3})*(?:\.\d+)?|-?\d*\.?\d+(?:e[+-]?\d{1,3})?)$/i.exec(text)?.[1]
  if (bare === undefined) return refuse('notANumber')
  const value = Number(bare.replaceAll(',', ''))
  if (value < min || value > max) return refuse('outOfRange', { min, max })
  return { value }
}

const otherChoices: Readonly<Record<string, string>> = {
  open: 'active',
  enabled: 'active',
  published: 'active',
  activo: 'active',
  abierto: 'active',
  closed: 'inactive',
  disabled: 'inactive',
  inactivo: 'inactive',
  suspended: 'temporarily closed',
  temporarily_closed: 'temporarily closed',
  'temporarily inactive': 'temporarily closed',
  mailing: 'postal',
  mail: 'postal',
  remote: 'virtual',
  online: 'virtual',
}

function judgeChoice(text: string, { choices = [] }: Column): Judged {
  const exact = choices.find((choice) => choice === text)
  if (exact !== undefined) return { value: exact }
  const lower = text.toLowerCase()
  const close =
    choices.find((choice) => choice.toLowerCase() === lower) ??
    choices.find((choice) => choice === otherChoices[lower] && Object.hasOwn(otherChoices, lower)) ??
    choices.find((choice) => choice === weekdayCode(text) && choices.includes('MO'))
  return close === undefined ? refuse('notAChoice', { choices: choices.join(', ') }) : rewrite(text, close)
}

/** Days of the week, each perhaps with a place in the month: `MO,WE`, `1TU`, `-1FR` (RFC 5545, 3.3.10). */
function judgeDays(text: string): Judged {
  const days = text
    .split(/[,;/\s]+/)
    .filter((day) => day !== '')
    .map((day) => {
      const parts = /^([+-]?\d{1,2})?([\p{L}]{2,12})$/u.exec(day)
      if (parts === null) return undefined
      const place = parts[1] === undefined ? 0 : Number(parts[1])
      const code = weekdayCode(parts[2]!)
      if (!/^(MO|TU|WE|TH|FR|SA|SU)$/.test(code) || Math.abs(place) > 53) return undefined
      return `${place === 0 ? '' : place}${code}`
    })
  if (days.length === 0 || days.includes(undefined)) return refuse('notDays')
  return rewrite(text, [...new Set(days)].join(','))
}
