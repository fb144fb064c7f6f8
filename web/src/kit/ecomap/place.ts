// Where each circle sits. Pure: the same circles give the same map, without chance and without a clock.
//
// Circles take their seats one after the other, in the order in which they came to be known: each the free place nearest to the
// one that it would like. So no name can ever stand on another, a new circle moves nobody, and one that changes moves only those
// who came later and want the same place. Forces that push circles apart were tried before: they promise neither.

import { type Box, type Circle, overlaps, type Places, type Point, type Ring, type Sheet } from './ecomap.ts'
import { at, isAbove, roomOf } from './label.ts'
import { arcs, directions, outermost, reach } from './seats.ts'

const gap = 4
/** Steps in which a free place is looked for: around, and outward. */
const around = Math.PI / 90
const outward = 0.04
const nearest = 0.3
const farthest = 3.2
/** What it costs to be elsewhere than one would like, in parts of the outermost ring. */
const cost = { aside: 1, inward: 2.6, outward: 1.5, otherKind: 1.6, offSheet: 1.2, throughName: 0.15 }

interface Seated {
  box: Box
  /** From where to where it stands, as seen from the middle, and how far off. */
  angle: number
  half: number
  far: number
}

/**
 * Seats circles around the person in the middle, who is at 0, 0. Those found in `before` stay exactly there.
 * `free` is kept free of circles and names.
 * @example place(circles, { width: 1116, height: 720 }).get('mother') // { x: -120.4, y: -180 }
 */
export function place(
  circles: readonly Circle[],
  sheet: Sheet,
  before: Places = new Map(),
  free: readonly Box[] = [],
): Places {
  const wanted = directions(circles)
  const places = new Map<string, Point>()
  const seated: Seated[] = free.map((box) => ({ box, angle: 0, half: -1, far: 0 }))
  const sit = (circle: Circle, point: Point) => {
    places.set(circle.id, point)
    seated.push(seatedAt(circle, point))
  }
  const drawn = circles.filter((circle) => !circle.gone).toSorted((a, b) => a.known - b.known || (a.id < b.id ? -1 : 1))
  for (const circle of drawn) if (circle.kind === 'self') sit(circle, { x: 0, y: 0 })
  for (const circle of drawn) {
    const old = before.get(circle.id)
    if (circle.kind !== 'self' && old) sit(circle, old)
  }
  let isFull = false
  for (const circle of drawn) {
    if (places.has(circle.id)) continue
    const seat: Point | undefined = isFull ? undefined : freeSeat(circle, wanted.get(circle.id)!, seated, sheet)
    isFull ||= seat === undefined
    sit(circle, seat ?? below(circle, seated))
  }
  return places
}

function seatedAt(circle: Circle, point: Point): Seated {
  const box = at(roomOf(circle, isAbove(circle, point)), point)
  if (circle.kind === 'self') return { box, angle: 0, half: -1, far: 0 }
  return { box, ...seen(box, point) }
}

/** How wide a box looks from the middle. */
function seen(box: Box, point: Point): { angle: number; half: number; far: number } {
  const angle = Math.atan2(point.y, point.x)
  const half = Math.max(
    Math.abs(between(Math.atan2(box.top, box.left), angle)),
    Math.abs(between(Math.atan2(box.top, box.right), angle)),
    Math.abs(between(Math.atan2(box.bottom, box.left), angle)),
    Math.abs(between(Math.atan2(box.bottom, box.right), angle)),
  )
  return { angle, half, far: Math.hypot(point.x, point.y) }
}

function freeSeat(circle: Circle, wanted: number, seated: readonly Seated[], sheet: Sheet): Point | undefined {
  const { rx, ry } = outermost(sheet)
  const rooms = { above: roomOf(circle, true), below: roomOf(circle, false) }
  let best: Point | undefined
  let least = Number.POSITIVE_INFINITY
  for (const try_ of triesOf(circle.ring)) {
    if (try_.costs >= least) break
    const angle = wanted + try_.aside
    const point = { x: tenth(Math.cos(angle) * rx * try_.reach), y: tenth(Math.sin(angle) * ry * try_.reach) }
    const box = at(point.y < 0 ? rooms.above : rooms.below, point)
    let costs = try_.costs + outsideArc(circle, angle) * cost.otherKind + offSheet(box, sheet, rx) * cost.offSheet
    if (costs >= least || seated.some((each) => overlaps(each.box, box, gap))) continue
    costs += throughNames(box, point, seated) * cost.throughName
    if (costs >= least) continue
    least = costs
    best = point
  }
  return best
}

interface Try {
  aside: number
  reach: number
  costs: number
}
const tries = new Map<Ring, Try[]>()

/** Every place there is, the one nearest to a seat on this ring first. */
function triesOf(ring: Ring): Try[] {
  const known = tries.get(ring)
  if (known) return known
  const all: Try[] = []
  const target = reach[ring]!
  for (let far = target - Math.floor((target - nearest) / outward) * outward; far <= farthest; far += outward) {
    const off = far < target ? (target - far) * cost.inward : (far - target) * cost.outward
    for (let aside = 0; aside <= Math.PI; aside += around)
      for (const side of aside === 0 ? [0] : [-1, 1])
        all.push({ aside: aside * side, reach: far, costs: off + aside * Math.max(far, 0.4) * cost.aside })
  }
  all.sort((a, b) => a.costs - b.costs || a.reach - b.reach || a.aside - b.aside)
  tries.set(ring, all)
  return all
}

function outsideArc(circle: Circle, angle: number): number {
  if (circle.kind === 'self') return 0
  const [from, to] = arcs[circle.kind]
  const off = Math.abs(between(angle, (from + to) / 2)) - (to - from) / 2
  return Math.max(0, off)
}

function offSheet(box: Box, { width, height }: Sheet, rx: number): number {
  const off =
    Math.max(0, -width / 2 - box.left, box.right - width / 2) +
    Math.max(0, -height / 2 - box.top, box.bottom - height / 2)
  return off === 0 ? 0 : 0.4 + off / rx
}

/** How many ties would run through a name: this one's through others', and others' through this one. */
function throughNames(box: Box, point: Point, seated: readonly Seated[]): number {
  const me = seen(box, point)
  let count = 0
  for (const each of seated) {
    if (each.half < 0) continue
    const apart = Math.abs(between(me.angle, each.angle))
    if (each.far < me.far ? apart < each.half : apart < me.half) count++
  }
  return count
}

/** Where a map is full, whoever comes next stands in rows below it. */
function below(circle: Circle, seated: readonly Seated[]): Point {
  const room = roomOf(circle, false)
  const left = Math.min(...seated.map((each) => each.box.left))
  const right = Math.max(...seated.map((each) => each.box.right))
  const last = seated.at(-1)!.box
  const bottom = Math.max(...seated.map((each) => each.box.bottom))
  const isInRow =
    last.bottom >= bottom - 1 && last.right + gap * 2 + room.right - room.left <= right && last.left > left - 1
  return isInRow
    ? { x: last.right + gap * 2 - room.left, y: Math.max(last.top, 1) - room.top }
    : { x: left - room.left, y: bottom + gap * 2 - room.top }
}

/** The way from one direction to another, at most half a turn. */
function between(a: number, b: number): number {
  const off = (a - b) % (Math.PI * 2)
  return off > Math.PI ? off - Math.PI * 2 : off < -Math.PI ? off + Math.PI * 2 : off
}

const tenth = (n: number) => Math.round(n * 10) / 10

/** The part of the plane that a map takes: the sheet, and more where it is full. */
export function boundsOf(circles: readonly Circle[], places: Places, sheet: Sheet): Box {
  const bounds: Box = {
    left: -sheet.width / 2,
    right: sheet.width / 2,
    top: -sheet.height / 2,
    bottom: sheet.height / 2,
  }
  for (const circle of circles) {
    const point = places.get(circle.id)
    if (!point) continue
    const box = at(roomOf(circle, isAbove(circle, point)), point)
    bounds.left = Math.min(bounds.left, box.left - 8)
    bounds.right = Math.max(bounds.right, box.right + 8)
    bounds.top = Math.min(bounds.top, box.top - 8)
    bounds.bottom = Math.max(bounds.bottom, box.bottom + 8)
  }
  return bounds
}
