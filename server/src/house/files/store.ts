/** Where the bytes of documents lie. The database keeps the digest, the name and whose it is; this keeps bytes alone. */
export interface FileStore {
  /** Keeps the bytes and answers their digest (SHA-256, hexadecimal). Keeping the same bytes again changes nothing. */
  put(bytes: Uint8Array): Promise<string>
  /** The bytes, or null where there are none. Throws `FileDamaged` when they are not what the digest says. */
  get(digest: string): Promise<Buffer | null>
  delete(digest: string): Promise<void>
}

/** What lies in the store under this digest is not what was put there. */
export class FileDamaged extends Error {
  override name = 'FileDamaged'
}

/** A digest and nothing else: no name that somebody sent ever becomes a path. */
export function mustBeDigest(digest: string): string {
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new TypeError('Not a digest')
  return digest
}
