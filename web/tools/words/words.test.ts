import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { teller } from '../../src/house/words/teller.ts'
import { compileWords } from './compile.ts'
import { gatherWords } from './gather.ts'

/** Runs a compiled words file as the browser would. */
function speak(json: string, language: string): Record<string, (p: object) => string> {
  const body = compileWords(json, language)
    .code.replace(/^import.*?;const t=[^;]*;/s, '')
    .replace('export default', 'return')
  return new Function('t', body)(teller(language)) as Record<string, (p: object) => string>
}

function agree(english: object, spanish: object) {
  const web = mkdtempSync(join(tmpdir(), 'kith-words-'))
  try {
    mkdirSync(join(web, 'src/rooms/people/words'), { recursive: true })
    writeFileSync(join(web, 'src/rooms/people/words/en.icu'), JSON.stringify(english))
    writeFileSync(join(web, 'src/rooms/people/words/es.icu'), JSON.stringify(spanish))
    return gatherWords(web)
  } finally {
    rmSync(web, { recursive: true })
  }
}

test('a plural, a choice and money are said as each language says them', () => {
  const english =
    '{"late":"{n, plural, =0 {Nothing} one {# thing} other {# things}}","left":"{n, number, ::currency/USD .}"}'
  const spanish =
    '{"late":"{n, plural, =0 {Nada} one {# cosa} other {# cosas}}","left":"{n, number, ::currency/USD .}"}'
  assert.equal(speak(english, 'en').late!({ n: 0 }), 'Nothing')
  assert.equal(speak(english, 'en').late!({ n: 1 }), '1 thing')
  assert.equal(speak(spanish, 'es').late!({ n: 12_000 }), '12,000 cosas')
  assert.equal(speak(english, 'en').left!({ n: 1234 }), '$1,234')
})

test('text that looks like code stays text', () => {
  const said = speak(JSON.stringify({ odd: 'A `tick`, a $'.concat("'{'x'}'", ' and a \\ for {name}') }), 'en')
  assert.equal(said.odd!({ name: 'Rosa' }), ['A `tick`, a $', '{x} and a \\ for Rosa'].join(''))
})

test('a missing Spanish message stops the build and names itself', () => {
  assert.throws(() => agree({ save: 'Save', name: 'Name' }, { save: 'Guardar' }), /people: es\.icu has no "name"/)
})

test('a Spanish message with other arguments stops the build', () => {
  assert.throws(() => agree({ hello: 'Hello, {name}' }, { hello: 'Hola, {nombre}' }), /"hello" takes .*name.*nombre/)
})

test('a missing English message stops the build', () => {
  assert.throws(() => agree({ save: 'Save' }, { save: 'Guardar', more: 'Más' }), /en\.icu has no "more"/)
})

test('an empty message stops the build', () => {
  assert.throws(() => agree({ save: 'Save' }, { save: ' ' }), /"save" \(es\) has no text/)
})

test('the types name every argument', () => {
  const types = agree({ due: '{who} by {on, date}' }, { due: '{who}, el {on, date}' })
  assert.match(types, /"due": \(p: \{ on: Date; who: string \}\) => string/)
})

test('an hour is said by the clock of each language, and by no pattern beside it', () => {
  const at = new Date(2026, 10, 23, 8, 0)
  const json = '{"seen":"{at, date, ::MMMd}, {at, time}"}'
  assert.equal(speak(json, 'en').seen!({ at }), 'Nov 23, 8\u00a0AM')
  assert.equal(speak(json, 'es').seen!({ at }), '23 nov, 8:00\u00a0a.\u00a0m.')
  assert.throws(() => compileWords('{"seen":"{at, date, ::MMMdhmm}"}', 'en'), /says an hour/)
})
