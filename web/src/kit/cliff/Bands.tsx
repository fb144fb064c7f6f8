import { useWords } from '../../house/words/words.tsx'
import { cliffSides } from './CliffPicture.tsx'
import { type Band, bandSpan, type Step } from './cliff.ts'

interface Props {
  bands: readonly Band[]
  steps: readonly Step[]
  here: Step
  width: number
}

const height = 26
const least = 3

/** From where to where each help is paid, and how much of it, below the chart and to its measure. */
export function Bands({ bands, steps, here, width }: Props) {
  const w = useWords('pictures')
  const { left, right } = cliffSides(width)
  const most = steps.at(-1)!.earningsCents
  const largest = Math.max(1, ...bands.flatMap(({ cents }) => cents))
  const x = (earnings: number) => left + (earnings / (most || 1)) * (width - left - right)
  // However little it is, it is seen where it is paid.
  const y = (cents: number) => height - (cents > 0 ? Math.max(least, (cents / largest) * (height - 2)) : 0)
  return (
    <ul className="bands" aria-label={w.bands}>
      {bands.map((band) => {
        const { mostCents, untilCents } = bandSpan(band, steps)
        const line = steps.map((step, i) => `L${x(step.earningsCents).toFixed(1)} ${y(band.cents[i]!).toFixed(1)}`)
        return (
          <li key={band.title}>
            <span className="small" style={{ marginInlineStart: `${(left / width) * 100}%` }}>
              <strong>{band.title}</strong>{' '}
              <span className="soft">
                {w.band({
                  most: mostCents / 100,
                  ends: untilCents === null ? 'no' : 'yes',
                  until: (untilCents ?? 0) / 100,
                })}
              </span>
            </span>
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <path className="foot" d={`M${left} ${height - 0.5}H${width - right}`} />
              <path className="area" d={`M${left} ${height}${line.join('')}L${width - right} ${height}Z`} />
              <path className="at" d={`M${x(here.earningsCents)} 0V${height}`} />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}
