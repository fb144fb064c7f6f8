/** What is left each month at one level of earnings. */
export interface Step {
  earningsCents: number
  leftCents: number
}

/** What one help pays in a month at each step. */
export interface Band {
  title: string
  cents: readonly number[]
}

/** The most that a band pays, and the last step at which it pays; null when it pays to the end. */
export function bandSpan({ cents }: Band, steps: readonly Step[]): { mostCents: number; untilCents: number | null } {
  const last = cents.findLastIndex((each) => each > 0)
  return {
    mostCents: Math.max(0, ...cents),
    untilCents: last === cents.length - 1 ? null : (steps[last]?.earningsCents ?? 0),
  }
}

/** What stays of a hundred dollars more pay, in cents, by the next steps that make a hundred or more; null at the end. */
export function staysOfHundred(steps: readonly Step[], at: number): number | null {
  const here = steps[at]
  const next = here && steps.find((step) => step.earningsCents >= here.earningsCents + hundred)
  if (!here || !next) return null
  return Math.round(((next.leftCents - here.leftCents) / (next.earningsCents - here.earningsCents)) * hundred)
}
const hundred = 100_00

/** Between two levels of earnings something ends, or gives less. */
export interface Fall {
  /** The most that can be earned before it. */
  fromCents: number
  /** Where the least is left. */
  toCents: number
  /** What it is, in words: "Food assistance (SNAP)". */
  what: string
  /** The same beside the line: "SNAP". */
  short: string
  how: 'ends' | 'less'
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
 * @example lossesOf(steps, [{ fromCents: 285000, toCents: 290000, what: 'Food benefits', short: 'Food', how: 'ends' }])[0].lessCents // 16000
 */
export function lossesOf(steps: readonly Step[], falls: readonly Fall[]): Loss[] {
  return falls.flatMap((fall) => {
    const at = steps.findIndex((step) => step.earningsCents >= fall.toCents)
    const before = steps.findLast((step) => step.earningsCents <= fall.fromCents)
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

/** A label beside its point; `turned` ends there instead of beginning. */
export interface Placed {
  x: number
  y: number
  turned: boolean
}

/**
 * Places one label a point: to its right where there is room, else to its left, below what is drawn there (`below` says how
 * low that reaches) and lower than the labels that it would cover.
 * @example placed([{ x: 900, width: 300 }], { left: 60, right: 1100, foot: 380 }, () => 40)[0].turned // true
 */
export function placed(
  labels: readonly { x: number; width: number }[],
  plot: { left: number; right: number; foot: number },
  below: (from: number, until: number, place: number) => number,
): Placed[] {
  const taken: { from: number; until: number; y: number }[] = []
  return labels.map(({ x, width }, place) => {
    const turned = x + beside + width > plot.right
    const at = turned ? Math.max(x - beside, plot.left + width) : x + beside
    const [from, until] = turned ? [at - width, at] : [at, at + width]
    const isFree = (wanted: number) =>
      taken.every((one) => one.until < from || one.from > until || Math.abs(one.y - wanted) >= lineHeight)
    const first = Math.min(below(from, until, place), plot.foot - 1)
    const rows = Array.from({ length: labels.length * 2 }, (_, row) => first + row * lineHeight)
    // Below the axis nothing is written: then above.
    const y =
      rows.find((row) => row < plot.foot && isFree(row)) ?? rows.map((row) => 2 * first - row).find(isFree) ?? first
    taken.push({ from, until, y })
    return { x: at, y, turned }
  })
}
const beside = 8
const lineHeight = 20
