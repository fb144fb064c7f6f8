import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib'
import { readLettersOnce } from './letters-once.ts'

/** What a reader is told before the first page: the language it is read in and the title of its window. */
export type Introduction = { lang: string; title: string }

/** The structure types of PDF 1.7, 14.8.4; any other must be mapped to one of these. */
export const standardRoles = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
)

/** Types the typesetter may emit beyond the standard, and what a screen reader should take them for. */
const nearestRole: Record<string, string> = { Strong: 'Span', Em: 'Span', Title: 'H1', Aside: 'Div', FENote: 'Note' }

/**
 * Finishes a tagged PDF to PDF/UA-1: says so in its metadata, shows its title, names its language, describes its links.
 *
 * Nothing here depends on the hour or on chance: the same PDF gives the same bytes.
 */
export async function makeAccessible(tagged: Uint8Array, { lang, title }: Introduction): Promise<Uint8Array> {
  const document = await PDFDocument.load(tagged, { updateMetadata: false })
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(lang)
  declareConformance(document)
  mapRoles(document)
  describeLinks(document, lang)
  readLettersOnce(document)
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false })
}

function declareConformance(document: PDFDocument): void {
  const { catalog, context } = document
  const ref = catalog.get(PDFName.of('Metadata'))
  const metadata = context.lookup(ref)
  if (!(ref instanceof PDFRef) || !(metadata instanceof PDFRawStream))
    throw new Error('The typeset PDF carries no metadata to complete.')
  const xmp = new TextDecoder().decode(metadata.contents)
  const conformance =
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">' +
    '<pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF>'
  if (!xmp.includes('</rdf:RDF>')) throw new Error('The metadata of the typeset PDF is not the XMP we know.')
  const completed = new TextEncoder().encode(xmp.replace('</rdf:RDF>', conformance))
  context.assign(ref, context.stream(completed, { Type: 'Metadata', Subtype: 'XML' }))
}

function mapRoles(document: PDFDocument): void {
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict)
  const roles = root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) ?? document.context.obj({})
  const visit = (node: unknown): void => {
    if (node instanceof PDFArray) for (let at = 0; at < node.size(); at += 1) visit(node.lookup(at))
    if (!(node instanceof PDFDict)) return
    const role = node.lookup(PDFName.of('S'))
    if (role instanceof PDFName && node.has(PDFName.of('P'))) {
      const name = role.decodeText()
      if (!standardRoles.has(name) && !roles.has(role)) roles.set(role, PDFName.of(nearestRole[name] ?? 'Span'))
    }
    visit(node.lookup(PDFName.of('K')))
  }
  visit(root.lookup(PDFName.of('K')))
  if (roles.keys().length > 0) root.set(PDFName.of('RoleMap'), roles)
}

function describeLinks(document: PDFDocument, lang: string): void {
  const words = lang.startsWith('es')
    ? { outside: 'Enlace:', inside: 'Enlace dentro de este documento' }
    : { outside: 'Link:', inside: 'Link within this document' }
  for (const page of document.getPages()) {
    const annotations = page.node.Annots()
    if (!annotations) continue
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
    for (let at = 0; at < annotations.size(); at += 1) {
      const annotation = annotations.lookup(at, PDFDict)
      if (annotation.lookup(PDFName.of('Subtype')) !== PDFName.of('Link')) continue
      if (annotation.has(PDFName.of('Contents'))) continue
      const address = annotation.lookupMaybe(PDFName.of('A'), PDFDict)?.lookup(PDFName.of('URI'))
      const said =
        address instanceof PDFString || address instanceof PDFHexString
          ? `${words.outside} ${address.decodeText()}`
          : words.inside
      annotation.set(PDFName.of('Contents'), PDFHexString.fromText(said))
    }
  }
}
