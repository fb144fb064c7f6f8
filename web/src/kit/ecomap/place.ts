// Where each circle sits. Pure: the same circles in any order give the same map, and a circle that has a place keeps it.
import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { type Circle, isLabelAbove, labelSize, type Places, type Point, radiusOf, type Sheet } from './ecomap.ts'
import { seats } from './seats.ts'

interface Body extends SimulationNodeDatum {
  id: string
  x: number
  y: number
  seat: Point
  round: number
  width: number
  height: number
  /** How far the middle of circle and name lies from the middle of the circle. */
  offset: number
}

const rounds = 400
const slowing = 0.015
const pullToSeat = 0.12
const nameGap = 3

/**
 * Places circles on a sheet. Those found in `before` stay exactly there; only new ones look for room.
 * @example place(circles, { width: 1116, height: 700 }).get('mother') // { x: 612.3, y: 201.8 }
 */
export function place(circles: readonly Circle[], sheet: Sheet, before: Places = new Map()): Places {
  const wanted = seats(circles, sheet)
  const bodies = circles
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((circle) => body(circle, before.get(circle.id), wanted.get(circle.id)!, sheet))
  forceSimulation(bodies)
    .stop()
    .force('x', forceX<Body>((each) => each.seat.x).strength(pullToSeat))
    .force('y', forceY<Body>((each) => each.seat.y).strength(pullToSeat))
    .force('round', forceCollide<Body>((each) => each.round + 4).iterations(2))
    .force('boxes', (alpha) => pushBoxesApart(bodies, alpha))
    .force('inside', () => keepInside(bodies, sheet))
    .alphaDecay(slowing)
    .tick(rounds)
  return new Map(bodies.map((each) => [each.id, { x: tenth(each.x), y: tenth(each.y) }]))
}

function body(circle: Circle, old: Point | undefined, wanted: Point, sheet: Sheet): Body {
  const seat = old ?? wanted
  const round = radiusOf(circle)
  const label = labelSize(circle)
  const height = round * 2 + nameGap + label.height
  return {
    id: circle.id,
    seat,
    x: seat.x,
    y: seat.y,
    round,
    width: Math.max(label.width, round * 2) + 6,
    height: height + 5,
    offset: ((isLabelAbove(circle, seat, sheet) ? -1 : 1) * (nameGap + label.height)) / 2,
    ...((old || circle.kind === 'self') && { fx: seat.x, fy: seat.y }),
  }
}

/** Circle and name count as one box; boxes that overlap move apart along the shorter way. */
function pushBoxesApart(bodies: readonly Body[], alpha: number) {
  const push = Math.max(0.3, alpha)
  for (const [i, a] of bodies.entries()) {
    for (const b of bodies.slice(i + 1)) {
      const dx = b.x - a.x
      const dy = b.y + b.offset - (a.y + a.offset)
      const overX = (a.width + b.width) / 2 - Math.abs(dx)
      const overY = (a.height + b.height) / 2 - Math.abs(dy)
      if (overX <= 0 || overY <= 0) continue
      const along = overX < overY ? 'x' : 'y'
      const toB = (along === 'x' ? dx : dy) < 0 ? -1 : 1
      const by = Math.min(overX, overY) * push * toB
      // One that is held does not move; the other takes the whole way.
      const shareOfA = isHeld(a) ? 0 : isHeld(b) ? 1 : 0.5
      if (!isHeld(a)) a[along] -= by * shareOfA
      if (!isHeld(b)) b[along] += by * (1 - shareOfA)
    }
  }
}

function keepInside(bodies: readonly Body[], { width, height }: Sheet) {
  for (const each of bodies) {
    const above = each.height / 2 - each.offset
    const below = each.height / 2 + each.offset
    each.x = Math.min(width - each.width / 2, Math.max(each.width / 2, each.x))
    each.y = Math.min(height - below - 4, Math.max(above + 4, each.y))
  }
}

const isHeld = (each: Body) => each.fx !== undefined && each.fx !== null
const tenth = (n: number) => Math.round(n * 10) / 10
