import type { PDFPage } from 'pdf-lib'
import { type MarkedPiece, type Unit, unitsOf } from './content-stream.ts'
import { lettersOnPage, widthsOnPage } from './page-fonts.ts'

/** How many pieces away the letter of a part may stand: a letter may carry several marks, each a piece of its own. */
const neighbourhood = 6

/**
 * The parts of letters on a page: units without any width, such as the dots of an Arabic yeh drawn apart from it. A part
 * is given the text of its whole letter. `echoed` says whether that letter is drawn nearby, as it should be; if it is not,
 * the typesetter drew the mark and dropped the letter.
 */
export type LetterPart = { piece: MarkedPiece; text: string; echoed: boolean; fillsPiece: boolean }

export function letterParts(page: PDFPage, pieces: MarkedPiece[]): LetterPart[] {
  const letterOf = lettersOnPage(page)
  const widthOf = widthsOnPage(page)
  const isPart = ({ glyphs }: Unit) => glyphs.every((glyph) => widthOf(glyph) === 0)
  const read = pieces.map((piece) => {
    const { part: parts = [], drawn = [] } = Object.groupBy(unitsOf(piece, letterOf), (unit) =>
      isPart(unit) ? 'part' : 'drawn',
    )
    return { piece, parts, drawn: drawn.map(({ text }) => text) }
  })
  return read.flatMap(({ piece, parts, drawn }, at) => {
    if (parts.length === 0) return []
    const nearby = new Set(
      read.slice(Math.max(0, at - neighbourhood), at + neighbourhood + 1).flatMap((one) => one.drawn),
    )
    return parts.map(({ text }) => ({
      piece,
      text,
      echoed: nearby.has(text) || !/\p{L}/u.test(text),
      fillsPiece: drawn.length === 0,
    }))
  })
}
