import { figureInForce } from '@kith/law/figure-in-force'
import { type Outline, outline } from '@kith/law/outline'
import { stateName } from '@kith/law/us/state-names'
import type { LawOutline, LawRulePage } from '@kith/wire/law'
import { casesOf } from './case-told.ts'
import { figureTold, here, linkTo, notThere, type Reading, statusTold } from './told.ts'

/** One rule as it stands on a day in a state. */
export async function rulePage(reading: Reading, id: string): Promise<LawRulePage> {
  const { book, on, figures, language } = reading
  const rule = book.rules.get(id)
  if (!rule) throw notThere()
  const parts = book.parts(rule)
  const programme = book.home(id)
  const stands = parts.figures.map((figure) => figureInForce(figure, on, figures))
  const { cases, total } = await casesOf(reading, rule)
  return {
    ...here(reading),
    ...linkTo(reading, rule),
    programmeName: programme.name[language],
    status: statusTold(reading, programme),
    cite: rule.cite,
    entity: rule.entity,
    isYesNo: rule.unit === null,
    unmet: rule.unmet?.[language] ?? '',
    from:
      stands
        .flatMap((one) => one.from ?? [])
        .sort()
        .at(-1) ?? null,
    until: stands.flatMap((one) => one.until ?? []).sort()[0] ?? null,
    outline: linkedOutline(reading, outline(rule, { asOf: on, state: figures, language, stateName })),
    figures: parts.figures.map((figure) => figureTold(reading, figure)),
    questions: parts.asks.map((ask) => ({
      id: ask.id,
      question: ask.question[language],
      short: ask.short[language],
      why: ask.why[language],
    })),
    uses: parts.rules.map((one) => linkTo(reading, one)),
    usedBy: book.usedBy(id).map((one) => linkTo(reading, one)),
    cases,
    caseTotal: total,
  }
}

const linkedOutline = (reading: Reading, { line, of }: Outline): LawOutline => ({
  line: line.map((piece) => ({
    ...piece,
    programme: piece.kind === 'rule' || piece.kind === 'figure' ? reading.book.home(piece.id).id : '',
  })),
  of: of.map((one) => linkedOutline(reading, one)),
})
