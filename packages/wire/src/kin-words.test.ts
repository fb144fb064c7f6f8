import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinMeanings, kinWord } from './kin-words.ts'

test('a well-known word of the other language is said in this one', () => {
  const said: [typed: string, en: string, es: string][] = [
    ['mother', 'mother', 'madre'],
    ['tía', 'aunt', 'tía'],
    ['tia', 'aunt', 'tia'],
    ['neighbor', 'neighbor', 'vecina o vecino'],
    ['vecina', 'neighbor', 'vecina'],
    ['former partner', 'former partner', 'expareja'],
    ['Mother-in-law', 'Mother-in-law', 'Suegra'],
    ['CHILD', 'CHILD', 'Hija o hijo'],
    ['niño', 'child', 'niño'],
    ['landlord', 'landlord', 'casero'],
    ['head', 'head of the home', 'cabeza del hogar'],
    ['member', 'member', 'miembro'],
  ]
  for (const [typed, en, es] of said) assert.deepEqual([kinWord(typed, 'en'), kinWord(typed, 'es')], [en, es], typed)
})

test('an unknown word stays as it was typed, also one that holds a known one', () => {
  for (const typed of ['', 'Grandma Rosa', 'aunt who raised her', 'la de la tienda', 'comadre', ' sponsor '])
    for (const language of ['en', 'es'] as const) assert.equal(kinWord(typed, language), typed)
})

test('no word means two things in one language, and each meaning is said in both', () => {
  for (const at of [0, 1] as const) {
    const words = kinMeanings.flatMap((meaning) => meaning[at].split('/'))
    assert.deepEqual(
      words.filter((word, n) => words.indexOf(word) !== n || word.trim() === ''),
      [],
    )
  }
})

test('what is said in one language is understood in the other', () => {
  for (const [en, es] of kinMeanings) {
    // Some words are both: a doctor is one in either language, and stays.
    const [first, second] = [en.split('/')[0]!, es.split('/')[0]!]
    const isBoth = es.split('/').includes(first)
    assert.equal(kinWord(first, 'es'), isBoth ? first : second)
    for (const word of es.split('/'))
      assert.ok([first, word].includes(kinWord(word, 'en')), `${word} → ${kinWord(word, 'en')}`)
  }
})
