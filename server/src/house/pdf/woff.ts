import { inflateSync } from 'node:zlib'

const woffSignature = 0x774f4646
const headerBytes = 44
const directoryEntryBytes = 20

/**
 * Unpacks a WOFF font into the TrueType or OpenType file it was made from.
 *
 * npm carries our fonts only as web fonts and the typesetter reads only plain ones. WOFF (the first version) is the same
 * tables behind zlib, so Node alone can open it: https://www.w3.org/TR/WOFF/. Throws when the bytes are not WOFF.
 *
 * @example const font = unpackWoff(readFileSync('noto-sans-latin-400-normal.woff'))
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (woff.byteLength < headerBytes || from.getUint32(0) !== woffSignature) {
    throw new Error('This file is not a WOFF font. Reinstall the font packages with npm install.')
  }
  const tableCount = from.getUint16(12)
  const font = new Uint8Array(from.getUint32(16))
  const to = new DataView(font.buffer)

  // The plain file begins with its kind, the number of tables and three figures for a binary search over them.
  const largestPower = 2 ** Math.floor(Math.log2(tableCount))
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, tableCount)
  to.setUint16(6, largestPower * 16)
  to.setUint16(8, Math.log2(largestPower))
  to.setUint16(10, (tableCount - largestPower) * 16)

  let writeAt = 12 + tableCount * 16
  for (let table = 0; table < tableCount; table += 1) {
    const entry = headerBytes + table * directoryEntryBytes
    const packedAt = from.getUint32(entry + 4)
    const packedBytes = from.getUint32(entry + 8)
    const plainBytes = from.getUint32(entry + 12)
    const packed = woff.subarray(packedAt, packedAt + packedBytes)
    const record = 12 + table * 16
    to.setUint32(record, from.getUint32(entry))
    to.setUint32(record + 4, from.getUint32(entry + 16))
    to.setUint32(record + 8, writeAt)
    to.setUint32(record + 12, plainBytes)
    font.set(packedBytes < plainBytes ? inflateSync(packed) : packed, writeAt)
    writeAt += (plainBytes + 3) & ~3
  }
  return font
}
