import type { Change, Point, Quality, Tie } from './ecomap.ts'
import { lineOf } from './line.ts'

interface Props {
  id?: string
  quality: Quality
  flow: Tie['flow']
  start: Point
  end: Point
  change?: Change | undefined
  waits?: boolean | undefined
  formal?: boolean | undefined
}

/** One tie as a line: how close by its pattern, who gives by its arrow. */
export function TieLine({ id, quality, flow, start, end, change, waits, formal }: Props) {
  const { line, upon, heads } = lineOf(quality, flow, start, end)
  return (
    <g
      data-tie={id}
      data-quality={quality}
      data-change={change}
      data-waits={waits || undefined}
      data-formal={formal || undefined}
    >
      <path className="line" d={line} />
      <path className="upon" d={upon} />
      <path className="head" d={heads} />
    </g>
  )
}
