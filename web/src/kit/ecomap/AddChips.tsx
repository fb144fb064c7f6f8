import { type PointerEvent, type ReactNode, type RefObject, useRef, useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { closenessAt } from './drag.ts'
import type { EcomapActs } from './EcomapPicture.tsx'
import type { CircleKind, Sheet } from './ecomap.ts'
import type { View } from './view.ts'

interface Props {
  acts: EcomapActs | undefined
  svg: RefObject<SVGSVGElement | null>
  sheet: Sheet
  onMap: View['onMap']
  row: 'above' | 'below'
  /** What stands between the two. */
  children?: ReactNode
}

const rows: Record<Props['row'], readonly [CircleKind, CircleKind]> = {
  above: ['family', 'friend'],
  below: ['service', 'community'],
}
const dragFrom = 6

/** Names the four parts of the map at its edge. Pressed, or drawn into the map, each begins a new tie of its kind. */
export function AddChips({ acts, svg, sheet, onMap, row, children }: Props) {
  const w = useWords('pictures')
  const [first, last] = rows[row]
  const part = (kind: CircleKind) =>
    acts ? <AddChip kind={kind} acts={acts} svg={svg} sheet={sheet} onMap={onMap} /> : <span>{w.part({ kind })}</span>
  return (
    <div className="parts" data-row={row}>
      {part(first)}
      {children}
      {part(last)}
    </div>
  )
}

function AddChip({
  kind,
  acts,
  svg,
  sheet,
  onMap,
}: Omit<Props, 'row' | 'acts' | 'children'> & { kind: CircleKind; acts: EcomapActs }) {
  const w = useWords('pictures')
  const ghost = useRef<HTMLSpanElement>(null)
  const [dragging, setDragging] = useState(false)
  const dragged = useRef(false)

  function start(event: PointerEvent) {
    if (event.button !== 0) return
    const from = { x: event.clientX, y: event.clientY }
    const { pointerId } = event
    dragged.current = false
    const move = (now: globalThis.PointerEvent) => {
      if (now.pointerId !== pointerId) return
      if (!dragged.current && Math.hypot(now.clientX - from.x, now.clientY - from.y) < dragFrom) return
      dragged.current = true
      setDragging(true)
      const drawn = ghost.current
      if (drawn) drawn.style.translate = `${now.clientX}px ${now.clientY}px`
    }
    const end = (now: globalThis.PointerEvent) => {
      if (now.pointerId !== pointerId) return
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      setDragging(false)
      if (!dragged.current || now.type === 'pointercancel') return
      const over = document.elementFromPoint(now.clientX, now.clientY)
      if (over && svg.current?.contains(over))
        acts.add({ kind, quality: closenessAt(onMap()(now.clientX, now.clientY), sheet) })
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }
  return (
    <>
      <button
        type="button"
        className="button quiet addchip"
        onPointerDown={start}
        onClick={() => {
          // A press that was drawn somewhere has had its effect there.
          if (!dragged.current) acts.add({ kind })
          dragged.current = false
        }}
      >
        <span aria-hidden="true">+</span> <span className="hidden">{w.addTo}</span> {w.part({ kind })}
      </button>
      {dragging && <span ref={ghost} className="addghost" aria-hidden="true" />}
    </>
  )
}
