// What part of the map is seen: moved by hand, by two fingers, by buttons and by keys.
import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Box, Point, Sheet } from './ecomap.ts'

const step = 1.35
const smallestLegible = 0.78
const nearest = 3.5

interface Seen {
  left: number
  top: number
  width: number
  height: number
}

export interface View {
  viewBox: string
  /** The whole map is in sight: one finger scrolls the page. */
  isWhole: boolean
  nearer: () => void
  farther: () => void
  whole: () => void
  move: (x: number, y: number) => void
  /** Brings a point into sight. */
  show: (point: Point) => void
  /** How a point of the screen is found on the map, as long as the view stays. */
  onMap: () => ToMap
}
type ToMap = (clientX: number, clientY: number) => Point

/** Begins with the whole map, or with its middle where the whole would be too small to read. */
export function useView(svg: RefObject<SVGSVGElement | null>, bounds: Box, sheet: Sheet): View {
  const all: Seen = {
    left: bounds.left,
    top: bounds.top,
    width: bounds.right - bounds.left,
    height: bounds.bottom - bounds.top,
  }
  const [chosen, choose] = useState<Seen>()
  const seen = chosen ?? beginning(all, sheet)
  const latest = useRef(seen)
  latest.current = seen
  const limits = useRef(all)
  limits.current = all

  const set = (next: Seen) => choose(within(next, limits.current, sheet))
  const zoom = (by: number, around = { x: seen.left + seen.width / 2, y: seen.top + seen.height / 2 }) =>
    set(zoomed(latest.current, by, around))
  function onMap(): ToMap {
    const { a, b, c, d, e, f } = svg.current?.getScreenCTM()?.inverse() ?? new DOMMatrix()
    return (x, y) => ({ x: a * x + c * y + e, y: b * x + d * y + f })
  }
  useFingers(svg, { latest, set, onMap })
  return {
    viewBox: `${seen.left.toFixed(1)} ${seen.top.toFixed(1)} ${seen.width.toFixed(1)} ${seen.height.toFixed(1)}`,
    isWhole: seen.width >= all.width - 1 && seen.height >= all.height - 1,
    nearer: () => zoom(1 / step),
    farther: () => zoom(step),
    whole: () => choose(all),
    move: (x, y) => set({ ...seen, left: seen.left + x * seen.width, top: seen.top + y * seen.height }),
    show(point) {
      const edge = Math.min(seen.width, seen.height) * 0.12
      const left = Math.min(Math.max(seen.left, point.x + edge - seen.width), point.x - edge)
      const top = Math.min(Math.max(seen.top, point.y + edge - seen.height), point.y - edge)
      if (left !== seen.left || top !== seen.top) set({ ...seen, left, top })
    },
    onMap,
  }
}

function beginning(all: Seen, sheet: Sheet): Seen {
  const legible = Math.min(sheet.width / all.width, sheet.height / all.height) >= smallestLegible
  if (legible) return all
  const [width, height] = [sheet.width / smallestLegible, sheet.height / smallestLegible]
  return { left: -width / 2, top: -height / 2, width, height }
}

const zoomed = (from: Seen, by: number, around: Point): Seen => ({
  left: around.x - (around.x - from.left) * by,
  top: around.y - (around.y - from.top) * by,
  width: from.width * by,
  height: from.height * by,
})

function within(next: Seen, all: Seen, sheet: Sheet): Seen {
  const widest = Math.max(all.width, all.height * (sheet.width / sheet.height))
  const scale = Math.min(1, widest / next.width) * Math.max(1, sheet.width / nearest / next.width)
  const width = next.width * scale
  const height = next.height * scale
  const middle = { x: next.left + next.width / 2, y: next.top + next.height / 2 }
  const x = Math.min(Math.max(middle.x, all.left), all.left + all.width)
  const y = Math.min(Math.max(middle.y, all.top), all.top + all.height)
  return { left: x - width / 2, top: y - height / 2, width, height }
}

interface Hands {
  latest: RefObject<Seen>
  set: (next: Seen) => void
  onMap: () => ToMap
}

/** The ground is moved with one finger or the mouse, and drawn nearer with two; a trackpad's pinch arrives as a wheel. */
function useFingers(svg: RefObject<SVGSVGElement | null>, hands: Hands) {
  const latest = useRef(hands)
  latest.current = hands
  useEffect(() => {
    const drawing = svg.current
    if (!drawing) return
    const fingers = new Map<number, Point>()
    let last: { middle: Point; apart: number } | undefined
    const gather = () => {
      const all = [...fingers.values()]
      const middle = {
        x: all.reduce((sum, each) => sum + each.x, 0) / all.length,
        y: all.reduce((sum, each) => sum + each.y, 0) / all.length,
      }
      return { middle, apart: all.length < 2 ? 0 : Math.hypot(all[0]!.x - all[1]!.x, all[0]!.y - all[1]!.y) }
    }
    const down = (event: PointerEvent) => {
      const onCircle = (event.target as Element).closest('[role="option"]') !== null
      if (event.button !== 0 || (onCircle && event.pointerType === 'mouse')) return
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      last = gather()
    }
    const move = (event: PointerEvent) => {
      if (!fingers.has(event.pointerId) || drawing.dataset.dragging !== undefined) return
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      const now = gather()
      const { latest: seen, set, onMap } = latest.current
      if (last) {
        const toMap = onMap()
        const from = toMap(last.middle.x, last.middle.y)
        const to = toMap(now.middle.x, now.middle.y)
        const moved = {
          ...seen.current,
          left: seen.current.left - (to.x - from.x),
          top: seen.current.top - (to.y - from.y),
        }
        set(last.apart > 0 && now.apart > 0 ? zoomed(moved, last.apart / now.apart, from) : moved)
      }
      last = now
    }
    const up = (event: PointerEvent) => {
      fingers.delete(event.pointerId)
      last = fingers.size > 0 ? gather() : undefined
    }
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { latest: seen, set, onMap } = latest.current
      set(zoomed(seen.current, Math.exp(event.deltaY / 300), onMap()(event.clientX, event.clientY)))
    }
    drawing.addEventListener('pointerdown', down)
    drawing.addEventListener('wheel', wheel, { passive: false })
    addEventListener('pointermove', move)
    addEventListener('pointerup', up)
    addEventListener('pointercancel', up)
    return () => {
      drawing.removeEventListener('pointerdown', down)
      drawing.removeEventListener('wheel', wheel)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', up)
      removeEventListener('pointercancel', up)
    }
  }, [svg])
}
