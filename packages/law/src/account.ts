import type { InForce } from './in-force.ts'
import type { Ask } from './node.ts'
import type { Plan } from './plan.ts'
import type { Ranges } from './ranges.ts'
import { amountsIn, pick, words } from './say.ts'
import { seatOf } from './situation.ts'
import type { Language, Source } from './words.ts'

/** An answer that something rests on; one that is not given yet is said to be so. */
export interface ShownAnswer {
  readonly ask: Ask
  readonly of: string
  readonly label: string
  readonly said: string
}
export interface ShownFigure {
  readonly id: string
  readonly title: string
  readonly said: string
  readonly from: string | null
  readonly sources: readonly Source[]
}

/** In which language a law is explained, and of whom: what is made of plans reads the household that is loaded. */
export interface Account {
  readonly ranges: Ranges
  readonly language: Language
  /** The figures that were shown, with each value. */
  readonly figures: Map<InForce, Map<number | null, ShownFigure>>
  of: Named
  /** The value in brackets with which what was said last ends; empty where it ends otherwise. */
  ending: string
}
export interface Named {
  /** What each person is called. */
  readonly names: readonly string[]
  /** The answers that were shown, by their places. */
  readonly answers: (ShownAnswer | undefined)[]
}

export type Asking = Extract<Plan, { ask: Ask }>

/** The answer to a question as it is shown, made once for each household. */
export function shownAnswer(account: Account, { ask, at }: Asking): (who: number) => ShownAnswer {
  const { ranges, language } = account
  const { seat } = ranges
  const row = ranges.rowOfAnswer(at)
  const label = pick(ask.short, language)
  const { notAnswered } = words[language]
  const amount = amountsIn(ask.unit, language)
  const said = (who: number): string => {
    const place = at * seat.now.size + who
    const given = seat.now.answers[place]!
    if (ask.kind === 'county') return Number.isNaN(given) ? notAnswered : String(given).padStart(5, '0')
    const cell = row * seat.now.size + who
    const answer = seat.lo[cell]!
    if (answer !== seat.hi[cell]) return notAnswered
    return ask.kind === 'choice' ? pick(ask.options[answer]!, language) : amount(answer)
  }
  return (who) => {
    const whose = seatOf(seat.now, ask.entity, who)
    const place = at * seat.now.size + whose
    const { names, answers } = account.of
    let known = answers[place]
    if (!known) {
      known = { ask, of: ask.entity === 'person' ? names[whose]! : '', label, said: said(whose) }
      answers[place] = known
    }
    return known
  }
}

/** A figure as it is shown with a value, or with none where it is not known which: always the same, so that it stands once. */
export function shownFigure(
  account: Account,
  inForce: InForce,
  unit = inForce.figure.unit,
): (value: number | null) => ShownFigure {
  const { figure, from, sources } = inForce
  const known = account.figures.get(inForce) ?? new Map<number | null, ShownFigure>()
  account.figures.set(inForce, known)
  const title = pick(figure, account.language)
  const amount = amountsIn(unit, account.language)
  return (value) => {
    let shown = known.get(value)
    if (!shown) {
      shown = { id: figure.id, title, said: value === null ? '' : amount(value), from, sources }
      known.set(value, shown)
    }
    return shown
  }
}

/** The parts of the state that it can be, by their places. */
export function usedRegions({ ranges }: Account, plan: Extract<Plan, { op: 'regions' }>): () => readonly number[] {
  const { seat } = ranges
  const row = ranges.rowOfAnswer(plan.at)
  const every = plan.regions.map((_, place) => place)
  return () => {
    const cell = row * seat.now.size
    return seat.lo[cell] === seat.hi[cell] ? [plan.of.get(seat.lo[cell]!) ?? plan.rest] : every
  }
}

/** Of several conditions the place of the first that settles it: one that fails is enough for "all", one that holds for "any". */
export function settledBy({ ranges }: Account, op: 'and' | 'or', parts: readonly Plan[]): (who: number) => number {
  const { seat } = ranges
  const settles = op === 'and' ? 0 : 1
  const rows = parts.map(ranges.rowOf)
  return (who) => {
    for (let place = 0; place < rows.length; place++) {
      const cell = rows[place]! * seat.now.size + who
      if (seat.lo[cell] === settles && seat.hi[cell] === settles) return place
    }
    return -1
  }
}
