/**
 * Reads a page's content stream just closely enough to know which glyphs stand inside which marked piece.
 * PDF 1.7 (ISO 32000-1), 7.2 for the tokens, 14.6 for marked content.
 */

/** A glyph by its number in a font, the font by its name among the resources of the page. */
export type ShownGlyph = { font: string; glyph: number }

/** One marked piece that belongs to the structure tree (it carries an MCID), with the glyphs it shows. */
export type MarkedPiece = {
  /** Where the property dictionaries of the piece, and of what is nested in it, begin and end in the stream. */
  properties: { from: number; to: number; mcid: number | null; actualText: string | null }[]
  /** `under` is the place, in `properties`, of the innermost piece around the glyph. */
  glyphs: (ShownGlyph & { under: number })[]
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

/** What stands in one content stream, given as Latin-1, one letter a byte. `unmarked` glyphs are in no piece at all. */
export type Content = { pieces: MarkedPiece[]; glyphs: ShownGlyph[]; unmarked: ShownGlyph[] }

export function readContent(stream: string): Content {
  const content: Content = { pieces: [], glyphs: [], unmarked: [] }
  const open: ({ piece: MarkedPiece; under: number } | 'artifact')[] = []
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
      const properties = dictionary && propertiesOf(dictionary)
      let piece = typeof within === 'object' ? within.piece : undefined
      if (!piece && properties && properties.mcid !== null) {
        piece = { properties: [], glyphs: [] }
        content.pieces.push(piece)
      }
      if (piece && properties) piece.properties.push(properties)
      open.push(piece ? { piece, under: piece.properties.length - 1 } : 'artifact')
    } else if (token.text === 'EMC') {
      open.pop()
    } else if (token.text === 'Tf') {
      font = before.findLast(({ is }) => is === 'name')?.text.slice(1) ?? font
    } else if (token.text === 'TJ' || token.text === 'Tj') {
      const strings = before.filter(({ is }) => is === 'string')
      const shown = strings.flatMap(({ text }) => glyphsOf(text).map((glyph) => ({ font, glyph })))
      content.glyphs.push(...shown)
      if (within === undefined) content.unmarked.push(...shown)
      if (typeof within === 'object') {
        within.piece.glyphs.push(...shown.map((one) => ({ ...one, under: within.under })))
      }
    }
    before = []
  }
  return content
}

function propertiesOf({ text, from, to }: Token): MarkedPiece['properties'][number] {
  const mcid = /\/MCID\s+(\d+)/.exec(text)?.[1]
  const actualText = /\/ActualText\s*/.exec(text)
  const at = actualText ? actualText.index + actualText[0].length : -1
  return {
    from,
    to,
    mcid: mcid === undefined ? null : Number(mcid),
    actualText:
      at < 0 ? null : textOf(text.slice(at, text[at] === '(' ? stringEnd(text, at) : text.indexOf('>', at) + 1)),
  }
}

/** A text string: UTF-16 behind its mark, otherwise (near enough for us) Latin-1. */
function textOf(string: string): string {
  const bytes = Buffer.from(bytesOf(string))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.subarray(2).swap16().toString('utf16le')
  return bytes.toString('latin1')
}

/** One letter, or a group of letters drawn as one, with the glyphs that draw it. */
export type Unit = { text: string; glyphs: ShownGlyph[] }

/** What a piece says, unit by unit, in the order in which it is drawn. */
export function unitsOf(piece: MarkedPiece, letterOf: (glyph: ShownGlyph) => string): Unit[] {
  const units: Unit[] = []
  let group = -1
  for (const shown of piece.glyphs) {
    const actual = shown.under > 0 ? piece.properties[shown.under]?.actualText : null
    if (typeof actual !== 'string') units.push({ text: letterOf(shown), glyphs: [shown] })
    else if (shown.under === group) units.at(-1)?.glyphs.push(shown)
    else units.push({ text: actual, glyphs: [shown] })
    group = typeof actual === 'string' ? shown.under : -1
  }
  return units
}

const escaped: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

function bytesOf(string: string): number[] {
  const inner = string.slice(1, -1)
  if (string.startsWith('<')) {
    return [...inner.replace(/\s/g, '').matchAll(/../g)].map(([pair]) => Number.parseInt(pair, 16))
  }
  return [...inner.matchAll(/\\([0-7]{1,3})|\\([\s\S])|[\s\S]/g)].map(([piece, octal, letter]) => {
    if (octal !== undefined) return Number.parseInt(octal, 8)
    return letter === undefined ? piece.charCodeAt(0) : (escaped[letter] ?? letter.charCodeAt(0))
  })
}

/** The two-byte glyph numbers in a string of a composite font. */
function glyphsOf(string: string): number[] {
  const bytes = bytesOf(string)
  const glyphs: number[] = []
  for (let at = 0; at + 1 < bytes.length; at += 2) glyphs.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0))
  return glyphs
}
