import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { dayOf } from './dates.ts'
import { emailOf } from './emails.ts'
import { plainLetters } from './letters.ts'
import { familyWords, givenWords } from './names.ts'
import { areForms, NameTable } from './nameTable.ts'
import { personField } from './person.ts'
import { phoneOf } from './phones.ts'
import { soundOf } from './sounds.ts'
import { streetOf } from './streets.ts'

describe('what people typed is made comparable', () => {
  it('takes names apart: double surnames, particles, suffixes, titles, apostrophes', () => {
    assert.deepEqual(familyWords('García-López Jr.'), { words: ['garcia', 'lopez'], suffix: 2 })
    assert.deepEqual(familyWords('de la Cruz').words, ['delacruz'])
    assert.deepEqual(familyWords('Al-Masri').words, familyWords('Almasri').words)
    assert.deepEqual(familyWords("O'Brien").words, ['obrien'])
    assert.deepEqual(givenWords('Mr. José Luis'), ['jose', 'luis'])
    assert.deepEqual(givenWords('UNKNOWN'), [])
  })

  it('writes other alphabets in Latin letters, marks left out', () => {
    assert.equal(plainLetters('Đặng'), 'dang')
    assert.equal(plainLetters('Юлия'), 'iuliia')
    assert.equal(plainLetters('محمد'), 'mhmd')
    assert.equal(plainLetters('e\u0301\u0302\u0303'), 'e')
  })

  it('hears names that came along different ways as one', () => {
    for (const [one, other] of [
      ['mohammed', 'muhamad'],
      ['yusuf', 'youssef'],
      ['petrov', 'petroff'],
      ['hussein', 'hussain'],
      ['oxana', 'oksana'],
      ['abdi', 'cabdi'],
    ]) {
      assert.equal(soundOf(one!), soundOf(other!), `${one} and ${other}`)
    }
    assert.notEqual(soundOf('garcia'), soundOf('lopez'))
  })

  it('knows short forms in both languages', () => {
    const names = new NameTable()
    const may = (one: string, other: string) => {
      const [a, b] = [names.idOf(one), names.idOf(other)]
      return areForms(names.facts, a, b)
    }
    assert.ok(may('william', 'bill'))
    assert.ok(may('bill', 'will'))
    assert.ok(may('guadalupe', 'lupita'))
    assert.ok(!may('william', 'robert'))
  })

  it('reads dates, phones, streets and emails, and knows what is none', () => {
    assert.equal(dayOf('1984-02-03'), 19840203)
    assert.equal(dayOf('02/03/1984'), 19840203)
    assert.equal(dayOf('19840203'), 19840203)
    assert.equal(dayOf('1984-13-45'), 0)
    assert.deepEqual(phoneOf('+1 (312) 555-0147'), { line: 5550147, area: 312 })
    assert.equal(phoneOf('999-9999').line, 0)
    assert.deepEqual(streetOf('196 S Lee Lane # 8B'), { house: 196, name: 'lee', unit: '8b' })
    assert.deepEqual(streetOf('GENERAL DELIVERY'), { house: 0, name: '', unit: '' })
    assert.deepEqual(emailOf('Ana.Ruiz+kith@Gmail.com'), { mailbox: 'ana.ruiz', host: 'gmail.com' })
    assert.equal(personField('Date of Birth'), 'dob')
    assert.equal(personField('cluster'), undefined)
  })

  it('is not stopped by a name of a million letters', () => {
    assert.ok(givenWords('a'.repeat(1_000_000)).join('').length <= 200)
    assert.ok(familyWords('\u202eא\u0301'.repeat(300_000)).words.join('').length <= 400)
  })
})
