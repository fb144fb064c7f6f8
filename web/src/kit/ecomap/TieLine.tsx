import type { Point, Tie } from './ecomap.ts'

interface Props {
  tie: Tie
  from: Point
  to: Point
  /** How far from each middle the line begins and ends. */
  startGap: number
  endGap: number
}

/** Strong is thick, thin is dotted, strained will not run straight; the arrow says who gives. */
export function TieLine({ tie, from, to, startGap, endGap }: Props) {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const way = { x: (to.x - from.x) / long, y: (to.y - from.y) / long }
  const start = { x: from.x + way.x * startGap, y: from.y + way.y * startGap }
  const end = { x: to.x - way.x * endGap, y: to.y - way.y * endGap }
  const line = tie.quality === 'strained' ? zigzag(start, end) : `M${at(start)}L${at(end)}`
  const heads = (tie.flow === 'takes' ? '' : head(start, way, -1)) + (tie.flow === 'gives' ? '' : head(end, way, 1))
  return (
    <g data-quality={tie.quality} data-change={tie.change}>
      <path d={line} />
      <path className="head" d={heads} />
    </g>
  )
}

function head(point: Point, way: Point, side: 1 | -1) {
  const back = { x: -way.x * 7 * side, y: -way.y * 7 * side }
  const out = { x: -way.y * 4, y: way.x * 4 }
  return `M${at({ x: point.x + back.x + out.x, y: point.y + back.y + out.y })}L${at(point)}L${at({ x: point.x + back.x - out.x, y: point.y + back.y - out.y })}`
}

function zigzag(from: Point, to: Point) {
  const long = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const steps = Math.max(4, Math.round(long / 7))
  const aside = { x: (-(to.y - from.y) / long) * 3, y: ((to.x - from.x) / long) * 3 }
  let path = `M${at(from)}`
  for (let i = 1; i < steps; i++) {
    const side = i % 2 === 1 ? 1 : -1
    path += `L${at({ x: from.x + ((to.x - from.x) * i) / steps + aside.x * side, y: from.y + ((to.y - from.y) * i) / steps + aside.y * side })}`
  }
  return `${path}L${at(to)}`
}

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
