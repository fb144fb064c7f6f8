import type { Node } from './node.ts'

const known = new WeakMap<Node, boolean>()

/** Is a part of the rules the same in every state, as nothing under it asks where the household lives? */
export function isOfAllStates(node: Node): boolean {
  let found = known.get(node)
  if (found === undefined) {
    found = look(node)
    known.set(node, found)
  }
  return found
}

const look = (node: Node): boolean => {
  switch (node.op) {
    case 'inState':
    case 'inCounties':
      return false
    case 'figure':
      return isOneFor(node.figure) && (!node.by || isOfAllStates(node.by))
    case 'exists':
      return isOneFor(node.figure)
    case 'rule':
      return isOfAllStates(node.rule.is)
    case 'gather':
      return isOfAllStates(node.each)
    case 'constant':
    case 'option':
    case 'first':
    case 'ask':
    case 'is':
      return true
    default:
      return node.args.every(isOfAllStates)
  }
}

const isOneFor = ({ byState, regions }: { readonly byState: unknown; readonly regions: unknown }) =>
  !byState && !regions
