import { type Blocks, blockPeople, forEachPair } from './blocks.ts'
import { type Compared, comparePeople, newComparison } from './compare.ts'
import { countValues } from './frequencies.ts'
import { learn } from './learn.ts'
import type { Model } from './model.ts'
import { PairSample } from './patterns.ts'
import type { People } from './people.ts'

/** People ready to be compared: columns, counts and blocks, all plain data that threads can share. */
export interface Prepared {
  readonly size: number
  readonly compared: Compared
  readonly blocks: Blocks
}

/** What is compared of these people as they stand: `comparedOf(people)`. */
export function comparedOf(people: People): Compared {
  return {
    rows: people.rows,
    names: people.names.packed,
    nameFacts: people.names.facts,
    streets: people.streets.packed,
    mails: people.mails.packed,
    places: people.places.packed,
    frequencies: countValues(people),
  }
}

/** Counts the values and sorts the people into blocks. */
export function prepare(people: People): Prepared {
  const compared = comparedOf(people)
  return { size: people.size, compared, blocks: blockPeople(compared, people.size) }
}

/** How many pairs are enough to learn from, of those that blocking brings together and of those drawn blindly. */
const enough = 200_000
const enoughDrawn = 60_000

/** Learns the weights from these people alone: `learnFrom(prepare(people))`. */
export function learnFrom({ size, compared, blocks }: Prepared): Model {
  const out = newComparison()
  const parts = Math.max(1, Math.round(blocks.pairs / enough))
  const candidates = new PairSample()
  forEachPair(
    blocks,
    (i, j) => {
      comparePeople(compared, i, j, out)
      candidates.add(out)
    },
    0,
    parts,
  )
  const chance = new PairSample()
  // Not chance itself, so that the same people always give the same weights (xorshift, Marsaglia 2003).
  let state = 88_675_123
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 1) % size
  }
  for (let drawn = 0; drawn < enoughDrawn && size > 1; drawn++) {
    const [i, j] = [next(), next()]
    if (i === j) continue
    comparePeople(compared, i, j, out)
    chance.add(out)
  }
  return learn(candidates, chance, parts, size)
}
