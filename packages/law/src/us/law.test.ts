import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ruleOf } from '../language.ts'
import { inventory } from '../walk.ts'
import type { Words } from '../words.ts'
import { programmes } from './index.ts'

/** What holds for every programme: nothing without a citation, a date, a source, and words in both languages. */

const goals = programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf))
const law = inventory(goals)

const isWords = ({ en, es }: Words) => en.trim().length > 1 && es.trim().length > 1 && en !== es
const once = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)
const citation = /\b\d+ (USC|CFR) \d|P\.L\. \d|Stat\.|Ann\. Code|§|Rev\. Proc\.|SSR \d|[A-Z]\.[A-Z]\./

test('every rule says what it is in English and Spanish, and where it stands in the law', () => {
  for (const rule of law.rules) {
    assert.ok(isWords(rule), `the words of ${rule.id}`)
    assert.match(rule.cite, citation, `the citation of ${rule.id}`)
    if (rule.unmet) assert.ok(isWords(rule.unmet), `the words of ${rule.id} when it is not met`)
  }
})

test('every question has its words and its reason in English and Spanish, and bounds', () => {
  for (const ask of law.asks) {
    assert.ok(isWords(ask.question), `the words of ${ask.id}`)
    assert.ok(isWords(ask.why), `the reason of ${ask.id}`)
    assert.ok(ask.min <= ask.max && Number.isFinite(ask.max), `the bounds of ${ask.id}`)
    for (const option of ask.options) assert.ok(option.en && option.es && option.code, `an answer of ${ask.id}`)
  }
})

test('every figure has its words, a source, and dates in order', () => {
  for (const figure of law.figures) {
    assert.ok(isWords(figure), `the words of ${figure.id}`)
    if (!figure.values) continue
    assert.ok(figure.sources.length > 0, `the source of ${figure.id}`)
    const dates = figure.values.map((value) => value.from)
    assert.ok(dates.length > 0, `the dates of ${figure.id}`)
    assert.deepEqual(dates, [...dates].sort(), `the order of ${figure.id}`)
    for (const date of dates) assert.match(date, /^\d{4}-\d\d-\d\d$/, `a date of ${figure.id}`)
  }
})

test('nothing is named twice', () => {
  assert.deepEqual(once(law.rules.map((rule) => rule.id)), [])
  assert.deepEqual(once(law.asks.map((ask) => ask.id)), [])
  assert.deepEqual(once(law.figures.map((figure) => figure.id)), [])
})

test('no number stands in a rule: numbers are figures with a date and a source', () => {
  const folder = new URL('./', import.meta.url)
  const ruleFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) =>
        /^([a-z-]+\/)+[a-z-]+\.ts$/.test(name) && !/(figures|values|questions|test|regions)\.ts$|^states\//.test(name),
    )
  assert.ok(ruleFiles.length > 10)
  for (const name of ruleFiles) {
    const code = readFileSync(new URL(name, folder), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\/\/.*$/gm, '')
      .replace(/`[^`]*`|'(?:[^'\\\n]|\\.)*'/g, '')
      // places in a list: not numbers of the law
      .replace(/\[i - 1\]|\.at\(-1\)/g, '')
    const found = code.match(/(?<![\w$.])\d[\d_.]*/g) ?? []
    assert.deepEqual(found, [], `a bare number in ${name}`)
  }
})
