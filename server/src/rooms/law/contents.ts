import type { LawContents, LawProgrammePage } from '@kith/wire/law'
import { figureTold, here, linkTo, notThere, programmeTold, type Reading } from './told.ts'

/** Every programme, with what it is checked against. */
export function contents(reading: Reading): LawContents {
  const { book } = reading
  return {
    ...here(reading),
    programmes: book.programmes.map((one) => programmeTold(reading, one)),
    count: { rules: book.rules.size, figures: book.figures.size, questions: book.asks.size },
  }
}

/** One programme: its goals, its rules in the order in which they are met, its questions in the order of a conversation. */
export function programmePage(reading: Reading, id: string): LawProgrammePage {
  const { book, language } = reading
  const programme = book.programmes.find((one) => one.id === id)
  if (!programme) throw notThere()
  const goals = [
    ...new Set([programme.eligible, programme.amount].flatMap(({ node }) => (node.op === 'rule' ? [node.rule] : []))),
  ]
  const asks = book.asksOf(programme)
  const place = (ask: { id: string }) => {
    const at = programme.order.indexOf(ask.id)
    return at < 0 ? programme.order.length : at
  }
  const isOwn = (one: { id: string }) => book.home(one.id) === programme
  const own = book.rulesOf(programme).filter(isOwn)
  const named = new Set(own.flatMap((rule) => book.parts(rule).rules))
  return {
    ...here(reading),
    programme: programmeTold(reading, programme),
    goals: goals.map((rule) => linkTo(reading, rule)),
    rules: own.map((rule) => ({ ...linkTo(reading, rule), cite: rule.cite })),
    borrowed: [...named].filter((rule) => !isOwn(rule)).map((rule) => linkTo(reading, rule)),
    figures: book
      .figuresOf(programme)
      .filter(isOwn)
      .map((figure) => {
        const { said, rows, ...told } = figureTold(reading, figure)
        return {
          id: told.id,
          programme: told.programme,
          title: told.title,
          said: rows[0]?.said ?? said,
          byState: told.byState,
          byPart: told.byPart,
        }
      }),
    questions: asks
      .toSorted((a, b) => place(a) - place(b))
      .map((ask) => ({ id: ask.id, question: ask.question[language], why: ask.why[language] })),
  }
}
