/** How many questions settle every programme, beside a form that asks everything and beside asking at random. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { inventory, loadState, programmes, states } from '@kith/law'
import { answerInFormat, putAnswer } from '@kith/law/answer-at'
import { type Household, situationOf } from '@kith/law/household'
import { matters, type Open } from '@kith/law/matters'
import { firstList, next } from '@kith/law/next'
import { prepare } from '@kith/law/plan'
import { random, randomHousehold } from '@kith/law/random-household'
import { ranges } from '@kith/law/ranges'
import { goalRules, goalsOf, unitsOf } from '@kith/law/screen'
import { complete, type Situation, seatsOf } from '@kith/law/situation'

/*
 * Given at the start: the state, how many people, and who is on whose tax return and as what (without these there is
 * no household to speak of). Ages are asked, and count on every side. The household answers as it stands; what it leaves
 * out is none, or what a complete household implies. It is over when every result of every programme has one value.
 *
 * A field is a question about one person or the household, also when it is only a line of a list that nobody ticks.
 * A choice is what a hand does: a question alone, a list as a whole, and each line of it that is not "none".
 * The bar is held on fields, where a list wins nothing.
 */
interface Count {
  readonly fields: number
  readonly choices: number
}
const asOf = '2026-06'
const mostOfTheForm = 0.45
/** For a quick look: KITH_INTERVIEWS=200 takes that many, spread over all. */
const wanted = Number(process.env.KITH_INTERVIEWS ?? Number.POSITIVE_INFINITY)
/** Asking at random takes long: it is done for every tenth household, and set beside the interviews of the same. */
const randomEvery = 10
const reference = new URL('../../shared/law/public.jsonl.gz', import.meta.url)
const rules = goalRules(programmes)

export async function benchInterview(): Promise<string[]> {
  const { from, households } = householdsHere()
  const tally = { asked: [] as Count[], form: [] as Count[], skipping: [] as Count[] }
  const strewn = { asked: [] as Count[], open: [] as Count[], applying: [] as Count[] }
  const first: number[] = []
  const later: number[] = []
  const whole: number[] = []
  for (const state of new Set(households.map((one) => one.state))) {
    const law = await lawOf(state)
    for (const [i, household] of households.entries()) {
      if (household.state !== state) continue
      const answer = answersOf(law, household)
      const { asked, times } = interview(law, household, answer)
      tally.asked.push(asked)
      tally.form.push(form(law, household, answer, false))
      tally.skipping.push(form(law, household, answer, true))
      // the first call in a state also prepares its law, and the machine is still cold
      if (tally.asked.length % randomEvery !== 1) first.push(times[0]!)
      later.push(...times.slice(1))
      whole.push(times.slice(1).reduce((sum, one) => sum + one, 0))
      if (i % randomEvery !== 0) continue
      strewn.asked.push(asked)
      strewn.open.push(atRandom(law, household, answer, i, false))
      strewn.applying.push(atRandom(law, household, answer, i, true))
    }
  }
  const ratio = mean(tally.asked.map((one, i) => one.fields / tally.form[i]!.fields))
  const share = (some: readonly Count[], of: readonly Count[], unit: keyof Count) =>
    percent(mean(some.map((one) => one[unit])) / mean(of.map((one) => one[unit])))
  return [
    `interview: ${households.length} ${from}, ${programmes.length} programmes, every result settled to one value`,
    `interview fields   ${spread(tally.asked.map((one) => one.fields))}`,
    `form fields        ${spread(tally.form.map((one) => one.fields))}: every field that applies at each person’s age`,
    `interview / form   ${share(tally.asked, tally.form, 'fields')} of the mean, ${percent(ratio)} a household on average: ${ratio <= mostOfTheForm ? 'within' : 'NOT WITHIN'} ${percent(mostOfTheForm)}`,
    `form that skips    ${share(tally.asked, tally.skipping, 'fields')} of ${spread(tally.skipping.map((one) => one.fields))}: every field that applies by the answers given`,
    `at random          ${share(strewn.asked, strewn.open, 'fields')} of ${spread(strewn.open.map((one) => one.fields))}: any field that can still matter (${strewn.open.length} households)`,
    `at random, fitting ${share(strewn.asked, strewn.applying, 'fields')} of ${spread(strewn.applying.map((one) => one.fields))}: only fields that are known to apply`,
    `interview choices  ${spread(tally.asked.map((one) => one.choices))}, ${share(tally.asked, tally.form, 'choices')} of the form’s, put as the same lists`,
    `next, first call   ${spread(first, 'ms')} of processor`,
    `next, later calls  ${spread(later, 'ms')} of processor; all of one household ${spread(whole, 'ms')}`,
  ]
}

const householdsHere = (): { from: string; households: Household[] } => {
  if (!existsSync(reference)) {
    const { asks } = inventory(rules)
    const households = Array.from({ length: 400 }, (_, seed) => randomHousehold(asks, [...states], seed + 1))
    return { from: 'random households', households }
  }
  const lines = gunzipSync(readFileSync(reference)).toString().trim().split('\n')
  const every = Math.max(1, Math.floor(lines.length / wanted))
  const households = lines
    .filter((_, i) => i % every === 0)
    .map((line) => (JSON.parse(line) as { household: Household }).household)
  return { from: 'households of the public set', households }
}

const lawOf = async (state: string) => {
  const law = prepare(rules, { asOf, state: await loadState(state) })
  return { law, goals: goalsOf(programmes, law), known: ranges(law), truth: ranges(law) }
}
type LawHere = Awaited<ReturnType<typeof lawOf>>
type Answer = (at: number, who: number) => number

const answersOf = ({ law, truth }: LawHere, household: Household): Answer => {
  const whole = complete(situationOf(law, household))
  truth.load(whole)
  // money that stands with somebody who is not asked about it (a child's support with the mother) is told of the first who is
  const moved = law.asks.flatMap((_, at) =>
    seatsOf(whole, law.asks[at]!).flatMap((who) => {
      const given = whole.answers[at * whole.size + who]!
      const applies = law.appliesTo[at]
      return !Number.isNaN(given) && applies && truth.of(applies, who).hi === 0 ? [{ at, who, given, applies }] : []
    }),
  )
  for (const { at, who, given, applies } of moved) {
    whole.answers[at * whole.size + who] = Number.NaN
    const other = seatsOf(whole, law.asks[at]!).find((one) => truth.of(applies, one).lo === 1)
    if (law.asks[at]!.kind === 'money' && other !== undefined)
      whole.answers[at * whole.size + other] = given + (whole.answers[at * whole.size + other] || 0)
  }
  truth.load(whole)
  return (at, who) => truth.answer(at, who).lo
}

const interview = ({ law, goals, known, truth }: LawHere, household: Household, answer: Answer) => {
  const people = household.people.map(({ id, taxRole, taxUnit }) => ({ id, taxRole, taxUnit }))
  const told = { id: household.id, state: household.state, people }
  const asked = { fields: 0, choices: 0 }
  const times: number[] = []
  for (;;) {
    const before = processor()
    const open = next(told, law, goals, known)
    times.push(processor() - before)
    const list = firstList(open)
    if (list.length === 0) break
    asked.fields += list.length
    asked.choices++
    for (const { ask, person } of list) {
      const who = Math.max(
        0,
        people.findIndex((one) => one.id === person),
      )
      const given = answer(law.asks.indexOf(ask), who)
      if (ask.group && given !== ask.none) asked.choices++
      putAnswer(person === null ? told : people[who]!, ask.id, answerInFormat(ask, given))
    }
  }
  for (const { eligible, amount, programme } of goals)
    for (const who of programme.kind === 'benefit' ? unitsOf(programme, known.seat.now) : [])
      for (const plan of [eligible, amount]) {
        const [found, is] = [known.of(plan, who), truth.of(plan, who)]
        if (found.lo !== found.hi || found.lo !== is.lo)
          throw new Error(`${plan === amount ? 'amount' : 'eligible'} of ${programme.id} in ${household.id}`)
      }
  return { asked, times }
}

/** A form asks every field that applies: at each person's age, or by all that was answered before. */
const form = ({ law, known, truth }: LawHere, household: Household, answer: Answer, byAnswers: boolean): Count => {
  const people = household.people.map(({ id, taxRole, taxUnit, age }) => ({ id, taxRole, taxUnit, age }))
  const aged = situationOf(law, { id: household.id, state: household.state, people })
  known.load(aged)
  const lists = new Set<string>()
  let fields = 0
  let ticked = 0
  for (const [at, ask] of law.asks.entries()) {
    if (ask.id === 'taxRole') continue
    for (const who of seatsOf(aged, ask)) {
      const applies = law.appliesTo[at]
      if (applies && (byAnswers ? truth : known).of(applies, who).hi === 0) continue
      fields++
      lists.add(ask.group?.of === 'everybody' ? ask.group.id : `${ask.group?.id ?? ask.id} ${who}`)
      if (ask.group && answer(at, who) !== ask.none) ticked++
    }
  }
  return { fields, choices: lists.size + ticked }
}

/** One field after the other, any that can still matter, until nothing is open. */
const atRandom = (
  { law, goals, known }: LawHere,
  household: Household,
  answer: Answer,
  seed: number,
  onlyFitting: boolean,
): Count => {
  const chance = random(seed + 1)
  const people = household.people.map(({ id, taxRole, taxUnit }) => ({ id, taxRole, taxUnit }))
  const told: Situation = situationOf(law, { id: household.id, state: household.state, people })
  const watched = goals
    .filter(({ programme }) => programme.kind === 'benefit')
    .flatMap(({ programme, eligible, amount }) =>
      unitsOf(programme, told).flatMap((who) => [eligible, amount].map((plan) => ({ plan, who }))),
    )
  const fits = ({ at, who }: Open): boolean => {
    const applies = law.appliesTo[at]
    return !applies || known.of(applies, who).lo === 1
  }
  for (let fields = 0; ; fields++) {
    known.load(told)
    const open = matters(watched, known).filter((one) => !onlyFitting || fits(one))
    if (open.length === 0) return { fields, choices: fields }
    const { at, who } = open[Math.floor(chance() * open.length)]!
    told.answers[at * told.size + who] = answer(at, who)
  }
}

/** This process's own time, so that busy neighbours do not count. */
const processor = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const mean = (of: readonly number[]): number => of.reduce((sum, one) => sum + one, 0) / of.length
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
const spread = (of: readonly number[], unit = ''): string => {
  const sorted = of.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!
  const told = (one: number) => `${one.toFixed(unit ? 2 : 1)}${unit && ` ${unit}`}`
  return `mean ${told(mean(of))}, median ${told(at(0.5))}, p90 ${told(at(0.9))}`
}

if (import.meta.main) for (const line of await benchInterview()) console.log(line)
