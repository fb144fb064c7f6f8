import { initials, ownColour } from '../Monogram.tsx'
import { type Circle, type Places, radiusOf } from './ecomap.ts'

const isPerson = (circle: Circle) => circle.kind !== 'community' && circle.kind !== 'service'

/** People are round and in their own colour; places are square, services have six sides. The shape tells what the colour tells. */
export function Sign({ circle }: { circle: Circle }) {
  const r = radiusOf(circle)
  if (circle.kind === 'community')
    return <rect className="sign" x={-r * 0.85} y={-r * 0.85} width={r * 1.7} height={r * 1.7} rx={r * 0.3} />
  if (circle.kind === 'service') return <path className="sign" d={hexagon(r)} />
  return <circle className="sign" r={r} data-own={ownColour(circle.id)} />
}

/** The letters in people's circles lie above all circles, outside the list: they are no part of anyone's spoken name. */
export function Initials({ circles, places }: { circles: readonly Circle[]; places: Places }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing take no focus
    <g aria-hidden="true" className="initials">
      {circles.filter(isPerson).map((circle) => {
        const at = places.get(circle.id)
        return (
          at && (
            <text key={circle.id} x={at.x} y={at.y + 5} data-kind={circle.kind} data-own={ownColour(circle.id)}>
              {initials(circle.name)}
            </text>
          )
        )
      })}
    </g>
  )
}

function hexagon(r: number) {
  const corners = Array.from({ length: 6 }, (_, i) => {
    const turn = (Math.PI / 3) * i
    return `${(Math.cos(turn) * r).toFixed(1)} ${(Math.sin(turn) * r).toFixed(1)}`
  })
  return `M${corners.join('L')}Z`
}
