import { encode } from 'uqr'

/** A square code that a telephone reads; dark on light in every theme, or cameras cannot tell it. */
export function SquareCode({ of, label }: { of: string; label: string }) {
  const { data, size } = encode(of, { border: 4 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg
      className="squarecode"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} />
      <path d={path} />
    </svg>
  )
}
