import { initials, ownColour } from '../Monogram.tsx'
import { type Circle, radiusOf } from './ecomap.ts'

/** People are round and carry their initials in their own colour; places are square, services have six sides. The shape tells what the colour tells. */
export function Sign({ circle }: { circle: Circle }) {
  const r = radiusOf(circle)
  if (circle.kind === 'community')
    return <rect className="sign" x={-r * 0.85} y={-r * 0.85} width={r * 1.7} height={r * 1.7} rx={r * 0.3} />
  if (circle.kind === 'service') return <path className="sign" d={hexagon(r)} />
  return (
    <g className="monogram-sign" data-own={ownColour(circle.id)}>
      <circle className="sign" r={r} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: letters of a drawing take no focus */}
      <text aria-hidden="true" className="initials" y={r * 0.28} fontSize={r * 0.8}>
        {initials(circle.name)}
      </text>
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
