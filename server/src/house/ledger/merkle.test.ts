import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sha256 } from '../canonical.ts'
import {
  consistencyProof,
  emptyEdge,
  grow,
  inclusionProof,
  isConsistent,
  isIncluded,
  packEdge,
  rootOf,
  unpackEdge,
} from './merkle.ts'

const leaf = (bytes: string) => sha256(Buffer.of(0), Buffer.from(bytes, 'hex'))
const edgeOf = (leaves: Buffer[]) => {
  const edge = emptyEdge()
  for (const each of leaves) grow(edge, each)
  return edge
}
// The leaves and roots with which implementations of certificate transparency are commonly compared.
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

test('roots are those that other implementations find', () => {
  assert.equal(rootOf(emptyEdge()).toString('hex'), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  for (const [at, root] of roots.entries()) {
    assert.equal(rootOf(edgeOf(inputs.slice(0, at + 1).map(leaf))).toString('hex'), root)
  }
})

test('a known inclusion proof', () => {
  const proof = inclusionProof(inputs.map(leaf), 5).map((hash) => hash.toString('hex'))
  assert.deepEqual(proof, [
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ])
})

const tree = fc
  .integer({ min: 1, max: 70 })
  .map((size) => Array.from({ length: size }, (_, at) => sha256(`leaf ${at}`)))
const place = fc.nat(1_000_000)

test('every leaf is shown to be in the tree, and no other leaf, place or tree', () => {
  fc.assert(
    fc.property(tree, place, (leaves, anywhere) => {
      const [index, root, size] = [anywhere % leaves.length, rootOf(edgeOf(leaves)), leaves.length]
      const proof = inclusionProof(leaves, index)
      assert.ok(isIncluded(leaves[index]!, index, size, proof, root))
      assert.ok(!isIncluded(sha256('another'), index, size, proof, root))
      assert.ok(!isIncluded(leaves[index]!, index, size, proof, sha256('another')))
      assert.ok(!isIncluded(leaves[index]!, index, size, [...proof, root], root))
      if (size > 1) assert.ok(!isIncluded(leaves[index]!, (index + 1) % size, size, proof, root))
    }),
    { numRuns: 300 },
  )
})

test('a tree is shown to have grown from its beginning, and from no other', () => {
  fc.assert(
    fc.property(tree, place, (leaves, anywhere) => {
      const before = (anywhere % leaves.length) + 1
      const [first, whole] = [rootOf(edgeOf(leaves.slice(0, before))), rootOf(edgeOf(leaves))]
      const proof = consistencyProof(leaves, before)
      assert.ok(isConsistent(before, leaves.length, first, whole, proof))
      const changed = [...leaves]
      changed[anywhere % before] = sha256('changed afterwards')
      assert.ok(!isConsistent(before, leaves.length, first, rootOf(edgeOf(changed)), consistencyProof(changed, before)))
      assert.ok(!isConsistent(before, leaves.length, sha256('other'), whole, proof))
    }),
    { numRuns: 300 },
  )
})

test('a tree goes on from its kept edge as if it had never been put away', () => {
  fc.assert(
    fc.property(tree, place, (leaves, anywhere) => {
      const before = anywhere % leaves.length
      const kept = packEdge(edgeOf(leaves.slice(0, before)))
      const edge = unpackEdge(before, kept)
      for (const each of leaves.slice(before)) grow(edge, each)
      assert.ok(rootOf(edge).equals(rootOf(edgeOf(leaves))))
    }),
  )
})
