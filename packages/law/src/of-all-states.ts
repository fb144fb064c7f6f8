import { eachOnce } from './each-once.ts'
import type { Node } from './node.ts'
import { look } from './walk.ts'

/** Is a part of the rules the same in every state, as nothing under it asks where the household lives? */
export const isOfAllStates: (node: Node) => boolean = eachOnce((node) => {
  let isSame = node.op !== 'inState' && node.op !== 'inCounties'
  look(node, {
    rule: ({ is }) => {
      isSame &&= isOfAllStates(is)
    },
    ask: () => {},
    figure: ({ byState, regions }) => {
      isSame &&= !byState && !regions
    },
    visit: (below) => {
      isSame &&= isOfAllStates(below)
    },
  })
  return isSame
}, new WeakMap<Node, boolean>())
