import type { AllWords } from '../../words.gen.d.ts'
import { noonOf } from '../day.ts'
import type { Circle, Tie } from './ecomap.ts'

type Words = AllWords['pictures']

/** One tie in one sentence: how close, who gives, since when. */
function tieSentence(tie: Tie, w: Words): string {
  return [
    `${w.tieSentence({ quality: tie.quality, flow: tie.flow, formal: tie.formal ? 'yes' : 'no' })}${
      tie.since ? `, ${w.tieSince({ on: noonOf(tie.since) })}` : ''
    }${tie.until ? `, ${w.tieUntil({ on: noonOf(tie.until) })}` : ''}.`,
    tie.marks.neverTold && `${w.markMeans({ mark: 'neverTold' })}.`,
    tie.marks.neverMeet && `${w.markMeans({ mark: 'neverMeet' })}.`,
    tie.change && `${w.tieChange({ change: tie.change })}.`,
    tie.waits && `${w.tieWaits}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A circle and its ties in whole sentences, for those who listen. */
export function circleSentence(circle: Circle, ties: readonly Tie[], w: Words): string {
  if (circle.kind === 'self') return circle.name
  return [
    `${circle.name}.`,
    `${w.circleKind({ kind: circle.kind })}.`,
    circle.home && `${w.homeMeans({ home: circle.home })}.`,
    ...ties.flatMap((tie) => [tie.role && `${capital(tie.role)}.`, tieSentence(tie, w)]),
    ties.length === 0 && `${w.noTieYet}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
