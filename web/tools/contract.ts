// The browser needs of the contract what to call and how: names, methods and addresses. The shapes stay with the server,
// which checks every request and every reply against them. Left in, they and zod would be a tenth of the first load,
// and would grow with every room, because zod's own file is shared by all of them.
import type { Plugin } from 'vite'

const contractFile = /packages[\\/]wire[\\/]src[\\/][\w-]+\.ts$/
const leftOut: Record<string, readonly string[]> = {
  route: ['params', 'body', 'reply'],
  command: ['payload', 'result'],
}

/** Only what we read of the syntax tree. */
interface Node {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

/** Leaves the shapes of routes and commands out, and marks the shapes themselves as safe to leave out when nothing uses them. */
export function leaveShapesToTheServer(): Plugin {
  return {
    name: 'kith-contract',
    transform: {
      filter: { id: contractFile },
      handler(code) {
        const tree = this.parse(code) as unknown as Node
        return { code: withoutShapes(code, tree), map: null }
      },
    },
  }
}

export function withoutShapes(code: string, program: Node): string {
  const cuts: { start: number; end: number; put: string }[] = []
  for (const statement of program.body as Node[]) {
    for (const declared of constantsOf(statement)) {
      const made = declared.init as Node
      const calls = callsOf(made).filter((call) => nameOf(call) in leftOut)
      for (const call of calls) cuts.push(...shapesIn(call, code))
      // A call made for nothing may be dropped, but only a marked one is.
      if (calls.length === 0 && callsOf(made).length > 0)
        cuts.push(
          { start: made.start, end: made.start, put: '/*#__PURE__*/(()=>(' },
          { start: made.end, end: made.end, put: '))()' },
        )
    }
  }
  let out = code
  for (const cut of cuts.toSorted((a, b) => b.start - a.start || b.end - a.end))
    out = out.slice(0, cut.start) + cut.put + out.slice(cut.end)
  return out
}

function constantsOf(statement: Node): Node[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? (statement.declaration as Node | null) : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return (declaration.declarations as Node[]).filter((declared) => declared.init && !isFunction(declared.init as Node))
}

/** Each shape gives way to `undefined`, so that whoever reads it in the browser sees that it is not there. */
function shapesIn(call: Node, code: string) {
  const declared = (call.arguments as Node[])[0]
  const names = leftOut[nameOf(call)]!
  if (declared?.type !== 'ObjectExpression')
    throw new Error(`A ${nameOf(call)} must be declared in place: ${code.slice(call.start, call.start + 80)}`)
  return (declared.properties as Node[])
    .filter((property) => property.type === 'Property' && names.includes(String((property.key as Node).name)))
    .map((property) => ({ start: property.start, end: property.end, put: `${(property.key as Node).name}: undefined` }))
}

/** Every call within a node that is made when the node is, so not within functions. */
function callsOf(node: Node): Node[] {
  if (isFunction(node)) return []
  const inside = Object.values(node)
    .flatMap((part) => (Array.isArray(part) ? part : [part]))
    .filter(isNode)
    .flatMap(callsOf)
  return node.type === 'CallExpression' ? [node, ...inside] : inside
}

const nameOf = (call: Node) => String((call.callee as Node).name ?? '')
const isFunction = (node: Node) => node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
const isNode = (part: unknown): part is Node =>
  typeof part === 'object' && part !== null && typeof (part as Node).type === 'string'
