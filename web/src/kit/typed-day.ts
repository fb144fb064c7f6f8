// A date as people type it: "3/8/1991", "03081991", "8 mar 1991", "March 8 1991", "1991-03-08". The field says back what was understood.

const months: Record<string, number> = {
  jan: 1,
  ene: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  abr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  ago: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  dic: 12,
}

/** Two-digit years are read as the nearest year that is not after `latestYear`. */
function fullYear(typed: string, latestYear: number) {
  const year = Number(typed)
  if (typed.length > 2) return year
  const century = Math.floor(latestYear / 100) * 100
  return century + year <= latestYear ? century + year : century - 100 + year
}

/**
 * Reads a typed date; numbers alone are month, day, year, as on forms in the United States in both languages.
 * Null when it is no day of the calendar.
 * @example readDay('3/8/91', 2026) // '1991-03-08'
 */
export function readDay(typed: string, latestYear: number): string | null {
  const text = typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dayOf(+iso[1]!, +iso[2]!, +iso[3]!)
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (solid) return dayOf(+solid[3]!, +solid[1]!, +solid[2]!)
  const parts = text
    .replace(/\b(de|del|of|the)\b|(?<=\d)(st|nd|rd|th)\b/g, ' ')
    .split(/[\s/.,-]+/)
    .filter(Boolean)
  if (parts.length !== 3) return null
  const named = parts.findIndex((part) => /^[a-z]{3,}$/.test(part))
  if (named === -1) {
    if (!parts.every((part) => /^\d{1,4}$/.test(part)) || parts[2]!.length === 3) return null
    return dayOf(fullYear(parts[2]!, latestYear), +parts[0]!, +parts[1]!)
  }
  const month = months[parts[named]!.slice(0, 3)]
  const [first, second] = parts.filter((_, i) => i !== named) as [string, string]
  if (!month || !/^\d{1,2}$/.test(first) || !/^(\d{2}|\d{4})$/.test(second)) return null
  return dayOf(fullYear(second, latestYear), month, +first)
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal && year >= 1000 ? date.toISOString().slice(0, 10) : null
}
