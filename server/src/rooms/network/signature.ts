import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

// Ed25519 keys as bare bytes, in the wrapping that node:crypto wants (RFC 8410).
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export const privateKeyOf = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' })
export const publicBytesOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length)
const publicKeyOf = (bytes: Uint8Array): KeyObject =>
  createPublicKey({ key: Buffer.concat([publicPrefix, bytes]), format: 'der', type: 'spki' })

const digestOf = (body: Uint8Array) => createHash('sha256').update(body).digest('hex')

/** What a request's signature covers: where it goes, when, once, and every byte of it. */
export interface RequestToSign {
  path: string
  at: string
  nonce: string
  body: Uint8Array
}
const requestText = ({ path, at, nonce, body }: RequestToSign) =>
  Buffer.from(['kith request 1', path, at, nonce, digestOf(body)].join('\n'))
/** An answer is signed for the one request that it answers. */
const answerText = (nonce: string, status: number, body: Uint8Array) =>
  Buffer.from(['kith answer 1', nonce, status, digestOf(body)].join('\n'))

export const signRequest = (key: KeyObject, request: RequestToSign): string =>
  sign(null, requestText(request), key).toString('base64url')
export const signAnswer = (key: KeyObject, nonce: string, status: number, body: Uint8Array): string =>
  sign(null, answerText(nonce, status, body), key).toString('base64url')

export const holdsRequest = (key: Uint8Array, request: RequestToSign, signature: string): boolean =>
  holds(key, requestText(request), signature)
export const holdsAnswer = (key: Uint8Array, nonce: string, status: number, body: Uint8Array, signature: string) =>
  holds(key, answerText(nonce, status, body), signature)

function holds(key: Uint8Array, text: Buffer, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url')
  return key.length === 32 && bytes.length === 64 && verify(null, text, publicKeyOf(key), bytes)
}
