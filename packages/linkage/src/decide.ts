import { type Clusters, cluster, meanWeight, most, strongestFirst } from './cluster.ts'
import type { ScoredPairs } from './score.ts'

/** `match`: taken for one person; `review`: a person should look; `none`: taken for two. Nothing is ever merged here. */
export type Decision = 'match' | 'review' | 'none'

/** Two are taken for one person where that is likelier than not: at weight 0, whatever the size of the list. */
const even = 0
/** Clusters hold who are one person nine times in ten or better. */
const sure = Math.log2(9)
/** Asked about is what is likelier than one in ten… */
const worthAsking = -Math.log2(9)
/** …but at most so many questions for each person in the list. */
const questionsPerPerson = 0.015

export interface Decided {
  /** Calls with every listed pair, strongest first within each kind. */
  forEach(see: (i: number, j: number, weight: number, decision: Decision) => void): void
  readonly clusters: Clusters
  readonly counts: Readonly<Record<Decision, number>>
}

/** Decides about each pair in the light of all others: `decide(size, pairs, weigher(compared, model))`. */
export function decide(size: number, pairs: ScoredPairs, weigh: (i: number, j: number) => number): Decided {
  const clusters = cluster(size, pairs, weigh, sure)
  const likely = cluster(size, pairs, weigh, even)
  const membersOf = (row: number) => likely.members.get(likely.groupOf[row]!) ?? [row]
  const order = strongestFirst(pairs, Number.NEGATIVE_INFINITY)
  const mostQuestions = Math.floor(size * questionsPerPerson)
  const asked = new Set<number>()
  const questions = new Set<number>()
  const counts = { match: 0, review: 0, none: 0 }
  for (const rows of likely.members.values()) counts.match += (rows.length * (rows.length - 1)) / 2
  for (const pair of order) {
    const a = likely.groupOf[pairs.first[pair]!]!
    const b = likely.groupOf[pairs.second[pair]!]!
    if (a === b) continue
    counts.none++
    if (questions.size >= mostQuestions || pairs.weight[pair]! < worthAsking) continue
    // Two groups are one question, asked with their strongest pair.
    const about = Math.min(a, b) * size + Math.max(a, b)
    if (asked.has(about)) continue
    asked.add(about)
    questions.add(pair)
  }
  counts.review = questions.size
  counts.none -= questions.size

  const forEach: Decided['forEach'] = (see) => {
    for (const rows of likely.members.values()) {
      const within = weightsWithin(rows, weigh)
      for (let one = 0; one < rows.length; one++) {
        for (let other = one + 1; other < rows.length; other++)
          see(rows[one]!, rows[other]!, within(one, other), 'match')
      }
    }
    for (const pair of order) {
      const i = pairs.first[pair]!
      const j = pairs.second[pair]!
      if (likely.groupOf[i] === likely.groupOf[j]) continue
      const weight = pairs.weight[pair]!
      const inContext = weight > even ? Math.min(weight, meanWeight(membersOf(i), membersOf(j), weigh)) : weight
      see(i, j, inContext, questions.has(pair) ? 'review' : 'none')
    }
  }
  return { forEach, clusters, counts }
}

/** The weight of a pair in a group: its own, or what the others of the group say of the two where that is more. */
function weightsWithin(rows: readonly number[], weigh: (i: number, j: number) => number) {
  const count = rows.length
  const own = new Float64Array(count * count)
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      own[one * count + other] = own[other * count + one] = weigh(rows[one]!, rows[other]!)
    }
  }
  const meanOf = rows.map((_, one) => {
    let sum = 0
    for (let other = 0; other < count; other++) sum += Math.max(-most, Math.min(most, own[one * count + other]!))
    return sum / Math.max(1, count - 1)
  })
  return (one: number, other: number) => Math.max(own[one * count + other]!, (meanOf[one]! + meanOf[other]!) / 2)
}
