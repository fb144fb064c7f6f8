import type { Gathered, How } from './node.ts'
import type { Language } from './words.ts'

/** The joints of a rule that is read aloud: what stands between its parts. */
interface Joints {
  readonly all: string
  readonly any: string
  readonly none: string
  readonly noneOf: string
  readonly notAll: string
  readonly cases: string
  readonly when: string
  readonly thereupon: string
  readonly otherwise: string
  readonly sum: string
  readonly product: string
  readonly compare: string
  readonly larger: string
  readonly smaller: string
  readonly notBelowZero: string
  readonly rounded: Readonly<Record<'up' | 'down' | 'nearest' | 'cent' | 'perMonth' | 'perYear', string>>
  readonly atMost: string
  readonly atLeast: string
  readonly below: string
  readonly above: string
  readonly row: string
  readonly exists: string
  readonly lives: string
  readonly counties: string
  readonly over: Readonly<Record<Gathered, string>>
  readonly how: Readonly<Record<How, string>>
  readonly count: Readonly<Record<Gathered, string>>
  readonly countWith: string
}

export const joints: Readonly<Record<Language, Joints>> = {
  en: {
    all: 'All of these hold:',
    any: 'One of these is enough:',
    none: 'This does not hold:',
    noneOf: 'None of these holds:',
    notAll: 'These do not hold all together:',
    cases: 'The first of these that fits:',
    when: 'if',
    thereupon: 'then',
    otherwise: 'otherwise',
    sum: 'Reckoned from:',
    product: 'Multiplied:',
    compare: 'Compared:',
    larger: 'The larger of:',
    smaller: 'The smaller of:',
    notBelowZero: 'Never below zero:',
    rounded: {
      up: 'rounded up to a whole number',
      down: 'rounded down to a whole number',
      nearest: 'rounded to the nearest whole',
      cent: 'rounded to the cent',
      perMonth: 'a twelfth of it, for one month',
      perYear: 'twelve times it, for a year',
    },
    atMost: 'is no more than',
    atLeast: 'is at least',
    below: 'is less than',
    above: 'is more than',
    row: 'for',
    exists: 'is set here',
    lives: 'the household lives in',
    counties: 'the county is on this list:',
    over: {
      couple: 'both spouses, or the person alone',
      taxUnit: 'everyone on the tax return',
      household: 'everyone in the household',
      taxUnits: 'each tax return in the household',
      couples: 'each couple or single person in the household',
    },
    how: {
      sum: 'Added up over',
      any: 'At least one of',
      all: 'Each of',
      most: 'The largest among',
      least: 'The smallest among',
    },
    count: {
      couple: 'the number of spouses',
      taxUnit: 'the number of people on the tax return',
      household: 'the number of people in the household',
      taxUnits: 'the number of tax returns in the household',
      couples: 'the number of couples and single people in the household',
    },
    countWith: 'with',
  },
  es: {
    all: 'Se cumple todo esto:',
    any: 'Basta con una de estas:',
    none: 'No se cumple esto:',
    noneOf: 'No se cumple ninguna de estas:',
    notAll: 'No se cumplen todas estas a la vez:',
    cases: 'La primera de estas que corresponda:',
    when: 'si',
    thereupon: 'entonces',
    otherwise: 'en otro caso',
    sum: 'Se calcula con:',
    product: 'Se multiplica:',
    compare: 'Se compara:',
    larger: 'Lo mayor entre:',
    smaller: 'Lo menor entre:',
    notBelowZero: 'Nunca menos de cero:',
    rounded: {
      up: 'redondeado hacia arriba a un número entero',
      down: 'redondeado hacia abajo a un número entero',
      nearest: 'redondeado al entero más cercano',
      cent: 'redondeado al centavo',
      perMonth: 'la doceava parte, por un mes',
      perYear: 'doce veces eso, por un año',
    },
    atMost: 'no pasa de',
    atLeast: 'es al menos',
    below: 'es menos de',
    above: 'es más de',
    row: 'para',
    exists: 'existe aquí',
    lives: 'el hogar vive en',
    counties: 'el condado está en esta lista:',
    over: {
      couple: 'los dos cónyuges, o la persona sola',
      taxUnit: 'todos los de la declaración de impuestos',
      household: 'todos los del hogar',
      taxUnits: 'cada declaración de impuestos del hogar',
      couples: 'cada pareja o persona sola del hogar',
    },
    how: {
      sum: 'La suma de',
      any: 'Al menos uno de',
      all: 'Cada uno de',
      most: 'Lo mayor entre',
      least: 'Lo menor entre',
    },
    count: {
      couple: 'el número de cónyuges',
      taxUnit: 'el número de personas en la declaración',
      household: 'el número de personas en el hogar',
      taxUnits: 'el número de declaraciones del hogar',
      couples: 'el número de parejas y personas solas del hogar',
    },
    countWith: 'con',
  },
}
