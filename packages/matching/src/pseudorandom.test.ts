import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { blind, evaluate, finish, functionKey, ownValues, type Random, split } from './pseudorandom.ts'

// RFC 9497, appendix A.1.2: VOPRF(ristretto255, SHA-512).
const rfc = {
  secret: 'e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909',
  public: 'c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e',
  inputs: ['00', '5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a'],
  blinds: [
    '64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706',
    '222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e',
  ],
  blinded: [
    '863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945',
    '90a0145ea9da29254c3a56be4fe185465ebb3bf2a1801f7124bbbadac751e654',
  ],
  evaluated: [
    'aa8fa048764d5623868679402ff6108d2521884fa138cd7f9c7669a9a014267e',
    'cc5ac221950a49ceaa73c8db41b82c20372a4c8d63e5dded2db920b7eee36a2a',
  ],
  proofScalar: '419c4f4f5052c53c45f3da494d2b67b220d02118e0857cdbcf037f9ea84bbe0c',
  proof:
    'cc203910175d786927eeb44ea847328047892ddf8590e723c37205cb74600b0a5ab5337c8eb4ceae0494c2cf89529dcf94572ed267473d567aeed6ab873dee08',
  outputs: [
    'b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7da4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c',
    '8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6',
  ],
}
const key = { secret: hexToBytes(rfc.secret), public: hexToBytes(rfc.public) }
const inputs = rfc.inputs.map(hexToBytes)

/** Chance that gives this scalar: the library adds one to what it is given, so that no scalar is zero. */
const chosen =
  (scalar: string): Random =>
  (length) => {
    const bytes = new Uint8Array(length)
    bytes.set(hexToBytes(scalar))
    for (let at = 0; bytes[at]!-- === 0; at++);
    return bytes
  }
let drawn = 0
const random: Random = (length) => createHash('shake256', { outputLength: length }).update(String(drawn++)).digest()

test('the function, its blinding and its proof are those of RFC 9497, byte for byte', () => {
  const blinded = inputs.map((input, at) => blind(input, chosen(rfc.blinds[at]!)))
  assert.deepEqual(
    blinded.map(({ element }) => bytesToHex(element)),
    rfc.blinded,
  )
  const answer = evaluate(key, concatBytes(...blinded.map(({ element }) => element)), chosen(rfc.proofScalar))
  assert.equal(bytesToHex(answer), rfc.evaluated.join('') + rfc.proof)
  assert.equal(bytesToHex(finish(key.public, inputs, blinded, answer)), rfc.outputs.join(''))
  assert.equal(bytesToHex(ownValues(key, inputs)), rfc.outputs.join(''))
})

test('an answer under another key than the one that was named is noticed, for one element or for all', () => {
  const other = functionKey(random(32))
  const blinded = inputs.map((input) => blind(input, random))
  const elements = concatBytes(...blinded.map(({ element }) => element))
  const honest = evaluate(key, elements, random)
  const foreign = evaluate(other, elements, random)
  assert.throws(() => finish(key.public, inputs, blinded, foreign))
  const mixed = concatBytes(honest.subarray(0, 32), foreign.subarray(32, 64), honest.subarray(64))
  assert.throws(() => finish(key.public, inputs, blinded, mixed))
  assert.throws(() => finish(key.public, inputs, blinded, honest.subarray(32)), /another length/)
})

test('what is not an element of the group, or is the neutral one, is refused', () => {
  const good = blind(inputs[0]!, random).element
  for (const bad of [
    new Uint8Array(32), // the neutral element
    new Uint8Array(32).fill(255), // larger than the field
    hexToBytes(`01${'00'.repeat(31)}`), // negative
    hexToBytes(`26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371`), // not a square (RFC 9496, A.3)
  ])
    assert.throws(() => evaluate(key, concatBytes(good, bad), random))
  assert.throws(() => split(new Uint8Array(33), 32))
})

test('the same token blinded twice looks like two, and both come out alike', () => {
  const [one, two] = [blind(inputs[0]!, random), blind(inputs[0]!, random)]
  assert.notDeepEqual(one.element, two.element)
  const answer = evaluate(key, concatBytes(one.element, two.element), random)
  const [a, b] = split(finish(key.public, [inputs[0]!, inputs[0]!], [one, two], answer), 64)
  assert.deepEqual(a, b)
})
