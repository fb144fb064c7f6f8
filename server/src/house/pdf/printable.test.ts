import assert from 'node:assert/strict'
import { test } from 'node:test'
import { printableData, printableText } from './printable.ts'

const latinOnly = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x250
const print = (text: string) => printableText(text, latinOnly)

test('A letter that no font can draw is named by its code', () => {
  assert.equal(print('Li \u6797 and \u{13000}'), 'Li [U+6797] and [U+13000]')
})

test('A letter with a plain form takes that form before a code', () => {
  assert.equal(print('\uff21\uff4e\uff41 \u2192 1\ufe0f\u20e3'), 'Ana -> 1')
})

test('Letters typed in two pieces become one where one exists', () => {
  assert.equal(print('Ine\u0301s'), 'In\u00e9s')
})

test('Controls and half letters do not reach the paper', () => {
  assert.equal(print('a\u0000b\u0007c\u007f\u0085'), 'abc')
  assert.equal(print('half \ud83d letter'), 'half [U+FFFD] letter')
})

test('Marks that turn the direction of text cannot make a paper read otherwise than the record', () => {
  assert.equal(print('pays \u202e000,1\u202c $ and \u20661\u2069'), 'pays 000,1 $ and 1')
})

test('Ends of lines are all of one kind, and rare spaces become plain ones', () => {
  assert.equal(print('a\r\nb\rc\u2028d\te\u3000f'), 'a\nb\nc\nd e f')
})

test('Joiners stay, because letters and families of emoji need them', () => {
  assert.equal(print('a\u200d\u200cb\ufe0f'), 'a\u200d\u200cb\ufe0f')
})

test('Every text in the data is made printable; numbers, truths and nulls stay what they are', () => {
  const data = { name: 'a\u0000', rows: [['\u6797', 3, null, true]], none: undefined }
  assert.deepEqual(printableData(data, latinOnly), { name: 'a', rows: [['[U+6797]', 3, null, true]], none: undefined })
})
