import { type Circle, type CircleKind, circleKinds, type Places, type Point, type Sheet } from './ecomap.ts'

/** How far from the middle a ring lies, as a part of the sheet. */
const reach = [0, 0.46, 0.74, 1]
/** A close circle needs a wider angle, so that no other tie runs through its name. */
const angleShare = [0, 2.3, 1.35, 1]
const edge = { x: 66, y: 50 }

/** The ellipse on which a ring lies. */
export const ringSize = (ring: number, sheet: Sheet) => ({
  rx: reach[ring]! * (sheet.width / 2 - edge.x),
  ry: reach[ring]! * (sheet.height / 2 - edge.y),
})

/** The seat each circle would like: its kind gives the direction, its closeness the distance. */
export function seats(circles: readonly Circle[], sheet: Sheet): Places {
  const places = new Map<string, Point>()
  const middle = { x: sheet.width / 2, y: sheet.height / 2 }
  const around = circles.filter((circle) => circle.kind !== 'self')
  const need = (circle: Circle) => angleShare[circle.ring] ?? 1
  const total = around.reduce((sum, circle) => sum + need(circle), 0)
  // Names are wide: on a tall sheet more of the turn goes above and below.
  const bend = sheet.height > sheet.width ? 0.2 : 0.08
  let angle = -Math.PI * 0.97
  for (const kind of circleKinds) {
    for (const circle of takeTurns(around, kind)) {
      const share = (need(circle) / total) * Math.PI * 2
      const turn = angle + share / 2 - bend * Math.sin(2 * (angle + share / 2))
      const { rx, ry } = ringSize(circle.ring, sheet)
      places.set(circle.id, { x: middle.x + Math.cos(turn) * rx, y: middle.y + Math.sin(turn) * ry })
      angle += share
    }
  }
  for (const circle of circles) if (circle.kind === 'self') places.set(circle.id, middle)
  return places
}

/** Near and far take turns, so that neighbours are not at the same distance. The order does not depend on how the circles came. */
function takeTurns(all: readonly Circle[], kind: CircleKind): Circle[] {
  const mine = all
    .filter((circle) => circle.kind === kind)
    .toSorted((a, b) => a.ring - b.ring || (a.id < b.id ? -1 : 1))
  const near = mine.filter((circle) => circle.ring === 1)
  const far = mine.filter((circle) => circle.ring !== 1)
  const each = far.length / (near.length + 1)
  const out: Circle[] = []
  near.forEach((circle, i) => {
    out.push(...far.slice(Math.round(each * i), Math.round(each * (i + 1))), circle)
  })
  return [...out, ...far.slice(Math.round(each * near.length))]
}
