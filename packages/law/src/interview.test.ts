import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { answerAt, putAnswer } from './answer-at.ts'
import { lawOf } from './here.ts'
import type { Household } from './household.ts'
import { firstList, type NextQuestion } from './next.ts'
import type { Ask } from './node.ts'
import type { Programme } from './programme.ts'
import { programmes } from './us/index.ts'
import { screened } from './us/screened.ts'
import { loadState } from './us/states.ts'

/** Interviews as an officer would hold them: the first question (or its list), the answer, and again until all is settled. */

/** Answers by question and person ("earnedMonthly p1"); what is not there is none. */
type Answers = Readonly<Record<string, unknown>>
interface Interview {
  readonly lists: number
  /** A choice for each list, and one for each thing ticked in it. */
  readonly choices: number
  readonly asked: readonly string[]
  readonly household: Household
}

const noneOf = (ask: Ask): unknown => {
  if (ask.kind === 'yesno') return ask.none !== 0
  if (ask.kind === 'choice') return ask.options[ask.none]!.code
  return ask.kind === 'county' ? '00000' : ask.none
}
const interview = async (
  start: Household,
  answers: (one: NextQuestion) => unknown,
  about: readonly Programme[] = screened,
): Promise<Interview> => {
  const household = structuredClone(start) as Household & Record<string, unknown>
  const law = lawOf(about, { asOf: '2026-06', state: await loadState(household.state) })
  const asked: string[] = []
  let lists = 0
  let choices = 0
  for (let open = law.next(household); open.length > 0; open = law.next(household)) {
    assert.ok(lists < 100, `the interview does not end: ${asked.slice(-3)}`)
    lists++
    choices++
    for (const one of firstList(open)) {
      const given = answers(one)
      const whose = one.person ? household.people.find((person) => person.id === one.person)! : household
      putAnswer(whose as Record<string, unknown>, one.ask.id, given ?? noneOf(one.ask))
      asked.push(`${one.ask.id} ${one.person ?? ''}`.trim())
      if (one.ask.group && given !== undefined && given !== noneOf(one.ask)) choices++
    }
  }
  assert.ok(law.screen(household).every((finding) => finding.isSettled))
  return { lists, choices, asked, household }
}

const mother = (children: readonly number[]): Household => ({
  id: 'family',
  state: 'TX',
  countyFips: '48201',
  people: [
    { id: 'mother', taxRole: 'head', taxUnit: 0, age: 30 },
    ...children.map((age, i) => ({ id: `child${i + 1}`, taxRole: 'dependent' as const, taxUnit: 0, age })),
  ],
})
const by = (answers: Answers) => (one: NextQuestion) => answers[`${one.ask.id} ${one.person ?? ''}`.trim()]

test('a mother of two is settled for all that a conversation screens for in few choices', async () => {
  const { choices, lists } = await interview(
    mother([7, 3]),
    by({
      'earnedMonthly mother': 1500,
      'expenses.rentMonthly': 800,
      'expenses.utilities.electricityMonthly': 90,
      'expenses.childcareMonthly': 200,
    }),
  )
  assert.ok(lists <= 12, `${lists} lists`)
  assert.ok(choices <= 16, `${choices} choices`)
})

test('with every programme here an interview ends, and everything is settled', async () => {
  await interview(mother([7, 3]), by({ 'earnedMonthly mother': 1500, 'expenses.rentMonthly': 800 }), programmes)
})

test('a child of seven is not asked about work, pregnancy, college, pensions or marriage', async () => {
  const { asked } = await interview(mother([7]), by({ 'earnedMonthly mother': 1500 }))
  const ofChild = asked.filter((one) => one.endsWith(' child1')).map((one) => one.replace(/ child1$/, ''))
  const fits = [
    'disabled',
    'blind',
    'immigrationStatus',
    'unearned.survivors',
    'unearned.childSupportReceived',
    'ssi.parents',
    'tax.number',
    'yearsSinceEntry',
    'receives.ssi',
  ]
  assert.deepEqual(
    ofChild.filter((id) => !fits.includes(id)),
    [],
  )
})

test('someone of 30 is not asked about retirement, and nobody alone about a spouse’s sponsor', async () => {
  const { asked } = await interview(mother([]), by({ 'earnedMonthly mother': 900 }))
  assert.deepEqual(
    asked.filter((one) => /socialSecurity|sponsor|parents|kin/.test(one)),
    [],
  )
})

test('with much money nothing more is asked about SSI or SNAP', async () => {
  const { lists } = await interview(mother([]), by({ 'earnedMonthly mother': 20_000 }))
  assert.ok(lists <= 6, `${lists} lists`)
})

const reference = new URL('../../../../shared/law/public.jsonl.gz', import.meta.url)
test('over real-looking households a quarter of the questions that apply is enough', {
  skip: existsSync(reference) ? false : 'the reference households are not here',
}, async () => {
  const lines = gunzipSync(readFileSync(reference)).toString().trim().split('\n')
  const every = 100
  let choices = 0
  let interviews = 0
  for (let i = 0; i < lines.length; i += every) {
    const truth = (JSON.parse(lines[i]!) as { household: Household }).household
    const start: Household = {
      id: truth.id,
      state: truth.state,
      countyFips: truth.countyFips,
      people: truth.people.map(({ id, taxRole, taxUnit, age }) => ({ id, taxRole, taxUnit, age })),
    }
    const told = (one: NextQuestion): unknown => {
      const whose = one.person ? truth.people.find((person) => person.id === one.person) : truth
      return answerAt(whose, one.ask.id)
    }
    choices += (await interview(start, told)).choices
    interviews++
  }
  const mean = choices / interviews
  assert.ok(mean <= 18, `${mean} choices a household`)
})
