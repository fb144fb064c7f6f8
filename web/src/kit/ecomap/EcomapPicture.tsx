import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { plain } from '../../house/words/plain.ts'
import { useWords } from '../../house/words/words.tsx'
import { AddChips } from './AddChips.tsx'
import { carry, closenessAt, type Drawn } from './drag.ts'
import {
  type Between,
  type Box,
  type Circle,
  type CircleKind,
  circleKinds,
  type Places,
  type Point,
  type Quality,
  qualities,
  radiusOf,
  ringOf,
  type Sheet,
  type Tie,
} from './ecomap.ts'
import { Legend } from './Legend.tsx'
import { isAbove, roomOf } from './label.ts'
import { endsBetween, endsOf } from './line.ts'
import { boundsOf, place } from './place.ts'
import { Letters, Marks, Sign } from './Sign.tsx'
import { outermost, reach, ringSize } from './seats.ts'
import { TieLine } from './TieLine.tsx'
import { waysBetween } from './toward.ts'
import { useView, type View } from './view.ts'
import { circleSentence } from './words.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

/** What a map can be told by hand. Without it a map is only read. */
export interface EcomapActs {
  /** Opens what is needed for a new tie. */
  add: (about: { kind?: CircleKind; quality?: Quality }) => void
  setQuality: (tie: Tie, quality: Quality) => void
  end: (tie: Tie) => void
}

export interface PictureProps {
  circles: readonly Circle[]
  ties: readonly Tie[]
  between?: readonly Between[] | undefined
  sheet: Sheet
  acts?: EcomapActs | undefined
  /** What is read and changed about a circle, beside the map. */
  card?: ((circleId: string, close: () => void) => ReactNode) | undefined
  /** Escape where nothing is open: back to the map from which one came. */
  onBack?: (() => void) | undefined
  /** What is for those alone who work with the person goes onto paper too. */
  withPrivate?: boolean | undefined
}

const nobody: readonly Between[] = []
const dragFrom = 6
const holdMs = 260

/** An ecomap is a list that happens to be drawn: a listbox whose options are the circles. One Tab stop; arrows move; Enter opens. */
export function EcomapPicture({
  circles,
  ties,
  between = nobody,
  sheet,
  acts,
  card,
  onBack,
  withPrivate = false,
}: PictureProps) {
  const w = useWords('pictures')
  const places = usePlaces(circles, sheet)
  const self = circles.find((circle) => circle.kind === 'self')!
  const drawn = useMemo(() => circles.filter((circle) => places.has(circle.id)), [circles, places])
  const map = useMemo((): Drawn => {
    const tiesOf = new Map<string, Tie[]>()
    for (const tie of ties) tiesOf.set(tie.to, [...(tiesOf.get(tie.to) ?? []), tie])
    return { circles: new Map(circles.map((each) => [each.id, each])), self, places, ties: tiesOf, between }
  }, [circles, self, places, ties, between])
  const ways = useMemo(() => waysBetween(places), [places])
  const bounds = useMemo(() => boundsOf(drawn, places, sheet), [drawn, places, sheet])
  const svg = useRef<SVGSVGElement>(null)
  const view = useView(svg, bounds, sheet)
  const [last, setActive] = useState(self.id)
  const active = places.has(last) ? last : self.id
  const [chosen, setChosen] = useState<string>()
  const told = drawn.find((circle) => circle.id === chosen)
  // By kind and never by closeness: whoever is brought closer keeps the place in the list, and with it the focus.
  const order = useMemo(
    () => drawn.toSorted((a, b) => turnOf(a) - turnOf(b) || a.known - b.known || (a.id < b.id ? -1 : 1)),
    [drawn],
  )

  function focus(id: string) {
    svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: false })
  }
  function goTo(id: string | undefined) {
    if (id === undefined) return
    setActive(id)
    view.show(places.get(id)!)
    focus(id)
  }
  function choose(id: string) {
    setActive(id)
    setChosen(id)
  }
  function close() {
    setChosen(undefined)
    focus(active)
  }
  /** The tie that a key changes: the first that has not ended. */
  const activeTie = () => map.ties.get(active)?.find((tie) => tie.change !== 'ended' && tie.until === null)

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (pressed(event)) event.preventDefault()
  }
  function pressed({ key, shiftKey }: KeyboardEvent): boolean {
    if (shiftKey && key.startsWith('Arrow')) {
      view.move(
        key === 'ArrowLeft' ? -0.2 : key === 'ArrowRight' ? 0.2 : 0,
        key === 'ArrowUp' ? -0.2 : key === 'ArrowDown' ? 0.2 : 0,
      )
      return true
    }
    if (shiftKey && key === 'PageUp') view.nearer()
    else if (shiftKey && key === 'PageDown') view.farther()
    else if (key === 'Enter' || key === ' ') choose(active)
    else if (key === 'Home') goTo(order[0]?.id)
    else if (key === 'End') goTo(order.at(-1)?.id)
    else if (key.startsWith('Arrow')) goTo(ways.get(active)?.get(key))
    else if (key === 'Escape') {
      if (chosen !== undefined) setChosen(undefined)
      else if (onBack) onBack()
      else return false
    } else if (acts && changed(key)) return true
    else if (key.length === 1 && key !== '?') goTo(nextNamed(key, active, order))
    else return false
    return true
  }
  function changed(key: string): boolean {
    if (key === '+') {
      acts!.add({})
      return true
    }
    const tie = activeTie()
    if (!tie) return false
    const now = qualities.indexOf(tie.quality)
    const next = /^[1-5]$/.test(key) ? Number(key) - 1 : key === 'PageUp' ? now - 1 : key === 'PageDown' ? now + 1 : -1
    if (key === 'Delete') acts!.end(tie)
    else if (key !== 'PageUp' && key !== 'PageDown' && next < 0) return false
    // A step farther never ends in danger: that is said with its own key.
    else if (next >= 0 && next !== now && !(key === 'PageDown' && next > 3)) acts!.setQuality(tie, qualities[next]!)
    return true
  }

  const zone = useRef<HTMLParagraphElement>(null)
  const startDrag = useDrag({
    svg,
    map,
    sheet,
    acts,
    onMap: view.onMap,
    onTap: choose,
    onOver: (quality) => showZone(svg.current, zone.current, quality, quality ? w.tieQuality({ quality }) : ''),
  })

  return (
    <figure
      className="ecomap"
      data-private={withPrivate || undefined}
      data-compared={ties.some((tie) => tie.change) || undefined}
    >
      <AddChips acts={acts} svg={svg} sheet={sheet} onMap={view.onMap} row="above" />
      <div className="sheet" data-width={sheet.width > 700 ? 'wide' : 'narrow'}>
        <svg
          ref={svg}
          viewBox={view.viewBox}
          width={sheet.width}
          height={sheet.height}
          data-whole={view.isWhole || undefined}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the list; its options are drawn too
          role="listbox"
          aria-label={w.ecomapLabel({ name: self.name, may: acts ? 'change' : 'read' })}
          onKeyDown={onKeyDown}
        >
          <g className="all">
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
            <g aria-hidden="true">
              <Homes circles={drawn} places={places} />
              <Rings sheet={sheet} />
            </g>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
            <g aria-hidden="true" className="ties between">
              {between.map((each) => {
                const [a, b] = [map.circles.get(each.from), map.circles.get(each.to)]
                const [from, to] = [places.get(each.from), places.get(each.to)]
                if (!a || !b || !from || !to) return null
                const isNear = each.from === active || each.to === active || each.from === chosen || each.to === chosen
                return (
                  <g key={each.id} data-near={isNear || undefined}>
                    <TieLine id={each.id} quality={each.quality} flow="none" {...endsBetween(a, from, b, to)} />
                  </g>
                )
              })}
            </g>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
            <g aria-hidden="true" className="ties">
              {drawn.flatMap((circle) =>
                (map.ties.get(circle.id) ?? []).map((tie, lane, all) => (
                  <TieLine key={tie.id} {...tie} {...endsOf(self, circle, places.get(circle.id)!, lane, all.length)} />
                )),
              )}
            </g>
            {order.map((circle) => {
              const tiesHere = map.ties.get(circle.id) ?? []
              return (
                <CircleOption
                  key={circle.id}
                  circle={circle}
                  at={places.get(circle.id)!}
                  ties={tiesHere}
                  label={circleSentence(circle, tiesHere, w)}
                  isActive={circle.id === active}
                  isChosen={circle.id === chosen}
                  onFocus={() => setActive(circle.id)}
                  onPress={(event) => startDrag(circle.id, event)}
                  onMenu={() => choose(circle.id)}
                />
              )
            })}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing take no focus */}
            <g aria-hidden="true">
              {drawn.map((circle) => (
                <Letters
                  key={circle.id}
                  circle={circle}
                  at={places.get(circle.id)!}
                  change={changeOf(map.ties.get(circle.id))}
                />
              ))}
            </g>
          </g>
        </svg>
        {told && card && (
          <Card
            key={told.id}
            name={told.name}
            side={(places.get(told.id)?.x ?? 0) > 0 ? 'start' : 'end'}
            onClose={close}
          >
            {card(told.id, close)}
          </Card>
        )}
        <p ref={zone} className="zone" aria-hidden="true" hidden />
      </div>
      <AddChips acts={acts} svg={svg} sheet={sheet} onMap={view.onMap} row="below">
        <ZoomButtons view={view} />
      </AddChips>
      {!card && (
        <figcaption aria-live="polite">
          {told ? circleSentence(told, map.ties.get(told.id) ?? [], w) : w.ecomapChoose}
        </figcaption>
      )}
      <Legend circles={drawn} ties={ties} between={between} />
    </figure>
  )
}

interface OptionProps {
  circle: Circle
  at: Point
  ties: readonly Tie[]
  label: string
  isActive: boolean
  isChosen: boolean
  onFocus: () => void
  onPress: (event: PointerEvent) => void
  onMenu: () => void
}

function CircleOption({ circle, at, ties, label, isActive, isChosen, onFocus, onPress, onMenu }: OptionProps) {
  const r = radiusOf(circle)
  const change = changeOf(ties)
  const room = roomOf(circle, isAbove(circle, at))
  return (
    <g
      role="option"
      data-id={circle.id}
      data-kind={circle.kind}
      data-shape={circle.shape}
      data-change={change}
      data-waits={ties.some((tie) => tie.waits) || undefined}
      aria-label={label}
      aria-selected={isChosen}
      tabIndex={isActive ? 0 : -1}
      transform={`translate(${at.x} ${at.y})`}
      onPointerDown={onPress}
      onFocus={onFocus}
      onContextMenu={(event) => {
        event.preventDefault()
        onMenu()
      }}
    >
      <circle className="target" r={Math.max(r + 4, 22)} />
      <rect
        className="target"
        x={room.left}
        y={room.top}
        width={room.right - room.left}
        height={room.bottom - room.top}
      />
      <circle className="ring" r={r + 4} />
      <Sign circle={circle} />
      <Marks
        r={r}
        home={circle.home}
        neverTold={ties.some((tie) => tie.marks.neverTold)}
        neverMeet={ties.some((tie) => tie.marks.neverMeet)}
      />
      {change && <ChangeSign change={change} r={r} />}
    </g>
  )
}

const changeOf = (ties: readonly Tie[] | undefined) => ties?.find((tie) => tie.change)?.change

function ChangeSign({ change, r }: { change: NonNullable<Tie['change']>; r: number }) {
  const signs = {
    new: 'M-4 0H4M0 -4V4',
    closer: 'M4 -3L-3 0L4 3',
    farther: 'M-4 -3L3 0L-4 3',
    ended: 'M-4 0H4',
  }
  return (
    <g className="changed" transform={`translate(${-r * 0.78} ${r * 0.78})`} data-sign={change}>
      <circle r="7.5" />
      <path d={signs[change]} />
    </g>
  )
}

/** Those who live under one roof with the person, and those who did, are drawn as one group. */
function Homes({ circles, places }: { circles: readonly Circle[]; places: Places }) {
  return (['before', 'now'] as const).map((home) => {
    const members = circles.filter((circle) => circle.home === home)
    if (members.length === 0) return null
    const arms = members.map((each) => `M0 0L${places.get(each.id)!.x} ${places.get(each.id)!.y}`)
    return <path key={home} className="home" data-home={home} d={arms.join('')} />
  })
}

function Rings({ sheet }: { sheet: Sheet }) {
  const w = useWords('pictures')
  const named = sheet.width > 700
  return (
    <g className="rings">
      {qualities.slice(0, 4).map((quality) => (
        <ellipse key={quality} {...ringSize(ringOf(quality), sheet)} data-ring={quality} />
      ))}
      {named &&
        ringNames(sheet).map(({ quality, at }) => (
          <text key={quality} x={at.x} y={at.y + 4}>
            {w.ringName({ ring: quality })}
          </text>
        ))}
    </g>
  )
}

/** The rings are named where the friends' part of the turn ends; nobody sits there. */
function ringNames(sheet: Sheet): { quality: Quality; at: Point }[] {
  const { rx } = outermost(sheet)
  return qualities.slice(0, 4).map((quality, i) => ({ quality, at: { x: reach[i + 1]! * rx, y: 0 } }))
}
const freeFor = (sheet: Sheet): Box[] =>
  sheet.width > 700 ? ringNames(sheet).map(({ at }) => ({ left: at.x - 34, right: at.x + 34, top: -9, bottom: 9 })) : []

function Card({
  name,
  side,
  onClose,
  children,
}: {
  name: string
  side: 'start' | 'end'
  onClose: () => void
  children: ReactNode
}) {
  const card = useRef<HTMLElement>(null)
  useEffect(() => card.current?.focus({ preventScroll: true }), [])
  return (
    <section
      ref={card}
      className="tiecard noprint"
      aria-label={name}
      data-side={side}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {children}
    </section>
  )
}

/** The map that someone has learnt stays as it is: only who is new or came closer or went farther takes another seat. On another sheet it is laid out afresh. */
function usePlaces(circles: readonly Circle[], sheet: Sheet): Places {
  const lay = (before: Places) => ({ circles, sheet, places: place(circles, sheet, before, freeFor(sheet)) })
  const [kept, keep] = useState(() => lay(new Map()))
  if (kept.circles === circles && kept.sheet === sheet) return kept.places
  const rings = new Map(kept.circles.map((each) => [each.id, each]))
  const stay = circles.filter((each) => {
    const was = rings.get(each.id)
    return was?.ring === each.ring && was.kind === each.kind && was.name === each.name && was.shape === each.shape
  })
  const before =
    kept.sheet === sheet && circles[0]?.id === kept.circles[0]?.id
      ? new Map(stay.flatMap(({ id }) => (kept.places.has(id) ? [[id, kept.places.get(id)!] as const] : [])))
      : new Map()
  const next = lay(before)
  keep(next)
  return next.places
}

interface Dragging {
  svg: React.RefObject<SVGSVGElement | null>
  map: Drawn
  sheet: Sheet
  acts: EcomapActs | undefined
  onMap: View['onMap']
  onTap: (id: string) => void
  /** Over which ring the circle is; undefined when it was let go of. */
  onOver: (quality: Quality | undefined) => void
}

/** The ring under a circle that is being moved stands out and is named. Beside React: a frame has no time to draw a family anew. */
function showZone(svg: SVGSVGElement | null, said: HTMLElement | null, quality: Quality | undefined, words: string) {
  for (const ring of svg?.querySelectorAll('[data-ring]') ?? [])
    ring.toggleAttribute('data-over', ring.getAttribute('data-ring') === quality)
  if (!said) return
  said.hidden = quality === undefined
  said.textContent = words
}

/** Nearer and farther by hand: with the mouse at once, with a finger after holding it a moment. A press that does not move opens the circle. */
function useDrag({ svg, map, sheet, acts, onMap, onTap, onOver }: Dragging) {
  return function start(id: string, event: PointerEvent) {
    if (event.button !== 0 || !svg.current) return
    const drawing = svg.current
    const tie = map.ties.get(id)?.find((each) => each.until === null && each.change !== 'ended')
    const from = { x: event.clientX, y: event.clientY }
    const { pointerId } = event
    let carried: ReturnType<typeof carry> | undefined
    let zone: Quality | undefined
    // The map itself stays where it is meanwhile: where it lies is asked once, not with each move.
    let toMap: ReturnType<typeof onMap>
    let moved = false
    let held = event.pointerType !== 'touch'
    const hold = held ? undefined : setTimeout(() => (held = true), holdMs)
    const move = (now: globalThis.PointerEvent) => {
      if (now.pointerId !== pointerId) return
      if (!carried && Math.hypot(now.clientX - from.x, now.clientY - from.y) < dragFrom) return
      moved = true
      if (!acts || !tie || !held || tie.quality === 'dangerous') return
      if (!carried) {
        carried = carry(drawing, map, id)
        drawing.dataset.dragging = ''
        toMap = onMap()
      }
      const point = toMap(now.clientX, now.clientY)
      carried.to(point)
      const next = closenessAt(point, sheet)
      if (next === zone) return
      zone = next
      onOver(next)
    }
    const end = (now: globalThis.PointerEvent) => {
      if (now.pointerId !== pointerId) return
      clearTimeout(hold)
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      delete drawing.dataset.dragging
      carried?.back()
      onOver(undefined)
      if (now.type === 'pointercancel') return
      if (carried && tie && zone && zone !== tie.quality) acts?.setQuality(tie, zone)
      else if (!moved) onTap(id)
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
  }
}

const turnOf = (circle: Circle) => (circle.kind === 'self' ? -1 : circleKinds.indexOf(circle.kind))

function nextNamed(letter: string, active: string, order: readonly Circle[]): string | undefined {
  const at = order.findIndex((circle) => circle.id === active)
  const turned = [...order.slice(at + 1), ...order.slice(0, at)]
  return turned.find((circle) => plain(circle.name).startsWith(plain(letter)))?.id
}
