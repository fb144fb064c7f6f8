import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Token } from './tokens.ts'

export const inputLength = 32

/** A token as the function takes it: a digest under the name of this agreement, so that no two agreements share inputs. */
export const inputOf = (agreementId: string, { text }: Pick<Token, 'text'>): Uint8Array =>
  sha256(utf8ToBytes(`kith matching 1 ${agreementId} ${text}`))
