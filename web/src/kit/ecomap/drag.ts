// Drags one circle. Only what moves is touched, once a frame and beside React: the circle, its own ties, and the ties that others
// have with it; so a map of sixty people stays smooth on a slow phone.
import {
  type Between,
  type Circle,
  type Places,
  type Point,
  type Quality,
  qualities,
  type Sheet,
  type Tie,
} from './ecomap.ts'
import { endsBetween, endsOf, lineOf } from './line.ts'
import { outermost, reach } from './seats.ts'

export interface Drawn {
  circles: ReadonlyMap<string, Circle>
  self: Circle
  places: Places
  ties: ReadonlyMap<string, readonly Tie[]>
  between: readonly Between[]
}

/** How close somebody is who is let go of at this point. Danger is not a place: it is said. */
export function closenessAt(point: Point, sheet: Sheet): Exclude<Quality, 'dangerous'> {
  const { rx, ry } = outermost(sheet)
  const far = Math.hypot(point.x / rx, point.y / ry)
  const at = [1, 2, 3].find((ring) => far < (reach[ring]! + reach[ring + 1]!) / 2) ?? 4
  return qualities[at - 1] as Exclude<Quality, 'dangerous'>
}

/**
 * Lifts a circle off the map: it and its ties are drawn on a sheet of their own above the others, so that a frame lays out and
 * paints a handful of shapes and not a whole family. `back` puts everything where it was.
 */
export function carry(svg: SVGSVGElement, map: Drawn, id: string) {
  const circle = map.circles.get(id)!
  const lifted = svg.cloneNode(false) as SVGSVGElement
  for (const { name } of [...lifted.attributes]) if (!kept.has(name)) lifted.removeAttribute(name)
  lifted.classList.add('lifted')
  lifted.setAttribute('aria-hidden', 'true')
  const originals: Element[] = []
  const lift = (original: Element | null, into: Element): Element | undefined => {
    if (!original) return undefined
    const copy = original.cloneNode(true) as Element
    copy.removeAttribute('role')
    copy.removeAttribute('tabindex')
    originals.push(original)
    original.setAttribute('data-away', '')
    into.append(copy)
    return copy
  }
  const layer = (className: string) => {
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
    group.setAttribute('class', className)
    lifted.append(group)
    return group
  }
  const between = layer('ties between')
  const own = layer('ties')
  const top = layer('')
  const find = (name: string, value: string) => svg.querySelector(`[${name}="${CSS.escape(value)}"]`)
  const lines = [
    ...map.between.flatMap((each) => {
      if (each.from !== id && each.to !== id) return []
      const otherId = each.from === id ? each.to : each.from
      const [other, there] = [map.circles.get(otherId), map.places.get(otherId)]
      const copy = lift(find('data-tie', each.id), between)
      if (!other || !there || !copy) return []
      const draw = (at: Point) => {
        const { start, end } = endsBetween(circle, at, other, there)
        return lineOf(each.quality, 'none', start, end)
      }
      return [{ paths: [...copy.children], draw }]
    }),
    ...(map.ties.get(id) ?? []).flatMap((tie, lane, all) => {
      const copy = lift(find('data-tie', tie.id), own)
      const draw = (at: Point) => {
        const { start, end } = endsOf(map.self, circle, at, lane, all.length)
        return lineOf(tie.quality, tie.flow, start, end)
      }
      return copy ? [{ paths: [...copy.children], draw }] : []
    }),
  ]
  const moving = [lift(find('data-id', id), top), lift(find('data-letters', id), top)]
  svg.after(lifted)

  let next: Point | undefined
  let frame = 0
  function draw() {
    frame = 0
    if (!next) return
    const moved = `translate(${tenth(next.x)} ${tenth(next.y)})`
    for (const each of moving) each?.setAttribute('transform', moved)
    for (const { paths, draw } of lines) {
      const { line, upon, heads } = draw(next)
      paths[0]?.setAttribute('d', line)
      paths[1]?.setAttribute('d', upon)
      paths[2]?.setAttribute('d', heads)
    }
  }
  return {
    to(point: Point) {
      next = point
      frame ||= requestAnimationFrame(draw)
    },
    back() {
      cancelAnimationFrame(frame)
      lifted.remove()
      for (const each of originals) each.removeAttribute('data-away')
    },
  }
}

const kept = new Set(['viewBox', 'width', 'height'])
const tenth = (n: number) => Math.round(n * 10) / 10
