import type { StateFigures } from '@kith/law'
import { figureInForce } from '@kith/law/figure-in-force'
import type { Figure } from '@kith/law/node'
import { amount } from '@kith/law/say'
import type { LawFigurePage } from '@kith/wire/law'
import { allStates } from './book.ts'
import { figureTold, here, linkTo, notThere, partsIn, type Reading, saidOf, sourceOf, statusTold } from './told.ts'

/** One figure: on the day, over time, in every state. */
export async function figurePage(reading: Reading, id: string): Promise<LawFigurePage> {
  const { book, on, figures, language } = reading
  const figure = book.figures.get(id)
  if (!figure) throw notThere()
  const programme = book.home(id)
  const { dated } = figureInForce(figure, on, figures)
  return {
    ...here(reading),
    ...figureTold(reading, figure),
    programmeName: programme.name[language],
    status: statusTold(reading, programme),
    isYesNo: book.isFlag(figure),
    isMoney: figure.unit === 'perMonth' || figure.unit === 'perYear' || figure.unit === 'dollars',
    values: dated.map(({ from, value }) => ({
      from,
      said: saidOf(reading, figure, value),
      number: typeof value === 'number' && Number.isFinite(value) ? value : null,
    })),
    parts: figures ? partsOf(reading, figure, figures) : [],
    states: figure.byState ? (await allStates()).map((state) => inState(reading, figure, state)) : [],
    usedBy: book.usedBy(id).map((rule) => linkTo(reading, rule)),
  }
}

/** Parts of a state by county, each with its own value. */
function partsOf(reading: Reading, figure: Figure, state: StateFigures) {
  return partsIn(figure, state).map((name) => {
    const now = figureInForce(figure, reading.on, state, name)
    return { name: name.replace(`${state.state}_`, ''), said: saidOf(reading, figure, now.value), from: now.from }
  })
}

function inState(reading: Reading, figure: Figure, state: StateFigures): LawFigurePage['states'][number] {
  const { on, language } = reading
  const now = figureInForce(figure, on, state)
  const parts = now.isOwn ? [] : partsIn(figure, state).map((name) => figureInForce(figure, on, state, name))
  const numbers = parts.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
  const [least, largest] = [Math.min(...numbers), Math.max(...numbers)]
  const source = (parts[0] ?? now).sources[0]
  return {
    state: state.state,
    said:
      numbers.length === 0
        ? saidOf(reading, figure, now.value)
        : [...new Set([least, largest])].map((one) => amount(one, figure.unit, language)).join(' – '),
    number: numbers.length > 0 ? largest : numberOf(now.value, reading, figure),
    from: (parts[0] ?? now).from,
    isOwn: now.isOwn || parts.length > 0,
    source: source ? sourceOf(source) : null,
  }
}

/** What a tile is shaded by: of a table its first row, of a choice whether it was made. */
function numberOf(value: number | readonly number[] | null, { book }: Reading, figure: Figure): number | null {
  const first = typeof value === 'number' ? value : (value?.[0] ?? null)
  if (book.isFlag(figure)) return first !== null && first > 0 ? 1 : 0
  return first !== null && Number.isFinite(first) ? first : null
}
