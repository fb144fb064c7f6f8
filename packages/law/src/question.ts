import { Bool, Choice, Num } from './expression.ts'
import type { County } from './figure.ts'
import type { Ask, AskGroup, Node, Option } from './node.ts'
import type { Entity, Unit, Words } from './words.ts'

/** Questions, by whose they are. */

/** What a rule of this entity may read: its own facts and those of whatever it is part of. */
export type Reach = {
  person: Entity
  couple: 'couple' | 'taxUnit' | 'household'
  taxUnit: 'taxUnit' | 'household'
  household: 'household'
}

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
/** More than anybody is paid in a month; a larger answer is refused as a slip. */
const mostMoney = 1_000_000

/** A question as it stands in the law, with what it says of itself. */
export const askOf = <E extends Entity>(
  entity: E,
  id: string,
  kind: Ask['kind'],
  w: AskWords<E>,
  rest: Partial<Ask> = {},
): Ask => ({
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

/** What can be asked of a person, a couple, a tax unit or a household. */
export const asks = <E extends Entity>(entity: E) => {
  const make = (id: string, kind: Ask['kind'], w: AskWords<E>, rest: Partial<Ask>): Ask =>
    askOf(entity, id, kind, w, rest)
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
