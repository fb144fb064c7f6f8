/**
 * Do two numbers written with `digits` digits differ by one slip of the hand: one digit, or two neighbours exchanged
 * (Damerau 1964)? `isOneSlip(9840, 9480, 4)` is true; equal numbers are no slip.
 */
export function isOneSlip(a: number, b: number, digits: number): boolean {
  if (!mayBeOneSlip(a, b)) return false
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

/** One slip changes a number by 1 to 9 tens, hundreds …, or by nine times as much: most pairs end here. */
export function mayBeOneSlip(a: number, b: number): boolean {
  let rest = a > b ? a - b : b - a
  if (rest === 0) return false
  while (rest > 81 && rest % 10 === 0) rest = (rest / 10) | 0
  if (rest > 90) return false
  if (rest % 10 === 0) rest = (rest / 10) | 0
  return rest < 10 || rest % 9 === 0
}
