import {
  afterHouse,
  afterSpaces,
  doorIn,
  houseIn,
  identityIn,
  plainDayIn,
  plainSignIn,
  writePhone,
} from './cellBytes.ts'
import { CellTable } from './cellTable.ts'
import { column, columnCount } from './columns.ts'
import { type Cells, CsvReader, countedBytes, hashBytes } from './csv.ts'
import type { Ids } from './ids.ts'
import type { People } from './people.ts'
import { personField } from './person.ts'
import { streetOf } from './streets.ts'

/** What every different cell of a kind means, for the life of a reading. */
interface Meanings {
  readonly given: CellTable
  readonly middle: CellTable
  readonly family: CellTable
  readonly dob: CellTable
  readonly sex: CellTable
  readonly street: CellTable
  /** What stands before a door: house, street, and 1 where the last word announces it. */
  readonly beforeDoor: CellTable
  readonly door: CellTable
  readonly city: CellTable
  readonly zip: CellTable
  readonly email: CellTable
}

/**
 * Adds the records of a CSV to `people` as its bytes come; columns by name, any subset, in any order. Each different cell
 * is understood once: `const reader = new PeopleReader(people, ids); reader.read(bytes); reader.read(undefined)`.
 */
export class PeopleReader {
  /** The columns that are used, by the names in the file. */
  readonly used: string[] = []
  readonly #people: People
  readonly #ids: Ids
  readonly #first: number
  readonly #csv: CsvReader
  readonly #meanings: Meanings
  #fields: readonly ReturnType<typeof personField>[] | undefined
  readonly #number = new Uint8Array(10)

  constructor(people: People, ids: Ids) {
    this.#people = people
    this.#ids = ids
    this.#first = people.size
    this.#csv = new CsvReader((bytes, cells) => this.#see(bytes, cells))
    this.#meanings = {
      given: new CellTable(3, (text, into, at) => people.writeGiven(text, into, at)),
      middle: new CellTable(1, (text, into, at) => people.writeMiddle(text, into, at)),
      family: new CellTable(4, (text, into, at) => people.writeFamily(text, into, at)),
      dob: new CellTable(1, (text, into, at) => people.writeBirth(text, into, at)),
      sex: new CellTable(1, (text, into, at) => people.writeSex(text, into, at)),
      street: new CellTable(3, (text, into, at) => people.writeStreet(behindHouse(text), into, at)),
      beforeDoor: new CellTable(3, (text, into, at) => {
        const { house, name, unit } = streetOf(`${behindHouse(text)}1`)
        into[at] = house
        into[at + 1] = unit === '1' ? people.streets.idOf(name) : 0
        into[at + 2] = unit === '1' ? 1 : 0
      }),
      door: new CellTable(1, (text, into, at) => {
        into[at] = people.places.idOf(text.toLowerCase())
      }),
      city: new CellTable(1, (text, into, at) => people.writeCity(text, into, at)),
      zip: new CellTable(1, (text, into, at) => people.writeZip(text, into, at)),
      email: new CellTable(2, (text, into, at) => people.writeEmail(text, into, at)),
    }
  }

  /** How many quotes were never closed, or closed in the middle of a cell. They were read as they stand. */
  get oddQuotes(): number {
    return this.#csv.odd.quotes
  }

  /** Is this a file that is not UTF-8, but UTF-16, as some programs save? */
  get isOtherAlphabet(): boolean {
    return this.#csv.isWide
  }

  /** Takes the next bytes of the file (UTF-8); `undefined` says that there are no more. */
  read(bytes: Uint8Array | undefined): void {
    this.#csv.read(bytes)
  }

  #see(bytes: Uint8Array, cells: Cells): void {
    if (!this.#fields) {
      const decoder = new TextDecoder()
      const names = Array.from({ length: cells.count }, (_, cell) =>
        decoder.decode(bytes.subarray(cells.from[cell], cells.to[cell])),
      )
      // Of two columns of one name the first counts.
      const fields = names.map(personField)
      this.#fields = fields.map((field, cell) => (fields.indexOf(field) === cell ? field : undefined))
      for (const [cell, field] of this.#fields.entries()) if (field) this.used.push(names[cell]!)
      return
    }
    this.#write(bytes, cells, this.#fields)
  }

  #write(bytes: Uint8Array, cells: Cells, fields: readonly ReturnType<typeof personField>[]): void {
    const people = this.#people
    const row = people.addEmpty()
    const { rows } = people
    const at = row * columnCount
    const { given, middle, family, dob, sex, street, beforeDoor, door, city, zip, email } = this.#meanings
    const count = Math.min(cells.count, fields.length)
    let houseNumber = 0
    let hasId = false
    for (let cell = 0; cell < count; cell++) {
      const field = fields[cell]
      const from = cells.from[cell]!
      const end = cells.to[cell]!
      if (field === undefined || from === end) continue
      const to = end - from > countedBytes ? from + countedBytes : end
      const hash = cells.hash[cell]!
      switch (field) {
        case 'id':
          hasId = true
          this.#ids.add(bytes, from, end)
          break
        case 'given': {
          const found = given.find(bytes, from, to, hash)
          rows[at + column.given] = given.meaning[found]!
          rows[at + column.given2] = given.meaning[found + 1]!
          rows[at + column.givenWhole] = given.meaning[found + 2]!
          break
        }
        case 'middle':
          rows[at + column.middle] = middle.first(bytes, from, to, hash)
          break
        case 'family': {
          const found = family.find(bytes, from, to, hash)
          rows[at + column.family] = family.meaning[found]!
          rows[at + column.family2] = family.meaning[found + 1]!
          rows[at + column.familyWhole] = family.meaning[found + 2]!
          rows[at + column.suffix] = family.meaning[found + 3]!
          break
        }
        case 'dob': {
          const day = plainDayIn(bytes, from, to)
          rows[at + column.birth] = day >= 0 ? day : dob.first(bytes, from, to, hash)
          break
        }
        case 'sex':
          rows[at + column.sex] = sex.first(bytes, from, to, hash)
          break
        case 'ssn_last4':
          rows[at + column.ssn] = identityIn(bytes, from, to)
          break
        case 'phone':
          writePhone(bytes, from, to, rows, at)
          break
        case 'street': {
          // The number of the house is read apart, and so is that of the door: without them there are few different streets.
          const start = afterSpaces(bytes, from, to)
          const house = houseIn(bytes, start, to)
          const rest = house === 0 ? start : afterHouse(bytes, start, to)
          const last = doorIn(bytes, rest, to)
          if (last > 0) {
            const before = beforeDoor.find(bytes, rest, last, hashBytes(bytes, rest, last))
            if (beforeDoor.meaning[before + 2] === 1) {
              rows[at + column.house] = house || beforeDoor.meaning[before]!
              rows[at + column.street] = beforeDoor.meaning[before + 1]!
              rows[at + column.unit] = door.first(bytes, last, to, hashBytes(bytes, last, to))
              break
            }
          }
          const found = street.find(bytes, rest, to, rest === from ? hash : hashBytes(bytes, rest, to))
          rows[at + column.house] = house || street.meaning[found]!
          rows[at + column.street] = street.meaning[found + 1]!
          rows[at + column.unit] = street.meaning[found + 2]!
          break
        }
        case 'houseNumber':
          houseNumber = houseIn(bytes, from, to)
          break
        case 'city':
          rows[at + column.city] = city.first(bytes, from, to, hash)
          break
        case 'zip':
          rows[at + column.zip] = zip.first(bytes, from, to, hash)
          break
        case 'email': {
          const sign = plainSignIn(bytes, from, to)
          if (sign > 0) {
            rows[at + column.mailbox] = people.mails.idOfBytes(bytes, from, sign)
            rows[at + column.host] = people.mails.idOfBytes(bytes, sign + 1, to)
            break
          }
          const found = email.find(bytes, from, to, hash)
          rows[at + column.mailbox] = email.meaning[found]!
          rows[at + column.host] = email.meaning[found + 1]!
        }
      }
    }
    if (houseNumber !== 0) rows[at + column.house] = houseNumber
    if (!hasId) this.#addRowAsId(row - this.#first)
  }

  /** A record without an id is called by its place in the file. */
  #addRowAsId(row: number): void {
    const digits = this.#number
    let from = digits.length
    let rest = row
    do {
      digits[--from] = 48 + (rest % 10)
      rest = (rest / 10) | 0
    } while (rest > 0)
    this.#ids.add(digits, from, digits.length)
  }
}

/** What begins with a space stood behind the number of a house. */
const behindHouse = (text: string) => (text.startsWith(' ') ? `1${text}` : text)
