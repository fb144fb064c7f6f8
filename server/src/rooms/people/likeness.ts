import { explain, type Language, type Model, People, type Person, type Prepared, prepare, weigher } from '@kith/linkage'
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
/** Of somebody who bears many names so many are weighed. */
const mostNames = 4
/** A few people do not bear all the names that there are: as many again, whom nobody knows, stand for the others. */
const leastSpread = 1000
const lettersOf = (n: number): string =>
  [...String(10_000 + n)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')
const weights = learnt.weights.map((each) => Float64Array.from(each))
/** The fewer people there are, the less often two of them read alike by chance. */
const modelFor = (people: number): Model => ({
  prior: Float64Array.from(learnt.prior, (share) => share + Math.log(learntFrom / Math.max(people, 100))),
  weights,
})

/** Weighs pairs of one agency, by how its names and birth dates are spread. It keeps names to count them, and shows none. */
export class Likeness {
  readonly #people = new People()
  readonly #counted: Prepared['compared']
  readonly #model: Model
  /** Two rows that are written over for each pair: nobody who is weighed stays. */
  readonly #one: number
  readonly #other: number

  constructor(spread: readonly { name: string; bornOn: string | null }[], people: number) {
    const others = Array.from({ length: Math.max(0, leastSpread - spread.length) }, (_, n) => ({
      name: `${lettersOf(n)} ${lettersOf(n + leastSpread)}`,
      bornOn: null,
    }))
    for (const { name, bornOn } of [...spread, ...others]) {
      this.#people.add(personOf(name, { bornOn, phone: '', email: '' }))
    }
    this.#counted = prepare(this.#people).compared
    this.#model = modelFor(people)
    this.#one = this.#people.addEmpty()
    this.#other = this.#people.addEmpty()
  }

  /** log2 of the odds that both are one person: the best that any two of their names allow. */
  weight(one: Compared, other: Compared): number {
    let best = -Infinity
    for (const _ of this.#pairs(one, other)) {
      best = Math.max(best, weigher(this.#compared(), this.#model)(this.#one, this.#other))
    }
    return best
  }

  /** The same in words. */
  weigh(one: Compared, other: Compared, language: Language): Weighed {
    let best: Weighed = { weight: -Infinity, summary: '', reasons: [] }
    for (const _ of this.#pairs(one, other)) {
      const { weight, summary, reasons } = explain(this.#compared(), this.#model, this.#one, this.#other, language)
      if (weight <= best.weight) continue
      best = {
        weight,
        summary,
        reasons: reasons.map(({ level, words }) => ({ agrees: !level.startsWith('differ'), words })),
      }
    }
    return best
  }

  /** Writes each name of the one beside each of the other into the two rows. */
  *#pairs(one: Compared, other: Compared): Iterable<void> {
    for (const name of one.names.slice(0, mostNames)) {
      this.#people.write(this.#one, personOf(name, one))
      for (const also of other.names.slice(0, mostNames)) {
        this.#people.write(this.#other, personOf(also, other))
        yield
      }
    }
  }

  /** Tables may have moved to larger ones; what was counted stays. */
  #compared(): Prepared['compared'] {
    const { rows, names, streets, mails, places } = this.#people
    return {
      ...this.#counted,
      rows,
      names: names.packed,
      nameFacts: names.facts,
      streets: streets.packed,
      mails: mails.packed,
      places: places.packed,
    }
  }
}

/** One name as it was typed, in the parts that are compared: the first word is given, the others are of the family. */
function personOf(name: string, { bornOn, phone, email }: Omit<Compared, 'names'>): Person {
  const [given = '', ...family] = plain(name).split(' ')
  return {
    id: '',
    given,
    family: family.join(' '),
    ...(bornOn && { dob: bornOn }),
    ...(phone && { phone }),
    ...(email && { email }),
  }
}
