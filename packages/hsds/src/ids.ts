import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { TableName } from './tables.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The id as a UUID in small letters, or undefined if it is not one. Braces and `urn:uuid:` are taken off. */
export function asUuid(raw: string): string | undefined {
  const bare = raw
    .trim()
    .toLowerCase()
    .replace(/^urn:uuid:/, '')
    .replace(/^\{(.*)\}$/, '$1')
  return uuid.test(bare) ? bare : undefined
}

/**
 * A fixed UUID for an id that is none, such as "22": the same source, table and id always give the same UUID, so a
 * second import of the same file changes nothing. Version 8 (RFC 9562, 5.8) over SHA-256.
 * @example madeUuid('ohana', 'service', '22') === madeUuid('ohana', 'service', '22') // true
 */
export function madeUuid(source: string, table: TableName, raw: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(JSON.stringify([source, table, raw])))).slice(0, 32)
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
}
