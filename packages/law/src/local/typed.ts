import type { Ask, Figure, Gathered, How, Node, Rule } from '../node.ts'
import type { Op } from '../operations.ts'
import type { Entity } from '../words.ts'
import { Unreadable } from './fault.ts'

/** A piece of an expression: whether it is an amount or a yes or no, and whose it is. */
export interface Typed {
  readonly node: Node
  readonly is: 'number' | 'yesno' | 'choice'
  readonly whose: ReadonlySet<Entity>
  /** As it was named, to say what is wrong with it. */
  readonly named: string
}

const nobody: ReadonlySet<Entity> = new Set()
export const constant = (value: 0 | 1, is: 'number' | 'yesno'): Typed => ({
  node: { op: 'constant', value },
  is,
  whose: nobody,
  named: String(value),
})
export const ofAsk = (ask: Ask): Typed => ({
  node: { op: 'ask', ask },
  is: ask.kind === 'choice' ? 'choice' : ask.kind === 'yesno' ? 'yesno' : 'number',
  whose: new Set([ask.entity]),
  named: ask.id,
})
export const ofRule = (rule: Rule): Typed => ({
  node: { op: 'rule', rule },
  is: rule.unit === null ? 'yesno' : 'number',
  whose: new Set([rule.entity]),
  named: rule.id,
})
export const ofFigure = (figure: Figure, by: Typed | null): Typed => ({
  node: { op: 'figure', figure, by: by?.node ?? null },
  is: 'number',
  whose: new Set([...(figure.byState || figure.regions ? (['household'] as const) : []), ...(by?.whose ?? [])]),
  named: figure.id,
})

/** Joins pieces by an operation; `takes` is what each must be. */
export function joined(op: Op, of: readonly Typed[], takes: 'number' | 'yesno', gives: 'number' | 'yesno'): Typed {
  for (const one of of) must(one, takes)
  return { node: { op, args: of.map((one) => one.node) }, is: gives, whose: union(of), named: 'this' }
}

export function chosen(condition: Typed, yes: Typed, no: Typed): Typed {
  must(condition, 'yesno')
  must(no, yes.is === 'choice' ? 'number' : yes.is)
  return {
    node: { op: 'if', args: [condition.node, yes.node, no.node] },
    is: yes.is,
    whose: union([condition, yes, no]),
    named: 'this',
  }
}

/** Over everyone of the household (or each tax return or couple in it), or everyone on a tax return. */
export function gathered(how: How, each: Typed, inside: Entity): Typed {
  const takes = how === 'any' || how === 'all' ? 'yesno' : 'number'
  must(each, takes)
  if (inside === 'person')
    throw new Unreadable(
      'A rule about one person cannot gather over others.',
      'Una regla sobre una persona no puede reunir a otras.',
    )
  const over: Gathered =
    inside === 'taxUnit'
      ? 'taxUnit'
      : each.whose.has('person')
        ? 'household'
        : each.whose.has('taxUnit')
          ? 'taxUnits'
          : each.whose.has('couple')
            ? 'couples'
            : 'household'
  return { node: { op: 'gather', over, how, each: each.node }, is: takes, whose: new Set([inside]), named: 'this' }
}

const reach: Readonly<Record<Entity, readonly Entity[]>> = {
  person: ['person', 'couple', 'taxUnit', 'household'],
  couple: ['couple', 'taxUnit', 'household'],
  taxUnit: ['taxUnit', 'household'],
  household: ['household'],
}
/** Refuses what somebody else’s fact would be: a household has no age, its members have. */
export function mustReach(one: Typed, entity: Entity): void {
  const far = [...one.whose].find((whose) => !reach[entity].includes(whose))
  if (far)
    throw new Unreadable(
      `${one.named === 'this' ? 'This' : `“${one.named}”`} is asked of ${said[far].en}, and the rule is about ${said[entity].en}. Gather it: sum(…), any(…), all(…) or most(…).`,
      `${one.named === 'this' ? 'Esto' : `“${one.named}”`} se pregunta de ${said[far].es}, y la regla es sobre ${said[entity].es}. Reúnalo: sum(…), any(…), all(…) o most(…).`,
    )
}
const said: Readonly<Record<Entity, { en: string; es: string }>> = {
  person: { en: 'each person', es: 'cada persona' },
  couple: { en: 'each couple', es: 'cada pareja' },
  taxUnit: { en: 'each tax return', es: 'cada declaración de impuestos' },
  household: { en: 'the household', es: 'el hogar' },
}

export function must(one: Typed, is: 'number' | 'yesno'): void {
  if (one.is === is) return
  if (one.is === 'choice')
    throw new Unreadable(
      `“${one.named}” is a choice. Say which answer: ${one.named} is CODE.`,
      `“${one.named}” es una elección. Diga qué respuesta: ${one.named} is CODE.`,
    )
  const what = one.named === 'this' ? { en: 'This', es: 'Esto' } : { en: `“${one.named}”`, es: `“${one.named}”` }
  throw is === 'number'
    ? new Unreadable(
        `${what.en} is a yes or no, and an amount is needed here.`,
        `${what.es} es un sí o no, y aquí hace falta una cantidad.`,
      )
    : new Unreadable(
        `${what.en} is an amount, and a yes or no is needed here. Compare it: > 0.`,
        `${what.es} es una cantidad, y aquí hace falta un sí o no. Compárela: > 0.`,
      )
}

const union = (of: readonly Typed[]): ReadonlySet<Entity> => new Set(of.flatMap((one) => [...one.whose]))
