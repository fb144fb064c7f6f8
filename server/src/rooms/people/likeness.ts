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
const model: Model = {
  prior: Float64Array.from(learnt.prior),
  weights: learnt.weights.map((each) => Float64Array.from(each)),
  shares: learnt.shares.map((each) => Float64Array.from(each)),
}

/** Weighs pairs of one agency, by how its names and birth dates are spread. It keeps names to count them, and shows none. */
export class Likeness {
  readonly #index: PersonIndex

  constructor(spread: readonly { name: string; bornOn: string | null }[]) {
    this.#index = new PersonIndex(
      spread.map(({ name, bornOn }, n) => personOf(`spread ${n}`, name, { bornOn, phone: '', email: '' })),
      model,
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
