import type { Op } from './operations.ts'
import type { Entity, Source, Unit, Words } from './words.ts'

/** The graph that every reading walks. Nobody writes nodes by hand: `language.ts` makes them with types that hold. */
export type Node =
  | { readonly op: 'constant'; readonly value: 0 | 1 }
  | { readonly op: 'ask'; readonly ask: Ask }
  /** The person named first. */
  | { readonly op: 'first' }
  /** One of a choice's answers, by its place. */
  | { readonly op: 'option'; readonly at: number }
  | { readonly op: 'is'; readonly ask: Ask; readonly options: readonly number[] }
  | { readonly op: 'figure'; readonly figure: Figure; readonly by: Node | null }
  | { readonly op: 'exists'; readonly figure: Figure }
  | { readonly op: 'inState'; readonly states: readonly string[] }
  | { readonly op: 'inCounties'; readonly figure: Figure; readonly county: Ask }
  | { readonly op: 'rule'; readonly rule: Rule }
  | { readonly op: 'gather'; readonly over: Gathered; readonly how: How; readonly each: Node }
  | { readonly op: 'if'; readonly args: readonly [Node, Node, Node] }
  | { readonly op: Op; readonly args: readonly Node[] }

export type How = 'sum' | 'any' | 'all' | 'most' | 'least'
/** People of a couple, of a tax unit, of the household; or the household's tax units or couples, each taken once. */
export type Gathered = 'couple' | 'taxUnit' | 'household' | 'taxUnits' | 'couples'

export type Kind = 'money' | 'count' | 'yesno' | 'choice' | 'county'

/** A question. `id` is also where the answer stands in the household format ("expenses.rentMonthly"). */
export interface Ask {
  readonly id: string
  readonly entity: Entity
  readonly kind: Kind
  readonly question: Words
  /** A few words that name the answer in a sum: "Rent". */
  readonly short: Words
  readonly why: Words
  readonly unit: Unit | null
  readonly min: number
  readonly max: number
  /** What a missing answer means when a household is said to be complete, and where the question does not apply. */
  readonly none: number
  readonly options: readonly Option[]
  /** What a missing answer means in a complete household, where that hangs on other answers; goes before `none`. */
  readonly implied: Node | null
  /** Questions of one group can be asked as one list ("which of these do you get?"). */
  readonly group: AskGroup | null
  /** Where this is certainly false nobody is asked, and the answer is `none`. */
  readonly appliesTo: Node | null
}

/** The words of a list of questions; `everybody` can be put once for the whole household ("is anyone …?"). */
export interface AskGroup extends Words {
  readonly id: string
  readonly of: 'each' | 'everybody'
}

export interface Option extends Words {
  readonly code: string
}

/** A value from a day on, until the next. A list is a row by count (people, children); `beyond` is added for each further. */
export interface DatedValue {
  readonly from: string
  /** Null: from this day on there is none. */
  readonly value: number | readonly number[] | null
  readonly beyond?: number
  /** Places in `sources` of the figure or of the state's file. */
  readonly sources?: readonly number[]
}

export interface Figure extends Words {
  readonly id: string
  readonly unit: Unit | null
  readonly sources: readonly Source[]
  /** For a table: the count that its first row is for. */
  readonly first: number
  /** Null when there is none but in the states' own files; a state's own value goes before these. */
  readonly values: readonly DatedValue[] | null
  /** States may set it for themselves. */
  readonly byState: boolean
  /** Parts of a state by county, where the figure differs inside a state. */
  readonly regions: Regions | null
}

/** state → region → the counties in it; the region named in `rest` has all the others. */
export interface Regions {
  readonly county: Ask
  readonly states: Readonly<
    Record<string, { readonly rest: string; readonly counties: Readonly<Record<string, readonly string[]>> }>
  >
}

export interface Rule extends Words {
  readonly id: string
  readonly entity: Entity
  readonly cite: string
  readonly unit: Unit | null
  /** Said in place of the title when the rule is not met: "your income is above the limit". */
  readonly unmet: Words | null
  readonly is: Node
}

/** One state's own figures, loaded when that state is needed: `figures['snap.standardUtility']` or `['…@NY_NYC']`. */
export interface StateFigures {
  readonly state: string
  readonly sources: readonly Source[]
  readonly figures: Readonly<Record<string, readonly DatedValue[]>>
}
