import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { compareEncodings, encode } from './encode.ts'
import type { MatchFacts } from './facts.ts'

const facts = (name: string, bornOn: string): MatchFacts => ({
  names: [name],
  bornOn,
  phones: [],
  emails: [],
  ssnLastFour: '',
})
const ours = [facts('Rosa Okafor', '1990-04-02'), facts('Theo Marrowby', '1971-11-30')]
const theirs = [facts('Teo Marrowby', '1971-11-30'), facts('Noor Vale', '1988-08-08')]

test('encodings under one key find who is alike, with a slip in the name, and nobody else', () => {
  const key = randomBytes(32)
  const found = compareEncodings(
    ours.map((each) => encode(each, key)),
    theirs.map((each) => encode(each, key)),
    0.8,
  )
  assert.deepEqual(
    found.map(({ one, other }) => [one, other]),
    [[1, 0]],
  )
})

test('under another key the same person looks like nobody', () => {
  const [one, other] = [randomBytes(32), randomBytes(32)]
  assert.deepEqual(compareEncodings([encode(ours[0]!, one)], [encode(ours[0]!, other)], 0.7), [])
})
