import { type Language, type Model, type Person, PersonIndex } from '@kith/linkage'
import type { Compared } from './likely-marks.ts'
import learnt from './likeness-model.json' with { type: 'json' }
import { plain } from './names.ts'

/** How likely it is that two records are of one person, and what speaks for it and against it. */
export interface Weighed {
  /** log2 of the odds. */
  weight: number
  summary: string
  reasons: { agrees: boolean; words: string }[]
}

// Learnt without truth from records with slips as people make them; how rare a value is, is counted among those at hand.
const learntFrom = 100_000
/** A few people do not bear all the names that there are: as many again, whom nobody knows, stand for the others. */
const leastSpread = 1000
const lettersOf = (n: number): string =>
  [...String(10_000 + n)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
const weights = learnt.weights.map((each) => Float64Array.from(each))
const shares = learnt.shares.map((each) => Float64Array.from(each))
/** The fewer people there are, the less often two of them read alike by chance. */
const modelFor = (people: number): Model => ({
  prior: Float64Array.from(learnt.prior, (share) => share + Math.log(learntFrom / Math.max(people, 100))),
  weights,
  shares,
})

/** Weighs pairs of one agency, by how its names and birth dates are spread. It keeps names to count them, and shows none. */
export class Likeness {
  readonly #index: PersonIndex

  constructor(spread: readonly { name: string; bornOn: string | null }[], people: number) {
    const others = Array.from({ length: Math.max(0, leastSpread - spread.length) }, (_, n) => ({
      name: `${lettersOf(n)} ${lettersOf(n + leastSpread)}`,
      bornOn: null,
    }))
    this.#index = new PersonIndex(
      [...spread, ...others].map(({ name, bornOn }, n) =>
        personOf(`spread ${n}`, name, { bornOn, phone: '', email: '' }),
      ),
      modelFor(people),
    )
  }

  /** The best that any two of their names allow. */
  weigh(one: Compared, other: Compared, language: Language): Weighed {
    let best: Weighed | undefined
    for (const name of one.names.slice(0, 4)) {
      this.#index.put(personOf('one', name, one))
      for (const also of other.names.slice(0, 4)) {
        this.#index.put(personOf('other', also, other))
        const told = this.#index.explain('one', 'other', language)
        if (told && (!best || told.weight > best.weight)) {
          best = {
            weight: told.weight,
            summary: told.summary,
            reasons: told.reasons.map(({ level, words }) => ({ agrees: !level.startsWith('differ'), words })),
          }
        }
      }
    }
    return best ?? { weight: -Infinity, summary: '', reasons: [] }
  }
}

/** One name as it was typed, in the parts that are compared: the first word is given, the others are of the family. */
function personOf(id: string, name: string, { bornOn, phone, email }: Omit<Compared, 'names'>): Person {
  const [given = '', ...family] = plain(name).split(' ')
  return {
    id,
    given,
    family: family.join(' '),
    ...(bornOn && { dob: bornOn }),
    ...(phone && { phone }),
    ...(email && { email }),
  }
}
