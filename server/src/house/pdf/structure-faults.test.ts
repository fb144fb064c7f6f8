import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { makeAccessible } from './accessible.ts'
import { readFonts } from './fonts.ts'
import { structureFaults } from './structure-faults.ts'
import { startTypesetter, type Typesetter } from './typesetter.ts'

const sound = `
#set document(title: "A notice", date: datetime(year: 2026, month: 11, day: 22))
#set text(font: "Atkinson Hyperlegible Next", lang: "en")
= A notice
Read #link("https://example.org/appeal")[how to appeal].
== What was paid
#table(columns: 2, table.header([Month], [Amount]), [October], [Not known], [November], [\\$400])
- First
- Second
#figure(alt: "A blue dot", circle(radius: 5pt))
`

let typeset: Typesetter
before(async () => {
  typeset = await startTypesetter(readFonts())
})

async function print(source: string): Promise<Uint8Array> {
  const made = typeset({ name: 'notice', source }, {})
  assert.ok('pdf' in made, 'fault' in made ? made.fault : '')
  return makeAccessible(made.pdf, { lang: 'en', title: 'A notice' })
}

test('A sound document has no fault', async () => {
  assert.deepEqual(await structureFaults(await print(sound)), [])
})

const brokenTemplates: [string, (source: string) => string, RegExp][] = [
  ['without a first heading', (source) => source.replace('= A notice\n', ''), /0 headings of the first level/],
  ['with two titles', (source) => `${source}\n= Another`, /2 headings of the first level/],
  ['that skips a level', (source) => source.replace('== What', '==== What'), /skips from level 1 to 4/],
  ['with an empty heading', (source) => `${source}\n== #box()`, /says nothing/],
  ['with a table that has no header', (source) => source.replace(/table\.header\((.*?)\),/, '$1,'), /no header cell/],
  ['with a picture that has no words', (source) => source.replace('alt: "A blue dot", ', ''), /A picture has no words/],
]

for (const [what, breakIt, fault] of brokenTemplates) {
  test(`A template ${what} turns the check red`, async () => {
    const broken = breakIt(sound)
    assert.notEqual(broken, sound)
    assert.match((await structureFaults(await print(broken))).join(' '), fault)
  })
}

const name = PDFName.of.bind(PDFName)
const brokenFiles: [string, (document: PDFDocument) => void, RegExp][] = [
  ['without a structure tree', ({ catalog }) => catalog.delete(name('StructTreeRoot')), /no structure tree/],
  [
    'that does not say it is tagged',
    ({ catalog }) => catalog.delete(name('MarkInfo')),
    /does not say that it is tagged/,
  ],
  ['without a language', ({ catalog }) => catalog.delete(name('Lang')), /No language/],
  ['without a title', (document) => document.setTitle(' '), /No title/],
  [
    'that shows its file name as title',
    ({ catalog }) => catalog.lookup(name('ViewerPreferences'), PDFDict).set(name('DisplayDocTitle'), PDFBool.False),
    /file name instead of the title/,
  ],
  [
    'that does not claim PDF/UA-1',
    ({ catalog, context }) => catalog.set(name('Metadata'), context.register(context.stream('<x/>'))),
    /does not claim PDF\/UA-1/,
  ],
  [
    'with a role nobody knows',
    (document) => firstElement(document).set(name('S'), name('Banner')),
    /role Banner is mapped to nothing/,
  ],
  [
    'with a link that says nothing',
    (document) => document.getPage(0).node.Annots()?.lookup(0, PDFDict).delete(name('Contents')),
    /link that says nothing/,
  ],
  [
    'with letters outside its structure',
    (document) => document.getPage(0).node.addContentStream(document.context.register(strayLetters(document))),
    /neither content nor decoration/,
  ],
]

function firstElement(document: PDFDocument): PDFDict {
  const kids = document.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('K'))
  return kids instanceof PDFArray ? kids.lookup(0, PDFDict) : (kids as PDFDict)
}

function strayLetters(document: PDFDocument) {
  return document.context.flateStream('BT /f0 12 Tf 72 72 Td (\\000\\001) Tj ET')
}

for (const [what, breakIt, fault] of brokenFiles) {
  test(`A file ${what} turns the check red`, async () => {
    const document = await PDFDocument.load(await print(sound), { updateMetadata: false })
    breakIt(document)
    assert.match((await structureFaults(await document.save())).join(' '), fault)
  })
}

test('A link is described in the language of the document', async () => {
  const made = typeset({ name: 'notice', source: sound }, {})
  assert.ok('pdf' in made)
  const document = await PDFDocument.load(made.pdf)
  const link = document.getPage(0).node.Annots()?.lookup(0, PDFDict)
  link?.delete(name('Contents'))
  const finished = await makeAccessible(await document.save(), { lang: 'es', title: 'Aviso' })
  const again = await PDFDocument.load(finished)
  const said = again.getPage(0).node.Annots()?.lookup(0, PDFDict).lookup(name('Contents'))
  assert.match(
    said instanceof PDFString ? said.decodeText() : String((said as { decodeText?(): string }).decodeText?.()),
    /^Enlace: https/,
  )
})
