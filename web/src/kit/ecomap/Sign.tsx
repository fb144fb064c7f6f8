import { initials, ownColour } from '../Monogram.tsx'
import { type Change, type Circle, type Point, radiusOf } from './ecomap.ts'
import { baselines, isAbove } from './label.ts'

/** People are round and in their own colour, groups and places are square, what is formal has six sides: the shape tells what the colour tells. */
export function Sign({ circle }: { circle: Circle }) {
  const r = radiusOf(circle)
  if (circle.shape === 'formal') return <path className="sign" d={sixSides(r)} />
  if (circle.shape === 'square')
    return <rect className="sign" x={-r * 0.86} y={-r * 0.86} width={r * 1.72} height={r * 1.72} rx={r * 0.3} />
  return <circle className="sign" r={r} data-own={ownColour(circle.id)} />
}

/** A name and the letters in a circle. They lie above all circles, outside the list: what is spoken says the whole name. */
export function Letters({ circle, at, change }: { circle: Circle; at: Point; change: Change | undefined }) {
  return (
    <g data-letters={circle.id} data-kind={circle.kind} data-change={change} transform={`translate(${at.x} ${at.y})`}>
      {circle.shape === 'round' && (
        <text className="initials" y={5} data-own={ownColour(circle.id)}>
          {initials(circle.name)}
        </text>
      )}
      {baselines(circle, isAbove(circle, at)).map(({ text, y }) => (
        <text key={y} className="name" y={y}>
          {text}
        </text>
      ))}
    </g>
  )
}

export function sixSides(r: number) {
  const corners = Array.from({ length: 6 }, (_, i) => {
    const turn = (Math.PI / 3) * i
    return `${(Math.cos(turn) * r).toFixed(1)} ${(Math.sin(turn) * r).toFixed(1)}`
  })
  return `M${corners.join('L')}Z`
}

interface MarksProps {
  r: number
  home?: 'now' | 'before' | undefined
  neverTold: boolean
  neverMeet: boolean
}

/** Small signs at the edge of a circle: under one roof, must never be told, must never meet. */
export function Marks({ r, home, neverTold, neverMeet }: MarksProps) {
  const at = r * 0.78
  return (
    <g className="marks">
      {home && (
        <g transform={`translate(${-at} ${-at})`} data-mark={home === 'now' ? 'home' : 'wasHome'}>
          <circle r="7.5" />
          <path d="M-4 .4L0 -3.6L4 .4M-2.7 -.6V3.6H2.7V-.6" />
        </g>
      )}
      {neverTold && (
        <g className="private" transform={`translate(${at} ${-at})`} data-mark="neverTold">
          <circle r="7.5" />
          <path d="M-4 -1.5H4V2.5H.5L-2 4.5V2.5H-4ZM-5 5L5 -5" />
        </g>
      )}
      {neverMeet && (
        <g className="private" transform={`translate(${at} ${at})`} data-mark="neverMeet">
          <circle r="7.5" />
          <path d="M-4.5 0H-1.5M1.5 0H4.5M0 -5V5" />
        </g>
      )}
    </g>
  )
}
