import type { Programme } from '../programme.ts'
import type { Finding } from '../screen.ts'

/** The kinds of help, as people look for them. */
export const kinds = ['food', 'health', 'cash', 'children', 'home', 'taxes'] as const
export type Kind = (typeof kinds)[number]

interface Place {
  kind: Kind
  /** Asked about from the first answer on; the others when the family wants to look further. */
  isFirst?: true
  /** What it takes to get it: a short form; a form with papers and an interview; years on a list. */
  effort: 'short' | 'long' | 'waiting'
  /** Dollars a month such help is about worth, where the law names no sum. For the order alone, never shown. */
  about?: number
}

const places: Readonly<Record<string, Place>> = {
  snap: { kind: 'food', isFirst: true, effort: 'short' },
  wic: { kind: 'food', isFirst: true, effort: 'short', about: 60 },
  meals: { kind: 'food', isFirst: true, effort: 'short', about: 60 },
  csfp: { kind: 'food', effort: 'short', about: 30 },
  medicaid: { kind: 'health', isFirst: true, effort: 'short', about: 500 },
  chip: { kind: 'health', isFirst: true, effort: 'short', about: 250 },
  bhp: { kind: 'health', effort: 'short', about: 500 },
  aca: { kind: 'health', effort: 'long', about: 300 },
  msp: { kind: 'health', effort: 'short' },
  extraHelp: { kind: 'health', effort: 'short', about: 100 },
  ssi: { kind: 'cash', isFirst: true, effort: 'long' },
  ssdi: { kind: 'cash', effort: 'long' },
  stateSupplement: { kind: 'cash', effort: 'short' },
  tanf: { kind: 'cash', effort: 'long' },
  childCare: { kind: 'children', effort: 'long', about: 400 },
  headStart: { kind: 'children', effort: 'long', about: 400 },
  earlyHeadStart: { kind: 'children', effort: 'long', about: 400 },
  liheap: { kind: 'home', isFirst: true, effort: 'short', about: 50 },
  lifeline: { kind: 'home', isFirst: true, effort: 'short' },
  housing: { kind: 'home', effort: 'waiting' },
  eitc: { kind: 'taxes', isFirst: true, effort: 'long' },
  ctc: { kind: 'taxes', isFirst: true, effort: 'long' },
  stateCredits: { kind: 'taxes', effort: 'long' },
}
/** A programme of which nothing is said here, such as one that an agency added. */
const elsewhere: Place = { kind: 'cash', effort: 'long' }
const placeOf = ({ id }: Pick<Programme, 'id'>): Place => places[id] ?? elsewhere

export const kindOf = (programme: Pick<Programme, 'id'>): Kind => placeOf(programme).kind

/** Whether a conversation asks about it from the first answer on. */
export const isFirst = (programme: Programme): boolean =>
  programme.kind === 'tax' || placeOf(programme).isFirst === true

const ease = { short: 1, long: 0.5, waiting: 0.1 } as const
const certainty = { certain: 1, possible: 0.4, excluded: 0 } as const
/** More than this a month is not known yet rather than large. */
const mostKnown = 5000

/** How early a result is named: what is worth most, is surest and asks least comes first. */
export function weightOf({ programme, status, amount }: Finding): number {
  const { effort, about = 0 } = placeOf(programme)
  const months = programme.period === 'year' ? 12 : 1
  const isKnown = amount.hi / months <= mostKnown
  const aMonth = (isKnown ? (amount.lo + amount.hi) / 2 : amount.lo) / months
  return Math.max(aMonth, about) * ease[effort] * certainty[status]
}

/** `findings.toSorted(byWeight)`: the most valuable and the easiest first. */
export const byWeight = (a: Finding, b: Finding): number => weightOf(b) - weightOf(a)
