import { PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from 'pdf-lib'
import { standardRoles } from './accessible.ts'
import { readContent } from './content-stream.ts'
import { letterParts } from './letter-parts.ts'
import { type Heard, heardAs, readAloud } from './read-aloud.ts'
import { contentsOf } from './streams.ts'

/**
 * What keeps a PDF from being read by a screen reader, one sentence a fault; none when it is sound.
 *
 * These are the rules of PDF/UA-1 (ISO 14289-1) that a template or a data value can break. It is our own check, quick and
 * without Java; veraPDF remains the judge of the whole standard.
 *
 * @example structureFaults(pdf) // ['A table has no header cell: "Name Tie …"']
 */
export async function structureFaults(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  if (!document.catalog.has(PDFName.of('StructTreeRoot'))) return ['The document has no structure tree.']
  const heard = await readAloud(pdf)
  return [
    ...introductionFaults(document),
    ...roleFaults(document, heard),
    ...headingFaults(heard),
    ...tableFaults(heard),
    ...pictureFaults(heard),
    ...listFaults(heard),
    ...pageFaults(document),
    ...fontFaults(document),
  ]
}

const when = (wrong: boolean, fault: string) => (wrong ? [fault] : [])
const begin = ({ text }: Heard) => `"${text.slice(0, 40)}"`

function introductionFaults(document: PDFDocument): string[] {
  const { catalog } = document
  const marked = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'))
  const shown = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict)?.lookup(PDFName.of('DisplayDocTitle'))
  const lang = catalog.lookup(PDFName.of('Lang'))
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : ''
  return [
    ...when(marked !== PDFBool.True, 'The document does not say that it is tagged.'),
    ...when(shown !== PDFBool.True, 'The window would show the file name instead of the title.'),
    ...when(!(lang instanceof PDFString || lang instanceof PDFHexString) || lang.decodeText() === '', 'No language.'),
    ...when(!document.getTitle()?.trim(), 'No title.'),
    ...when(!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(xmp), 'The metadata has no title.'),
    ...when(!xmp.includes('<pdfuaid:part>1</pdfuaid:part>'), 'The metadata does not claim PDF/UA-1.'),
  ]
}

function roleFaults(document: PDFDocument, heard: Heard): string[] {
  const map = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookupMaybe(PDFName.of('RoleMap'), PDFDict)
  const isKnown = (role: string, steps = 0): boolean => {
    if (standardRoles.has(role)) return true
    const next = map?.lookup(PDFName.of(role))
    return steps < 8 && next instanceof PDFName && isKnown(next.decodeText(), steps + 1)
  }
  const roles = new Set(everyElement(heard).map(({ role }) => role))
  return [...roles].filter((role) => !isKnown(role)).map((role) => `The role ${role} is mapped to nothing standard.`)
}

function headingFaults(heard: Heard): string[] {
  const headings = everyElement(heard).filter(({ role }) => /^H[1-6]$/.test(role))
  let level = 0
  const skipped = headings.flatMap((heading) => {
    const next = Number(heading.role[1])
    const fault = when(next > level + 1, `The heading ${begin(heading)} skips from level ${level} to ${next}.`)
    level = next
    return [...fault, ...when(heading.text.trim() === '', `A heading of level ${next} says nothing.`)]
  })
  const titles = headings.filter(({ role }) => role === 'H1').length
  return [...when(titles !== 1, `The document has ${titles} headings of the first level instead of one.`), ...skipped]
}

function tableFaults(heard: Heard): string[] {
  return heardAs(heard, 'Table').flatMap((table) => {
    const rows = heardAs(table, 'TR').map((row) => row.within.filter(({ role }) => role === 'TH' || role === 'TD'))
    const widths = new Set(rows.map((cells) => cells.length))
    return [
      ...when(heardAs(table, 'TH').length === 0, `A table has no header cell: ${begin(table)}.`),
      ...when(
        rows[0]?.some(({ role }) => role !== 'TH') ?? true,
        `A table begins without a header row: ${begin(table)}.`,
      ),
      ...when(widths.size > 1, `The rows of a table differ in length: ${begin(table)}.`),
    ]
  })
}

const pictureFaults = (heard: Heard) =>
  heardAs(heard, 'Figure').flatMap((figure) => when(!figure.alt?.trim(), `A picture has no words: ${begin(figure)}.`))

const listFaults = (heard: Heard) =>
  heardAs(heard, 'L').flatMap((list) =>
    when(
      list.within.some(({ role }) => !['LI', 'L', 'Caption'].includes(role)) || heardAs(list, 'LBody').length === 0,
      `A list holds something that is no list item: ${begin(list)}.`,
    ),
  )

function pageFaults(document: PDFDocument): string[] {
  return document.getPages().flatMap((page, at) => {
    const shown = contentsOf(document, page).map(({ content }) => readContent(content))
    const unmarked = shown.reduce((count, { unmarked }) => count + unmarked.length, 0)
    const boxes = shown.flatMap(({ glyphs }) => glyphs).filter(({ glyph }) => glyph === 0).length
    const bereft = shown.flatMap(({ pieces }) => letterParts(page, pieces)).filter(({ echoed }) => !echoed)
    const annotations = page.node.Annots()
    const links = annotations ? annotations.asArray().map((ref) => document.context.lookup(ref, PDFDict)) : []
    return [
      ...when(unmarked > 0, `Page ${at + 1} shows ${unmarked} letters that are neither content nor decoration.`),
      ...bereft.map(({ text }) => `Page ${at + 1}: the mark of "${text}" is drawn without its letter.`),
      ...when(boxes > 0, `Page ${at + 1} shows ${boxes} empty boxes instead of letters.`),
      ...when(
        links.length > 0 && page.node.get(PDFName.of('Tabs')) !== PDFName.of('S'),
        `Page ${at + 1}: no tab order.`,
      ),
      ...links.flatMap((link) => [
        ...when(!link.has(PDFName.of('Contents')), `Page ${at + 1} has a link that says nothing.`),
        ...when(!link.has(PDFName.of('StructParent')), `Page ${at + 1} has a link outside the structure.`),
      ]),
    ]
  })
}

function fontFaults(document: PDFDocument): string[] {
  return document.context.enumerateIndirectObjects().flatMap(([, font]) => {
    if (!(font instanceof PDFDict) || font.lookup(PDFName.of('Type')) !== PDFName.of('Font')) return []
    const name = String(font.lookup(PDFName.of('BaseFont')))
    const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.has(PDFName.of(key)))
    const isComposite = font.lookup(PDFName.of('Subtype')) === PDFName.of('Type0')
    return [
      ...when(isComposite && !font.has(PDFName.of('ToUnicode')), `The letters of ${name} have no text.`),
      ...when(!isComposite && !isEmbedded, `The font ${name} is not embedded.`),
    ]
  })
}

const everyElement = (heard: Heard): Heard[] => heard.within.flatMap((one) => [one, ...everyElement(one)])
