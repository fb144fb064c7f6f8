import { longer, roomFor } from './memory.ts'
import { formalNames } from './nicknames.ts'
import { soundOf } from './sounds.ts'
import { ValueTable } from './valueTable.ts'

/** How many formal names one short form may stand for. */
export const formalsPerName = 6

/** What is known of each name besides its letters. Plain data: threads can share it. */
export interface NameFacts {
  /** Names that sound alike bear the same number. */
  sounds: Int32Array
  /** The formal names a name may stand for, itself included when it is one; 0 where there are no more. */
  formals: Int32Array
  /** The first letters of a name and of what it may stand for, a bit for each letter. */
  initials: Int32Array
}

/** A table of names that also knows how each sounds and what it may be short for. */
export class NameTable extends ValueTable {
  facts: NameFacts = {
    sounds: new Int32Array(roomFor(4 << 8)),
    formals: new Int32Array(roomFor((4 << 8) * formalsPerName)),
    initials: new Int32Array(roomFor(4 << 8)),
  }
  readonly #soundIds = new Map<string, number>()

  override idOf(text: string): number {
    const id = this.wholeIdOf(text)
    if (id !== 0 && this.facts.sounds[id] === 0) this.#learn(id, text)
    return id
  }

  /** The number of several words written as one. How that sounds nobody asks, until it is the name of somebody else. */
  wholeIdOf(text: string): number {
    const id = super.idOf(text)
    this.#makeRoom(id)
    return id
  }

  #makeRoom(id: number): void {
    const { facts } = this
    if (id < facts.sounds.length) return
    facts.sounds = longer(facts.sounds, facts.sounds.length * 2)
    facts.formals = longer(facts.formals, facts.formals.length * 2)
    facts.initials = longer(facts.initials, facts.initials.length * 2)
  }

  #learn(id: number, text: string): void {
    const { facts } = this
    const sound = soundOf(text)
    let number = this.#soundIds.get(sound)
    if (number === undefined) {
      number = this.#soundIds.size + 1
      this.#soundIds.set(sound, number)
    }
    facts.sounds[id] = number
    facts.initials[id] = letterBit(text)
    const formals = formalNames.get(text) ?? []
    for (const [at, formal] of formals.slice(0, formalsPerName).entries()) {
      // Of a name that stands for itself the number is at hand; any other formal name gets one.
      const formalId = formal === text ? id : this.idOf(formal)
      this.facts.formals[id * formalsPerName + at] = formalId
      this.facts.initials[id]! |= letterBit(formal)
    }
  }
}

/** May both names be forms of one formal name? Bill and Will are, through William. */
export function areForms({ formals }: NameFacts, a: number, b: number): boolean {
  const fromA = a * formalsPerName
  const fromB = b * formalsPerName
  for (let one = fromA; one < fromA + formalsPerName && formals[one] !== 0; one++) {
    for (let other = fromB; other < fromB + formalsPerName && formals[other] !== 0; other++) {
      if (formals[one] === formals[other]) return true
    }
  }
  return false
}

const letterBit = (text: string) => 1 << ((text.charCodeAt(0) - 97) & 31)
