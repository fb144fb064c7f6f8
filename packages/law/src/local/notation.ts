import type { Figure } from '../node.ts'
import type { Op } from '../operations.ts'
import type { Entity } from '../words.ts'
import { Unreadable } from './fault.ts'
import { type Token, tokensOf } from './tokens.ts'
import { chosen, constant, gathered, joined, must, mustReach, ofFigure, type Typed } from './typed.ts'

/** What a name stands for: a question, a rule, or a figure that may be a table. */
export type Named = Typed | { readonly figure: Figure }
export interface Names {
  find(name: string): Named | undefined
  /** One that is spelled nearly so. */
  near(name: string): string | undefined
}

const rounding: Readonly<Record<string, Op>> = {
  roundUp: 'up',
  roundDown: 'down',
  round: 'nearest',
  cents: 'cent',
  aMonth: 'perMonth',
  aYear: 'perYear',
}
const gathering = { sum: 'sum', any: 'any', all: 'all', largest: 'most', smallest: 'least' } as const
const comparing: Readonly<Record<string, readonly [op: Op, isTurned: boolean]>> = {
  '<=': ['<=', false],
  '<': ['<', false],
  '>=': ['<=', true],
  '>': ['<', true],
}
/** Deeper than anybody writes. */
const mostDeep = 60

/**
 * Reads an expression as people write it: `min(most, expenses.rentMonthly - share * snap.grossIncome)`,
 * `inLakemoor and not any(receives.ssi)`. Pure data in, an expression of the law out; nothing is run. Throws `Unreadable`.
 */
export function readExpression(text: string, entity: Entity, is: 'number' | 'yesno', names: Names): Typed {
  const tokens = tokensOf(text)
  let at = 0
  let deep = 0
  const next = (): Token => tokens[at]!
  const sees = (text: string) => next().text === text && next().kind !== 'number'
  const takes = (text: string): boolean => {
    if (!sees(text)) return false
    at++
    return true
  }
  const needs = (text: string) => {
    if (!takes(text)) throw unexpected(next(), text)
  }

  const either = (inside: Entity): Typed => {
    if (++deep > mostDeep) throw new Unreadable('This is nested too deeply.', 'Esto tiene demasiados niveles.')
    let left = both(inside)
    while (takes('or')) left = joined('or', [left, both(inside)], 'yesno', 'yesno')
    deep--
    return left
  }
  const both = (inside: Entity): Typed => {
    let left = denied(inside)
    while (takes('and')) left = joined('and', [left, denied(inside)], 'yesno', 'yesno')
    return left
  }
  const denied = (inside: Entity): Typed =>
    takes('not') ? joined('not', [denied(inside)], 'yesno', 'yesno') : compared(inside)
  const compared = (inside: Entity): Typed => {
    const left = added(inside)
    const found = next().kind === 'sign' ? comparing[next().text] : undefined
    if (!found) return left
    at++
    const right = added(inside)
    const [op, isTurned] = found
    return joined(op, isTurned ? [right, left] : [left, right], 'number', 'yesno')
  }
  const added = (inside: Entity): Typed => {
    let left = multiplied(inside)
    while (sees('+') || sees('-')) {
      const op = tokens[at++]!.text as Op
      left = joined(op, [left, multiplied(inside)], 'number', 'number')
    }
    return left
  }
  const multiplied = (inside: Entity): Typed => {
    let left = single(inside)
    while (sees('*') || sees('/')) {
      const op = tokens[at++]!.text as Op
      left = joined(op, [left, single(inside)], 'number', 'number')
    }
    return left
  }
  const single = (inside: Entity): Typed => {
    const token = next()
    if (takes('(')) {
      const of = either(inside)
      needs(')')
      return of
    }
    if (token.kind === 'number') {
      at++
      if (token.text === '0' || token.text === '1') return constant(token.text === '0' ? 0 : 1, 'number')
      throw new Unreadable(
        `${token.text} stands here without a date and a source. Put it under “figures” and name it.`,
        `${token.text} está aquí sin fecha ni fuente. Póngalo en “figures” y dele un nombre.`,
      )
    }
    if (token.kind !== 'name') throw unexpected(token, '')
    at++
    if (token.text === 'if') {
      const condition = either(inside)
      needs('then')
      const yes = either(inside)
      needs('else')
      return chosen(condition, yes, either(inside))
    }
    if (token.text === 'yes' || token.text === 'no') return constant(token.text === 'yes' ? 1 : 0, 'yesno')
    return takes('(') ? called(token.text, inside) : named(token.text)
  }
  const named = (name: string): Typed => {
    const found = names.find(name)
    if (!found) throw unknown(name, names)
    if ('figure' in found) return ofFigure(found.figure, null)
    if (found.is !== 'choice' || !takes('is')) return found
    const { node } = found
    if (node.op !== 'ask') return found
    const options: number[] = []
    do {
      const code = tokens[at++]!.text
      const place = node.ask.options.findIndex((option) => option.code === code)
      if (place < 0) {
        const all = node.ask.options.map((option) => option.code).join(', ')
        throw new Unreadable(
          `“${name}” has no answer “${code}”. It has: ${all}.`,
          `“${name}” no tiene la respuesta “${code}”. Tiene: ${all}.`,
        )
      }
      options.push(place)
    } while (takes('|'))
    return { ...found, node: { op: 'is', ask: node.ask, options }, is: 'yesno' }
  }
  const called = (name: string, inside: Entity): Typed => {
    if (Object.hasOwn(gathering, name)) {
      const how = gathering[name as keyof typeof gathering]
      const each = either('person')
      needs(')')
      return gathered(how, each, inside)
    }
    if (name === 'count') {
      const each = either('person')
      must(each, 'yesno')
      needs(')')
      return gathered('sum', { ...each, is: 'number' }, inside)
    }
    if (Object.hasOwn(rounding, name)) {
      const of = either(inside)
      needs(')')
      return joined(rounding[name]!, [of], 'number', 'number')
    }
    if (name === 'min' || name === 'max') {
      let left = either(inside)
      while (takes(',')) left = joined(name, [left, either(inside)], 'number', 'number')
      needs(')')
      return left
    }
    // a table and the count whose row is meant: limit(snap.size)
    const found = names.find(name)
    if (!found) throw unknown(name, names)
    if (!('figure' in found))
      throw new Unreadable(`“${name}” is not a table of figures.`, `“${name}” no es una tabla de cifras.`)
    const by = either(inside)
    must(by, 'number')
    needs(')')
    return ofFigure(found.figure, by)
  }

  const whole = either(entity)
  if (next().kind !== 'end') throw unexpected(next(), '')
  must(whole, is)
  mustReach(whole, entity)
  return whole
}

const unexpected = (token: Token, wanted: string) => {
  const found =
    token.kind === 'end'
      ? { en: 'It ends', es: 'Termina' }
      : { en: `“${token.text}” stands`, es: `“${token.text}” está` }
  return new Unreadable(
    `${found.en} where ${wanted ? `“${wanted}”` : 'a name, an amount or a condition'} is needed.`,
    `${found.es} donde hace falta ${wanted ? `“${wanted}”` : 'un nombre, una cantidad o una condición'}.`,
  )
}
const unknown = (name: string, names: Names) => {
  const near = names.near(name)
  return new Unreadable(
    `There is no rule, figure or question “${name}”.${near ? ` Did you mean “${near}”?` : ' The law browser at /law lists them.'}`,
    `No hay regla, cifra ni pregunta “${name}”.${near ? ` ¿Quiso decir “${near}”?` : ' El navegador de la ley en /law las muestra.'}`,
  )
}
