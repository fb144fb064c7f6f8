import type { Ask, AskGroup, DatedValue, Figure, Gathered, How, Node, Option, Regions, Rule } from './node.ts'
import type { Op } from './operations.ts'
import type { Entity, Source, Unit, Words } from './words.ts'

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

// ---- figures ----

interface FigureWords extends Words {
  unit: Unit
  source: string | Source | readonly (string | Source)[]
}
const sourcesOf = (source: FigureWords['source']): Source[] =>
  [source].flat().map((one) => (typeof one === 'string' ? { title: one } : (one as Source)))
const dated = <V extends number | readonly number[]>(
  values: Readonly<Record<string, V>>,
  beyond?: Readonly<Record<string, number>>,
) =>
  Object.entries(values)
    .map(
      ([from, value]): DatedValue => ({
        from,
        value,
        ...(beyond?.[from] === undefined ? {} : { beyond: beyond[from] }),
      }),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1))

/** A figure of law: one number from a day on, until the next. `figure('snap.shelterCap', { en, es, unit, source }, { '2025-10-01': 744 })` */
export const figure = (id: string, words: FigureWords, values: Readonly<Record<string, number>>): Num =>
  new Num({ op: 'figure', figure: makeFigure(id, words, dated(values)), by: null })

/** Figures by a count: the first row is for `first` (1 when not said); each count beyond the last row adds `beyond`. */
export const table = (
  id: string,
  words: FigureWords & { first?: number },
  values: Readonly<Record<string, readonly number[]>>,
  beyond?: Readonly<Record<string, number>>,
) => tableOf(makeFigure(id, words, dated(values, beyond), words.first))

const tableOf = (figure: Figure) => ({
  /** The row for this count. */
  of: <E extends Entity>(count: Num<E>): Num<E> => new Num({ op: 'figure', figure, by: count.node }),
})

interface StateWords extends Words {
  unit: Unit
  regions?: Regions
  first?: number
  /** What holds where a state's file says nothing; with its source. */
  values?: Readonly<Record<string, number | readonly number[]>>
  beyond?: Readonly<Record<string, number>>
  source?: FigureWords['source']
}

/** A figure that states set for themselves, under the same id in their own files. */
export const stateFigure = (id: string, words: StateWords) => {
  const values = words.values ? dated(words.values, words.beyond) : null
  const figure = makeFigure(
    id,
    { ...words, source: words.source ?? [] },
    values,
    words.first,
    words.regions ?? null,
    true,
  )
  return {
    value: new Num<'household'>({ op: 'figure', figure, by: null }),
    /** The state (or this part of it) has such a figure in force. Ask this first where some have none. */
    exists: new Bool<'household'>({ op: 'exists', figure }),
    of: <E extends Entity>(count: Num<E>): Num<E | 'household'> => new Num({ op: 'figure', figure, by: count.node }),
  }
}

/** A choice that each state makes; where a state's file is silent, the answer is no. */
export const stateFlag = (id: string, words: Words & { regions?: Regions }): Bool<'household'> => {
  const made = stateFigure(id, { ...words, unit: 'share' })
  return when(made.exists).use(made.value.above(zero)).otherwise(no)
}

/** The county is on the state's list of counties (FIPS codes as numbers) of this id in force. */
export const inListedCounty = (id: string, words: Words, county: County): Bool<'household'> =>
  new Bool({
    op: 'inCounties',
    figure: makeFigure(id, { ...words, unit: 'share', source: [] }, null, 1, null, true),
    county: county.ask,
  })

export interface County {
  readonly ask: Ask
}

const makeFigure = (
  id: string,
  words: FigureWords,
  values: readonly DatedValue[] | null,
  first = 1,
  regions: Regions | null = null,
  byState = false,
): Figure => ({
  id,
  en: words.en,
  es: words.es,
  unit: words.unit,
  sources: sourcesOf(words.source),
  first,
  values,
  regions,
  byState,
})

// ---- questions and rules, by whose they are ----

interface AskWords<E extends Entity> extends Words {
  /** A few words that name the answer in a sum: "Rent". */
  short?: Words
  why: Words
  group?: AskGroup
  appliesTo?: Bool<E | 'household'>
}
interface CountWords<E extends Entity> extends AskWords<E> {
  unit: Unit
  min?: number
  max: number
  /** What a missing answer means in a complete household; 0 when not said. */
  none?: number
}
/** What a missing answer means in a complete household, where that hangs on other answers. */
type Implied<V> = { implied?: V }
interface RuleWords extends Words {
  cite: string
  unmet?: Words
}

/** More than anybody is paid in a month; a larger answer is refused as a slip. */
const mostMoney = 1_000_000

const asks = <E extends Entity>(entity: E) => {
  const make = (id: string, kind: Ask['kind'], w: AskWords<E>, rest: Partial<Ask>): Ask => ({
    id,
    entity,
    kind,
    question: { en: w.en, es: w.es },
    short: w.short ?? { en: w.en, es: w.es },
    why: w.why,
    unit: null,
    min: 0,
    max: 1,
    none: 0,
    options: [],
    implied: null,
    group: w.group ?? null,
    appliesTo: w.appliesTo?.node ?? null,
    ...rest,
  })
  const implied = (of: Num<Entity> | Bool<Entity> | undefined) => of?.node ?? null
  return {
    /** Dollars a month unless `unit` says otherwise. */
    money: (id: string, w: AskWords<E> & { unit?: Unit; max?: number } & Implied<Num<Reach[E]>>): Num<E> =>
      new Num({
        op: 'ask',
        ask: make(id, 'money', w, { unit: w.unit ?? 'perMonth', max: w.max ?? mostMoney, implied: implied(w.implied) }),
      }),
    number: (id: string, w: CountWords<E> & Implied<Num<Reach[E]>>): Num<E> =>
      new Num({
        op: 'ask',
        ask: make(id, 'count', w, {
          unit: w.unit,
          min: w.min ?? 0,
          max: w.max,
          none: w.none ?? 0,
          implied: implied(w.implied),
        }),
      }),
    yesno: (id: string, w: AskWords<E> & Implied<Bool<Reach[E]>>): Bool<E> =>
      new Bool({ op: 'ask', ask: make(id, 'yesno', w, { implied: implied(w.implied) }) }),
    /** The first option is what a missing answer means in a complete household, unless one is implied. */
    choice: (
      id: string,
      w: AskWords<E> & Implied<readonly (readonly [Bool<Reach[E]>, string])[]>,
      options: readonly Option[],
    ): Choice<E> => {
      const option = (code: string): Node => ({ op: 'option', at: options.findIndex((one) => one.code === code) })
      const first: Node = { op: 'option', at: 0 }
      const cases = w.implied?.reduceRight<Node>(
        (rest, [met, code]) => ({ op: 'if', args: [met.node, option(code), rest] }),
        first,
      )
      return new Choice(make(id, 'choice', w, { max: options.length - 1, options, implied: cases ?? null }))
    },
    /** A county code; in a complete household a missing one means the rest of the state, where no county has rules of its own. */
    county: (id: string, w: AskWords<E>): County => ({ ask: make(id, 'county', w, { max: 99_999 }) }),
  }
}

/** What a rule of this entity may read: its own facts and those of whatever it is part of. */
type Reach = {
  person: Entity
  couple: 'couple' | 'taxUnit' | 'household'
  taxUnit: 'taxUnit' | 'household'
  household: 'household'
}

const rules = <E extends Entity>(entity: E) => {
  function rule(id: string, words: RuleWords & { unit: Unit }, is: Num<Reach[E]>): Num<E>
  function rule(id: string, words: RuleWords, is: Bool<Reach[E]>): Bool<E>
  function rule(id: string, words: RuleWords & { unit?: Unit }, is: Num<Reach[E]> | Bool<Reach[E]>): Num<E> | Bool<E> {
    const made: Rule = {
      id,
      entity,
      cite: words.cite,
      en: words.en,
      es: words.es,
      unit: words.unit ?? null,
      unmet: words.unmet ?? null,
      is: is.node,
    }
    return is instanceof Num ? new Num({ op: 'rule', rule: made }) : new Bool({ op: 'rule', rule: made })
  }
  return { rule }
}

const gather = <Whole extends Entity, Part extends Entity>(over: Gathered) => {
  const each = (how: How, node: Node): Node => ({ op: 'gather', over, how, each: node })
  return {
    sum: (of: Num<Part>): Num<Whole> => new Num(each('sum', of.node)),
    any: (of: Bool<Part>): Bool<Whole> => new Bool(each('any', of.node)),
    all: (of: Bool<Part>): Bool<Whole> => new Bool(each('all', of.node)),
    /** How many; everybody when nothing is asked of them. */
    count: (of: Bool<Part> = yes): Num<Whole> => new Num(each('sum', of.node)),
    /** The largest of them, the smallest of them. */
    most: (of: Num<Part>): Num<Whole> => new Num(each('most', of.node)),
    least: (of: Num<Part>): Num<Whole> => new Num(each('least', of.node)),
  }
}

/** Questions about one person, rules for one person. */
export const person = { ...asks('person'), ...rules('person') }
/** Two spouses, or someone alone. `couple.sum(pay).minus(pay)` in a person's rule is what the spouse is paid. */
export const couple = { ...asks('couple'), ...rules('couple'), ...gather<'couple', Entity>('couple') }
/** The people on one tax return: filer, spouse, dependants. */
export const taxUnit = { ...asks('taxUnit'), ...rules('taxUnit'), ...gather<'taxUnit', Entity>('taxUnit') }
/** Everybody who lives and eats together. */
export const household = { ...asks('household'), ...rules('household'), ...gather<'household', Entity>('household') }
/** Over the household's tax units (or couples), each taken once. */
export const taxUnits = gather<'household', Reach['taxUnit']>('taxUnits')
export const couples = gather<'household', Reach['couple']>('couples')

/** The rule behind an expression that `rule` returned; for tests, readings and programmes. */
export const ruleOf = (of: Num<Entity> | Bool<Entity>): Rule => {
  if (of.node.op !== 'rule') throw new Error('This expression is not a named rule.')
  return of.node.rule
}
