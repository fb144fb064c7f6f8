import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Household, type Member, situationOf } from '../../household.ts'
import { ruleOf } from '../../language.ts'
import { prepare } from '../../plan.ts'
import { random, randomHousehold } from '../../random-household.ts'
import { runner } from '../../run.ts'
import { complete } from '../../situation.ts'
import { inventory } from '../../walk.ts'
import { loadState, states } from '../states.ts'
import { snap } from './rules.ts'

/**
 * Where more income can give more SNAP, and is left out here: in New York the first pay opens a wider limit (18 NYCRR
 * 387.14(a)(5)); pay of thirty hours at the minimum wage ends the time limit (7 CFR 273.7(b)(1)(vii)), so that nobody has
 * used their months; the first dollar of disability insurance or a veteran's pension makes one disabled, whose shelter
 * and medical costs count in full (7 CFR 271.2, 273.9(d)); and income can end or lower TANF, a state's supplement or
 * SSI, which count themselves (7 CFR 273.9(b)(2)), by more than it counts: of own work (7 CFR 273.11(b)(3)) and of those
 * left out of the unit (7 CFR 273.11(c)(3)) a part. So what is received of these three stays as it is.
 */
const households = Number(process.env.KITH_LAW_HOUSEHOLDS ?? 3000)
const first = Number(process.env.KITH_LAW_FIRST ?? 1)
const goal = ruleOf(snap.amount)
const asks = inventory([goal]).asks.filter((ask) => ask.id !== 'snap.monthsUsed')
const monthly = new Map<string, (household: Household) => number>()
before(async () => {
  for (const state of states) {
    const law = prepare([goal], { asOf: '2026-06', state: await loadState(state) })
    const run = runner(law)
    monthly.set(state, (household) => {
      run.load(complete(situationOf(law, household)))
      return run.read[0]!(0)
    })
  }
})

const pays = ['earnedMonthly', 'selfEmploymentMonthly'] as const
const others = [
  'unemployment',
  'childSupportReceived',
  'pension',
  'interest',
  'workersCompensation',
  'alimony',
] as const
const hasPay = (household: Household) => household.people.some((one) => pays.some((pay) => Number(one[pay] ?? 0) > 0))

/** With little but what is given here, so that many are near the limits and few far above. */
const modest = (one: Member): Member => {
  const little = <Part extends object>(all: Part): Part =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => {
        if (typeof value === 'object' && value !== null) return [name, little(value)]
        return [name, typeof value === 'number' && value > mostElse && name !== 'age' ? 0 : value]
      }),
    ) as Part
  return { ...little(one), receives: { ssi: 0, ...(one.receives as object | undefined) } }
}
const mostElse = 400

/** Each household, with a person of it and two incomes of theirs that differ. */
function* raises(seed: number) {
  for (let at = first; at < first + households; at++) {
    const next = random(at + seed)
    const household = randomHousehold(asks, [...states], at + seed)
    const low = Math.floor(next() ** 2 * 4000)
    const high = low + 1 + Math.floor(next() ** 3 * 2000)
    const who = Math.floor(next() * household.people.length)
    const kind = Math.floor(next() * 12)
    const given = (with_: (one: Member) => Member): Household => ({
      ...household,
      receives: { ...(household.receives as object | undefined), tanf: 0, stateSupplement: 0 },
      people: household.people.map((one, i) => (i === who ? with_(modest(one)) : modest(one))),
    })
    yield { low, high, kind, given }
  }
}
const neverMore = (less: Household, more: Household, said: string) => {
  const [before, after] = [less, more].map((one) => monthly.get(one.state)!(one)) as [number, number]
  assert.ok(after <= before, `${said}: ${before} became ${after} in ${JSON.stringify(less)}`)
}

test('more pay never gives more SNAP', () => {
  for (const { low, high, kind, given } of raises(0)) {
    const pay = pays[kind % pays.length]!
    const [less, more] = [low, high].map((amount) => given((one) => ({ ...one, [pay]: amount }))) as [
      Household,
      Household,
    ]
    if (less.state === 'NY' && !hasPay(less)) continue
    neverMore(less, more, `${pay} from ${low} to ${high}`)
  }
})

test('more of other income never gives more SNAP', () => {
  for (const { low, high, kind, given } of raises(5_000_000)) {
    const name = others[kind % others.length]!
    const with_ = (amount: number) => (one: Member) => ({
      ...one,
      unearned: { ...(one.unearned as object), [name]: amount },
    })
    neverMore(given(with_(low)), given(with_(high)), `${name} from ${low} to ${high}`)
  }
})
