import { type Programme, type StateFigures, states } from '@kith/law'
import { figureInForce, valueSaid } from '@kith/law/figure-in-force'
import type { LocalProgramme } from '@kith/law/local/local-programme'
import type { DatedValue, Figure, Rule } from '@kith/law/node'
import { amount } from '@kith/law/say'
import { kindOf } from '@kith/law/us/kinds'
import { standings, statusOf } from '@kith/law/us/status'
import { commonRefusals, Refused } from '@kith/wire'
import type { LawFigure, LawLink, LawProgramme, LawSource, LawStatus } from '@kith/wire/law'
import { allStates, type Book } from './book.ts'

/** As of which day, where and in which language a page of the law is told. */
export interface Asked {
  on: string
  /** `US` for the whole country. */
  state: string
  language: 'en' | 'es'
}
/** What every page is told from. */
export interface Reading extends Asked {
  book: Book
  local: readonly LocalProgramme[]
  figures: StateFigures | null
}

export const notThere = () => new Refused('notFound', commonRefusals.notFound)

export async function stateAsked(state: string): Promise<StateFigures | null> {
  if (state === 'US') return null
  if (!states.has(state)) throw notThere()
  return (await allStates()).find((one) => one.state === state)!
}

export const here = ({ on, state, language }: Asked) => ({ on, state, language })

export const linkTo = ({ book, language }: Reading, one: Rule | Figure): LawLink => ({
  id: one.id,
  programme: book.home(one.id).id,
  title: one[language],
})

export const sourceOf = (source: { title: string; href?: string }): LawSource => ({
  title: source.title,
  href: source.href ?? null,
})

export function programmeTold(reading: Reading, programme: Programme): LawProgramme {
  const local = reading.local.find((one) => one.programme.id === programme.id)
  return {
    id: programme.id,
    name: programme.name[reading.language],
    group: local ? 'local' : programme.kind === 'tax' ? 'taxes' : kindOf(programme),
    kind: programme.kind,
    place: local?.place[reading.language] ?? '',
    status: statusTold(reading, programme),
  }
}

export function statusTold(reading: Reading, programme: Programme): LawStatus {
  const { on, state, language } = reading
  const local = reading.local.find((one) => one.programme.id === programme.id)
  const status = statusOf(programme.id, state === 'US' ? undefined : state)
  return {
    standing: local || !status ? 'local' : status.standing,
    against: status ? standings[status.standing][language] : programme.verified.against[language],
    on: programme.verified.on,
    knownUntil: programme.knownUntil,
    isKnown: on <= programme.knownUntil,
    compared: status?.compared ?? null,
    officialCases: status?.official ?? 0,
    ownCases: status?.own ?? local?.cases.length ?? 0,
    hasOwnFigures: state === 'US' || !status ? null : status.hasOwnFigures,
    toConfirm: (status?.recalled ?? []).map((one) => ({
      what: `${one[language]} (${one.cite})`,
      states: [...(one.states ?? [])],
    })),
  }
}

const mostRows = 12
const texts = {
  en: { counties: (n: number) => `${n} counties`, further: 'each further', none: 'none' },
  es: { counties: (n: number) => `${n} condados`, further: 'cada uno más', none: 'ninguno' },
}

/** A value in words; the rows of a table one after the other. */
export function saidOf({ book, language }: Reading, figure: Figure, dated: DatedValue['value']): string {
  if (Array.isArray(dated)) {
    const list = dated as readonly number[]
    if (book.isCounties(figure)) return texts[language].counties(list.length)
    const shown = list.slice(0, mostRows).map((one) => amount(one, figure.unit, language))
    return shown.join(' · ') + (list.length > mostRows ? ' …' : '')
  }
  return valueSaid(figure, dated, book.isFlag(figure), language) || texts[language].none
}

/** The parts of a state, by county, that have a value of their own. */
export const partsIn = (figure: Figure, state: StateFigures): string[] =>
  Object.keys(state.figures).flatMap((key) =>
    key.startsWith(`${figure.id}@`) ? [key.slice(figure.id.length + 1)] : [],
  )

export function figureTold(reading: Reading, figure: Figure): LawFigure {
  const { book, on, figures, language } = reading
  const now = figureInForce(figure, on, figures)
  const rows = Array.isArray(now.value) && !book.isCounties(figure) ? (now.value as readonly number[]) : null
  return {
    ...linkTo(reading, figure),
    said:
      rows || (now.value === null && !book.isFlag(figure))
        ? ''
        : figures || !figure.byState || figure.values
          ? saidOf(reading, figure, now.value)
          : '',
    rows: rows
      ? [
          ...rows.slice(0, mostRows).map((one, i) => ({
            count: String(figure.first + i),
            said: amount(one, figure.unit, language),
          })),
          ...(rows.length <= mostRows && now.beyond !== 0
            ? [{ count: texts[language].further, said: `+ ${amount(now.beyond, figure.unit, language)}` }]
            : []),
        ]
      : [],
    from: now.from,
    until: now.until,
    byState: figure.byState,
    byPart: figures !== null && partsIn(figure, figures).length > 0,
    sources: now.sources.map(sourceOf),
  }
}
