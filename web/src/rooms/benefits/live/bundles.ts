import type { Ask, Finding } from '@kith/law'

/** A question that is still open about one person, or about the household (`person` null). */
export interface Open {
  ask: Ask
  person: string | null
}

/**
 * How a bundle is asked: `pick` shows a list of which most people have nothing; `amounts` asks each for a number;
 * `same` is a choice that is mostly the same for everybody.
 */
type Way = 'pick' | 'amounts' | 'same'

/** Questions that one breath asks: "does anything else come in, for anyone?" */
export interface Bundle {
  id: string
  way: Way
  open: Open[]
}

interface Declared {
  id: string
  way: Way
  /** Ids of questions, or beginnings of ids that end in a point. */
  asks: readonly string[]
}

/**
 * The order in which a conversation goes and what is asked together. A question that stands in none of these is asked
 * by itself at the end, or in the law's own list, so that a new programme needs no change here to be asked about.
 * @internal for its test
 */
export const declared: readonly Declared[] = [
  { id: 'pay', way: 'amounts', asks: ['earnedMonthly'] },
  {
    id: 'income',
    way: 'pick',
    // The commonest first: the first nine have a key.
    asks: [
      'selfEmploymentMonthly',
      'unearned.childSupportReceived',
      'unearned.unemployment',
      'unearned.socialSecurity',
      'unearned.ssdi',
      'receives.ssi',
      'receives.tanf',
      'unearned.survivors',
      'unearned.veterans',
      'unearned.pension',
      'unearned.',
      'receives.',
    ],
  },
  { id: 'businessCosts', way: 'amounts', asks: ['selfEmploymentCostsMonthly'] },
  { id: 'home', way: 'pick', asks: ['expenses.rentMonthly', 'expenses.mortgageMonthly', 'homeless'] },
  {
    id: 'utilities',
    way: 'pick',
    asks: ['expenses.utilities.', 'snap.energyAssistance', 'snap.coolingOnElectricity'],
  },
  {
    id: 'health',
    way: 'pick',
    asks: [
      'disabled',
      'blind',
      'pregnant',
      'wic.afterBirth',
      'medicaid.postpartum',
      'hasEmployerInsurance',
      'aca.employerOffer',
    ],
  },
  { id: 'status', way: 'same', asks: ['immigrationStatus'] },
  { id: 'savings', way: 'amounts', asks: ['assets.cash'] },
  {
    id: 'costs',
    way: 'pick',
    asks: ['expenses.childcareMonthly', 'expenses.childSupportPaidMonthly', 'medicalMonthly'],
  },
  { id: 'marriage', way: 'same', asks: ['tax.marriage'] },
  { id: 'school', way: 'pick', asks: ['meals.atSchool'] },
  { id: 'study', way: 'same', asks: ['student'] },
  { id: 'hours', way: 'amounts', asks: ['hoursPerWeek'] },
  {
    id: 'workRule',
    way: 'pick',
    asks: ['snap.timeLimitExemption', 'snap.trainingHours', 'snap.monthsUsed', 'snap.studentException'],
  },
]

/** What an office settles, not the family: asked only of those who want to look further. */
const askedLater = [
  'liheap.told',
  'liheap.officeAccepts',
  'childCare.told',
  'stateCredits.formSays',
  'childCare.officeAccepts',
  'aca.benchmarkTold',
  'housing.minimumRent',
  'headStart.takesHousingOff',
  'headStart.earlyTakesHousingOff',
]
/** Whether a question belongs to the first depth of a conversation. */
export const isAskedFirst = ({ ask }: Pick<Open, 'ask'>): boolean => !askedLater.includes(ask.id)

const isNamed = (ask: string, id: string) => (ask.endsWith('.') ? id.startsWith(ask) : ask === id)
const placeIn = (one: Declared, id: string) => one.asks.findIndex((ask) => isNamed(ask, id))
const holds = (one: Declared, id: string) => placeIn(one, id) >= 0
const wayOf = (ask: Ask): Way => (ask.kind === 'choice' ? 'same' : ask.kind === 'yesno' ? 'pick' : 'amounts')

/** What can still change any of these findings, each once, in the law's own order. */
export function openIn(findings: readonly Finding[]): Open[] {
  const open = new Map<string, Open>()
  for (const finding of findings)
    for (const { ask, person } of finding.missing) open.set(`${ask.id} ${person}`, { ask, person })
  return [...open.values()]
}

/**
 * The open questions in bundles, in the order of a conversation; ages first, since they decide what else can matter.
 * `skipped` has the keys (`id person`) of what the family would rather not say: it is not asked again.
 */
export function bundlesOf(open: readonly Open[], skipped: ReadonlySet<string> = new Set()): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const each of open) {
    if (skipped.has(openKey(each))) continue
    const { ask, person } = each
    const found = declared.find((one) => holds(one, ask.id))
    const list = found ? null : ask.group
    const id = found?.id ?? list?.id ?? ask.id
    const key = list?.of === 'each' ? `${id} ${person}` : id
    const bundle = bundles.get(key) ?? { id, way: found?.way ?? (list ? 'pick' : wayOf(ask)), open: [] }
    bundle.open.push(each)
    bundles.set(key, bundle)
  }
  for (const one of declared) bundles.get(one.id)?.open.sort((a, b) => placeIn(one, a.ask.id) - placeIn(one, b.ask.id))
  const place = (id: string) => {
    if (id === 'age') return -1
    const at = declared.findIndex((one) => one.id === id)
    return at < 0 ? declared.length : at
  }
  return [...bundles.values()].sort((a, b) => place(a.id) - place(b.id))
}

export const openKey = ({ ask, person }: Open): string => `${ask.id} ${person ?? 'household'}`

/** What "none of these" says to one question: no, nothing, or the first choice. */
export function noneOf(ask: Ask): number | boolean | string {
  if (ask.kind === 'yesno') return false
  if (ask.kind === 'choice') return ask.options[ask.none]?.code ?? ask.options[0]!.code
  return 0
}
