import type { Paper } from '../deadlines/papers.ts'
import { all, Bool, inState, Num, when, zero } from '../expression.ts'
import { household, person, taxUnit } from '../language.ts'
import type { Figure, Node } from '../node.ts'
import type { Programme } from '../programme.ts'
import { stateCodes } from '../us/state-names.ts'
import type { Words } from '../words.ts'
import { type LocalFault, Unreadable } from './fault.ts'
import { type Form, form, type Path } from './form.ts'
import type { LocalProgramme } from './local-programme.ts'
import { type Known, namesOf } from './names.ts'
import { type Named, readExpression } from './notation.ts'
import { readFigure, readQuestion } from './own-parts.ts'
import { ofRule } from './typed.ts'

const fields = [
  'id', 'en', 'es', 'for', 'period', 'place', 'cite', 'verified', 'knownUntil',
  'questions', 'figures', 'rules', 'eligible', 'amount', 'apply', 'cases',
] // biome-ignore format: a list
const entities = { person, household, taxUnit } as const
type Of = keyof typeof entities

/**
 * Reads a programme of a city, a county or a state from plain data (a file’s content): see docs/adding-a-programme.md.
 * Nothing in it is run; what it names must be in the law or in itself. The same data gives the same programme on a
 * server and in a browser. `readLocal(data, knownOf(programmes))`
 */
export function readLocal(data: unknown, known: Known): { local: LocalProgramme } | { faults: readonly LocalFault[] } {
  const read = form()
  const said = read.part(data, [], fields)
  const id = read.text(said.id, ['id'], 'Give it an id, as lakemoorRent.', 'Dele un id, como lakemoorRent.')
  if (id && !/^[a-z][A-Za-z0-9]{2,40}$/.test(id))
    read.fault(
      ['id'],
      'The id begins with a small letter and holds letters and digits only.',
      'El id empieza con minúscula y tiene solo letras y números.',
    )
  if (known.programmes.has(id) || [...known.rules.keys()].some((rule) => rule.startsWith(`${id}.`)))
    read.fault(['id'], `“${id}” is taken. Choose another id.`, `“${id}” ya existe. Elija otro id.`)
  const name = read.words(said, [])
  const of: Of = read.oneOf(said.for, ['for'], ['household', 'person', 'taxUnit'], 'household')
  const cite = read.cite(said.cite, ['cite'])
  const place = placeIn(read, said.place)

  const own = new Map<string, Named>()
  for (const [short, question] of read.parts(said.questions, ['questions']))
    own.set(short, readQuestion(read, `${id}.${short}`, question, ['questions', short]))
  for (const [short, figure] of read.parts(said.figures, ['figures']))
    own.set(short, readFigure(read, `${id}.${short}`, figure, ['figures', short]))
  const names = namesOf(known, own)

  const expression = (value: unknown, path: Path, entity: Of, is: 'number' | 'yesno'): Node => {
    if (Array.isArray(value) && is === 'yesno')
      return value
        .map((one, i) => new Bool(expression(one, [...path, i], entity, is)))
        .reduce((met, one) => all(met, one)).node
    const text = typeof value === 'object' ? '' : String(value ?? '')
    if (!text.trim()) read.fault(path, 'Say what it comes to.', 'Diga cuál es el resultado.')
    else {
      try {
        return readExpression(text, entity, is, names).node
      } catch (error) {
        if (!(error instanceof Unreadable)) throw error
        read.fault(path, error.words.en, error.words.es)
      }
    }
    return zero.node
  }
  for (const [short, rule] of read.parts(said.rules, ['rules'])) {
    const path = ['rules', short]
    const part = read.part(rule, path, ['of', 'en', 'es', 'unit', 'cite', 'unmet', 'is'])
    const entity: Of = read.oneOf(part.of, [...path, 'of'], ['household', 'person', 'taxUnit'], of)
    const unit = part.unit === undefined ? null : read.unit(part.unit, [...path, 'unit'])
    const is = expression(part.is, [...path, 'is'], entity, unit === null ? 'yesno' : 'number')
    const words = {
      ...read.words(part, path),
      cite: part.cite === undefined ? cite : read.cite(part.cite, [...path, 'cite']),
      ...(part.unmet === undefined ? {} : { unmet: read.words(part.unmet, [...path, 'unmet']) }),
    }
    const made =
      unit === null
        ? entities[entity].rule(`${id}.${short}`, words, new Bool(is))
        : entities[entity].rule(`${id}.${short}`, { ...words, unit }, new Num(is))
    if (made.node.op === 'rule') own.set(short, ofRule(made.node.rule))
  }

  const period = read.oneOf(said.period, ['period'], ['month', 'year'])
  const met = read.part(said.eligible, ['eligible'], ['cite', 'unmet', 'is'])
  const eligible = entities[of].rule(
    `${id}.eligible`,
    {
      en: `Can get ${name.en}`,
      es: `Puede recibir ${name.es}`,
      cite: met.cite === undefined ? cite : read.cite(met.cite, ['eligible', 'cite']),
      ...(met.unmet === undefined ? {} : { unmet: read.words(met.unmet, ['eligible', 'unmet']) }),
    },
    all(
      inState(place.state),
      ...place.counties(known, id),
      new Bool(expression(met.is, ['eligible', 'is'], of, 'yesno')),
    ),
  )
  const due = read.part(said.amount, ['amount'], ['cite', 'is'])
  const amount = entities[of].rule(
    `${id}.amount`,
    {
      en: name.en,
      es: name.es,
      unit: period === 'month' ? 'perMonth' : 'perYear',
      cite: due.cite === undefined ? cite : read.cite(due.cite, ['amount', 'cite']),
    },
    when(eligible as Bool<'household'>)
      .use(new Num(expression(due.is, ['amount', 'is'], of, 'number')))
      .otherwise(zero),
  )
  const verified = read.part(said.verified, ['verified'], ['against', 'on'])
  const programme = {
    id,
    name,
    entity: of,
    period,
    kind: 'benefit',
    eligible,
    amount,
    results: { [`${id}.eligible`]: eligible, [`${id}.amount`]: amount },
    order: [],
    knownUntil: read.day(said.knownUntil, ['knownUntil']),
    verified: {
      against: read.words(verified.against, ['verified', 'against']),
      on: read.day(verified.on, ['verified', 'on']),
    },
  } as Programme
  const apply = applyIn(read, said.apply, cite)
  const cases = casesIn(read, said.cases)
  if (read.faults.length > 0) return { faults: read.faults }
  return { local: { programme, state: place.state, place: place.words, cases, apply, definition: data } }
}

/** Where it holds: a state, and the counties in it if not in all of them. A city asks a question of its own. */
function placeIn(read: Form, value: unknown) {
  const said = read.part(value, ['place'], ['state', 'counties', 'en', 'es'])
  const state = read.oneOf(said.state, ['place', 'state'], stateCodes)
  const words: Words = read.words(said, ['place'])
  const codes = said.counties === undefined ? [] : [said.counties].flat().map(String)
  for (const code of codes)
    if (!/^\d{5}$/.test(code))
      read.fault(
        ['place', 'counties'],
        'A county is named by its code of five digits (FIPS), in quotes: "48113".',
        'Un condado se nombra con su código de cinco dígitos (FIPS), entre comillas: "48113".',
      )
  const counties = (known: Known, id: string): Bool<'household'>[] => {
    const county = [...known.asks.values()].find((ask) => ask.kind === 'county')
    if (codes.length === 0 || !county) return []
    const list: Figure = {
      id: `${id}.counties`,
      ...words,
      unit: 'share',
      sources: [],
      first: 1,
      values: [{ from: '1900-01-01', value: codes.map(Number) }],
      byState: false,
      regions: null,
    }
    return [new Bool({ op: 'inCounties', figure: list, county })]
  }
  return { state, words, counties }
}

/** Where one asks for it, why soon, and with what papers, each under a name that stays when its words change. */
function applyIn(read: Form, value: unknown, citation: string): LocalProgramme['apply'] {
  if (value === undefined) return { where: null, why: null, papers: [] }
  const said = read.part(value, ['apply'], ['where', 'why', 'papers'])
  const words = (name: 'where' | 'why') => (said[name] === undefined ? null : read.words(said[name], ['apply', name]))
  const papers = read.parts(said.papers, ['apply', 'papers']).map(([id, paper]): Paper => {
    const path = ['apply', 'papers', id]
    const { examples } = read.part(paper, path, ['en', 'es', 'examples'])
    return {
      id,
      says: read.words(paper, path),
      examples: examples === undefined ? { en: '', es: '' } : read.words(examples, [...path, 'examples']),
      citation,
      needed: () => true,
    }
  })
  return { where: words('where'), why: words('why'), papers }
}

function casesIn(read: Form, value: unknown): LocalProgramme['cases'] {
  if (!Array.isArray(value) || value.length === 0) {
    read.fault(
      ['cases'],
      'Add worked cases: a household and what it can expect. At least one.',
      'Agregue casos resueltos: un hogar y lo que puede esperar. Al menos uno.',
    )
    return []
  }
  return value.map((one, i) => {
    const part = read.part(one, ['cases', i], ['case', 'source', 'asOf', 'within', 'figures', 'household', 'expect'])
    read.text(part.case, ['cases', i, 'case'], 'Name the case.', 'Dele un nombre al caso.')
    read.text(part.source, ['cases', i, 'source'], 'Say where the case comes from.', 'Diga de dónde viene el caso.')
    const household = part.household as { people?: unknown } | undefined
    if (!Array.isArray(household?.people) || household.people.length === 0)
      read.fault(
        ['cases', i, 'household'],
        'A case has a household with people.',
        'Un caso tiene un hogar con personas.',
      )
    if (typeof part.expect !== 'object' || part.expect === null)
      read.fault(['cases', i, 'expect'], 'Say what is expected.', 'Diga qué se espera.')
    const asOf = part.asOf instanceof Date ? part.asOf.toISOString().slice(0, 10) : String(part.asOf ?? '')
    if (!/^\d{4}-\d\d(-\d\d)?$/.test(asOf))
      read.fault(
        ['cases', i, 'asOf'],
        'Say by the law of which month, as 2026-07.',
        'Diga con la ley de qué mes, como 2026-07.',
      )
    return { ...(part as unknown as LocalProgramme['cases'][number]), asOf }
  })
}
