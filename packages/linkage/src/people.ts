import { column, columnCount } from './columns.ts'
import { dayOf } from './dates.ts'
import { emailOf } from './emails.ts'
import { plainLetters } from './letters.ts'
import { longer, roomFor } from './memory.ts'
import { familyWords, givenWords } from './names.ts'
import { NameTable } from './nameTable.ts'
import type { Person } from './person.ts'
import { phoneOf } from './phones.ts'
import { streetOf } from './streets.ts'
import { ValueTable } from './valueTable.ts'

/** People in columns, with the tables of the names, places and addresses that occur. */
export class People {
  size = 0
  /** The columns of all people, one person after the other. */
  rows: Int32Array
  readonly names = new NameTable()
  readonly streets = new ValueTable()
  readonly places = new ValueTable()
  readonly mails = new ValueTable()
  #room: number

  /** `expected` is how many people there may be; room that is not used costs nothing. */
  constructor(expected = 1024) {
    this.#room = expected
    this.rows = new Int32Array(roomFor(4 * expected * columnCount))
  }

  /** Adds a person and says in which row: `people.add({ id: '7', given: 'Ana' })`. */
  add(person: Person): number {
    const row = this.addEmpty()
    this.write(row, person)
    return row
  }

  /** Adds a row of whom nothing is known. */
  addEmpty(): number {
    if (this.size === this.#room) this.#grow()
    // A row that was used for a question may lie here.
    const { rows } = this
    const from = this.size * columnCount
    for (let at = from; at < from + columnCount; at++) rows[at] = 0
    return this.size++
  }

  /** Writes over a row: what is known of this person has changed. */
  write(row: number, person: Person): void {
    const { rows } = this
    const at = row * columnCount
    this.writeGiven(person.given, rows, at + column.given)
    this.writeMiddle(person.middle, rows, at + column.middle)
    this.writeFamily(person.family, rows, at + column.family)
    this.writeBirth(person.dob, rows, at + column.birth)
    this.writeSex(person.sex, rows, at + column.sex)
    rows[at + column.ssn] = identityOf(person.ssn_last4)
    const phone = phoneOf(person.phone)
    rows[at + column.line] = phone.line
    rows[at + column.area] = phone.area
    this.writeStreet(person.street, rows, at + column.house)
    this.writeCity(person.city, rows, at + column.city)
    this.writeZip(person.zip, rows, at + column.zip)
    this.writeEmail(person.email, rows, at + column.mailbox)
  }

  /** Writes first word, second word and all words as one. */
  writeGiven(text: string | undefined, into: Int32Array, at: number): void {
    const words = givenWords(text)
    into[at] = this.names.idOf(words[0] ?? '')
    into[at + 1] = this.names.idOf(words[1] ?? '')
    into[at + 2] = words.length > 1 ? this.names.wholeIdOf(words.join('')) : into[at]!
  }

  writeMiddle(text: string | undefined, into: Int32Array, at: number): void {
    into[at] = this.names.idOf(givenWords(text)[0] ?? '')
  }

  /** Writes first word, last word, all words as one, and which of the same name. */
  writeFamily(text: string | undefined, into: Int32Array, at: number): void {
    const { words, suffix } = familyWords(text)
    into[at] = this.names.idOf(words[0] ?? '')
    into[at + 1] = this.names.idOf(words.length > 1 ? words.at(-1)! : '')
    into[at + 2] = words.length > 1 ? this.names.wholeIdOf(words.join('')) : into[at]!
    into[at + 3] = suffix
  }

  writeBirth(text: string | undefined, into: Int32Array, at: number): void {
    into[at] = dayOf(text)
  }

  writeSex(text: string | undefined, into: Int32Array, at: number): void {
    into[at] = sexOf(text)
  }

  /** Writes house, street and door. */
  writeStreet(text: string | undefined, into: Int32Array, at: number): void {
    const street = streetOf(text)
    into[at] = street.house
    into[at + 1] = this.streets.idOf(street.name)
    into[at + 2] = this.places.idOf(street.unit)
  }

  writeCity(text: string | undefined, into: Int32Array, at: number): void {
    into[at] = this.places.idOf(plainLetters(text ?? '').trim())
  }

  writeZip(text: string | undefined, into: Int32Array, at: number): void {
    into[at] = this.places.idOf(
      plainLetters(text ?? '')
        .trim()
        .slice(0, 5),
    )
  }

  /** Writes mailbox and host. */
  writeEmail(text: string | undefined, into: Int32Array, at: number): void {
    const { mailbox, host } = emailOf(text)
    into[at] = this.mails.idOf(mailbox)
    into[at + 1] = this.mails.idOf(host)
  }

  #grow(): void {
    this.#room *= 2
    this.rows = longer(this.rows, this.#room * columnCount)
  }
}

function sexOf(text: string | undefined): number {
  const letter = text?.trim()[0]?.toUpperCase()
  // H is hombre.
  return letter === 'M' || letter === 'H' ? 1 : letter === 'F' ? 2 : 0
}

function identityOf(text: string | undefined): number {
  const digits = text?.replaceAll(/\D/g, '') ?? ''
  return digits === '' || /^0+$/.test(digits) ? 0 : Number(digits.slice(-9)) + 1
}
