/** How a file's bytes became text; `guessed` when they were not valid in any encoding that they declared. */
export type Decoded = { readonly text: string; readonly encoding: string; readonly guessed: boolean }

/**
 * Turns bytes into text: UTF-8 or UTF-16 with or without a byte order mark, and otherwise Windows-1252, which older
 * spreadsheet programs write.
 * @example decode(new Uint8Array([0xef, 0xbb, 0xbf, 0x61])) // { text: 'a', encoding: 'utf-8', guessed: false }
 */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Order(bytes)
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', guessed: true }
  }
}

/** By its mark, or because every other byte of the beginning is zero, as in English text without a mark. */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const seen = Math.min(bytes.length - (bytes.length % 2), 200)
  if (seen < 4) return undefined
  let zeroEven = 0
  let zeroOdd = 0
  for (let at = 0; at < seen; at += 2) {
    if (bytes[at] === 0) zeroEven += 1
    if (bytes[at + 1] === 0) zeroOdd += 1
  }
  const half = seen / 2
  if (zeroOdd > half * 0.7 && zeroEven === 0) return 'utf-16le'
  if (zeroEven > half * 0.7 && zeroOdd === 0) return 'utf-16be'
  return undefined
}
