import { Bool, Num, no, when, zero } from './expression.ts'
import type { Ask, DatedValue, Figure, Regions } from './node.ts'
import type { Entity, Source, Unit, Words } from './words.ts'

/** Figures of law: numbers with a day from which they count and a source. */

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

/** The county's code as a number, to find its row in a table. */
export const codeOf = (county: County): Num<'household'> => new Num({ op: 'ask', ask: county.ask })

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
