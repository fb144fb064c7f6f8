import type { AllWords } from '../../words.gen.d.ts'
import type { Circle, Tie } from './ecomap.ts'

/** One tie in one sentence, for the list, the caption and those who listen. */
export function tieSentence(circle: Circle, tie: Tie | undefined, w: AllWords['pictures']): string {
  if (!tie) return circle.name
  return [
    `${circle.name}.`,
    tie.role && `${tie.role}.`,
    `${w.circleKind({ kind: circle.kind })}.`,
    `${w.tieSentence({ quality: tie.quality, flow: tie.flow })}${tie.since ? `, ${w.tieSince({ since: tie.since })}` : ''}.`,
    tie.change && `${w.tieChange({ change: tie.change })}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
