/**
 * Reads a page's content stream just closely enough to know which glyphs stand inside which marked piece.
 * PDF 1.7 (ISO 32000-1), 7.2 for the tokens, 14.6 for marked content.
 */

/** A glyph by its number in a font, the font by its name among the resources of the page. */
export type ShownGlyph = { font: string; glyph: number }

/** One marked piece that belongs to the structure tree (it carries an MCID), with the glyphs it shows. */
export type MarkedPiece = {
  /** Where the property dictionaries of the piece, and of what is nested in it, begin and end in the stream. */
  properties: { from: number; to: number; inTree: boolean }[]
  glyphs: ShownGlyph[]
}

type Token = { is: 'operator' | 'name' | 'string' | 'dictionary' | 'other'; text: string; from: number; to: number }

const plainToken = /<[0-9A-Fa-f\s]*>|\/[^\s/<>[\](){}%]*|[[\]]|[^\s/<>[\](){}%]+/y

function* tokensOf(stream: string): Generator<Token> {
  for (let at = 0; at < stream.length; ) {
    const letter = stream[at] ?? ''
    if (/\s/.test(letter)) {
      at += 1
      continue
    }
    const to =
      letter === '('
        ? stringEnd(stream, at)
        : stream.startsWith('<<', at)
          ? dictionaryEnd(stream, at)
          : plainEnd(stream, at)
    const text = stream.slice(at, to)
    yield { is: kindOf(text), text, from: at, to }
    at = to
  }
}

function kindOf(text: string): Token['is'] {
  if (text.startsWith('<<')) return 'dictionary'
  if (text.startsWith('(') || text.startsWith('<')) return 'string'
  if (text.startsWith('/')) return 'name'
  return /^[A-Za-z'"]/.test(text) ? 'operator' : 'other'
}

function plainEnd(stream: string, from: number): number {
  plainToken.lastIndex = from
  return plainToken.test(stream) ? plainToken.lastIndex : from + 1
}

/** Parentheses may stand in a string unescaped as long as they pair up. */
function stringEnd(stream: string, from: number): number {
  let depth = 0
  for (let at = from; at < stream.length; at += 1) {
    if (stream[at] === '\\') at += 1
    else if (stream[at] === '(') depth += 1
    else if (stream[at] === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return stream.length
}

function dictionaryEnd(stream: string, from: number): number {
  for (let at = from + 2; at < stream.length; ) {
    if (stream.startsWith('>>', at)) return at + 2
    if (stream[at] === '(') at = stringEnd(stream, at)
    else if (stream.startsWith('<<', at)) at = dictionaryEnd(stream, at)
    else if (stream[at] === '<') at = stream.indexOf('>', at) + 1 || stream.length
    else at += 1
  }
  return stream.length
}

/** The marked pieces of one content stream, in order, and every glyph in it. The stream is Latin-1, one letter a byte. */
export function readContent(stream: string): { pieces: MarkedPiece[]; glyphs: ShownGlyph[] } {
  const pieces: MarkedPiece[] = []
  const glyphs: ShownGlyph[] = []
  const open: (MarkedPiece | undefined)[] = []
  let font = ''
  let before: Token[] = []
  for (const token of tokensOf(stream)) {
    if (token.is !== 'operator') {
      before.push(token)
      continue
    }
    const within = open.at(-1)
    if (token.text === 'BDC' || token.text === 'BMC') {
      const dictionary = before.findLast(({ is }) => is === 'dictionary')
      const inTree = dictionary !== undefined && /\/MCID\s/.test(dictionary.text)
      const piece = within ?? (inTree ? { properties: [], glyphs: [] } : undefined)
      if (piece && dictionary) {
        piece.properties.push({ from: dictionary.from, to: dictionary.to, inTree })
        if (!within) pieces.push(piece)
      }
      open.push(piece)
    } else if (token.text === 'EMC') {
      open.pop()
    } else if (token.text === 'Tf') {
      font = before.findLast(({ is }) => is === 'name')?.text.slice(1) ?? font
    } else if (token.text === 'TJ' || token.text === 'Tj') {
      const strings = before.filter(({ is }) => is === 'string')
      const shown = strings.flatMap(({ text }) => glyphsOf(text).map((glyph) => ({ font, glyph })))
      glyphs.push(...shown)
      within?.glyphs.push(...shown)
    }
    before = []
  }
  return { pieces, glyphs }
}

const escaped: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** The two-byte glyph numbers in a string of a composite font. */
function glyphsOf(text: string): number[] {
  const bytes: number[] = []
  if (text.startsWith('<')) {
    for (const [pair] of text.slice(1, -1).replace(/\s/g, '').matchAll(/../g)) bytes.push(Number.parseInt(pair, 16))
  } else {
    for (const [piece, octal, letter] of text.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([\s\S])|[\s\S]/g)) {
      if (octal !== undefined) bytes.push(Number.parseInt(octal, 8))
      else if (letter !== undefined) bytes.push(escaped[letter] ?? letter.charCodeAt(0))
      else bytes.push(piece.charCodeAt(0))
    }
  }
  const glyphs: number[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
  return glyphs
}
