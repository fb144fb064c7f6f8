import { rowFor } from './compile.ts'
import { fold } from './fold.ts'
import type { Gathered, How } from './node.ts'
import { hair } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import type { Entity } from './words.ts'

/**
 * Flat JavaScript for a law: every rule becomes a column, and columns of the same sort are filled in one loop. Only for
 * servers and the command line: it is made with `new Function`, which a browser's content-security policy refuses.
 */
export interface Code {
  /** Fills the columns of one chunk, in order. */
  readonly steps: readonly Step[]
  /** In which column each goal stands. */
  readonly goals: readonly number[]
  /** Whose each column is: how long it must be. */
  readonly entities: readonly Entity[]
}
export type Step = (chunk: Chunk, given: readonly Float64Array[], columns: readonly Float64Array[]) => void

/** Some households side by side; all places are counted from the first of the chunk. */
export interface Chunk {
  homes: number
  people: number
  /** Where the people of each household begin, and where the last ends. */
  readonly begins: Int32Array
  /** For each person the household, and the first of the couple and of the tax unit. */
  readonly home: Int32Array
  readonly couple: Int32Array
  readonly taxUnit: Int32Array
  /** Those who stand for their couple or tax unit. */
  readonly couples: Int32Array
  coupleCount: number
  readonly taxUnits: Int32Array
  taxUnitCount: number
}

/** A column while it is planned: whose it is, the code of one place, and the columns that the code reads. */
interface Column {
  readonly entity: Entity
  /** Gathered from members: then the code is that of one member. */
  readonly gather: { readonly over: Gathered; readonly how: How } | null
  /** §7§ stands where column 7 is read. */
  readonly code: string
  readonly reads: readonly number[]
}
/** Where an expression stands: at a household (`i`), or at the row of a person who may stand for a unit. */
interface Place {
  readonly entity: Entity
  readonly row: string
}
const at: Readonly<Record<Entity, Place>> = {
  household: { entity: 'household', row: 'i' },
  taxUnit: { entity: 'taxUnit', row: 'p' },
  couple: { entity: 'couple', row: 'p' },
  person: { entity: 'person', row: 'p' },
}
/** The member that an aggregate is looking at. */
const member: Place = { entity: 'person', row: 'j' }

/** So many columns are filled by one function: more would be too large for the engine to make fast. */
const mostInStep = 40

/** `codeFor(law, asked)`: `asked[at]` says whether anybody answered the question at that place. */
export function codeFor(law: Law, asked: readonly boolean[]): Code {
  const left = fold(law, asked)
  const columns: Column[] = []
  const ofRule = new Map<number, number>()
  const ofGather = new Map<Plan, number>()
  const ofAsk = new Map<number, number>()
  const constants: unknown[] = []
  const keep = (constant: unknown) => `k[${constants.push(constant) - 1}]`
  let reads = new Set<number>()

  const add = (entity: Entity, gather: Column['gather'], write: () => string): number => {
    const outer = reads
    reads = new Set()
    const code = write()
    const made = columns.push({ entity, gather, code, reads: [...reads] }) - 1
    reads = outer
    return made
  }
  const read = (column: number, place: Place): string => {
    reads.add(column)
    return `§${column}§${seat(columns[column]!.entity, place)}`
  }

  const answer = (place: number, from: Place): string => {
    const ask = law.asks[place]!
    const implied = left.implied[place]
    if (!asked[place] && !implied) return literal(ask.none)
    const given = `g${place}${seat(ask.entity, from)}`
    if (!implied) return given
    let known = ofAsk.get(place)
    if (known === undefined) {
      known = add(ask.entity, null, () => {
        const here = at[ask.entity]
        const applies = left.appliesTo[place]
        const silence = number(implied, here)
        const meant = applies ? `(${truth(applies, here)} ? ${silence} : ${ask.none})` : silence
        return asked[place]
          ? `(g${place}[${here.row}] === g${place}[${here.row}] ? g${place}[${here.row}] : ${meant})`
          : meant
      })
      ofAsk.set(place, known)
    }
    return read(known, from)
  }

  const number = (plan: Plan, place: Place): string => {
    switch (plan.op) {
      case 'constant':
        return literal(plan.value)
      case 'ask':
        return answer(plan.at, place)
      case 'rows': {
        const { value, beyond, figure } = plan.figure
        return `row(${keep(value)}, ${figure.first}, ${literal(beyond)}, ${number(plan.by, place)})`
      }
      case 'regions': {
        const county = answer(plan.at, place)
        const which = `${keep(plan.of)}.get(${county}) ?? ${plan.rest}`
        return `pick(${which}, ${plan.regions.map((region) => number(region, place)).join(', ')})`
      }
      case 'rule': {
        let known = ofRule.get(plan.slot)
        if (known === undefined) {
          known = add(plan.rule.entity, null, () => number(plan.is, at[plan.rule.entity]))
          ofRule.set(plan.slot, known)
        }
        return read(known, place)
      }
      case 'gather': {
        let known = ofGather.get(plan)
        if (known === undefined) {
          const { over, how } = plan
          const each = () => (how === 'any' || how === 'all' ? truth(plan.each, member) : number(plan.each, member))
          known = add(wholeOf(over), { over, how }, each)
          ofGather.set(plan, known)
        }
        return read(known, place)
      }
      case 'if':
        return `(${truth(plan.args[0], place)} ? ${number(plan.args[1], place)} : ${number(plan.args[2], place)})`
      case '+':
      case '-':
        return `(${number(plan.args[0]!, place)} ${plan.op} ${number(plan.args[1]!, place)})`
      case '*':
        return `times(${number(plan.args[0]!, place)}, ${number(plan.args[1]!, place)})`
      case '/':
        return `share(${number(plan.args[0]!, place)}, ${number(plan.args[1]!, place)})`
      case 'min':
      case 'max':
        return `Math.${plan.op}(${number(plan.args[0]!, place)}, ${number(plan.args[1]!, place)})`
      case 'up':
        return `Math.ceil(${number(plan.args[0]!, place)} - ${hair})`
      case 'down':
        return `Math.floor(${number(plan.args[0]!, place)} + ${hair})`
      case 'nearest':
        return `Math.floor(${number(plan.args[0]!, place)} + 0.5 + ${hair})`
      case 'cent':
        return `(Math.floor(${number(plan.args[0]!, place)} * 100 + 0.5 + ${hair}) / 100)`
      case 'perMonth':
        return `(${number(plan.args[0]!, place)} / 12)`
      case 'perYear':
        return `(${number(plan.args[0]!, place)} * 12)`
      default:
        return `(${truth(plan, place)} ? 1 : 0)`
    }
  }

  const truth = (plan: Plan, place: Place): string => {
    switch (plan.op) {
      case 'first':
        return place.entity === 'household' ? 'true' : `(begins[home[${place.row}]] === ${place.row})`
      case 'is': {
        const value = answer(plan.at, place)
        return `(${plan.options.map((option) => `${value} === ${option}`).join(' || ')})`
      }
      case 'inCounties':
        return `${keep(plan.counties)}.has(${answer(plan.at, place)})`
      case '<=':
        return `(${number(plan.args[0]!, place)} <= ${number(plan.args[1]!, place)} + ${hair})`
      case '<':
        return `(${number(plan.args[0]!, place)} < ${number(plan.args[1]!, place)} - ${hair})`
      case 'and':
        return `(${plan.args.map((arg) => truth(arg, place)).join(' && ')})`
      case 'or':
        return `(${plan.args.map((arg) => truth(arg, place)).join(' || ')})`
      case 'not':
        return `!${truth(plan.args[0]!, place)}`
      case 'constant':
        return plan.value === 0 ? 'false' : 'true'
      default:
        return `(${number(plan, place)} !== 0)`
    }
  }

  const goals = left.goals.map((goal, place) => {
    const { entity } = law.goals[place]!.rule
    return add(entity, null, () => number(goal, at[entity]))
  })
  return { steps: stepsOf(columns, goals, constants), goals, entities: columns.map(({ entity }) => entity) }
}

const literal = (value: number): string => (value < 0 ? `(${value})` : String(value))

/** How a fact of `entity` is reached from a place. */
const seat = (entity: Entity, { entity: from, row }: Place): string => {
  if (entity === 'household') return from === 'household' ? `[${row}]` : `[home[${row}]]`
  const person = from === 'household' ? `begins[${row}]` : row
  if (entity === 'person' || entity === from) return `[${person}]`
  return `[${entity}[${person}]]`
}

const wholeOf = (over: Gathered): Entity => (over === 'taxUnits' || over === 'couples' ? 'household' : over)

/** Columns that need each other in order, gathered into loops over the same sort of place. */
function stepsOf(columns: readonly Column[], goals: readonly number[], constants: readonly unknown[]): Step[] {
  const open = columns.map(({ reads }) => new Set(reads))
  const readers = columns.map((): number[] => [])
  for (const [column, { reads }] of columns.entries()) for (const of of reads) readers[of]!.push(column)
  const sort = ({ entity, gather }: Column) => (gather ? `over ${gather.over}` : entity)
  const ready = new Map<string, Set<number>>()
  const isReady = (column: number) => {
    const same = sort(columns[column]!)
    const known = ready.get(same)
    if (known) known.add(column)
    else ready.set(same, new Set([column]))
  }
  for (const [column, reads] of open.entries()) if (reads.size === 0) isReady(column)
  const steps: number[][] = []
  for (;;) {
    const [largest] = [...ready.values()].sort((a, b) => b.size - a.size)
    if (!largest || largest.size === 0) break
    const isGathered = columns[[...largest][0]!]!.gather !== null
    const step: number[] = []
    // A set can grow while it is walked: what becomes ready in a loop can stand in it, but members are looked at once.
    for (const column of isGathered ? [...largest] : largest) {
      if (step.length === mostInStep) break
      step.push(column)
      largest.delete(column)
      for (const reader of readers[column]!) {
        open[reader]!.delete(column)
        if (open[reader]!.size === 0) isReady(reader)
      }
    }
    steps.push(step)
  }
  const isGoal = new Set(goals)
  return steps.map((step) => {
    const inStep = new Set(step)
    const isKept = (column: number) => isGoal.has(column) || readers[column]!.some((reader) => !inStep.has(reader))
    const { gather } = columns[step[0]!]!
    const loop = gather ? gathering(step, columns, gather.over) : filling(step, columns, inStep, isKept)
    return functionOf(loop, step, constants)
  })
}

const overPlaces: Readonly<Record<Entity, string>> = {
  household: 'for (let i = 0; i < chunk.homes; i++) {',
  person: 'for (let p = 0; p < chunk.people; p++) {',
  taxUnit: 'for (let s = 0; s < chunk.taxUnitCount; s++) { const p = chunk.taxUnits[s]',
  couple: 'for (let s = 0; s < chunk.coupleCount; s++) { const p = chunk.couples[s]',
}

/** A loop that fills columns place by place; what was found at this very place need not be fetched again. */
const filling = (
  step: readonly number[],
  columns: readonly Column[],
  inStep: ReadonlySet<number>,
  isKept: (column: number) => boolean,
): string => {
  const { entity } = columns[step[0]!]!
  const { row } = at[entity]
  const lines = step.map((column) => {
    const code = columns[column]!.code.replace(/§(\d+)§(\[\w+\](?!\]))?/g, (_, of: string, where = '') =>
      inStep.has(Number(of)) ? `v${of}` : `c${of}${where}`,
    )
    return `const v${column} = ${code}${isKept(column) ? `; c${column}[${row}] = v${column}` : ''}`
  })
  return `${overPlaces[entity]}\n${lines.join('\n')}\n}`
}

/** A loop that looks at each member once, for several aggregates together. */
const gathering = (step: readonly number[], columns: readonly Column[], over: Gathered): string => {
  const whole = wholeOf(over)
  const { row } = at[whole]
  const [from, to] = whole === 'household' ? ['begins[i]', 'begins[i + 1]'] : [row, `begins[home[${row}] + 1]`]
  const isMember = {
    household: '',
    taxUnit: `if (taxUnit[j] !== ${row}) continue`,
    couple: `if (couple[j] !== ${row}) continue`,
    taxUnits: 'if (taxUnit[j] !== j) continue',
    couples: 'if (couple[j] !== j) continue',
  }[over]
  const begin = step.map((column) => `t${column} = ${starts[columns[column]!.gather!.how]}`)
  const members = step.map((column) => {
    const { gather, code } = columns[column]!
    return joins[gather!.how](`t${column}`, code.replace(/§(\d+)§/g, 'c$1'))
  })
  const end = step.map((column) => `c${column}[${row}] = t${column}`)
  return `${overPlaces[whole]}
let ${begin.join(', ')}
for (let j = ${from}, end = ${to}; j < end; j++) {
${isMember}
${members.join('\n')}
}
${end.join('\n')}
}`
}
const starts: Readonly<Record<How, string>> = { sum: '0', any: '0', all: '1', most: '-Infinity', least: 'Infinity' }
const joins: Readonly<Record<How, (total: string, each: string) => string>> = {
  sum: (total, each) => `${total} += ${each}`,
  any: (total, each) => `if (${total} === 0 && ${each}) ${total} = 1`,
  all: (total, each) => `if (${total} === 1 && !${each}) ${total} = 0`,
  most: (total, each) => `${total} = Math.max(${total}, ${each})`,
  least: (total, each) => `${total} = Math.min(${total}, ${each})`,
}

const functionOf = (loop: string, step: readonly number[], constants: readonly unknown[]): Step => {
  const used = (name: string) => [...new Set(loop.match(new RegExp(`\\b${name}\\d+(?=\\[)`, 'g')) ?? [])]
  const names = [
    ...used('c').map((name) => `${name} = columns[${name.slice(1)}]`),
    ...used('g').map((name) => `${name} = given[${name.slice(1)}]`),
  ]
  const source = `
return function columnsFrom${step[0]}(chunk, given, columns) {
const { begins, home, couple, taxUnit } = chunk
${names.length > 0 ? `const ${names.join(', ')}` : ''}
${loop}
}`
  return new Function('k', 'row', 'pick', 'times', 'share', source)(constants, rowFor, pick, times, share) as Step
}

const pick = (which: number, ...regions: number[]): number => regions[which]!
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)
const share = (a: number, b: number): number => (b === 0 ? 0 : a / b)
