const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A day as the number 19840203, or 0 when it cannot be a day. Slashes are read the American way: month first. */
export function dayOf(text: string | undefined): number {
  if (!text) return 0
  const parts = /^\s*(?:(\d{4})-?(\d{2})-?(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}))/.exec(text)
  if (!parts) return 0
  const year = Number(parts[1] ?? parts[6])
  let month = Number(parts[2] ?? parts[4])
  let day = Number(parts[3] ?? parts[5])
  if (month > 12 && day <= 12) [month, day] = [day, month]
  const found = year * 10_000 + month * 100 + day
  return isDay(found) ? found : 0
}

/** Is a number such as 19840203 a day? */
export function isDay(number: number): boolean {
  const month = ((number / 100) | 0) % 100
  const day = number % 100
  return number > 10_000 && month > 0 && month < 13 && day > 0 && day <= daysIn[month - 1]!
}
