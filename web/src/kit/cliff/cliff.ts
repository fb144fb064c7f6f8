/** What is left each month at one level of earnings. */
export interface Step {
  earningsCents: number
  leftCents: number
}

/** Something ends at this level of earnings. */
export interface Fall {
  earningsCents: number
  /** What ends, in words: "food benefits". */
  what: string
}

/** A stretch in which earning more leaves less than before the fall. */
export interface Loss {
  fall: Fall
  /** Where it starts and ends on the line of earnings; null when the line ends before it is made up. */
  fromCents: number
  untilCents: number | null
  /** How much less is left just after the fall. */
  lessCents: number
}

/**
 * Finds where earning more leaves less, and until when.
 * Steps must rise in earnings; a fall that costs nothing is no loss.
 * @example lossesOf(steps, [{ earningsCents: 290000, what: 'Food benefits' }])[0].lessCents // 16000
 */
export function lossesOf(steps: readonly Step[], falls: readonly Fall[]): Loss[] {
  return falls.flatMap((fall) => {
    const at = steps.findIndex((step) => step.earningsCents >= fall.earningsCents)
    const before = steps[at - 1]
    const after = steps[at]
    if (!before || !after || after.leftCents >= before.leftCents) return []
    const made = steps.find((step, i) => i > at && step.leftCents >= before.leftCents)
    return [
      {
        fall,
        fromCents: after.earningsCents,
        untilCents: made?.earningsCents ?? null,
        lessCents: before.leftCents - after.leftCents,
      },
    ]
  })
}

/** Round marks for an axis: at most `most` of them, each 1, 2 or 5 times a power of ten. */
export function axisMarks(low: number, high: number, most: number): number[] {
  const rough = (high - low) / most
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => (high - low) / each <= most) ?? power * 10
  const marks: number[] = []
  for (let mark = Math.floor(low / step) * step; mark < high + step; mark += step) marks.push(mark)
  return marks
}
