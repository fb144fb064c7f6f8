import type { Ask, Node } from './node.ts'
import type { Op } from './operations.ts'
import type { Entity } from './words.ts'

/**
 * A number in a rule, tagged with whose it is: `Num<'person'>` cannot stand in a household's rule until it is summed
 * over the members. Only other numbers of the law may be added to it, never a bare 1305: that is a `figure`.
 */
export class Num<E extends Entity = never> {
  declare readonly whose: E
  readonly node: Node
  constructor(node: Node) {
    this.node = node
  }
  plus<F extends Entity = never>(...more: Num<F>[]): Num<E | F> {
    return fold('+', this, more)
  }
  minus<F extends Entity = never>(...more: Num<F>[]): Num<E | F> {
    return fold('-', this, more)
  }
  times<F extends Entity = never>(by: Num<F>): Num<E | F> {
    return fold('*', this, [by])
  }
  /** Divided by zero is zero. */
  dividedBy<F extends Entity = never>(by: Num<F>): Num<E | F> {
    return fold('/', this, [by])
  }
  notAbove<F extends Entity = never>(...most: Num<F>[]): Num<E | F> {
    return fold('min', this, most)
  }
  notBelow<F extends Entity = never>(...least: Num<F>[]): Num<E | F> {
    return fold('max', this, least)
  }
  /** To whole dollars (or whole anything). */
  roundedUp(): Num<E> {
    return new Num({ op: 'up', args: [this.node] })
  }
  roundedDown(): Num<E> {
    return new Num({ op: 'down', args: [this.node] })
  }
  /** To the nearest whole, a half upwards. */
  rounded(): Num<E> {
    return new Num({ op: 'nearest', args: [this.node] })
  }
  roundedToCent(): Num<E> {
    return new Num({ op: 'cent', args: [this.node] })
  }
  /** A year's amount as a month's. */
  aMonth(): Num<E> {
    return new Num({ op: 'perMonth', args: [this.node] })
  }
  /** A month's amount as a year's. */
  aYear(): Num<E> {
    return new Num({ op: 'perYear', args: [this.node] })
  }
  atMost<F extends Entity = never>(limit: Num<F>): Bool<E | F> {
    return new Bool({ op: '<=', args: [this.node, limit.node] })
  }
  atLeast<F extends Entity = never>(limit: Num<F>): Bool<E | F> {
    return new Bool({ op: '<=', args: [limit.node, this.node] })
  }
  above<F extends Entity = never>(limit: Num<F>): Bool<E | F> {
    return new Bool({ op: '<', args: [limit.node, this.node] })
  }
  below<F extends Entity = never>(limit: Num<F>): Bool<E | F> {
    return new Bool({ op: '<', args: [this.node, limit.node] })
  }
}

/** Yes or no in a rule, tagged like `Num`. */
export class Bool<E extends Entity = never> {
  declare readonly whose: E
  declare readonly yesno: true
  readonly node: Node
  constructor(node: Node) {
    this.node = node
  }
}

/** One of several answers; `student.is('collegeHalf', 'collegeFull')` is a yes or no. */
export class Choice<E extends Entity = never> {
  declare readonly whose: E
  readonly ask: Ask
  constructor(ask: Ask) {
    this.ask = ask
  }
  is(...codes: string[]): Bool<E> {
    const options = codes.map((code) => {
      const at = this.ask.options.findIndex((option) => option.code === code)
      if (at < 0) throw new Error(`${this.ask.id} has no answer "${code}"`)
      return at
    })
    return new Bool({ op: 'is', ask: this.ask, options })
  }
}

const fold = <E extends Entity, F extends Entity>(op: Op, first: Num<E>, more: readonly Num<F>[]): Num<E | F> =>
  new Num(more.reduce<Node>((node, next) => ({ op, args: [node, next.node] }), first.node))

/** The only two numbers that a rule may name without a source: none, and one of something. */
export const zero: Num = new Num({ op: 'constant', value: 0 })
export const one: Num = new Num({ op: 'constant', value: 1 })
export const yes: Bool = new Bool({ op: 'constant', value: 1 })
export const no: Bool = new Bool({ op: 'constant', value: 0 })

/** The person named first, to whom the household format gives what it does not say whose it is. */
export const isFirst: Bool<'person'> = new Bool({ op: 'first' })

export const any = <E extends Entity = never>(...of: Bool<E>[]): Bool<E> => logic('or', of, no)
export const all = <E extends Entity = never>(...of: Bool<E>[]): Bool<E> => logic('and', of, yes)
export const not = <E extends Entity>(of: Bool<E>): Bool<E> => new Bool({ op: 'not', args: [of.node] })
const logic = (op: Op, of: readonly Bool<Entity>[], empty: Bool): Bool<never> => {
  const [first, ...rest] = of.map((bool) => bool.node)
  return new Bool(first ? rest.reduce<Node>((node, next) => ({ op, args: [node, next] }), first) : empty.node)
}

/** `when(isHomeless).use(a).otherwise(b)`, for numbers and for yes or no. */
export const when = <C extends Entity>(condition: Bool<C>) => {
  function use<T extends Entity = never>(value: Num<T>): NumOtherwise<C | T>
  function use<T extends Entity = never>(value: Bool<T>): BoolOtherwise<C | T>
  function use(value: Num<Entity> | Bool<Entity>): unknown {
    return {
      otherwise: (other: Num<Entity> | Bool<Entity>) => {
        const node: Node = { op: 'if', args: [condition.node, value.node, other.node] }
        return value instanceof Num ? new Num(node) : new Bool(node)
      },
    }
  }
  return { use }
}
interface NumOtherwise<E extends Entity> {
  otherwise<F extends Entity = never>(other: Num<F>): Num<E | F>
}
interface BoolOtherwise<E extends Entity> {
  otherwise<F extends Entity = never>(other: Bool<F>): Bool<E | F>
}

/** The household is in one of these states ("NY"); known before anything is asked. */
export const inState = (...states: string[]): Bool<'household'> => new Bool({ op: 'inState', states })
