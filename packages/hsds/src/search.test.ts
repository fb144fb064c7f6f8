import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boxAround, milesBetween } from './distance.ts'
import { freshnessOf } from './freshness.ts'
import { needKeys, needs } from './needs.ts'
import { needsOfService, searchText, understand } from './search.ts'
import { closeWords, slipsAllowed, slipsBetween, spellingIndex } from './spelling.ts'
import { tokens } from './tokens.ts'

test('people are understood as they speak, in English and Spanish', () => {
  const said: Record<string, string> = {
    'Where can I find a food pantry?': 'food',
    'my kids are hungry': 'food',
    'necesito comida': 'food',
    'ayuda con la renta': 'rent',
    'I got an eviction notice': 'rent',
    'pago de la luz': 'utilities',
    'nowhere to go, place to sleep tonight': 'shelter',
    'estamos sin casa': 'shelter',
    'abogado de inmigración': 'legal',
    'free dental clinic': 'health',
    'me duele la muela': 'health',
    'cuidado de niños': 'childCare',
    'busco trabajo': 'work',
    'laid off last week': 'work',
    'bus pass': 'transport',
    'no tengo carro para ir al médico': 'transport',
    'mi esposo me pega': 'safety',
    'domestic violence': 'safety',
  }
  for (const [question, need] of Object.entries(said))
    assert.ok(understand(question).needs.includes(need as never), question)
})

test('a misspelt need is guessed, said to be a guess, and the place in the question stays a place', () => {
  const question = understand('fodd pantri in Akron')
  assert.deepEqual(question.needs, ['food'])
  assert.deepEqual(
    question.guessed.map(({ said, meant }) => [said, meant]),
    [
      ['fodd', 'food'],
      ['pantri', 'pantry'],
    ],
  )
  assert.deepEqual(question.otherWords, ['akron'])
})

test('a service answers the needs that its categories, name and description say, and no others', () => {
  assert.deepEqual(needsOfService({ name: 'Produce Market', categories: ['TEFAP Available'] }), ['food'])
  assert.deepEqual(needsOfService({ name: 'Second Career', description: 'Job training and placement.' }), ['work'])
  assert.deepEqual(needsOfService({ name: 'Hope House', categories: ['Help Escape Violence', 'Emergency Shelter'] }), [
    'shelter',
    'safety',
  ])
  assert.deepEqual(needsOfService({ name: 'Avondale', description: 'Second Monday.' }), [])
})

test('every need is named in both languages and hears its own names', () => {
  for (const need of needKeys) {
    for (const name of [needs[need].en, needs[need].es])
      assert.ok(understand(name).needs.includes(need), `${need}: ${name}`)
    for (const category of needs[need].categories)
      assert.ok(needsOfService({ name: '', categories: [category] }).includes(need), category)
  }
})

test('a pantry that is described in English is found by "comida"', () => {
  assert.ok(
    searchText({ texts: ['Produce Market'], needs: ['food'] })
      .split(' ')
      .includes('comida'),
  )
})

test('accents, capitals, punctuation and plurals do not matter', () => {
  assert.deepEqual(tokens('CLÍNICAS, Pantries & “Meals”'), tokens('clinica pantry meal'))
  assert.deepEqual(tokens('\u0000 ¿? --'), [])
})

test('a word with as many slips as its length allows is always found again', () => {
  const words = ['pantry', 'shelter', 'despensa', 'transportation', 'clinic', 'guarderia', 'legal', 'rent']
  const index = spellingIndex(words)
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.nat(),
      fc.nat(),
      fc.constantFrom('drop', 'swap', 'wrong', 'extra'),
      (word, a, b, slip) => {
        const place = a % (word.length - 1)
        const letter = 'abcdefghijklmnop'[b % 16]!
        const spelt =
          slip === 'drop'
            ? word.slice(0, place) + word.slice(place + 1)
            : slip === 'swap'
              ? word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2)
              : slip === 'wrong'
                ? word.slice(0, place) + letter + word.slice(place + 1)
                : word.slice(0, place) + letter + word.slice(place)
        assert.ok(slipsBetween(word, spelt) <= 1)
        if (slipsAllowed(spelt.length) > 0) assert.ok(closeWords(index, spelt).includes(word), `${spelt} for ${word}`)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('miles are right where they are known, and the box never leaves out a point that is near enough', () => {
  const newYork = { latitude: 40.7128, longitude: -74.006 }
  assert.ok(Math.abs(milesBetween(newYork, { latitude: 34.0522, longitude: -118.2437 }) - 2_445.6) < 0.1)
  assert.equal(milesBetween(newYork, newYork), 0)
  const point = fc.record({
    latitude: fc.double({ min: -89, max: 89, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  const near = fc.record({
    north: fc.double({ min: -2, max: 2, noNaN: true }),
    east: fc.double({ min: -4, max: 4, noNaN: true }),
  })
  fc.assert(
    fc.property(point, near, fc.double({ min: 0.1, max: 200, noNaN: true }), (here, { north, east }, miles) => {
      const there = {
        latitude: Math.max(-90, Math.min(90, here.latitude + north)),
        longitude: ((here.longitude + east + 540) % 360) - 180,
      }
      const box = boxAround(here, miles)
      const inside =
        there.latitude >= box.south &&
        there.latitude <= box.north &&
        there.longitude >= box.west &&
        there.longitude <= box.east
      assert.ok(inside || milesBetween(here, there) > miles * 0.999_999)
    }),
    { numRuns: 2_000 },
  )
})

test('a listing is as fresh as its last check, and only then as its last change', () => {
  assert.equal(freshnessOf({ assured_date: '2026-10-01' }, '2026-11-22').freshness, 'fresh')
  assert.equal(freshnessOf({ last_modified: '2026-02-01T00:00:00Z' }, '2026-11-22').freshness, 'ageing')
  assert.deepEqual(freshnessOf({ assured_date: '2023-02-21', last_modified: '2026-11-01T00:00:00Z' }, '2026-11-22'), {
    freshness: 'stale',
    since: '2023-02-21',
    ageDays: 1_370,
    by: 'checked',
  })
  assert.equal(freshnessOf({}, '2026-11-22').freshness, 'unknown')
  assert.equal(freshnessOf({ assured_date: '2099-01-01' }, '2026-11-22').freshness, 'unknown')
})
