import { type Clusters, cluster, forEachGroup, meanWeight, most, type Strongest, strongestFirst } from './cluster.ts'
import type { ScoredPairs } from './score.ts'

/** `match`: taken for one person; `review`: a person should look; `none`: taken for two. Nothing is ever merged here. */
export type Decision = 'match' | 'review' | 'none'

/** Two are taken for one person where that is likelier than not: at weight 0, whatever the size of the list. */
const even = 0
/** Clusters hold who are one person three times in four or better. */
const sure = Math.log2(3)
/** Asked about is what is likelier than one in ten… */
const worthAsking = -Math.log2(9)
/** …but at most so many questions for each person in the list. */
const questionsPerPerson = 0.015

export interface Decided {
  /** Calls with every listed pair, in the order of the rows: those of groups first, then all others. */
  forEach(see: (i: number, j: number, weight: number, decision: Decision) => void): void
  readonly clusters: Clusters
  readonly counts: Readonly<Record<Decision, number>>
}

/** Decides about each pair in the light of all others: `decide(size, pairs, weigher(compared, model))`. */
export function decide(size: number, scored: ScoredPairs, weigh: (i: number, j: number) => number): Decided {
  const { pairs, starts } = inRowOrder(size, scored)
  const known = (i: number, j: number) => knownWeight(pairs, starts, i, j) ?? weigh(i, j)
  const strongest = strongestFirst(pairs, worthAsking)
  const likely = cluster(size, pairs, known, even, above(strongest, pairs, even))
  const clusters = cluster(size, pairs, known, sure, above(strongest, pairs, sure))
  const questions = questionsOf(size, likely, strongest)
  const counts = { match: 0, review: questions.size, none: -questions.size }
  const members = new Int32Array(size)
  // Whoever joins a group is a pair with each who is there.
  for (let row = 0; row < size; row++) counts.match += members[likely.groupOf[row]!]!++
  const isOpen = (pair: number) => likely.groupOf[pairs.first[pair]!] !== likely.groupOf[pairs.second[pair]!]
  for (let pair = 0; pair < pairs.count; pair++) if (isOpen(pair)) counts.none++

  const forEach: Decided['forEach'] = (see) => {
    forEachGroup(likely, (rows) => {
      if (rows.length === 2) {
        see(rows[0]!, rows[1]!, pairWithin(known(rows[0]!, rows[1]!)), 'match')
        return
      }
      const within = weightsWithin(rows, known)
      for (let one = 0; one < rows.length; one++) {
        for (let other = one + 1; other < rows.length; other++)
          see(rows[one]!, rows[other]!, within(one, other), 'match')
      }
    })
    for (let pair = 0; pair < pairs.count; pair++) {
      if (!isOpen(pair)) continue
      const i = pairs.first[pair]!
      const j = pairs.second[pair]!
      const weight = pairs.weight[pair]!
      const inContext = weight > even ? Math.min(weight, meanWeight(likely, i, j, known)) : weight
      see(i, j, inContext, questions.has(pair) ? 'review' : 'none')
    }
  }
  return { forEach, clusters, counts }
}

/** Those of the strongest that are above a weight. */
function above({ pairs, first, second }: Strongest, { weight }: ScoredPairs, least: number): Strongest {
  let count = 0
  while (count < pairs.length && weight[pairs[count]!]! > least) count++
  return { pairs: pairs.subarray(0, count), first: first.subarray(0, count), second: second.subarray(0, count) }
}

/** Which pairs to ask about. Two groups are one question, asked with their strongest pair. */
function questionsOf(size: number, { groupOf }: Clusters, strongest: Strongest): ReadonlySet<number> {
  const mostQuestions = Math.floor(size * questionsPerPerson)
  const asked = new Set<number>()
  const questions = new Set<number>()
  for (let at = 0; at < strongest.pairs.length; at++) {
    const a = groupOf[strongest.first[at]!]!
    const b = groupOf[strongest.second[at]!]!
    if (a === b) continue
    const about = Math.min(a, b) * size + Math.max(a, b)
    if (asked.has(about)) continue
    if (questions.size >= mostQuestions) break
    asked.add(about)
    questions.add(strongest.pairs[at]!)
  }
  return questions
}

/** The pairs by their first row, the lower one, and where those of each row begin: so each is found again at once. */
function inRowOrder(
  size: number,
  { count, first, second, weight }: ScoredPairs,
): { pairs: ScoredPairs; starts: Int32Array } {
  const starts = new Int32Array(size + 1)
  for (let pair = 0; pair < count; pair++) starts[Math.min(first[pair]!, second[pair]!) + 1]!++
  for (let row = 0; row < size; row++) starts[row + 1]! += starts[row]!
  const pairs: ScoredPairs = {
    count,
    first: new Int32Array(count),
    second: new Int32Array(count),
    weight: new Float32Array(count),
  }
  const next = starts.slice()
  for (let pair = 0; pair < count; pair++) {
    const low = Math.min(first[pair]!, second[pair]!)
    const high = Math.max(first[pair]!, second[pair]!)
    let at = next[low]!++
    // The few of one row stand in the order of the other.
    for (; at > starts[low]! && pairs.second[at - 1]! > high; at--) {
      pairs.second[at] = pairs.second[at - 1]!
      pairs.weight[at] = pairs.weight[at - 1]!
    }
    pairs.first[next[low]! - 1] = low
    pairs.second[at] = high
    pairs.weight[at] = weight[pair]!
  }
  return { pairs, starts }
}

/** The weight that a pair was given; `undefined` when it was not worth keeping. */
function knownWeight({ second, weight }: ScoredPairs, starts: Int32Array, i: number, j: number): number | undefined {
  const low = Math.min(i, j)
  const high = Math.max(i, j)
  for (let at = starts[low]!; at < starts[low + 1]!; at++) if (second[at] === high) return weight[at]
  return undefined
}

/** The weight of a pair that is a group: no more is said of it than by itself. */
const pairWithin = (own: number) => Math.max(own, Math.max(-most, Math.min(most, own)))

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
