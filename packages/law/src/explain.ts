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

/**
 * The tree of reasons for a goal, in the reader's language, from the same ranges that `reason` gives: complete and
 * half-answered households are explained alike. A rule met twice is opened once.
 */
export function explain(
  goal: RulePlan,
  who: number,
  ranges: Ranges,
  names: readonly string[],
  language: Language,
): Explanation {
  const account: Account = { ranges, names, language }
  const opened = new Set<string>()
  const { now } = ranges.seat

  const open = (plan: RulePlan, member: number): Explanation => {
    const { rule } = plan
    const whose = seatOf(now, rule.entity, member)
    const range = ranges.of(plan, whose)
    const parts = restsOn(account, plan.is, whose)
    const key = `${plan.slot}:${whose}`
    const isNew = !opened.has(key)
    opened.add(key)
    return {
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
      because: isNew ? parts.rules.map(({ plan: next, who: of }) => open(next, of)) : [],
    }
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
  return open(goal, seatOf(now, goal.rule.entity, who))
}
