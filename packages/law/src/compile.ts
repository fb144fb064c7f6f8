import { eachOnce } from './each-once.ts'
import type { Gathered, How } from './node.ts'
import type { Op } from './operations.ts'
import type { Plan } from './plan.ts'
import type { Situation } from './situation.ts'

/** Reads an expression for one person (or for the couple, tax unit or household that they stand for). */
export type Read = (who: number) => number

/** What a reading makes of each kind of expression. `compile` is the only place that takes a plan apart for it. */
export interface Reading<Made> {
  constant(value: number): Made
  first(): Made
  ask(plan: Extract<Plan, { op: 'ask' }>): Made
  is(plan: Extract<Plan, { op: 'is' }>): Made
  rows(rows: readonly number[], first: number, beyond: number, by: Made): Made
  regions(plan: Extract<Plan, { op: 'regions' }>, of: readonly Made[]): Made
  inCounties(plan: Extract<Plan, { op: 'inCounties' }>): Made
  rule(plan: Extract<Plan, { op: 'rule' }>, is: Made): Made
  gather(over: Gathered, how: How, each: Made): Made
  choose(condition: Made, yes: Made, no: Made): Made
  apply(op: Op, args: readonly Made[]): Made
}

/** The household being read; readings close over it, and it is changed between households. */
export interface Seat {
  now: Situation
}

export const nobody: Situation = { size: 0, couple: [], taxUnit: [], answers: new Float64Array(), isComplete: false }

/** What a reading makes of plans, without `eval`, so that a strict content-security policy holds. Shared parts are made once. */
export function compile<Made>(reading: Reading<Made>): (plan: Plan) => Made {
  const read = eachOnce((plan: Plan): Made => make(plan))
  const make = (plan: Plan): Made => {
    switch (plan.op) {
      case 'constant':
        return reading.constant(plan.value)
      case 'first':
        return reading.first()
      case 'ask':
        return reading.ask(plan)
      case 'is':
        return reading.is(plan)
      case 'rows':
        return reading.rows(
          plan.figure.value as readonly number[],
          plan.figure.figure.first,
          plan.figure.beyond,
          read(plan.by),
        )
      case 'regions':
        return reading.regions(plan, plan.regions.map(read))
      case 'inCounties':
        return reading.inCounties(plan)
      case 'rule':
        return reading.rule(plan, read(plan.is))
      case 'gather':
        return reading.gather(plan.over, plan.how, read(plan.each))
      case 'if':
        return reading.choose(read(plan.args[0]), read(plan.args[1]), read(plan.args[2]))
      default:
        return reading.apply(plan.op, plan.args.map(read))
    }
  }
  return read
}

/** The row for a count: nothing below the first row, and `beyond` for each count past the last. */
export const rowFor = (rows: readonly number[], first: number, beyond: number, count: number): number => {
  const at = Math.max(0, Math.floor(count) - first)
  return at < rows.length ? rows[at]! : rows[rows.length - 1]! + (at - rows.length + 1) * beyond
}

/** The people (or the first of each unit) that an aggregate goes over, seen from one person. */
export const eachMember = (over: Gathered, now: Situation, who: number, visit: (member: number) => void): void => {
  for (let member = 0; member < now.size; member++) if (isMember(over, now, who, member)) visit(member)
}

export const isMember = (over: Gathered, now: Situation, who: number, member: number): boolean => {
  switch (over) {
    case 'household':
      return true
    case 'taxUnit':
      return now.taxUnit[member] === now.taxUnit[who]
    case 'couple':
      return now.couple[member] === now.couple[who]
    case 'taxUnits':
      return now.taxUnit[member] === member
    case 'couples':
      return now.couple[member] === member
  }
}
