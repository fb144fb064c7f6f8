import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerInFormat, putAnswer } from './answer-at.ts'
import { lawOf } from './here.ts'
import { type Household, situationOf } from './household.ts'
import { firstList } from './next.ts'
import type { Ask } from './node.ts'
import { prepare } from './plan.ts'
import { randomHousehold } from './random-household.ts'
import { ranges } from './ranges.ts'
import { goalRules } from './screen.ts'
import { complete, seatsOf } from './situation.ts'
import { programmes } from './us/index.ts'
import { loadState } from './us/states.ts'
import { inventory } from './walk.ts'

/** The full form: KITH_LAW_INTERVIEWS=50. */
const interviews = Number(process.env.KITH_LAW_INTERVIEWS ?? 2)
/** All results are looked at after so many lists. */
const lookEvery = 4
const rules = goalRules(programmes)
const { asks } = inventory(rules)

test('a result that is settled never changes, in whatever order and however the rest is answered', async () => {
  for (const state of ['AK', 'NY']) {
    const when = { asOf: '2026-06', state: await loadState(state) }
    const law = lawOf(programmes, when)
    const prepared = prepare(rules, when)
    const truth = ranges(prepared)
    for (let seed = 1; seed <= interviews; seed++) {
      const random = randomHousehold(asks, [state], seed)
      const whole = complete(situationOf(prepared, random))
      // an answer to a question that does not apply cannot be told in an interview
      for (let left = -1; left !== 0; ) {
        left = 0
        truth.load(whole)
        const misplaced = prepared.asks.flatMap((ask, at) =>
          seatsOf(whole, ask).flatMap((who) => {
            const applies = prepared.appliesTo[at]
            const place = at * whole.size + who
            return applies && truth.of(applies, who).hi === 0 && !Number.isNaN(whole.answers[place]!) ? [place] : []
          }),
        )
        left = misplaced.length
        for (const place of misplaced) whole.answers[place] = Number.NaN
      }
      const answer = (ask: Ask, who: number) => answerInFormat(ask, truth.answer(prepared.asks.indexOf(ask), who).lo)
      const people = random.people.map(
        ({ id, taxRole, taxUnit }): Record<string, unknown> => ({ id, taxRole, taxUnit }),
      )
      const told = { id: random.id, state, people }
      const household = told as unknown as Household
      const tell = (ask: Ask, who: number) =>
        putAnswer(ask.entity === 'household' ? told : people[who]!, ask.id, answer(ask, who))

      const settled = new Map<string, string>()
      const look = (): boolean => {
        const findings = law.screen(household)
        for (const { programme, of, status, amount, isSettled } of findings) {
          const key = `${programme.id} ${of}`
          const result = JSON.stringify([status, amount])
          if (isSettled && !settled.has(key)) settled.set(key, result)
          if (settled.has(key)) assert.equal(result, settled.get(key), `${key} in ${JSON.stringify(told)}`)
        }
        return findings.every((one) => one.isSettled)
      }
      for (let lists = 0; lists % lookEvery !== 0 || !look(); lists++) {
        assert.ok(lists < 300, `no end: ${JSON.stringify(told)}`)
        const open = law.next(household)
        if (open.length === 0) {
          assert.ok(look(), `nothing to ask: ${JSON.stringify(told)}`)
          break
        }
        // every other interview goes by its own order
        const list = seed % 2 === 0 ? firstList(open) : open.slice(-3)
        for (const { ask, person } of list)
          tell(
            ask,
            Math.max(
              0,
              household.people.findIndex(({ id }) => id === person),
            ),
          )
      }
      // what no longer matters is told all the same
      prepared.asks.forEach((ask, at) => {
        for (const who of seatsOf(whole, ask)) if (!prepared.appliesTo[at] || applies(at, who)) tell(ask, who)
      })
      look()
      function applies(at: number, who: number): boolean {
        return truth.of(prepared.appliesTo[at]!, who).lo === 1
      }
    }
  }
})
