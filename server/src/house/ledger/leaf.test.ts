import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonical, sha256 } from '../canonical.ts'
import { type LedgerEntry, leafOf, newSalt, treeLeafOf, wordsOf } from './leaf.ts'

const text = fc.string({ unit: 'binary' })
const maybe = fc.option(text)
const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  agencyId: text,
  id: text,
  at: text,
  actorId: maybe,
  onBehalfOf: maybe,
  deviceId: maybe,
  action: text,
  decision: fc.constantFrom('allow', 'deny'),
  ruleId: text,
  personId: maybe,
  personIds: fc.option(fc.array(text)),
  recordRef: maybe,
  fieldsSeen: fc.array(text),
  purpose: maybe,
  grantId: maybe,
  requestId: text,
})

test('the words of a leaf are the canonical JSON of the row', () => {
  fc.assert(
    fc.property(entry, fc.option(fc.uint8Array({ minLength: 32, maxLength: 32 })), (row, bytes) => {
      const digest = bytes && Buffer.from(bytes)
      assert.equal(wordsOf(row, digest), canonical({ ...row, payloadDigest: digest?.toString('hex') ?? null }))
    }),
  )
})

test('a leaf is SHA-256 over a zero byte, the salt and the words', () => {
  const [row] = fc.sample(entry, 1)
  const salt = newSalt()
  assert.equal(
    leafOf(row!, null, salt).toString('hex'),
    sha256(Buffer.concat([Buffer.of(0), salt, Buffer.from(wordsOf(row!, null))])).toString('hex'),
  )
  assert.equal(sha256('abc').toString('hex'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('in the tree a leaf is bound to its number and its transaction', () => {
  const leaf = sha256('row')
  const places = [
    treeLeafOf(leaf, 1, '2'),
    treeLeafOf(leaf, 2, '1'),
    treeLeafOf(leaf, 2, '2'),
    treeLeafOf(sha256('other'), 1, '2'),
  ]
  assert.equal(new Set(places.map((each) => each.toString('hex'))).size, 4)
})
