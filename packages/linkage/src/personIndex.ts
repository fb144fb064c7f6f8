import { blockPeople, laterKey } from './blocks.ts'
import type { Compared } from './compare.ts'
import { type Explanation, explain } from './explain.ts'
import type { Model } from './model.ts'
import { People } from './people.ts'
import type { Person } from './person.ts'
import { comparedOf, learnFrom } from './prepare.ts'
import { weigher } from './score.ts'
import type { Language } from './words.ts'

/** Somebody who may be the person asked about. */
export interface Likeness {
  readonly id: string
  /** log2 of the odds that both are one person. */
  readonly weight: number
}

/**
 * Everybody, ready to be asked "do we know this person?" one by one. A person added or changed is found at once. Weights
 * and counts stay as they were learnt until `learnAgain`. It only tells; it merges nobody.
 */
export class PersonIndex {
  readonly #people: People
  readonly #ids: string[] = []
  readonly #rowOf = new Map<string, number>()
  #compared: Compared
  #model: Model
  #hot: ReadonlySet<number> = new Set()
  #rules: readonly number[] = []
  /** The rows that bear a key; the rule is mixed into it. */
  #rowsOf = new Map<number, number | number[]>()

  /** `new PersonIndex(people)`; a model learnt before may be given. */
  constructor(people: Iterable<Person>, model?: Model) {
    this.#people = new People()
    for (const person of people) this.#keep(person)
    this.#compared = comparedOf(this.#people)
    this.#model = this.#sortAndLearn(model)
  }

  get size(): number {
    return this.#rowOf.size
  }

  get model(): Model {
    return this.#model
  }

  /** Counts values and learns weights anew from everybody who is in the index now. */
  learnAgain(): void {
    this.#compared = comparedOf(this.#people)
    this.#model = this.#sortAndLearn(undefined)
  }

  /** Adds a person, or changes what is known of one with the same id. */
  put(person: Person): void {
    const row = this.#keep(person)
    this.#refresh()
    this.#enter(row)
  }

  /** Forgets a person. */
  remove(id: string): void {
    const row = this.#rowOf.get(id)
    if (row === undefined) return
    this.#leave(row)
    this.#rowOf.delete(id)
    this.#people.write(row, { id: '' })
  }

  /** Who may be this person, likeliest first: `index.find({ id: '', given: 'Ana', dob: '1984-02-03' })`. */
  find(person: Person, { above = -10, most = 20 }: { above?: number; most?: number } = {}): Likeness[] {
    const row = this.#people.add({ ...person })
    this.#refresh()
    const weigh = weigher(this.#compared, this.#model)
    const found: Likeness[] = []
    const self = this.#rowOf.get(person.id)
    for (const other of this.#candidates(row)) {
      if (other === self) continue
      const weight = weigh(row, other)
      if (weight > above) found.push({ id: this.#ids[other]!, weight })
    }
    this.#people.size--
    return found.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, most)
  }

  /** Why two people of the index may be one, in words; `undefined` when one of them is not here. */
  explain(id: string, other: string, language: Language): Explanation | undefined {
    const [i, j] = [this.#rowOf.get(id), this.#rowOf.get(other)]
    if (i === undefined || j === undefined) return undefined
    return explain(this.#compared, this.#model, i, j, language)
  }

  #keep(person: Person): number {
    const known = this.#rowOf.get(person.id)
    if (known !== undefined) {
      this.#leave(known)
      this.#people.write(known, person)
      return known
    }
    const row = this.#people.add(person)
    this.#ids[row] = person.id
    this.#rowOf.set(person.id, row)
    return row
  }

  #sortAndLearn(model: Model | undefined): Model {
    const { size } = this.#people
    const blocks = blockPeople(this.#compared, size)
    this.#hot = blocks.hot
    this.#rules = blocks.taken
    this.#rowsOf = new Map()
    for (const row of this.#rowOf.values()) this.#enter(row)
    return model ?? learnFrom({ size, compared: this.#compared, blocks })
  }

  /** Tables may have moved to larger ones; what was counted stays. */
  #refresh(): void {
    const { rows, names, streets, mails, places } = this.#people
    this.#compared = {
      ...this.#compared,
      rows,
      names: names.packed,
      nameFacts: names.facts,
      streets: streets.packed,
      mails: mails.packed,
      places: places.packed,
    }
  }

  *#keys(row: number): Iterable<number> {
    for (const rule of this.#rules) {
      const key = laterKey(this.#compared, this.#hot, rule, row)
      if (key !== 0) yield key
    }
  }

  #candidates(row: number): Set<number> {
    const found = new Set<number>()
    for (const key of this.#keys(row)) {
      const rows = this.#rowsOf.get(key)
      if (typeof rows === 'number') found.add(rows)
      else for (const other of rows ?? []) found.add(other)
    }
    found.delete(row)
    return found
  }

  #enter(row: number): void {
    for (const key of this.#keys(row)) {
      const rows = this.#rowsOf.get(key)
      if (rows === undefined) this.#rowsOf.set(key, row)
      else if (typeof rows === 'number') this.#rowsOf.set(key, rows === row ? row : [rows, row])
      else if (!rows.includes(row)) rows.push(row)
    }
  }

  #leave(row: number): void {
    if (!this.#compared) return
    for (const key of this.#keys(row)) {
      const rows = this.#rowsOf.get(key)
      if (rows === row) this.#rowsOf.delete(key)
      else if (Array.isArray(rows)) {
        const at = rows.indexOf(row)
        if (at >= 0) rows.splice(at, 1)
      }
    }
  }
}
