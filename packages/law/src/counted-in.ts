import type { Node } from './node.ts'
import type { Unit } from './words.ts'

const conditionOps = new Set(['<=', '<', 'and', 'or', 'not', 'is', 'exists', 'inState', 'inCounties', 'first'])
const isCondition = (node: Node): boolean =>
  conditionOps.has(node.op) ||
  (node.op === 'ask' && node.ask.kind === 'yesno') ||
  (node.op === 'rule' && node.rule.unit === null)
/** How many there are, or how many of whom something holds. */
export const isCount = (node: Extract<Node, { op: 'gather' }>): boolean => node.how === 'sum' && isCondition(node.each)

/** What an expression is counted in, as far as a part of it says so. */
const unitOf = (node: Node): Unit | null => {
  switch (node.op) {
    case 'rule':
      return node.rule.unit
    case 'ask':
      return node.ask.unit
    case 'figure':
      return node.figure.unit
    case 'gather':
      return node.each.op === 'constant' || isCount(node) ? 'people' : unitOf(node.each)
    case '+':
    case '-':
    case 'min':
    case 'max':
      return unitOf(node.args[0]!) ?? unitOf(node.args[1]!)
    case 'up':
    case 'down':
    case 'nearest':
    case 'cent':
      return unitOf(node.args[0]!)
    default:
      return null
  }
}
/** A bare number beside something is counted as that is; one that multiplies or divides is a plain number. */
export const unitOfParts = (node: Node, unit: Unit | null): Unit | null =>
  node.op === '*' || node.op === '/' ? 'people' : (unitOf(node) ?? unit)
