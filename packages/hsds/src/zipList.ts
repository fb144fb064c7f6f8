/** One file as the archive's own list of contents describes it, with its packed bytes. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly size: number
  readonly crc: number
  readonly encrypted: boolean
  readonly link: boolean
  readonly packed: Uint8Array
}

/**
 * Lists a zip file from its central directory, the list that every unpacker goes by. Entries that overlap are refused:
 * that is how a small archive hides an enormous one.
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4. Archives past 4 GB (zip64) are refused.
 * @example listZip(bytes) // { entries: [{ name: 'services.csv', … }] }
 */
export function listZip(bytes: Uint8Array): { readonly entries: readonly ZipEntry[] } | { readonly broken: string } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return { broken: 'no list of contents' }
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  const spans: { from: number; to: number }[] = []
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return { broken: 'list of contents' }
    const flags = view.getUint16(at + 8, true)
    const packedSize = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const nameLength = view.getUint16(at + 28, true)
    const local = view.getUint32(at + 42, true)
    const name = readName(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    if (packedSize === 0xffffffff || size === 0xffffffff || local === 0xffffffff) return { broken: 'zip64' }
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return { broken: name }
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (from + packedSize > bytes.length) return { broken: name }
    spans.push({ from: local, to: from + packedSize })
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      size,
      crc: view.getUint32(at + 16, true),
      encrypted: (flags & 1) !== 0,
      link: ((view.getUint32(at + 38, true) >>> 16) & 0o170000) === 0o120000,
      packed: bytes.subarray(from, from + packedSize),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  spans.sort((a, b) => a.from - b.from)
  for (let n = 1; n < spans.length; n += 1)
    if (spans[n]!.from < spans[n - 1]!.to) return { broken: 'overlapping files' }
  return { entries }
}

/** The end record is last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

function readName(bytes: Uint8Array, utf8: boolean): string {
  return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(bytes)
}
