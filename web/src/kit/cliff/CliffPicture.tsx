import { useId } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { axisMarks, type Loss, placed, type Step } from './cliff.ts'

interface Props {
  steps: readonly Step[]
  losses: readonly Loss[]
  here: Step
  sheet: { width: number; height: number }
}

/** The room beside the plot, for the figures of the axis; the slider below keeps the same. */
export const cliffSides = (width: number) => ({ left: width < 600 ? 62 : 66, right: 12 })

/** About as wide as a letter of a label is. */
const letterWidth = 7.5
const underLine = 24

/** The line itself, with direct labels; a stretch where earning more leaves less is hatched. The words beside it say the same, so it is hidden from those who listen. */
export function CliffPicture({ steps, losses, here, sheet: { width, height } }: Props) {
  const w = useWords('pictures')
  const hatch = useId()
  const small = width < 600
  const [top, bottom] = [small ? 24 + losses.length * 22 : 34, 36]
  const { left, right } = cliffSides(width)
  const most = steps.at(-1)!.earningsCents
  const leftValues = steps.map((step) => step.leftCents)
  const marks = axisMarks(Math.min(...leftValues), Math.max(...leftValues), 5)
  const [low, high] = [marks[0]!, marks.at(-1)!]
  const x = (cents: number) => left + (cents / (most || 1)) * (width - left - right)
  const y = (cents: number) => top + (1 - (cents - low) / (high - low || 1)) * (height - top - bottom)
  const foot = height - bottom
  const fallAt = new Set(losses.map((loss) => loss.fromCents))
  const line = steps.map((step, i) => lineTo(step, i, fallAt.has(step.earningsCents))).join('')
  function lineTo(step: Step, i: number, falls: boolean) {
    const [px, py] = [x(step.earningsCents).toFixed(1), y(step.leftCents).toFixed(1)]
    return i === 0 ? `M${px} ${py}` : falls ? `H${px}V${py}` : `L${px} ${py}`
  }
  const words = losses.map(({ fall: { how, short } }) => w.cliffEnds({ how, what: short }))
  const afterOf = (loss: Loss) => steps.find((step) => step.earningsCents === loss.fromCents)!
  /** How low the line reaches there. */
  const lineBetween = (from: number, until: number) =>
    Math.max(
      ...steps
        .filter((step) => x(step.earningsCents) > from - underLine && x(step.earningsCents) < until + underLine)
        .map((step) => y(step.leftCents)),
    )
  const labels = placed(
    losses.map((loss, i) => ({ x: x(loss.fromCents), width: words[i]!.length * letterWidth })),
    { left: small ? 0 : left, right: width - right, foot: small ? top : foot - 8 },
    // On a phone each has a row of its own above the plot.
    (from, until, i) => (small ? 16 + i * 22 : lineBetween(from, until) + underLine),
  )
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <defs>
        <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="hatch" d="M0 0V9" />
        </pattern>
      </defs>
      {marks.map((mark) => (
        <g key={mark} className="mark">
          <path d={`M${left} ${y(mark)}H${width - right}`} />
          <text x={left - 10} y={y(mark) + 5}>
            {w.money({ n: mark / 100 })}
          </text>
        </g>
      ))}
      {axisMarks(0, most, small ? 3 : 6)
        .filter((mark) => mark <= most)
        .map((mark) => (
          <text key={mark} className="across" x={x(mark)} y={height - 10}>
            {w.money({ n: mark / 100 })}
          </text>
        ))}
      {losses.map((loss) => {
        const from = x(loss.fromCents)
        const until = x(loss.untilCents ?? most)
        const before = steps[steps.findIndex((step) => step.earningsCents === loss.fromCents) - 1]!
        const after = afterOf(loss)
        return (
          <g key={loss.fall.toCents + loss.fall.what}>
            <rect className="wash" x={from} y={top} width={until - from} height={foot - top} />
            <rect fill={`url(#${hatch})`} x={from} y={top} width={until - from} height={foot - top} />
            <path className="fall" d={`M${from} ${y(before.leftCents)}V${y(after.leftCents)}`} />
          </g>
        )
      })}
      <path className="line" d={line} />
      {labels.map((label, i) => (
        <g key={losses[i]!.fall.toCents + words[i]!}>
          {small && <path className="leader" d={`M${x(losses[i]!.fromCents)} ${label.y + 5}V${top}`} />}
          <text className="what" data-turned={label.turned || undefined} x={label.x} y={label.y}>
            {words[i]}
          </text>
        </g>
      ))}
      <g className="here">
        <path d={`M${x(here.earningsCents)} ${top}V${foot}`} />
        <circle cx={x(here.earningsCents)} cy={y(here.leftCents)} r="7" />
      </g>
    </svg>
  )
}
