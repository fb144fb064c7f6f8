import type { Num } from '../expression.ts'
import { figure, household, person, table, taxUnit } from '../language.ts'
import type { Figure } from '../node.ts'
import type { Form, Path, Plain } from './form.ts'
import type { Named } from './notation.ts'
import { ofAsk } from './typed.ts'

const entities = { person, household, taxUnit } as const
type Of = keyof typeof entities

/** A question that only this programme asks. */
export function readQuestion(form: Form, id: string, value: unknown, path: Path): Named {
  const said = form.part(value, path, ['of', 'kind', 'en', 'es', 'short', 'why', 'unit', 'most', 'options'])
  const of: Of = form.oneOf(said.of, [...path, 'of'], ['household', 'person', 'taxUnit'])
  const kind = form.oneOf(said.kind, [...path, 'kind'], ['yesno', 'money', 'count', 'choice'])
  const words = {
    ...form.words(said, path),
    short: said.short === undefined ? form.words(said, path) : form.words(said.short, [...path, 'short']),
    why: form.words(said.why, [...path, 'why']),
  }
  const most = typeof said.most === 'number' && Number.isFinite(said.most) ? said.most : undefined
  const asks = entities[of]
  switch (kind) {
    case 'yesno':
      return fromNode(asks.yesno(id, words).node)
    case 'money':
      return fromNode(
        asks.money(id, {
          ...words,
          unit: said.unit === undefined ? 'perMonth' : form.unit(said.unit, [...path, 'unit']),
          ...(most ? { max: most } : {}),
        }).node,
      )
    case 'count':
      if (!most)
        form.fault(
          [...path, 'most'],
          'Say the largest answer that makes sense, under “most”.',
          'Diga la mayor respuesta que tiene sentido, en “most”.',
        )
      return fromNode(asks.number(id, { ...words, unit: form.unit(said.unit, [...path, 'unit']), max: most ?? 1 }).node)
    case 'choice': {
      const options = form.parts(said.options, [...path, 'options']).map(([code, option]) => ({
        code,
        ...form.words(option, [...path, 'options', code]),
      }))
      if (options.length < 2)
        form.fault(
          [...path, 'options'],
          'A choice needs two answers or more.',
          'Una elección necesita dos respuestas o más.',
        )
      return ofAsk(asks.choice(id, words, options).ask)
    }
  }
}
const fromNode = (node: Num['node']): Named => {
  if (node.op !== 'ask') throw new Error('A question makes a question.')
  return ofAsk(node.ask)
}

/** A figure of the city’s own: values with the days from which they count. */
export function readFigure(form: Form, id: string, value: unknown, path: Path): { figure: Figure } {
  const said = form.part(value, path, ['en', 'es', 'unit', 'source', 'values', 'beyond', 'first'])
  const words = {
    ...form.words(said, path),
    unit: form.unit(said.unit, [...path, 'unit']),
    source: form.source(said.source, [...path, 'source']),
    ...(typeof said.first === 'number' ? { first: said.first } : {}),
  }
  const dated = datedIn(form, said.values, [...path, 'values'])
  const isTable = Object.values(dated).some(Array.isArray)
  const made = isTable
    ? table(
        id,
        words,
        Object.fromEntries(Object.entries(dated).map(([day, one]) => [day, [one].flat()])),
        said.beyond === undefined ? undefined : numbersIn(form, said.beyond, [...path, 'beyond']),
      ).of({ node: { op: 'constant', value: 0 } } as Num)
    : figure(id, words, dated as Record<string, number>)
  if (made.node.op !== 'figure') throw new Error('A figure makes a figure.')
  return { figure: made.node.figure }
}

function datedIn(form: Form, value: unknown, path: Path): Record<string, number | number[]> {
  const isList = (one: unknown): one is number[] =>
    Array.isArray(one) && one.length > 0 && one.every((each) => typeof each === 'number' && Number.isFinite(each))
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Plain) : []
  if (entries.length === 0)
    form.fault(
      path,
      'A figure needs a value and the day from which it counts: { 2026-07-01: 400 }.',
      'Una cifra necesita un valor y el día desde el que vale: { 2026-07-01: 400 }.',
    )
  return Object.fromEntries(
    entries.map(([day, one]) => {
      form.day(day, [...path, day])
      if ((typeof one === 'number' && Number.isFinite(one)) || isList(one)) return [day, one]
      form.fault([...path, day], 'This is not a number.', 'Esto no es un número.')
      return [day, 0]
    }),
  )
}
const numbersIn = (form: Form, value: unknown, path: Path): Record<string, number> =>
  Object.fromEntries(Object.entries(datedIn(form, value, path)).map(([day, one]) => [day, [one].flat()[0]!]))
