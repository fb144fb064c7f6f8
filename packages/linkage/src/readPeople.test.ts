import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { column, columnCount } from './columns.ts'
import { Ids } from './ids.ts'
import { People } from './people.ts'
import { type Person, personFields } from './person.ts'
import { learnFrom, prepare } from './prepare.ts'
import { PeopleReader } from './readPeople.ts'
import { scorePairs } from './score.ts'
import { testPeople } from './testPeople.ts'

const read = (text: string) => {
  const people = new People()
  const ids = new Ids()
  const reader = new PeopleReader(people, ids)
  reader.read(new TextEncoder().encode(text))
  reader.read(undefined)
  return { people, ids, reader }
}
const cell = (text = '') => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const file = (people: readonly Person[]) =>
  [personFields.join(','), ...people.map((person) => personFields.map((field) => cell(person[field])).join(','))].join(
    '\n',
  )
/** Each person as numbers. Those of names depend on the order in which names came, so whole lists are compared. */
const rowsOf = (people: People) =>
  Array.from({ length: people.size }, (_, row) => [...people.rows.subarray(row * columnCount, (row + 1) * columnCount)])

describe('a list of people', () => {
  it('means the same read from bytes as given one by one', () => {
    const odd: Person[] = [
      {
        id: 'a',
        given: 'José Luis',
        family: 'García-López Jr.',
        street: '196 S Lee Lane # 8B',
        email: 'J.L+x@Gmail.com',
      },
      {
        id: 'b',
        given: 'Юлия',
        family: "O'Brien",
        phone: '+1 (312) 555-0147',
        ssn_last4: '0000',
        street: ' 12 Oak St',
      },
      { id: 'c', given: 'a"b,c', dob: '02/03/1984', sex: 'hombre', zip: '60601-1234', street: 'GENERAL DELIVERY' },
      { id: 'd', phone: '999-9999', ssn_last4: '123-45-6789', street: '24 20th St', city: 'North Été' },
      { id: 'f', street: '5 Oak St Apt 7B' },
      { id: 'g', street: '5 OAK ST APT 7b' },
      { id: 'h', street: '5 Oak St Apt  7B ' },
      { id: 'i', street: '700 State Highway 61' },
      { id: 'j', street: '12 Unit 4' },
      { id: 'k', street: 'Oak Apt 3 4' },
      { id: 'l', street: '9 Été Unit B4' },
      { id: 'm', street: '1 Oak St Apt #4' },
      { id: 'n', street: 'Apt 1' },
      { id: 'e', street: '12345678 Oak', phone: '5550147', dob: '1984-13-45' },
    ]
    const people = [...odd, ...testPeople(300).people]
    const one = new People()
    for (const person of people) one.add(person)
    const { people: other, ids } = read(file(people))
    assert.equal(other.size, people.length)
    for (const [row, person] of people.entries()) assert.equal(ids.text(row), person.id)
    // A value has the same first occurrence in both, whatever number it bears.
    const numbered = (rows: readonly number[][]) => {
      const numbers = new Map<string, number>()
      return rows.map((row) =>
        row.map((value, at) => {
          const key = `${at < 7 ? 'name' : at} ${value}`
          if (value === 0) return 0
          if (!numbers.has(key)) numbers.set(key, numbers.size + 1)
          return numbers.get(key)
        }),
      )
    }
    assert.deepEqual(numbered(rowsOf(other)), numbered(rowsOf(one)))
  })

  it('knows a name whether its marks are written with it or behind it, and passes over marks of direction', () => {
    const { people } = read(
      'given,family\nJosé,Núñez\nJose\u0301,Nu\u0301n\u0303ez\n\u200fJo\u200dsé\u202c,N\u0000úñez\n',
    )
    const rows = rowsOf(people)
    assert.deepEqual(rows[1], rows[0])
    assert.deepEqual(rows[2], rows[0])
  })

  it('takes names of a million letters, and none of them for another', () => {
    const { people } = read(
      `given,family\n${'a'.repeat(1_000_000)},x\n${'b'.repeat(1_000_000)},x\n"${'\u202eא'.repeat(400_000)}",x`,
    )
    const given = rowsOf(people).map((row) => row[0])
    assert.equal(new Set(given).size, 3)
  })

  it('takes short lines, long lines, columns that stand twice and files without ids', () => {
    const { people, ids, reader } = read('given,family,given\nAna\nLuis,Ruiz,Berta,more,and more\n')
    assert.equal(people.size, 2)
    assert.deepEqual(reader.used, ['given', 'family'])
    assert.deepEqual([ids.text(0), ids.text(1)], ['0', '1'])
  })

  it('knows every value however many different ones there are', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, n) => `Town ${'abcdefghij'[n % 10]}${'x'.repeat(n / 100)}${n},${n + 60_000}`,
    )
    const { people } = read(`city,zip\n${lines.join('\n')}`)
    for (const row of rowsOf(people)) assert.ok(row[column.city] !== 0 && row[column.zip] !== 0)
  })

  it('tells which ids stand there twice', () => {
    const { ids } = read('id,given\n1,Ana\n2,Luis\n1,Rosa\n2,Omar\n')
    assert.deepEqual(ids.repeated(0, 4), { count: 2, example: '1' })
    assert.deepEqual(ids.repeated(1, 3), { count: 0, example: '' })
    const { ids: counted } = read('id,given\n8,Ana\n9,Luis\n10,Rosa\n11,Omar\n11,Linh\n')
    assert.deepEqual(counted.repeated(0, 4), { count: 0, example: '' })
    assert.deepEqual(counted.repeated(0, 5), { count: 1, example: '11' })
  })

  it('sees a file in UTF-16 and reads nothing of it', () => {
    const reader = new PeopleReader(new People(), new Ids())
    reader.read(Uint8Array.of(0xff, 0xfe, 0x69, 0, 0x64, 0, 10, 0))
    reader.read(undefined)
    assert.ok(reader.isOtherAlphabet)
    assert.deepEqual(reader.used, [])
  })

  it('in which all share a name, a phone and a birth date is weighed in time that grows with its length', () => {
    const same = 'given,family,dob,phone,street,zip\n'
    const { people } = read(same + 'Ana,Ruiz,1900-01-01,3125550147,1 Oak St,60601\n'.repeat(20_000))
    const prepared = prepare(people)
    assert.ok(prepared.blocks.pairs < 20_000 * 400, `${prepared.blocks.pairs} pairs`)
    scorePairs(prepared, learnFrom(prepared))
  })
})
