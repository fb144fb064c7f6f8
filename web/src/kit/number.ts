// Numbers as people type them: "1,234.50", "$ 80", "1.234,50". What cannot be read is unknown, never zero.

/**
 * Reads a number in either custom of commas and points.
 * Null when it is empty or cannot be read with certainty.
 * @example readNumber('1,234.50') // 1234.5
 */
export function readNumber(typed: string): number | null {
  const text = typed.replace(/[\s$\u00a0']/g, '')
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(text)) return null
  const lastComma = text.lastIndexOf(',')
  const lastPoint = text.lastIndexOf('.')
  if (lastComma >= 0 && lastPoint >= 0) return grouped(text, lastComma > lastPoint ? ',' : '.')
  const mark = lastComma >= 0 ? ',' : lastPoint >= 0 ? '.' : ''
  if (mark === '') return Number(text)
  const parts = text.split(mark)
  // Groups of three after the first are thousands: "1,234" in both languages here. Anything else is a fraction.
  const areThousands =
    parts.slice(1).every((part) => part.length === 3) &&
    parts[0]!.length > 0 &&
    parts[0]!.length <= 3 &&
    parts[0] !== '0'
  if (areThousands && (mark === ',' || parts.length > 2)) return Number(parts.join(''))
  return parts.length === 2 ? Number(`${parts[0]}.${parts[1]}`) : null
}

function grouped(text: string, fraction: ',' | '.'): number | null {
  const [whole, part, ...more] = text.split(fraction)
  const groups = whole!.split(fraction === ',' ? '.' : ',')
  if (more.length > 0 || !groups.slice(1).every((group) => group.length === 3)) return null
  return Number(`${groups.join('')}.${part || '0'}`)
}

/** Whole cents, or null when the text is empty, unreadable or finer than a cent. @example readCents('80') // 8000 */
export function readCents(typed: string): number | null {
  const number = readNumber(typed)
  if (number === null) return null
  const cents = Math.round(number * 100)
  return Math.abs(cents - number * 100) < 1e-6 * Math.max(1, number) ? cents : null
}

/** Money for a field: no sign, cents only when there are any. @example writeCents(123450, 'en-US') // '1,234.50' */
export function writeCents(cents: number, locale: string): string {
  const digits = cents % 100 === 0 ? 0 : 2
  return (cents / 100).toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
}
