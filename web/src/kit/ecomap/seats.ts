import { type Circle, type CircleKind, circleKinds, type Ring, type Sheet } from './ecomap.ts'

/** How far from the middle a ring lies, as a part of the outermost. */
export const reach: readonly number[] = [0, 0.42, 0.64, 0.83, 1]
const edge = { x: 64, y: 50 }

/** The outermost ring of a sheet. */
export const outermost = (sheet: Sheet) => ({ rx: sheet.width / 2 - edge.x, ry: sheet.height / 2 - edge.y })

/** The ellipse on which a ring lies. */
export function ringSize(ring: Ring, sheet: Sheet) {
  const { rx, ry } = outermost(sheet)
  return { rx: reach[ring]! * rx, ry: reach[ring]! * ry }
}

const turn = Math.PI * 2
/** Each kind has its part of the turn, from where to where: family above on the left, then clockwise. They never change, so that who has learnt a map finds everyone again. */
export const arcs: Record<CircleKind, readonly [number, number]> = {
  family: [-0.5 * turn, -0.17 * turn],
  friend: [-0.17 * turn, 0.01 * turn],
  community: [0.01 * turn, 0.25 * turn],
  service: [0.25 * turn, 0.5 * turn],
}

/** The direction each circle would like: the kind gives the part of the turn, and whoever came to be known earlier has the first choice in it. */
export function directions(circles: readonly Circle[]): Map<string, number> {
  const wanted = new Map<string, number>()
  const count = new Map(circleKinds.map((kind) => [kind, 0]))
  for (const circle of circles.toSorted((a, b) => a.known - b.known || (a.id < b.id ? -1 : 1))) {
    if (circle.kind === 'self') continue
    const number = count.get(circle.kind)! + 1
    count.set(circle.kind, number)
    const [from, to] = arcs[circle.kind]
    wanted.set(circle.id, from + (to - from) * halving(number))
  }
  return wanted
}

/** The middle, then the middles of the halves, and so on: any number of seats stands evenly, and a new one moves none. @example [1, 2, 3, 4].map(halving) // [0.5, 0.25, 0.75, 0.125] */
function halving(number: number): number {
  let place = 0
  let part = 0.5
  for (let rest = number; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) place += part
    part /= 2
  }
  return place
}
