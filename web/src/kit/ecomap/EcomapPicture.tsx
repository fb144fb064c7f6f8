import { type KeyboardEvent, useRef, useState } from 'react'
import { plain } from '../../house/words/plain.ts'
import { useWords } from '../../house/words/words.tsx'
import {
  type Circle,
  isLabelAbove,
  labelSize,
  type Places,
  type Point,
  radiusOf,
  type Sheet,
  type Tie,
} from './ecomap.ts'
import { place } from './place.ts'
import { Initials, Sign } from './Sign.tsx'
import { ringSize } from './seats.ts'
import { TieLine } from './TieLine.tsx'
import { toward } from './toward.ts'
import { tieSentence } from './words.ts'

interface Props {
  circles: readonly Circle[]
  ties: readonly Tie[]
  sheet: Sheet
  before?: Places | undefined
  onChoose?: ((circleId: string) => void) | undefined
}

/** An ecomap is a list that happens to be drawn: a listbox whose options are the circles. One Tab stop; arrows move; Enter reads the tie. */
export function EcomapPicture({ circles, ties, sheet, before, onChoose }: Props) {
  const w = useWords('pictures')
  const places = usePlaces(circles, sheet, before)
  const self = circles.find((circle) => circle.kind === 'self')!
  const [active, setActive] = useState(self.id)
  const [chosen, setChosen] = useState<string>()
  const svg = useRef<SVGSVGElement>(null)
  const tieOf = new Map(ties.map((tie) => [tie.to, tie]))
  const order = circles.toSorted(
    (a, b) => a.ring - b.ring || a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name),
  )
  const told = circles.find((circle) => circle.id === chosen)

  function goTo(id: string | undefined) {
    if (id === undefined) return
    setActive(id)
    svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus()
  }
  function choose(id: string) {
    setActive(id)
    setChosen(id)
    onChoose?.(id)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') choose(active)
    else if (event.key === 'Home') goTo(order[0]!.id)
    else if (event.key === 'End') goTo(order.at(-1)!.id)
    else if (event.key.startsWith('Arrow')) goTo(toward(event.key, active, places))
    else if (event.key.length === 1) goTo(nextNamed(event.key, active, order))
    else return
    event.preventDefault()
  }
  return (
    <figure className="ecomap">
      <svg
        ref={svg}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the list; its options are drawn too
        role="listbox"
        aria-label={w.ecomapLabel({ name: self.name })}
        onKeyDown={onKeyDown}
      >
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
        <g aria-hidden="true" className="rings">
          {[1, 2, 3].map((ring) => (
            <ellipse key={ring} cx={sheet.width / 2} cy={sheet.height / 2} {...ringSize(ring, sheet)} />
          ))}
        </g>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
        <g aria-hidden="true" className="ties">
          {ties.map((tie) => {
            const circle = circles.find((each) => each.id === tie.to)
            const to = places.get(tie.to)
            if (!circle || !to) return null
            return (
              <TieLine
                key={tie.to}
                tie={tie}
                from={places.get(self.id)!}
                to={to}
                startGap={gapAround(self, places.get(self.id)!, to)}
                endGap={radiusOf(circle) + 5}
              />
            )
          })}
        </g>
        {order.map((circle) => {
          const at = places.get(circle.id)
          if (!at) return null
          const r = radiusOf(circle)
          const tie = tieOf.get(circle.id)
          return (
            <g
              key={circle.id}
              role="option"
              data-id={circle.id}
              data-kind={circle.kind}
              data-change={tie?.change}
              aria-label={tieSentence(circle, tie, w)}
              aria-selected={circle.id === chosen}
              tabIndex={circle.id === active ? 0 : -1}
              transform={`translate(${at.x} ${at.y})`}
              onClick={() => choose(circle.id)}
              onFocus={() => setActive(circle.id)}
            >
              <circle className="target" r={Math.max(r + 4, 22)} />
              <circle className="ring" r={r + 4} />
              <Sign circle={circle} />
              <text className="name" y={isLabelAbove(circle, at, sheet) ? -r - 8 : r + 17}>
                {circle.name}
              </text>
            </g>
          )
        })}
        <Initials circles={circles} places={places} />
      </svg>
      <figcaption aria-live="polite">{told ? tieSentence(told, tieOf.get(told.id), w) : w.ecomapChoose}</figcaption>
      <Legend />
    </figure>
  )
}

/** The map that someone has learnt stays as it is. On another sheet (a phone turned) it is laid out afresh. */
function usePlaces(circles: readonly Circle[], sheet: Sheet, before: Places | undefined): Places {
  const [kept, keep] = useState(() => ({ circles, sheet, places: place(circles, sheet, before) }))
  if (kept.circles === circles && kept.sheet === sheet) return kept.places
  const next = { circles, sheet, places: place(circles, sheet, kept.sheet === sheet ? kept.places : before) }
  keep(next)
  return next.places
}

/** A line that leaves downward begins below the name of the person in the middle, not in it. */
function gapAround(self: Circle, middle: Point, to: Point): number {
  const r = radiusOf(self)
  const [dx, dy] = [to.x - middle.x, to.y - middle.y]
  const belowName = r + 28
  const halfName = labelSize(self, 16).width / 2 + 4
  const throughName = dy > 0 && Math.abs((dx / dy) * belowName) < halfName
  return throughName ? (belowName * Math.hypot(dx, dy)) / dy : r + 5
}

function nextNamed(letter: string, active: string, order: readonly Circle[]): string | undefined {
  const at = order.findIndex((circle) => circle.id === active)
  const turned = [...order.slice(at + 1), ...order.slice(0, at)]
  return turned.find((circle) => plain(circle.name).startsWith(plain(letter)))?.id
}

const legendTies: readonly Tie['quality'][] = ['strong', 'usual', 'thin', 'strained']

function Legend() {
  const w = useWords('pictures')
  return (
    <ul className="legend" aria-label={w.legend}>
      {legendTies.map((quality) => (
        <li key={quality}>
          <svg viewBox="0 0 48 16" width="48" height="16" aria-hidden="true" className="ties">
            <TieLine
              tie={{ to: '', quality, flow: 'gives' }}
              from={{ x: 0, y: 8 }}
              to={{ x: 48, y: 8 }}
              startGap={3}
              endGap={3}
            />
          </svg>
          {w.tieQuality({ quality })}
        </li>
      ))}
      <li>
        <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-kind="community">
          <rect className="sign" x="-8" y="-8" width="16" height="16" rx="3" />
        </svg>
        {w.circleKind({ kind: 'community' })}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-kind="service">
          <path className="sign" d="M9 0L4.5 7.8L-4.5 7.8L-9 0L-4.5 -7.8L4.5 -7.8Z" />
        </svg>
        {w.circleKind({ kind: 'service' })}
      </li>
    </ul>
  )
}
