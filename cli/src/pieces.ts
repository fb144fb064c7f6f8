import { closeSync, openSync, readSync } from 'node:fs'

/** The bytes of a file, a megabyte at a time; each piece is good until the next is asked for. */
export function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const piece = new Uint8Array(1 << 20)
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) yield piece.subarray(0, count)
  } finally {
    closeSync(file)
  }
}
