import type { Op } from './operations.ts'
import type { Plan } from './plan.ts'

/**
 * The parts of a sum, of "all" or of "any" as one list, however they are nested; of anything else what it is made of.
 * `chain('and', plan)` of "a and (b and c)" is a, b, c.
 */
export const chain = (op: Op, plan: Plan): readonly Plan[] => {
  if (plan.op !== op) return [plan]
  const { args } = plan as Extract<Plan, { op: Op }>
  return op === 'and' || op === 'or' || op === '+' ? args.flatMap((arg) => chain(op, arg)) : args
}
