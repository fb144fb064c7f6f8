import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Act, burdenOf } from './keystrokes.ts'

const keys = (text: string, at: Act['at'] = 'text'): Act[] =>
  [...text].map((key) => ({ kind: 'key', key, held: false, at }))
const press = (key: string, at: Act['at'], held = false): Act => ({ kind: 'key', key, held, at })
const click: Act = { kind: 'click', key: '', held: false, at: 'page' }
const rounded = (acts: Act[]) => {
  const { choices, characters, seconds, strictSeconds } = burdenOf(acts)
  return [choices, characters, Number(seconds.toFixed(2)), Number(strictSeconds.toFixed(2))]
}

test('typing costs keys, and the key that ends it no thought', () => {
  assert.deepEqual(rounded(keys('hello')), [0, 5, 1.4, 1.4])
  assert.deepEqual(
    rounded([...keys('ok'), press('Control', 'text', true), press('Enter', 'text', true)]),
    [1, 2, 1.12, 2.47],
  )
})

test('a key that chooses costs a thought, and so does a click, with the way of the hand', () => {
  assert.deepEqual(rounded([press('n', 'page')]), [1, 0, 1.63, 1.63])
  assert.deepEqual(rounded([click]), [1, 0, 2.65, 2.65])
  assert.deepEqual(rounded([press('n', 'page'), click, press('0', 'page')]), [3, 0, 6.71, 6.71])
})

test('letters in a list are one choice', () => {
  assert.deepEqual(rounded(keys('Pen', 'select')), [1, 2, 2.19, 2.19])
})

test('a published peer comes out as it was measured', () => {
  // Four clicks, thirty characters, the hand goes to the keys and back.
  const peer = [click, click, click, ...keys('x'.repeat(30)), click]
  assert.equal(rounded(peer)[2], 19.8)
})
