/** Whole years between two days of the calendar. @example ageOn('1991-03-08', '2026-11-22') // 35 */
export function ageOn(bornOn: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return today.slice(5) < bornOn.slice(5) ? years - 1 : years
}
