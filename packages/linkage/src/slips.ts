/**
 * Do two numbers written with `digits` digits differ by one slip of the hand: one digit, or two neighbours exchanged
 * (Damerau 1964)? `isOneSlip(9840, 9480, 4)` is true; equal numbers are no slip.
 */
export function isOneSlip(a: number, b: number, digits: number): boolean {
  let differ = 0
  let isExchanged = false
  let lastA = -1
  let lastB = -1
  let lastAt = -2
  let restA = a
  let restB = b
  for (let at = 0; at < digits; at++) {
    const digitA = restA % 10
    const digitB = restB % 10
    restA = (restA - digitA) / 10
    restB = (restB - digitB) / 10
    if (digitA === digitB) continue
    differ++
    if (differ > 2) return false
    isExchanged = differ === 2 && lastAt === at - 1 && lastA === digitB && lastB === digitA
    lastA = digitA
    lastB = digitB
    lastAt = at
  }
  return differ === 1 || isExchanged
}
