import { decodePDFRawStream, PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream, PDFRef } from 'pdf-lib'

/** The content of a stream as Latin-1: one letter a byte, so that places in the text are places in the bytes. */
export const readStream = (stream: PDFRawStream): string =>
  Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')

/** Puts another content in the place of a stream. */
export const replaceStream = (document: PDFDocument, ref: PDFRef, content: string): void =>
  document.context.assign(ref, document.context.flateStream(Buffer.from(content, 'latin1')))

/** The content streams of a page, in order. */
export function contentsOf(document: PDFDocument, page: PDFPage): { ref: PDFRef; content: string }[] {
  const contents = page.node.get(PDFName.of('Contents'))
  return (contents instanceof PDFArray ? contents.asArray() : [contents]).flatMap((ref) => {
    const stream = document.context.lookup(ref)
    return ref instanceof PDFRef && stream instanceof PDFRawStream ? [{ ref, content: readStream(stream) }] : []
  })
}
