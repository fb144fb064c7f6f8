import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keys of persons and agencies, each wrapped by the house's master key. Destroying a person's row destroys what it opened. */
export interface Keyring {
  make(): { key: Buffer; wrapped: Buffer }
  unwrap(wrapped: Buffer): Buffer
}

const nonceLength = 12
const tagLength = 16

/** AES-256-GCM: nonce ‖ tag ‖ ciphertext. `about` is authenticated but not kept: a row moved elsewhere no longer opens. */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(about))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceLength))
  decipher.setAAD(Buffer.from(about))
  decipher.setAuthTag(sealed.subarray(nonceLength, nonceLength + tagLength))
  return Buffer.concat([decipher.update(sealed.subarray(nonceLength + tagLength)), decipher.final()])
}

export function keyring(master: Buffer): Keyring {
  return {
    make() {
      const key = randomBytes(32)
      return { key, wrapped: encrypt(master, key, 'kith key') }
    },
    unwrap: (wrapped) => decrypt(master, wrapped, 'kith key'),
  }
}
