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

  constructor(expected = 1024) {
    this.#room = expected
    this.rows = new Int32Array(roomFor(4 * expected * columnCount))
  }

  /** Adds a person and says in which row: `people.add({ id: '7', given: 'Ana' })`. */
  add(person: Person): number {
    if (this.size === this.#room) this.#grow()
    this.write(this.size, person)
    return this.size++
  }

  /** Writes over a row: what is known of this person has changed. */
  write(row: number, person: Person): void {
    const { rows, names } = this
    const at = row * columnCount
    const given = givenWords(person.given)
    rows[at + column.given] = names.idOf(given[0] ?? '')
    rows[at + column.given2] = names.idOf(given[1] ?? '')
    rows[at + column.givenWhole] = given.length > 1 ? names.idOf(given.join('')) : rows[at + column.given]!
    rows[at + column.middle] = names.idOf(givenWords(person.middle)[0] ?? '')
    const { words, suffix } = familyWords(person.family)
    rows[at + column.family] = names.idOf(words[0] ?? '')
    rows[at + column.family2] = names.idOf(words.length > 1 ? words.at(-1)! : '')
    rows[at + column.familyWhole] = words.length > 1 ? names.idOf(words.join('')) : rows[at + column.family]!
    rows[at + column.suffix] = suffix
    rows[at + column.birth] = dayOf(person.dob)
    rows[at + column.sex] = sexOf(person.sex)
    rows[at + column.ssn] = identityOf(person.ssn_last4)
    const phone = phoneOf(person.phone)
    rows[at + column.line] = phone.line
    rows[at + column.area] = phone.area
    const street = streetOf(person.street)
    rows[at + column.house] = street.house
    rows[at + column.street] = this.streets.idOf(street.name)
    rows[at + column.unit] = this.places.idOf(street.unit)
    rows[at + column.city] = this.places.idOf(plainLetters(person.city ?? '').trim())
    rows[at + column.zip] = this.places.idOf(
      plainLetters(person.zip ?? '')
        .trim()
        .slice(0, 5),
    )
    const { mailbox, host } = emailOf(person.email)
    rows[at + column.mailbox] = this.mails.idOf(mailbox)
    rows[at + column.host] = this.mails.idOf(host)
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
