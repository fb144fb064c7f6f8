import { ristretto255_oprf } from '@noble/curves/ed25519.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The oblivious pseudo-random function of RFC 9497 over ristretto255 with SHA-512, in its verifiable mode: who asks
 * learns the value of the function at their token and nothing else, who holds the key learns nothing, and a proof shows
 * that every answer of a part came from the one key that was named when the run began.
 */
const { voprf } = ristretto255_oprf

/** The length of an element of the group, of a scalar, of a proof, and of a value of the function. */
export const elementLength = 32
export const proofLength = 64
export const valueLength = 64

/** Gives so many bytes that nobody can foresee. */
export type Random = (length: number) => Uint8Array

export interface FunctionKey {
  secret: Uint8Array
  public: Uint8Array
}
/** A key from 32 bytes that nobody can foresee. */
export function functionKey(seed: Uint8Array): FunctionKey {
  const { secretKey, publicKey } = voprf.deriveKeyPair(seed, utf8ToBytes('kith matching'))
  return { secret: secretKey, public: publicKey }
}

/** What is sent in place of a token, and what takes the blinding off again. */
export interface Blinded {
  blind: Uint8Array
  element: Uint8Array
}
export function blind(input: Uint8Array, random: Random): Blinded {
  const { blind: scalar, blinded } = voprf.blind(input, (length = 32) => random(length) as never)
  return { blind: scalar, element: blinded }
}

/** Evaluates the elements, laid end to end; the proof stands behind them. An element that is none, or the neutral one, throws. */
export function evaluate(key: FunctionKey, elements: Uint8Array, random: Random): Uint8Array {
  const { evaluated, proof } = voprf.blindEvaluateBatch(
    key.secret,
    key.public,
    split(elements, elementLength),
    (length = 32) => random(length) as never,
  )
  return concatBytes(...evaluated, proof)
}

/** Checks the proof and takes the blinding off: the values of the function, laid end to end. */
export function finish(
  publicKey: Uint8Array,
  inputs: readonly Uint8Array[],
  blinded: readonly Blinded[],
  answer: Uint8Array,
): Uint8Array {
  if (answer.length !== inputs.length * elementLength + proofLength) throw new Error('an answer of another length')
  const evaluated = split(answer.subarray(0, -proofLength), elementLength)
  const items = inputs.map((input, at) => ({
    input,
    blind: blinded[at]!.blind,
    blinded: blinded[at]!.element,
    evaluated: evaluated[at]!,
  }))
  return concatBytes(...voprf.finalizeBatch(items as never, publicKey as never, answer.subarray(-proofLength) as never))
}

/** Names `evaluate`, which the library has and its types leave out: the function at an input that is not blinded. */
const { evaluate: valueAt } = voprf as unknown as { evaluate(secret: Uint8Array, input: Uint8Array): Uint8Array }

/** The values of the function at one's own tokens, laid end to end. */
export const ownValues = (key: FunctionKey, inputs: readonly Uint8Array[]): Uint8Array =>
  concatBytes(...inputs.map((input) => valueAt(key.secret, input)))

/** Cuts what was laid end to end. */
export function split(bytes: Uint8Array, length: number): Uint8Array[] {
  if (bytes.length % length !== 0) throw new Error('not a whole number of pieces')
  return Array.from({ length: bytes.length / length }, (_, at) => bytes.subarray(at * length, (at + 1) * length))
}
