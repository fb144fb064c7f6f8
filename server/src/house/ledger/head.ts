import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** The signed head of the tree at one moment: from here on its first `size` leaves cannot change unseen. */
export interface Head {
  size: number
  root: Buffer
  at: string
  keyId: string
  signature: Buffer
}

/** The text that is signed, in the shape of a checkpoint of transparency logs: name, size, root, and when. */
const checkpoint = ({ size, root, at }: Pick<Head, 'size' | 'root' | 'at'>): Buffer =>
  Buffer.from(`kith ledger\n${size}\n${root.toString('base64')}\n${at}\n`)

/** The name of a key: the beginning of the digest of its public half. */
export const keyIdOf = (key: KeyObject): string => {
  const open = key.type === 'private' ? createPublicKey(key) : key
  return createHash('sha256')
    .update(open.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}

export function signHead(key: KeyObject, head: Pick<Head, 'size' | 'root' | 'at'>): Head {
  return { ...head, keyId: keyIdOf(key), signature: sign(null, checkpoint(head), key) }
}

export const isSignedBy = (key: KeyObject, head: Head): boolean => verify(null, checkpoint(head), key, head.signature)

/** A head on one line, as anchors keep it. */
export const headLine = (head: Head): string =>
  JSON.stringify({
    size: head.size,
    root: head.root.toString('base64'),
    at: head.at,
    key: head.keyId,
    signature: head.signature.toString('base64'),
  })

/** Reads a line of an anchor; null where it is none. */
export function readHeadLine(line: string): Head | null {
  try {
    const { size, root, at, key, signature } = JSON.parse(line) as Record<string, unknown>
    if (!Number.isSafeInteger(size) || typeof at !== 'string' || typeof key !== 'string') return null
    const head = {
      size: size as number,
      root: Buffer.from(String(root), 'base64'),
      at,
      keyId: key,
      signature: Buffer.from(String(signature), 'base64'),
    }
    return head.root.length === 32 ? head : null
  } catch {
    return null
  }
}
