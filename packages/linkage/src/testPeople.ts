import type { Person } from './person.ts'

const given =
  'Ana Luis Maria Jose Fatima Omar Linh Minh Grace Robert William Elizabeth Oksana Dmytro Rosa Carlos Mei Wei'
const family =
  'Garcia Lopez Nguyen Smith Johnson Haddad Petrov Kovalenko Brown Miller Tran Rivera Morales Abdi Osman Chen Wright Hill'
const streets = 'Oak Maple Cedar Pine Elm Lake Hill Park Walnut Spring'

/** A list of people of whom some stand there twice, written otherwise; `one` says who is who. The same seed, the same list. */
export function testPeople(count: number, seed = 1): { people: Person[]; one: number[] } {
  let state = seed * 7_919 + 13
  const below = (limit: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % limit
  }
  const from = (words: string) => words.split(' ')[below(words.split(' ').length)]!
  const people: Person[] = []
  const one: number[] = []
  const two = (value: number) => String(value).padStart(2, '0')
  for (let who = 0; people.length < count; who++) {
    const person: Person = {
      id: '',
      given: from(given),
      family: `${from(family)}${below(3) === 0 ? `-${from(family)}` : ''}`,
      dob: `${1940 + below(80)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      sex: below(2) === 0 ? 'F' : 'M',
      ssn_last4: below(3) === 0 ? '' : String(1000 + below(9000)),
      phone: below(4) === 0 ? '' : `312${String(2_000_000 + below(7_999_999))}`,
      street: `${1 + below(900)} ${from(streets)} St`,
      city: 'Springfield',
      zip: `627${two(below(20))}`,
      email: '',
    }
    for (let copy = 0; copy <= (below(3) === 0 ? 1 : 0) && people.length < count; copy++) {
      const slip = (text = '') => (below(4) === 0 && text.length > 3 ? text.slice(0, 2) + text.slice(3) : text)
      people.push(
        copy === 0
          ? { ...person, id: `p${people.length}` }
          : { ...person, id: `p${people.length}`, given: slip(person.given), family: slip(person.family), phone: '' },
      )
      one.push(who)
    }
  }
  return { people, one }
}
