import { type CSSProperties, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { plain } from '../../house/words/plain.ts'
import { Button } from '../Button.tsx'
import { initials, ownColour } from '../Monogram.tsx'
import { type Bond, box, drawFamily, type Member, nextOf, type Reach } from './family-tree.ts'
import './family-tree.css'

/** How one of the family is drawn: beside the name what they are to the person, their years, and whether they live here now. */
export interface Drawn extends Member {
  hint: string
  years: string
  /** For those who listen: everything about them in whole sentences. */
  sentence: string
  home: 'here' | 'part' | 'away'
  died: boolean
  /** Only the name was said. */
  onlyNamed: boolean
}

interface Props {
  label: string
  people: readonly Drawn[]
  bonds: readonly Bond[]
  focus: string
  reach: Reach
  words: { closer: string; further: string; choose: string }
  /** What is told of whoever is chosen, and where it leads. */
  told: (key: string) => ReactNode
  legend: ReactNode
}

const zooms = [0.5, 0.65, 0.8, 1, 1.25, 1.5]

/**
 * A family drawn by generations, in a field that scrolls by itself. A listbox with one Tab stop: up goes to a parent, down to a
 * child, left and right along the generation; Home goes back to the person; Enter or a click tells more.
 */
export function FamilyTree({ label, people, bonds, focus, reach, words, told, legend }: Props) {
  const [zoom, setZoom] = useState(zooms.indexOf(1))
  const [active, setActive] = useState(focus)
  const [chosen, setChosen] = useState<string>()
  const spread = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const drawing = drawFamily(people, bonds, focus, reach)
  const known = new Map(people.map((each) => [each.key, each]))
  const at = drawing.boxes.some((each) => each.key === active) ? active : focus
  const order = drawing.boxes.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const scale = zooms[zoom]!
  const self = drawing.boxes.find((each) => each.key === focus)!

  // Whoever the picture is about stands in the middle of the field when it opens, also where it is wider than a phone.
  useEffect(() => {
    const element = spread.current
    if (!element) return
    element.scrollLeft = (self.x + box.width / 2) * scale - element.clientWidth / 2
    element.scrollTop = (self.y + box.height / 2) * scale - element.clientHeight / 2
  }, [self.x, self.y, scale])

  function goTo(key: string | undefined) {
    if (key === undefined) return
    setActive(key)
    svg.current?.querySelector<SVGGElement>(`[data-key="${CSS.escape(key)}"]`)?.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') setChosen(at)
    else if (event.key === 'Home') goTo(focus)
    else if (event.key === 'End') goTo(order.at(-1)!.key)
    else if (event.key.startsWith('Arrow')) goTo(nextOf(event.key, at, drawing.boxes, bonds))
    else if (event.key.length === 1) {
      const here = order.findIndex((each) => each.key === at)
      const turned = [...order.slice(here + 1), ...order.slice(0, here + 1)]
      goTo(turned.find((each) => plain(known.get(each.key)!.name).startsWith(plain(event.key)))?.key)
    } else return
    event.preventDefault()
  }
  return (
    <figure className="familytree">
      <div className="zoom noprint">
        <Button
          kind="quiet"
          aria-label={words.further}
          busy={zoom === 0}
          onClick={() => setZoom(Math.max(0, zoom - 1))}
        >
          −
        </Button>
        <Button
          kind="quiet"
          aria-label={words.closer}
          busy={zoom === zooms.length - 1}
          onClick={() => setZoom(Math.min(zooms.length - 1, zoom + 1))}
        >
          +
        </Button>
      </div>
      <div className="spread" ref={spread}>
        <svg
          ref={svg}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          style={{ '--drawn': `${drawing.width * scale}px`, '--tall': `${drawing.height * scale}px` } as CSSProperties}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the drawing is the list; its options are drawn too
          role="listbox"
          aria-label={label}
          onKeyDown={onKeyDown}
        >
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of lines takes no focus */}
          <g aria-hidden="true" className="lines">
            {order.map(({ key, x, y }) => {
              const home = known.get(key)!.home
              return (
                home !== 'away' && (
                  <rect
                    key={key}
                    className="ground"
                    data-home={home}
                    x={x - 9}
                    y={y - 9}
                    width={box.width + 18}
                    height={box.height + 18}
                    rx={18}
                  />
                )
              )
            })}
            {drawing.lines.map((line) => (
              <path
                key={`${line.id} ${line.d}`}
                d={line.d}
                data-kind={line.kind}
                data-ended={line.ended || undefined}
                data-light={line.light || undefined}
              />
            ))}
          </g>
          {order.map(({ key, x, y }) => {
            const one = known.get(key)!
            return (
              <g
                key={key}
                role="option"
                data-key={key}
                data-self={key === focus || undefined}
                data-named={one.onlyNamed || undefined}
                data-died={one.died || undefined}
                aria-label={one.sentence}
                aria-selected={key === chosen}
                tabIndex={key === at ? 0 : -1}
                transform={`translate(${x} ${y})`}
                onClick={() => {
                  setActive(key)
                  setChosen(key)
                }}
                onFocus={() => setActive(key)}
              >
                <rect className="card" width={box.width} height={box.height} rx={12} />
                <foreignObject width={box.width} height={box.height}>
                  <div className="words">
                    {/* Drawn and not written: what is written in an option is part of its name. */}
                    <span
                      className="monogram"
                      data-own={ownColour(key)}
                      data-size="small"
                      data-of={initials(one.name)}
                    />
                    <bdi className="name">{one.name}</bdi>{' '}
                    <span className="soft">{[one.hint, one.years].filter(Boolean).join(', ')}</span>
                  </div>
                </foreignObject>
              </g>
            )
          })}
        </svg>
      </div>
      <figcaption aria-live="polite">
        {chosen && known.has(chosen) ? told(chosen) : <p className="soft noprint">{words.choose}</p>}
      </figcaption>
      <div className="legend">{legend}</div>
    </figure>
  )
}
