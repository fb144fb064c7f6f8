import type { Circle, Point, Quality, Tie } from './ecomap.ts'
import { radiusOf } from './ecomap.ts'
import { selfSize, widthOf } from './label.ts'

/** A tie as paths: the line itself, what is drawn upon it, and the heads of its arrows. */
export interface Line {
  line: string
  upon: string
  heads: string
}

/**
 * Each closeness has a line of its own, known without its colour: strong is thick, ordinary is plain, strained will not run
 * straight, broken has a gap with two bars, dangerous is crossed all along.
 */
export function lineOf(quality: Quality, flow: Tie['flow'], start: Point, end: Point): Line {
  const long = Math.hypot(end.x - start.x, end.y - start.y)
  if (long < 1) return { line: '', upon: '', heads: '' }
  const way = { x: (end.x - start.x) / long, y: (end.y - start.y) / long }
  const on = (along: number, aside = 0): Point => ({
    x: start.x + way.x * along - way.y * aside,
    y: start.y + way.y * along + way.x * aside,
  })
  const heads =
    (flow === 'toPerson' || flow === 'both' ? head(on, 0, 1) : '') +
    (flow === 'toThem' || flow === 'both' ? head(on, long, -1) : '')
  if (quality === 'strained') return { line: zigzag(on, long), upon: '', heads }
  if (quality === 'broken') {
    const gap = Math.min(9, long / 4)
    const bar = (along: number) => `M${said(on(along, -6))}L${said(on(along, 6))}`
    return {
      line: `M${said(start)}L${said(on(long / 2 - gap))}M${said(on(long / 2 + gap))}L${said(end)}`,
      upon: bar(long / 2 - gap) + bar(long / 2 + gap),
      heads,
    }
  }
  const line = `M${said(start)}L${said(end)}`
  return { line, upon: quality === 'dangerous' ? crosses(on, long) : '', heads }
}

type On = (along: number, aside?: number) => Point

const head = (on: On, along: number, back: 1 | -1) =>
  `M${said(on(along + 8 * back, 4.5))}L${said(on(along))}L${said(on(along + 8 * back, -4.5))}`

function zigzag(on: On, long: number): string {
  const steps = Math.max(4, Math.round(long / 7))
  let path = `M${said(on(0))}`
  for (let i = 1; i < steps; i++) path += `L${said(on((long * i) / steps, i % 2 === 1 ? 3.5 : -3.5))}`
  return `${path}L${said(on(long))}`
}

function crosses(on: On, long: number): string {
  const apart = 24
  const count = Math.max(1, Math.floor((long - 16) / apart))
  let path = ''
  for (let i = 0; i < count; i++) {
    const along = long / 2 + (i - (count - 1) / 2) * apart
    path += `M${said(on(along - 4, -4))}L${said(on(along + 4, 4))}M${said(on(along - 4, 4))}L${said(on(along + 4, -4))}`
  }
  return path
}

const said = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`

const aroundCircle = 5
const betweenLines = 9

/** From edge to edge between the person in the middle and a circle; several ties to one circle run beside each other. */
export function endsOf(self: Circle, circle: Circle, to: Point, lane = 0, lanes = 1): { start: Point; end: Point } {
  const long = Math.hypot(to.x, to.y) || 1
  const way = { x: to.x / long, y: to.y / long }
  const aside = (lane - (lanes - 1) / 2) * betweenLines
  const shifted = (along: number) => ({ x: way.x * along - way.y * aside, y: way.y * along + way.x * aside })
  return { start: shifted(gapAround(self, to)), end: shifted(long - radiusOf(circle) - aroundCircle) }
}

/** A line that leaves downward begins below the name of the person in the middle, not in it. */
function gapAround(self: Circle, to: Point): number {
  const r = radiusOf(self)
  const belowName = r + 28
  const halfName = widthOf(self.name, selfSize) / 2 + 4
  const throughName = to.y > 0 && Math.abs((to.x / to.y) * belowName) < halfName
  return throughName ? (belowName * Math.hypot(to.x, to.y)) / to.y : r + aroundCircle
}

/** A tie between two of the others, from edge to edge. */
export function endsBetween(a: Circle, from: Point, b: Circle, to: Point): { start: Point; end: Point } {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const way = { x: (to.x - from.x) / long, y: (to.y - from.y) / long }
  const [first, last] = [radiusOf(a) + 3, radiusOf(b) + 3]
  return {
    start: { x: from.x + way.x * first, y: from.y + way.y * first },
    end: { x: to.x - way.x * last, y: to.y - way.y * last },
  }
}
