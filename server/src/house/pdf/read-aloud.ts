import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFString,
} from 'pdf-lib'
import { readContent, unitsOf } from './content-stream.ts'
import { lettersOnPage } from './page-fonts.ts'
import { contentsOf } from './streams.ts'

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
  const texts = new Map(document.getPages().map((page) => [page.ref.toString(), textsOfPage(document, page)]))
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

function textsOfPage(document: PDFDocument, page: PDFPage): Map<number, string> {
  const letterOf = lettersOnPage(page)
  const pieces = contentsOf(document, page).flatMap(({ content }) => readContent(content).pieces)
  // A piece that carries an actual text says that and only that; the others say their glyphs.
  return new Map(
    pieces.map((piece) => {
      const { mcid, actualText } = piece.properties[0] ?? {}
      const text =
        typeof actualText === 'string'
          ? actualText
          : unitsOf(piece, letterOf)
              .map(({ text }) => text)
              .join('')
      return [mcid ?? -1, text.replaceAll('\u200b', '')]
    }),
  )
}

/** All that stands on each page, glyph after glyph, with what a screen reader passes over: heads and feet of pages. */
export async function shownOnPages(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.getPages().map((page) => {
    const glyphs = contentsOf(document, page).flatMap(({ content }) => readContent(content).glyphs)
    return glyphs.map(lettersOnPage(page)).join('')
  })
}
