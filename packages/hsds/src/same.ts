import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { nesting } from './nesting.ts'
import { type AnyRow, childrenOf, rowsOf, type Shelf } from './shelf.ts'
import type { TableName } from './tables.ts'

/** The records that an import counts as new, changed or the same. */
export type RecordKind = 'service' | 'organization' | 'location' | 'program' | 'taxonomy' | 'taxonomy_term'

/**
 * A fingerprint of each record's content: its own columns and everything that belongs to it, in an order that does not
 * depend on the file. Two imports of the same facts, as CSV or as JSON, have the same fingerprints. 64 hex digits
 * (SHA-256). A service's fingerprint covers where it is offered, but not the organization's or location's own columns.
 * @example contentHashes(shelve(tables), 'service').get(id) // '9f86d0…'
 */
export function contentHashes(shelf: Shelf, kind: RecordKind): Map<string, string> {
  const hashes = new Map<string, string>()
  for (const row of rowsOf(shelf.tables, kind))
    hashes.set(row.id, bytesToHex(sha256(utf8ToBytes(canonical(shelf, kind, row, [])))))
  return hashes
}

/** Which records an import brings, against the fingerprints that were kept from before. */
export type Comparison = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly same: readonly string[]
  /** Known before and not in this import. Nothing is deleted for that alone. */
  readonly absent: readonly string[]
}

/**
 * Compares fingerprints kept from earlier imports with those of a new one.
 * @example compareContent(before, contentHashes(shelf, 'service')).changed.length // 0
 */
export function compareContent(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Comparison {
  const comparison = { added: [] as string[], changed: [] as string[], same: [] as string[], absent: [] as string[] }
  for (const [id, hash] of now) {
    const earlier = before.get(id)
    comparison[earlier === undefined ? 'added' : earlier === hash ? 'same' : 'changed'].push(id)
  }
  for (const id of before.keys()) if (!now.has(id)) comparison.absent.push(id)
  return comparison
}

/** Records of their own; they are compared for themselves, not as a part of another. */
const apart: ReadonlySet<TableName> = new Set([
  'service',
  'organization',
  'location',
  'program',
  'taxonomy',
  'taxonomy_term',
])

/** Text that is equal exactly when the content is. */
function canonical(
  shelf: Shelf,
  table: TableName,
  row: AnyRow,
  above: readonly TableName[],
  backLink?: string,
): string {
  // Some publishers give telephones and hours new ids at every export; that is no change.
  const nameless = above.length > 0 && table !== 'service_at_location'
  const own = Object.entries(row)
    .filter(([name, value]) => value !== undefined && name !== backLink && !(nameless && name === 'id'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const path = [...above, table]
  const parts: [string, string[]][] = []
  for (const { key, table: inner, how, link } of nesting[table] ?? []) {
    if (how === 'one' || apart.has(inner) || path.includes(inner)) continue
    const children = childrenOf(shelf, inner, link, row.id)
    if (children.length > 0)
      parts.push([key, children.map((child) => canonical(shelf, inner, child, path, link)).sort()])
  }
  return JSON.stringify([own, parts])
}
