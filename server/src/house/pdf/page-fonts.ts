import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib'
import type { ShownGlyph } from './content-stream.ts'
import { readStream, replaceStream } from './streams.ts'

/** The font that a page calls by this name. */
export function fontOf(page: PDFPage, name: string): PDFDict | undefined {
  return page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)?.lookupMaybe(PDFName.of(name), PDFDict)
}

/** How wide the glyphs of a page are drawn, in thousandths of their size; PDF 1.7, 9.7.4.3. */
export function widthsOnPage(page: PDFPage): (shown: ShownGlyph) => number {
  const fonts = new Map<string, { widths: Map<number, number>; otherwise: number }>()
  return ({ font, glyph }) => {
    const known = fonts.get(font) ?? widthsOf(fontOf(page, font))
    fonts.set(font, known)
    return known.widths.get(glyph) ?? known.otherwise
  }
}

function widthsOf(font: PDFDict | undefined): { widths: Map<number, number>; otherwise: number } {
  const descendant = font?.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  const list = descendant?.lookupMaybe(PDFName.of('W'), PDFArray)
  const widths = new Map<number, number>()
  // Either `first [width width]` or `first last width`.
  for (let at = 0; list && at + 1 < list.size(); ) {
    const first = list.lookup(at, PDFNumber).asNumber()
    const next = list.lookup(at + 1)
    if (next instanceof PDFArray) {
      for (let step = 0; step < next.size(); step += 1)
        widths.set(first + step, next.lookup(step, PDFNumber).asNumber())
      at += 2
    } else {
      const last = list.lookup(at + 1, PDFNumber).asNumber()
      const width = list.lookup(at + 2, PDFNumber).asNumber()
      for (let glyph = first; glyph <= last; glyph += 1) widths.set(glyph, width)
      at += 3
    }
  }
  return { widths, otherwise: descendant?.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000 }
}

const mapLine = /^<([0-9A-F]{4})> <([0-9A-F]+)>/gm

/** Which letters each glyph of a font stands for. */
function lettersOf(font: PDFDict | undefined): Map<number, string> {
  const stream = font?.lookup(PDFName.of('ToUnicode'))
  if (!(stream instanceof PDFRawStream)) return new Map()
  return new Map(
    [...readStream(stream).matchAll(mapLine)].map(([, glyph = '', letters = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(letters, 'hex').swap16().toString('utf16le'),
    ]),
  )
}

/** What the glyphs of a page stand for; `\ufffd` where nothing says. */
export function lettersOnPage(page: PDFPage): (shown: ShownGlyph) => string {
  const maps = new Map<string, Map<number, string>>()
  return ({ font, glyph }) => {
    const map = maps.get(font) ?? lettersOf(fontOf(page, font))
    maps.set(font, map)
    return map.get(glyph) ?? '\ufffd'
  }
}

const zeroWidthSpace = '200B'
const hex = (glyph: number) => glyph.toString(16).toUpperCase().padStart(4, '0')

/** Gives each of these glyphs that stands for nothing an invisible letter, as PDF/UA-1, 7.21.7 asks. */
export function nameGlyphs(document: PDFDocument, font: PDFDict, glyphs: Iterable<number>): void {
  const ref = font.get(PDFName.of('ToUnicode'))
  const stream = document.context.lookup(ref)
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return
  const named = lettersOf(font)
  const nameless = [...glyphs].filter((glyph) => !named.has(glyph)).sort((one, other) => one - other)
  if (nameless.length === 0) return
  let blocks = ''
  // A block of a character map holds at most a hundred lines.
  for (let at = 0; at < nameless.length; at += 100) {
    const lines = nameless.slice(at, at + 100).map((glyph) => `<${hex(glyph)}> <${zeroWidthSpace}>\n`)
    blocks += `${lines.length} beginbfchar\n${lines.join('')}endbfchar\n`
  }
  replaceStream(document, ref, readStream(stream).replace('endcmap', `${blocks}endcmap`))
}
