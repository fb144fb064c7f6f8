// Where the events of a timeline picture stand. Pure.

export interface Event {
  id: string
  /** `2026-11-20` */
  on: string
  /** The last day of something that lasted. */
  until?: string | undefined
  /** Events of one lane stand on one line: "Benefits", "Referrals". */
  lane: string
  label: string
}

interface Placed {
  event: Event
  x: number
  /** Where something that lasted ends; the same as `x` when it did not last. */
  endX: number
  /** 0 is the line nearest to the lane's name; labels that would meet stand on different rows. */
  row: number
}

export interface Lane {
  name: string
  rows: number
  placed: Placed[]
}

const letterWidth = 14 * 0.54
const gap = 16

/**
 * Puts events on lanes between two days; labels never meet.
 * @example placeOnLanes(events, '2026-06-01', '2026-12-31', 120, 900)[0].placed[0].x // 412.5
 */
export function placeOnLanes(events: readonly Event[], from: string, to: string, left: number, right: number): Lane[] {
  const x = scale(from, to, left, right)
  const byLane = Map.groupBy(
    events.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    (event) => event.lane,
  )
  return [...byLane].map(([name, each]) => {
    const rowEnds: number[] = []
    const placed = each.map((event): Placed => {
      const start = x(event.on)
      const end = event.until ? x(event.until) : start
      const width = 16 + event.label.length * letterWidth
      // A label near the end of the sheet stands before its dot.
      const begins = start + width > right ? start - width : start
      const ends = Math.max(start + width > right ? start + 8 : start + width, end)
      let row = rowEnds.findIndex((taken) => taken + gap < begins)
      if (row === -1) row = rowEnds.push(0) - 1
      rowEnds[row] = ends
      return { event, x: start, endX: end, row }
    })
    return { name, rows: Math.max(1, rowEnds.length), placed }
  })
}

const dayMs = 86_400_000

export function scale(from: string, to: string, left: number, right: number) {
  const start = Date.parse(from)
  const days = Math.max(1, (Date.parse(to) - start) / dayMs)
  return (day: string) => left + ((Date.parse(day) - start) / dayMs / days) * (right - left)
}

/** The first days of the months between two days, at most `most` of them, evenly thinned. */
export function monthsBetween(from: string, to: string, most: number): string[] {
  const months: string[] = []
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`
    if (first > to) break
    if (first >= from) months.push(first)
    month++
    if (month > 12) [year, month] = [year + 1, 1]
  }
  const every = Math.ceil(months.length / most)
  return months.filter((_, i) => i % every === 0)
}
