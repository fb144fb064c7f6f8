import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchesOf } from './quotes.ts'

const said = (body: string, ...quotes: string[]) =>
  stretchesOf(
    body,
    quotes.map((quote, at) => ({ id: String(at), quote })),
  ).map((one) => (one.promiseId === null ? one.text : `[${one.promiseId}:${one.text}]`))

test('a promise stands in the note where it was said', () => {
  assert.deepEqual(said('She is tired. I will call. Bye.', 'I will call.'), [
    'She is tired. ',
    '[0:I will call.]',
    ' Bye.',
  ])
  assert.deepEqual(said('A. B.', 'B.', 'A.'), ['[1:A.]', ' ', '[0:B.]'])
})

test('a quote that is not there, is empty or overlaps changes nothing of the note', () => {
  for (const quotes of [[], [''], ['Z'], ['A B', 'B C']])
    assert.equal(
      stretchesOf(
        'A B C',
        quotes.map((quote) => ({ id: 'x', quote })),
      )
        .map((one) => one.text)
        .join(''),
      'A B C',
    )
  assert.deepEqual(said('A B C', 'A B', 'B C'), ['[0:A B]', ' C'])
})
