import { holds } from './facts.ts'
import { type Question, type Rule, rules as theRules } from './rules.ts'

/** What the caller owes for having been let in. */
export type Obligation = 'logRead' | 'showRedisclosureNotice' | 'underBreakGlass'

export type Decision =
  | { effect: 'allow'; because: string; obligations: Obligation[]; grantId: string | null }
  | { effect: 'deny'; because: string }

/**
 * May this actor do this to this record, now? Pure: the same question has the same answer.
 * The first rule that applies decides; what no rule allows is denied.
 */
export function can(question: Question, rules: readonly Rule[] = theRules): Decision {
  const rule = rules.find((each) => each.applies(question))
  if (!rule) return { effect: 'deny', because: 'noRelation' }
  if (rule.effect === 'deny') return { effect: 'deny', because: rule.id }
  const grant = rule.id === 'breakGlass' ? question.facts.grants.find((each) => holds(each, question.now)) : undefined
  const obligations: Obligation[] = ['logRead']
  if (question.record.segment === 'sud_part2') obligations.push('showRedisclosureNotice')
  if (grant) obligations.push('underBreakGlass')
  return { effect: 'allow', because: rule.id, obligations, grantId: grant?.id ?? null }
}
