import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { type MarkedPiece, readContent } from './content-stream.ts'

/** One element of the structure tree, as a screen reader meets it. */
export type Heard = {
  role: string
  /** All its text, in reading order. */
  text: string
  alt: string | null
  lang: string | null
  within: Heard[]
}

/**
 * Reads a tagged PDF the way a screen reader does: along the structure tree, not along the page. For tests of what a
 * document says and in which order.
 *
 * @example heardAs(await readAloud(pdf), 'H2').map(({ text }) => text) // ['The person', 'This summary', …]
 */
export async function readAloud(pdf: Uint8Array): Promise<Heard> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const texts = new Map(document.getPages().map((page) => [page.ref.toString(), textsOfPage(document, page.ref)]))
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  return { role: 'Root', alt: null, lang: null, ...listen(root, '') }

  function listen(node: PDFDict, pageAbove: string): { text: string; within: Heard[] } {
    const page = refOf(node, 'Pg') ?? pageAbove
    const kids = node.lookup(PDFName.of('K'))
    const within: Heard[] = []
    let text = ''
    for (const kid of kids instanceof PDFArray ? kids.asArray() : [kids]) {
      const child = document.context.lookup(kid)
      if (child instanceof PDFNumber) text += texts.get(page)?.get(child.asNumber()) ?? ''
      if (!(child instanceof PDFDict)) continue
      const role = child.lookup(PDFName.of('S'))
      if (role instanceof PDFName) {
        const heard = {
          role: role.decodeText(),
          alt: stringOf(child, 'Alt'),
          lang: stringOf(child, 'Lang'),
          ...listen(child, page),
        }
        within.push(heard)
        text += heard.text
      } else if (child.has(PDFName.of('MCID'))) {
        const mcid = child.lookup(PDFName.of('MCID'), PDFNumber).asNumber()
        text += texts.get(refOf(child, 'Pg') ?? page)?.get(mcid) ?? ''
      }
    }
    return { text, within }
  }
}

/** Every element of this role, in reading order. */
export function heardAs(heard: Heard, role: string): Heard[] {
  return heard.within.flatMap((one) => [...(one.role === role ? [one] : []), ...heardAs(one, role)])
}

const refOf = (node: PDFDict, key: string) => {
  const ref = node.get(PDFName.of(key))
  return ref instanceof PDFRef ? ref.toString() : undefined
}

const stringOf = (node: PDFDict, key: string) => {
  const value = node.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : null
}

function textsOfPage(document: PDFDocument, ref: PDFRef): Map<number, string> {
  const page = document.getPages().find((one) => one.ref === ref)
  const fonts = page?.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)
  const maps = new Map<string, Map<number, string>>()
  const letterOf = (font: string, glyph: number) => {
    const map = maps.get(font) ?? toUnicodeOf(fonts?.lookupMaybe(PDFName.of(font), PDFDict))
    maps.set(font, map)
    return map.get(glyph) ?? '\ufffd'
  }
  const contents = page?.node.get(PDFName.of('Contents'))
  const texts = new Map<number, string>()
  for (const one of contents instanceof PDFArray ? contents.asArray() : [contents]) {
    const stream = document.context.lookup(one)
    if (!(stream instanceof PDFRawStream)) continue
    const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    for (const piece of readContent(source).pieces) {
      const mcid = piece.properties[0]?.mcid ?? -1
      texts.set(mcid, textOfPiece(piece, letterOf))
    }
  }
  return texts
}

/** A piece that carries an actual text says that and only that, once; the others say their glyphs. */
function textOfPiece(piece: MarkedPiece, letterOf: (font: string, glyph: number) => string): string {
  const whole = piece.properties[0]?.actualText
  if (typeof whole === 'string') return whole
  let text = ''
  let spoken = 0
  for (const { font, glyph, under } of piece.glyphs) {
    const actual = under > 0 ? piece.properties[under]?.actualText : null
    if (typeof actual !== 'string') text += letterOf(font, glyph)
    else if (under > spoken) text += actual
    spoken = Math.max(spoken, under)
  }
  return text.replaceAll('\u200b', '')
}

function toUnicodeOf(font: PDFDict | undefined): Map<number, string> {
  const stream = font?.lookup(PDFName.of('ToUnicode'))
  if (!(stream instanceof PDFRawStream)) return new Map()
  const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  const lines = source.matchAll(/^<([0-9A-F]{4})> <([0-9A-F]+)>/gm)
  return new Map(
    [...lines].map(([, glyph = '', letters = '']) => [
      Number.parseInt(glyph, 16),
      Buffer.from(letters, 'hex').swap16().toString('utf16le'),
    ]),
  )
}
