import type { LawValue } from '@kith/wire/law'
import { useLanguage } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'

const [wide, high, left, top, foot] = [640, 200, 8, 28, 28]
const mostSteps = 8

/** A figure over time as steps, each named by its value and its year. The table beside it says the same. */
export function OverTime({ values, on }: { values: readonly (LawValue & { number: number })[]; on: string }) {
  const { locale } = useLanguage()
  const shown = values.slice(-mostSteps)
  const largest = Math.max(...shown.map((one) => one.number), 0)
  const step = (wide - 2 * left) / shown.length
  const heightOf = (value: number) => (largest === 0 ? 2 : Math.max(2, ((high - top - foot) * value) / largest))
  const now = shown.findLastIndex((one) => one.from <= on)
  return (
    <svg viewBox={`0 0 ${wide} ${high}`} className="lawsteps" aria-hidden="true">
      {shown.map((one, i) => (
        <g key={one.from} data-now={i === now || undefined}>
          <rect
            x={left + i * step + 3}
            y={high - foot - heightOf(one.number)}
            width={step - 6}
            height={heightOf(one.number)}
            rx="4"
          />
          <text x={left + (i + 0.5) * step} y={high - foot - heightOf(one.number) - 8} textAnchor="middle">
            {one.said.split(' ')[0]}
          </text>
          <text x={left + (i + 0.5) * step} y={high - 6} textAnchor="middle" className="when">
            {noonOf(one.from).toLocaleDateString(locale, { month: 'short', year: '2-digit' })}
          </text>
        </g>
      ))}
    </svg>
  )
}
