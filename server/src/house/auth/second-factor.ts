import { createHmac, randomBytes } from 'node:crypto'
import { decrypt, encrypt, type Keyring } from '../ledger/keys.ts'

const stepSeconds = 30
const digits = 6
const secretLength = 20
const wrappedLength = 60

/** The code that an authenticator app shows in this step of thirty seconds (RFC 6238, HMAC-SHA-1, six digits). */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const offset = digest[digest.length - 1]! & 0x0f
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

export const stepOf = (now: Date): number => Math.floor(now.getTime() / 1000 / stepSeconds)

/** The step to which this code belongs: now, or one to either side for clocks that are a little off. Null if none. */
export function stepOfCode(secret: Buffer, code: string, now: Date): number | null {
  const step = stepOf(now)
  const typed = code.replace(/\s/g, '')
  return [step, step - 1, step + 1].find((each) => codeAt(secret, each) === typed) ?? null
}

export const newSecret = (): Buffer => randomBytes(secretLength)

/** A secret as it lies in the database: under a key of its own, which the house's master key wraps. */
export function sealSecret(keyring: Keyring, secret: Buffer, userId: string): Buffer {
  const { key, wrapped } = keyring.make()
  return Buffer.concat([wrapped, encrypt(key, secret, userId)])
}
export function openSecret(keyring: Keyring, sealed: Buffer, userId: string): Buffer {
  return decrypt(keyring.unwrap(sealed.subarray(0, wrappedLength)), sealed.subarray(wrappedLength), userId)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The secret as a person types it into an authenticator app (RFC 4648, base 32). */
export function asTyped(secret: Buffer): string {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What an authenticator app reads from a square code. */
export const authenticatorAddress = (email: string, secret: Buffer): string =>
  `otpauth://totp/Kith:${encodeURIComponent(email)}?secret=${asTyped(secret)}&issuer=Kith`
