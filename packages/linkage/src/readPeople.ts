import { csvReader } from './csv.ts'
import type { People } from './people.ts'
import { type Person, personField } from './person.ts'

/** How many records were read, and whether the file has an id column. */
export interface PeopleReader {
  read(text: string | undefined): void
  readonly ids: string[]
  /** The columns that were used, by the names in the file. */
  readonly used: readonly string[]
}

/** Adds the records of a CSV to `people` as its text comes; columns by name, any subset, in any order. */
export function peopleReader(people: People, ids: string[] = []): PeopleReader {
  let fields: readonly ReturnType<typeof personField>[] | undefined
  const used: string[] = []
  const read = csvReader((cells) => {
    if (!fields) {
      fields = cells.map(personField)
      for (const [at, field] of fields.entries()) if (field) used.push(cells[at]!)
      return
    }
    const person: { -readonly [F in keyof Person]: string } = { id: '' }
    let houseNumber = ''
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at]
      if (!field) continue
      const cell = cells[at] ?? ''
      if (field === 'houseNumber') houseNumber = cell
      else person[field] = cell
    }
    if (houseNumber.trim() !== '') person.street = `${houseNumber.trim()} ${person.street ?? ''}`
    const row = people.add(person)
    ids.push(person.id === '' ? String(row) : person.id)
  })
  return { read, ids, used }
}
