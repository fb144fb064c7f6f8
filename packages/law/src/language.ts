import { Bool, Num, yes } from './expression.ts'
import type { Gathered, How, Node, Rule } from './node.ts'
import { asks, type Reach } from './question.ts'
import type { Entity, Unit, Words } from './words.ts'

/**
 * The words in which law is written here: `person`, `couple`, `taxUnit` and `household` ask and rule, figures have a
 * date and a source, and expressions join them. A programme needs nothing but this file.
 */
export { all, any, Bool, Choice, inState, isFirst, Num, no, not, one, when, yes, zero } from './expression.ts'
export { type County, codeOf, figure, inListedCounty, stateFigure, stateFlag, table } from './figure.ts'

interface RuleWords extends Words {
  cite: string
  unmet?: Words
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
