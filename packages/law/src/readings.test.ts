import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { columnReader, columnsOf } from './columns.ts'
import { explainer } from './explain.ts'
import { type Household, situationOf } from './household.ts'
import { ruleOf } from './language.ts'
import { type Law, prepare } from './plan.ts'
import { random, randomHousehold } from './random-household.ts'
import { isKnown, type Ranges, ranges } from './ranges.ts'
import { runner } from './run.ts'
import { complete, type Situation, seatOf } from './situation.ts'
import { programmes } from './us/index.ts'
import { loadState, states } from './us/states.ts'
import { inventory } from './walk.ts'

/** The full form is `npm run soak:law`: many more households, shared out to as many processes as there are processors. */
const households = Number(process.env.KITH_LAW_HOUSEHOLDS ?? 5_000)
/** Each process looks at households of its own. */
const first = Number(process.env.KITH_LAW_FIRST ?? 1)
const seeds = Array.from({ length: households }, (_, n) => first + n)
const goals = [
  ...new Set(programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf))),
]
const asks = inventory(goals).asks
const codes = [...states]

interface Here {
  readonly law: Law
  readonly run: ReturnType<typeof runner>
  readonly reason: Ranges
}
const laws = new Map<string, Here>()
before(async () => {
  for (const state of states) {
    const law = prepare(goals, { asOf: '2026-06', state: await loadState(state) })
    laws.set(state, { law, run: runner(law), reason: ranges(law) })
  }
})

/** Every goal of every person, couple, tax unit or household that it stands for. */
const eachGoal = (law: Law, situation: Situation, visit: (goal: number, who: number) => void) => {
  law.goals.forEach(({ rule }, goal) => {
    for (let who = 0; who < situation.size; who++) if (seatOf(situation, rule.entity, who) === who) visit(goal, who)
  })
}
const told = (household: Household, { law }: Here, goal: number, who: number) =>
  `${law.goals[goal]!.rule.id} of person ${who} in ${JSON.stringify(household)}`

test('run, reason and explain agree on complete households', () => {
  for (const seed of seeds) {
    const household = randomHousehold(asks, codes, seed)
    const here = laws.get(household.state)!
    const { law, run, reason } = here
    const situation = complete(situationOf(law, household))
    run.load(situation)
    reason.load(situation)
    eachGoal(law, situation, (goal, who) => {
      const value = run.read[goal]!(who)
      const range = reason.of(law.goals[goal]!, who)
      if (range.lo !== value || range.hi !== value)
        assert.fail(`run says ${value}, reason ${range.lo} to ${range.hi}: ${told(household, here, goal, who)}`)
    })
    // the words of a tree are many: every twentieth household, each goal in turn
    if (seed % 20 === 0) {
      const goal = (seed / 20) % law.goals.length
      const names = household.people.map((one) => one.id)
      const { range } = explainer(law, reason, seed % 40 === 0 ? 'en' : 'es')(names).tree(law.goals[goal]!, 0).step
      assert.equal(
        range.lo,
        run.read[goal]!(seatOf(situation, law.goals[goal]!.rule.entity, 0)),
        told(household, here, goal, 0),
      )
    }
  }
})

test('columns say of many households what run says of each', async () => {
  for (const state of codes) {
    const { law, run } = laws.get(state)!
    const situations = Array.from({ length: Math.ceil(households / codes.length) }, (_, n) =>
      situationOf(law, randomHousehold(asks, [state], 2_000_000 + first + n)),
    )
    // what nobody answered is left out of the code: once with all questions, once with few of them
    for (const some of [
      situations,
      situations.map((one, n) => (n % 2 === 0 ? one : silenced(one, law))).slice(0, 20),
    ]) {
      const columns = columnsOf(law, some)
      const results = columnReader(law)(columns)
      for (const [home, situation] of some.entries()) {
        run.load(complete(situation))
        eachGoal(law, situation, (goal, who) => {
          const place = law.goals[goal]!.rule.entity === 'household' ? home : columns.begins[home]! + who
          const value = run.read[goal]!(who)
          if (results[goal]![place] !== value)
            assert.fail(`run says ${value}, columns ${results[goal]![place]}: ${law.goals[goal]!.rule.id} in ${state}`)
        })
      }
    }
  }
})
/** Nothing but who they are. */
const silenced = (one: Situation, law: Law): Situation => ({
  ...one,
  answers: one.answers.map((answer, place) =>
    ['age', 'taxRole'].includes(law.asks[Math.floor(place / one.size)]!.id) ? answer : Number.NaN,
  ),
})

test('an answer taken away never excludes the true result', () => {
  for (const seed of seeds) {
    const household = randomHousehold(asks, codes, 1_000_000 + seed)
    const here = laws.get(household.state)!
    const { law, run, reason } = here
    const whole = situationOf(law, household)
    run.load(complete(whole))
    reason.load(complete(whole))
    const answers = whole.answers.slice()
    const next = random(seed)
    const share = next()
    for (let at = 0; at < law.asks.length; at++)
      for (let who = 0; who < whole.size; who++) {
        const here = at * whole.size + who
        if (Number.isNaN(answers[here]!) || next() > share) continue
        // to leave a question out because it does not apply is to say "none"
        const applies = law.appliesTo[at]
        if (applies && reason.of(applies, who).hi === 0 && answers[here] !== law.asks[at]!.none) continue
        answers[here] = Number.NaN
      }
    const part: Situation = { ...whole, answers }
    reason.load(part)
    eachGoal(law, part, (goal, who) => {
      const truth = run.read[goal]!(who)
      const { lo, hi } = reason.of(law.goals[goal]!, who)
      if (!(lo <= truth && truth <= hi))
        assert.fail(`${truth} is not between ${lo} and ${hi}: ${told(household, here, goal, who)}`)
    })
  }
})

test('with nothing but ages known, something is still open, and all of it can be said', () => {
  for (const state of ['AK', 'HI', 'NY', 'TX', 'MO']) {
    const { law, reason } = laws.get(state)!
    const household: Household = {
      id: 'bare',
      state,
      people: [
        { id: 'a', taxRole: 'head', taxUnit: 0, age: 30 },
        { id: 'b', taxRole: 'dependent', taxUnit: 0, age: 4 },
      ],
    }
    reason.load(situationOf(law, household))
    assert.ok(
      law.goals.some((goal) => !isKnown(reason.of(goal, 0))),
      state,
    )
    for (const goal of law.goals)
      for (const language of ['en', 'es'] as const)
        assert.ok(explainer(law, reason, language)(['A', 'B']).tree(goal, 0).step.said.length > 0)
  }
})
