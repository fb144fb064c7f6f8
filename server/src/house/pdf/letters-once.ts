import type { PDFDict, PDFDocument } from 'pdf-lib'
import { type MarkedPiece, readContent } from './content-stream.ts'
import { letterParts } from './letter-parts.ts'
import { fontOf, nameGlyphs } from './page-fonts.ts'
import { contentsOf, replaceStream } from './streams.ts'

/**
 * Lets every letter be read once.
 *
 * Fonts draw some letters from parts: the dots of an Arabic yeh, the tilde of a Vietnamese ễ. The typesetter gives each
 * part the whole letter as its text when the part sits higher or lower, so a screen reader, a search and a copy would say
 * the letter twice. A part has no width of its own: a marked piece made only of such parts is given an empty text, and a
 * part without any text gets an invisible one.
 *
 * Letters that run from right to left stay in the order in which they are drawn, as almost every PDF has them: reading
 * programs turn them themselves, and turned twice (as a whole-word text would be) they come out backwards.
 */
export function readLettersOnce(document: PDFDocument): void {
  const drawn = new Map<PDFDict, Set<number>>()
  for (const page of document.getPages()) {
    for (const { ref, content } of contentsOf(document, page)) {
      const { pieces, glyphs } = readContent(content)
      for (const [name, shown] of Map.groupBy(glyphs, ({ font }) => font)) {
        const font = fontOf(page, name)
        if (!font) continue
        drawn.set(font, new Set([...(drawn.get(font) ?? []), ...shown.map(({ glyph }) => glyph)]))
      }
      const echoes = letterParts(page, pieces).filter(({ echoed, fillsPiece }) => echoed && fillsPiece)
      if (echoes.length > 0) replaceStream(document, ref, silence(content, new Set(echoes.map(({ piece }) => piece))))
    }
  }
  for (const [font, glyphs] of drawn) nameGlyphs(document, font, glyphs)
}

/** Gives these pieces an empty text; from the last to the first, so that the earlier places stay where they are. */
function silence(content: string, pieces: Set<MarkedPiece>): string {
  const edits = [...pieces].flatMap(({ properties }) => properties).sort((one, other) => other.from - one.from)
  return edits.reduce((whole, { from, to, mcid }) => {
    const kept = mcid === null ? '<<' : whole.slice(from, to - 2)
    return `${whole.slice(0, from)}${kept} /ActualText () >>${whole.slice(to)}`
  }, content)
}
