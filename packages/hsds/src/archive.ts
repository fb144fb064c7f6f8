import { Gunzip, Inflate } from 'fflate'
import type { Fault } from './fault.ts'
import { listZip, type ZipEntry } from './zipList.ts'

/** One file of an import, already loaded. The package opens nothing itself. */
export type SourceFile = { readonly path: string; readonly bytes: Uint8Array }

/** What one import may weigh. */
export const limits = {
  files: 1_000,
  totalBytes: 200 * 1024 * 1024,
  /** Unpacked bytes for each packed byte. */
  ratio: 100,
  /** Below this size a file may be as repetitive as it likes. */
  ratioFromBytes: 64 * 1024,
} as const

/** Either the files of the archive or the one reason why nothing of it is read. */
export type Unpacked = { readonly files: readonly SourceFile[] } | { readonly refused: Fault }

export function looksZipped(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  )
}

export function looksGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * Unpacks a zip file in memory. A hostile archive is refused as a whole: too many files, too large, too repetitive,
 * paths that leave the archive, archives inside it, encryption, or sizes that are not what they claim.
 * @example const unpacked = openZip('directory.zip', bytes); if ('refused' in unpacked) sayFault(unpacked.refused, 'en')
 */
export function openZip(path: string, bytes: Uint8Array): Unpacked {
  const refuse = (code: Fault['code'], more: Pick<Fault, 'value' | 'figures'> = {}): Unpacked => ({
    refused: { file: path, code, done: 'file left out', ...more },
  })
  const listed = listZip(bytes)
  if ('broken' in listed) return refuse('archiveBroken', { figures: { why: listed.broken } })
  const entries = listed.entries.filter((entry) => !entry.name.endsWith('/'))
  if (listed.entries.length > limits.files) return refuse('archiveTooManyFiles', { figures: { limit: limits.files } })
  const files: SourceFile[] = []
  let total = 0
  for (const entry of entries) {
    if (leavesArchive(entry.name)) return refuse('archivePath', { value: entry.name })
    if (entry.encrypted || entry.link || (entry.method !== 0 && entry.method !== 8))
      return refuse('archiveLocked', { value: entry.name })
    if (entry.size + total > limits.totalBytes)
      return refuse('archiveTooLarge', { figures: { limit: limits.totalBytes / 1024 / 1024 } })
    const content = unpackEntry(entry)
    if (content === 'ratio') return refuse('archiveRatio', { value: entry.name, figures: { limit: limits.ratio } })
    if (content === 'damaged') return refuse('archiveBroken', { figures: { why: entry.name } })
    if (looksZipped(content) || looksGzipped(content)) return refuse('archiveNested', { value: entry.name })
    total += content.length
    files.push({ path: entry.name, bytes: content })
  }
  return { files }
}

/**
 * Unpacks a gzip file in memory, within the same limits.
 * @example openGzip('services.ndjson.gz', bytes) // { files: [{ path: 'services.ndjson', bytes }] }
 */
export function openGzip(path: string, bytes: Uint8Array): Unpacked {
  const content = collect(bytes, limits.totalBytes, (take) => new Gunzip(take))
  const refuse = (code: Fault['code'], figures: Record<string, string | number>): Unpacked => ({
    refused: { file: path, code, done: 'file left out', value: path, figures },
  })
  if (content === 'ratio') return refuse('archiveRatio', { limit: limits.ratio })
  if (content === 'large') return refuse('archiveTooLarge', { limit: limits.totalBytes / 1024 / 1024 })
  if (content === 'damaged') return refuse('archiveBroken', { why: 'gzip' })
  const inside = path.replace(/\.gz$/i, '')
  if (looksZipped(content) || looksGzipped(content)) return refuse('archiveNested', {})
  return { files: [{ path: inside, bytes: content }] }
}

function leavesArchive(name: string): boolean {
  const steps = name.split(/[\\/]/)
  return (
    name.startsWith('/') ||
    name.startsWith('\\') ||
    /^[a-z]:/i.test(name) ||
    name.includes('\0') ||
    steps.includes('..')
  )
}

function unpackEntry(entry: ZipEntry): Uint8Array | 'ratio' | 'damaged' {
  if (entry.method === 0)
    return entry.packed.length === entry.size && crc32(entry.packed) === entry.crc ? entry.packed : 'damaged'
  const content = collect(entry.packed, entry.size, (take) => new Inflate(take))
  if (typeof content === 'string') return content === 'ratio' ? 'ratio' : 'damaged'
  return content.length === entry.size && crc32(content) === entry.crc ? content : 'damaged'
}

type Stream = { push(chunk: Uint8Array, final?: boolean): void }

/** Feeds packed bytes in small pieces, so that a bomb is noticed long before it has filled the memory. */
function collect(
  packed: Uint8Array,
  mostBytes: number,
  open: (take: (chunk: Uint8Array) => void) => Stream,
): Uint8Array | 'ratio' | 'large' | 'damaged' {
  const chunks: Uint8Array[] = []
  let length = 0
  const stream = open((chunk) => {
    length += chunk.length
    chunks.push(chunk)
  })
  const step = 2 * 1024
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (length > limits.ratioFromBytes && length > limits.ratio * packed.length) return 'ratio'
      if (length > mostBytes) return 'large'
    }
  } catch {
    return 'damaged'
  }
  const content = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    content.set(chunk, at)
    at += chunk.length
  }
  return content
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (let at = 0; at < bytes.length; at += 1) crc = crcTable[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
