import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib'
import { type MarkedPiece, readContent, type ShownGlyph } from './content-stream.ts'

/**
 * Lets every letter be read once.
 *
 * Fonts draw some letters from parts: the dots of an Arabic yeh, the tilde of a Vietnamese ễ. The typesetter gives each
 * part the whole letter as its text when the part sits higher or lower, so a screen reader, a search and a copy would say
 * the letter twice. A part has no width of its own: a marked piece made only of such parts is given an empty text, and a
 * part without any text gets an invisible one (PDF/UA-1, 7.21.7).
 */
export function readLettersOnce(document: PDFDocument): void {
  const drawn = new Map<PDFDict, Set<number>>()
  for (const page of document.getPages()) {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
    const fontOf = (name: string) => fonts?.lookupMaybe(PDFName.of(name), PDFDict)
    for (const ref of contentsOf(page)) {
      const stream = document.context.lookup(ref)
      if (!(stream instanceof PDFRawStream)) continue
      const text = readStream(stream)
      const { pieces, glyphs } = readContent(text)
      for (const { font, glyph } of glyphs) {
        const dict = fontOf(font)
        if (dict) drawn.set(dict, (drawn.get(dict) ?? new Set()).add(glyph))
      }
      const isPart = ({ font, glyph }: ShownGlyph) => widthIn(fontOf(font), glyph) === 0
      const parts = pieces.filter((piece) => piece.glyphs.length > 0 && piece.glyphs.every(isPart))
      if (parts.length > 0) replaceStream(document, ref, silence(text, parts))
    }
  }
  for (const [font, glyphs] of drawn) nameGlyphs(document, font, glyphs)
}

const zeroWidthSpace = '200B'

function contentsOf(page: PDFPage): PDFRef[] {
  const contents = page.node.get(PDFName.of('Contents'))
  return (contents instanceof PDFArray ? contents.asArray() : [contents]).filter((ref) => ref instanceof PDFRef)
}

/** Gives these pieces an empty text; from the last to the first, so that the earlier places stay where they are. */
function silence(text: string, pieces: MarkedPiece[]): string {
  const edits = pieces.flatMap(({ properties }) => properties).sort((one, other) => other.from - one.from)
  return edits.reduce((whole, { from, to, mcid }) => {
    const kept = mcid === null ? '<<' : whole.slice(from, to - 2)
    return `${whole.slice(0, from)}${kept} /ActualText () >>${whole.slice(to)}`
  }, text)
}

/** How wide a composite font draws a glyph, in thousandths of its size; PDF 1.7, 9.7.4.3. */
function widthIn(font: PDFDict | undefined, glyph: number): number {
  const descendant = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  const list = descendant?.lookupMaybe(PDFName.of('W'), PDFArray)
  // Either `first [width width]` or `first last width`.
  for (let at = 0; list && at + 1 < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber()
    const next = list.lookup(at + 1)
    if (next instanceof PDFArray) {
      if (glyph >= first && glyph < first + next.size()) return next.lookup(glyph - first, PDFNumber).asNumber()
      at += 2
    } else {
      const last = list.lookup(at + 1, PDFNumber).asNumber()
      if (glyph >= first && glyph <= last) return list.lookup(at + 2, PDFNumber).asNumber()
      at += 3
    }
  }
  return descendant?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
}

function nameGlyphs(document: PDFDocument, font: PDFDict, glyphs: Set<number>): void {
  const ref = font.get(PDFName.of('ToUnicode'))
  const stream = document.context.lookup(ref)
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return
  const map = readStream(stream)
  const named = new Set([...map.matchAll(/^<([0-9A-F]{4})> </gm)].map(([, glyph = '']) => Number.parseInt(glyph, 16)))
  const nameless = [...glyphs].filter((glyph) => !named.has(glyph)).sort((one, other) => one - other)
  if (nameless.length === 0) return
  let blocks = ''
  // A block of a character map holds at most a hundred lines.
  for (let at = 0; at < nameless.length; at += 100) {
    const lines = nameless.slice(at, at + 100).map((glyph) => `<${hex(glyph)}> <${zeroWidthSpace}>\n`)
    blocks += `${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`
  }
  replaceStream(document, ref, map.replace('endcmap', `${blocks}endcmap`))
}

const hex = (glyph: number) => glyph.toString(16).toUpperCase().padStart(4, '0')

const readStream = (stream: PDFRawStream) => Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

const replaceStream = (document: PDFDocument, ref: PDFRef, text: string) =>
  document.context.assign(ref, document.context.flateStream(Buffer.from(text, 'latin1')))
