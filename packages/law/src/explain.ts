import { arithmetic } from './arithmetic.ts'
import type { Ask, Rule } from './node.ts'
import { type Account, answerSaid, type Parts, type RulePlan, restsOn } from './parts.ts'
import type { Range, Ranges } from './ranges.ts'
import { amount, between, pick } from './say.ts'
import { seatOf } from './situation.ts'
import type { Language, Source, Unit } from './words.ts'

/** One rule as it stands for this household: what it says, how it was reckoned, on what it rests. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly cite: string
  /** Ids of the people whom it is about; empty for the whole household. */
  readonly of: readonly string[]
  readonly range: Range
  readonly unit: Unit | null
  readonly said: string
  /** "Income before deductions ($1,600) − Deduction for people who work ($320) = $1,280" */
  readonly arithmetic: string
  readonly figures: readonly ShownFigure[]
  /** Answers that it rests on; those not given yet are said to be so. */
  readonly answers: readonly { readonly ask: Ask; readonly of: string; readonly label: string; readonly said: string }[]
  readonly because: readonly Explanation[]
}
export interface ShownFigure {
  readonly id: string
  readonly title: string
  readonly said: string
  readonly from: string | null
  readonly sources: readonly Source[]
}

/** Explains goals of the household that is loaded: `explainer(ranges, names, 'en')(goal, 0)`. */
export type Explainer = (goal: RulePlan, who: number) => Explanation

/**
 * Trees of reasons in the reader's language, from the same ranges that `reason` gives: complete and half-answered
 * households are explained alike. A rule met twice in a tree is opened once; what is said of it is put in words once for
 * all trees. It holds for as long as the household stays loaded.
 */
export function explainer(ranges: Ranges, names: readonly string[], language: Language): Explainer {
  const account: Account = { ranges, names, language }
  const { now } = ranges.seat
  const known = new Map<number, Told>()

  const tell = (plan: RulePlan, whose: number): Told => {
    const { rule } = plan
    const range = ranges.of(plan, whose)
    const parts = restsOn(account, plan.is, whose)
    return {
      said: {
        id: rule.id,
        title: pick(rule, language),
        cite: rule.cite,
        of: peopleOf(rule, whose),
        range,
        unit: rule.unit,
        said: between(range, rule.unit, language),
        arithmetic: arithmetic(account, plan.is, whose, rule.unit, range),
        figures: parts.figures.map(shown),
        answers: parts.answers.map(({ ask, at, who: of }) => ({
          ask,
          of: ask.entity === 'person' ? names[of]! : '',
          label: pick(ask.short, language),
          said: answerSaid(account, ask, at, of),
        })),
      },
      rules: parts.rules,
    }
  }
  const open = (plan: RulePlan, member: number, opened: Set<number>): Explanation => {
    const whose = seatOf(now, plan.rule.entity, member)
    const key = plan.slot * now.size + whose
    const told = known.get(key) ?? tell(plan, whose)
    known.set(key, told)
    if (opened.has(key)) return { ...told.said, because: [] }
    opened.add(key)
    return { ...told.said, because: told.rules.map(({ plan: next, who: of }) => open(next, of, opened)) }
  }
  const peopleOf = (rule: Rule, whose: number): string[] => {
    if (rule.entity === 'household') return []
    return names.filter((_, i) => seatOf(now, rule.entity, i) === whose)
  }
  const shown = ({ figure, value, unit }: Parts['figures'][number]): ShownFigure => ({
    id: figure.figure.id,
    title: pick(figure.figure, language),
    said: value === null ? '' : amount(value, unit, language),
    from: figure.from,
    sources: figure.sources,
  })
  return (goal, who) => open(goal, who, new Set())
}

/** A rule in words, without what it rests on. */
interface Told {
  readonly said: Omit<Explanation, 'because'>
  readonly rules: Parts['rules']
}
