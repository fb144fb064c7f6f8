import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { type Household, inventory, programmes, ruleOf, states } from '@kith/law'
import { random, randomHousehold } from '@kith/law/random-household'

/** Households to measure with. */

export const { asks } = inventory(
  programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf)),
)

/** Of any shape, with every question answered by some. */
export const randomHouseholds = (count: number): Household[] =>
  Array.from({ length: count }, (_, seed) => randomHousehold(asks, [...states], seed + 1))

const reference = new URL('../../shared/law/public.jsonl.gz', import.meta.url)

/** As families are, with what a reference set says of them: copies of it with other amounts. Null where it is not at hand. */
export function likelyHouseholds(count: number): Household[] | null {
  if (!existsSync(reference)) return null
  const lines = gunzipSync(readFileSync(reference)).toString().trim().split('\n')
  const known = lines.map((line) => (JSON.parse(line) as { household: Household }).household)
  const next = random(1)
  return Array.from({ length: count }, (_, n) => {
    const { id, ...household } = known[n % known.length]!
    return { ...household, id: `${id}-${n}`, people: household.people.map((one) => earning(one, next)) }
  })
}

const earning = (one: Household['people'][number], next: () => number) =>
  typeof one.earnedMonthly === 'number' && one.earnedMonthly > 0
    ? { ...one, earnedMonthly: Math.round(one.earnedMonthly * (0.5 + next())) }
    : one
