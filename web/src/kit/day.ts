/** A calendar day, `2026-11-23`, as a Date that is the same day in every time zone of the reader: its noon. */
export const noonOf = (day: string) => new Date(`${day}T12:00`)

/** Today on this computer's calendar, `2026-11-23`. */
export function todayHere(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
