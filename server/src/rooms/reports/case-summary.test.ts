import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { closenesses } from '@kith/wire/people'
import { referralStates } from '@kith/wire/referrals'
import { makeAccessible } from '../../house/pdf/accessible.ts'
import { readFonts } from '../../house/pdf/fonts.ts'
import { pdfPress } from '../../house/pdf/index.ts'
import { type Heard, heardAs, readAloud, shownOnPages } from '../../house/pdf/read-aloud.ts'
import { structureFaults } from '../../house/pdf/structure-faults.ts'
import { startTypesetter, type Typesetter } from '../../house/pdf/typesetter.ts'
import type { CaseSummary } from './case-summary.ts'
import { anExampleCase } from './case-summary-example.ts'
import { caseSummaryPage } from './case-summary-page.ts'
import { caseSummaryWords, type SummaryLanguage } from './case-summary-words.ts'

const templatePath = fileURLToPath(new URL('./templates/case-summary.typ', import.meta.url))
const log = { error: (words: string) => assert.fail(words) }
const press = pdfPress({ log })
after(() => press.close())

function print(summary: CaseSummary, lang: SummaryLanguage = 'en'): Promise<Uint8Array> {
  const page = caseSummaryPage(summary, lang)
  return press.print('case-summary', page, { lang, title: page.title })
}

const texts = (heard: Heard, role: string) => heardAs(heard, role).map(({ text }) => text)

const nothingKnown = (summary: CaseSummary): CaseSummary => ({
  ...summary,
  agency: { name: summary.agency.name, address: null, phone: null, email: null },
  person: {
    name: 'Jo',
    nameOnPapers: null,
    pronouns: null,
    bornOn: null,
    languages: [],
    caseNumber: null,
    programme: null,
  },
  basis: { purpose: 'Handover', recipient: null, consent: null, otherGround: null, holdsPart2: true },
  leftOut: [],
  ties: [],
  household: [],
  circumstances: [],
  benefits: [],
  plan: null,
  promises: [],
  referrals: [],
  timeline: [],
  notes: [],
})

for (const lang of ['en', 'es'] as const) {
  const words = caseSummaryWords[lang]

  test(`The full summary can be read by a screen reader, in order (${lang})`, async () => {
    const pdf = await print(anExampleCase(), lang)
    assert.deepEqual(await structureFaults(pdf), [])
    const heard = await readAloud(pdf)
    assert.deepEqual(texts(heard, 'H1'), [`${words.titleBefore}\u00a0Inés Aguilar Testa`])
    assert.deepEqual(texts(heard, 'H2'), [
      words.about,
      words.thisSummary,
      words.ties,
      words.household,
      words.circumstances,
      words.benefits,
      words.plan,
      words.promises,
      words.referrals,
      words.timeline,
      words.notes,
      words.check,
    ])
    assert.match(heardAs(heard, 'Figure')[0]?.alt ?? '', /Lucía Aguilar, mother.*Ray Testa, former partner/)
  })

  test(`Each page says which it is and of how many, and carries the reference (${lang})`, async () => {
    const pages = await shownOnPages(await print(anExampleCase(), lang))
    assert.ok(pages.length > 2)
    pages.forEach((shown, at) => {
      const label = lang === 'en' ? `Page ${at + 1} of ${pages.length}` : `Página ${at + 1} de ${pages.length}`
      assert.ok(shown.includes(label), label)
      assert.ok(shown.includes('KS-2026-000142'))
    })
  })

  test(`A case of which nothing is known yet is sound, and says so instead of being empty (${lang})`, async () => {
    const pdf = await print(nothingKnown(anExampleCase()), lang)
    assert.deepEqual(await structureFaults(pdf), [])
    const heard = await readAloud(pdf)
    assert.equal(heardAs(heard, 'Table').length, 0)
    const said = heard.text
    const whyEmpty = [
      'tiesNone',
      'householdNone',
      'circumstancesNone',
      'benefitsNone',
      'planNone',
      'promisesNone',
    ] as const
    for (const key of [...whyEmpty, 'referralsNone', 'timelineNone', 'notesNone', 'noGround', 'part2'] as const) {
      assert.ok(said.includes(words[key]), key)
    }
  })
}

test('What is not known is said to be unknown; what is nothing is said to be nothing', async () => {
  const heard = await readAloud(await print(anExampleCase()))
  const rows = heardAs(heard, 'TR').map((row) => row.within.map(({ text }) => text))
  const support = rows.find((row) => row[1] === 'Child support from Ray Testa')
  assert.equal(support?.[2], 'Not known')
  assert.equal(rows.find((row) => row[1] === 'Savings')?.[2], '$0.00')
  assert.equal(rows.find((row) => row[0] === 'SNAP')?.[2], 'between $213.00 and $479.00 a month')
})

test('Each open promise says who, what, by when, and the sentence that it came from', async () => {
  const heard = await readAloud(await print(anExampleCase()))
  const promises = heardAs(heard, 'Table').find((table) => table.text.startsWith('Who promised'))
  const [head, first, , third] = heardAs(promises ?? heard, 'TR').map((row) => row.within.map(({ text }) => text))
  assert.deepEqual(head, ['Who promised', 'What', 'By when', 'The sentence it came from'])
  assert.deepEqual(first?.slice(0, 3), ['Rosa Quimby', 'Ask the county for the hearing file', 'November 24, 2026'])
  assert.match(
    first?.[3] ?? '',
    /^I will write to the county on Monday.*Conversation at the center, November 20, 2026$/,
  )
  assert.equal(third?.[2], 'No date set')
})

test("The person's own words are set as a quotation, read aloud in the language they were said in", async () => {
  const heard = await readAloud(await print(anExampleCase()))
  const quotes = heardAs(heard, 'BlockQuote')
  assert.deepEqual(
    quotes.map(({ text }) => text),
    [
      'Quiero quedarme en mi casa y que mis hijos no cambien de escuela.',
      'I want Saturdays back, for the kids and for my mother.',
    ],
  )
  const [first] = quotes
  assert.ok(
    first && [first, ...heardAs(first, 'Span'), ...heardAs(first, 'P')].some(({ lang }) => lang?.startsWith('es')),
  )
})

test('Every step of a benefit names the law that it stands on', async () => {
  const heard = await readAloud(await print(anExampleCase()))
  const rows = heardAs(heard, 'TR').map((row) => row.within.map(({ text }) => text))
  assert.equal(rows.find((row) => row[0]?.startsWith('Income before deductions'))?.[1], '7 CFR 273.9(a)(1)')
  assert.equal(heardAs(heard, 'Link').length, 1)
})

test('Only an address of the web becomes a link', async () => {
  const [benefit] = anExampleCase().benefits
  assert.ok(benefit)
  const because = ['javascript:alert(1)', 'file:///etc/passwd', 'http://example.org'].map((link) => ({
    sentence: 'A reason.',
    citation: 'A law',
    link,
  }))
  const heard = await readAloud(await print(anExampleCase({ benefits: [{ ...benefit, because }] })))
  assert.equal(heardAs(heard, 'Link').length, 0)
})

test('Notes that were not asked for leave no trace', async () => {
  const { notes: _, ...withoutNotes } = anExampleCase()
  const heard = await readAloud(await print(withoutNotes))
  assert.ok(!texts(heard, 'H2').includes(caseSummaryWords.en.notes))
})

test('A name that looks like a command, a picture or a path stays a name, everywhere it stands', async () => {
  const name = '{{x}} #import "@preview/a:1.0.0" $x$ *b* @ref <script> file:///etc/passwd'
  const { person, ties, ...rest } = anExampleCase()
  const [tie] = ties
  assert.ok(tie)
  const pdf = await print({ ...rest, person: { ...person, name }, ties: [{ ...tie, name }] })
  assert.deepEqual(await structureFaults(pdf), [])
  const heard = await readAloud(pdf)
  assert.equal(texts(heard, 'H1')[0], `Case summary of\u00a0${name}`)
  assert.ok(heardAs(heard, 'TD').some(({ text }) => text === name))
})

test('Arabic, emoji, endless names and ten thousand letters are printed whole', async () => {
  const { person, ties, notes = [], ...rest } = anExampleCase()
  const [tie] = ties
  const [note] = notes
  assert.ok(tie && note)
  const long = 'palabra que sigue '.repeat(600).trim()
  const pdf = await print({
    ...rest,
    person: { ...person, name: `Inés 👩🏽‍🚒 ${'W'.repeat(300)}` },
    ties: Array.from({ length: 30 }, (_, at) => ({ ...tie, name: `كريم العلي ${'x'.repeat(at * 8)}` })),
    notes: [{ ...note, text: { words: `${long}\n\nتمت الموافقة على طلبك بتاريخ 22 November 2026`, lang: 'ar' } }],
  })
  assert.deepEqual(await structureFaults(pdf), [])
  const heard = await readAloud(pdf)
  assert.ok(long.length > 10_000)
  assert.ok(heard.text.replaceAll(/\s+/g, '').includes(long.replaceAll(' ', '')))
  assert.ok(texts(heard, 'H1')[0]?.endsWith('W'.repeat(300)))
})

test('The same summary gives the same bytes', async () => {
  const [once, again] = [await print(anExampleCase(), 'es'), await print(anExampleCase(), 'es')]
  assert.ok(Buffer.from(once).equals(again))
})

const damages: [string, (template: string) => string, RegExp][] = [
  [
    'the tables lose their header rows',
    (typ) => typ.replace('table.header(..head.map', '..(head.map'),
    /no header cell/,
  ],
  ['the picture loses its words', (typ) => typ.replace('alt: d.ecomap.alt', 'alt: " "'), /picture has no words/],
  ['sections become third level', (typ) => typ.replaceAll('heading(level: 2', 'heading(level: 4'), /skips from level/],
  ['the title is only large letters', (typ) => typ.replace('#heading(level: 1, {', '#par({'), /0 headings/],
]

let typesetting: Promise<Typesetter> | undefined

for (const [what, damage, fault] of damages) {
  test(`The check turns red when ${what}`, async () => {
    typesetting ??= startTypesetter(readFonts())
    const typeset = await typesetting
    const whole = readFileSync(templatePath, 'utf8')
    const source = damage(whole)
    assert.notEqual(source, whole)
    const page = caseSummaryPage(anExampleCase(), 'en')
    const made = typeset({ name: 'case-summary', source }, page)
    assert.ok('pdf' in made)
    assert.match((await structureFaults(await makeAccessible(made.pdf, page))).join(' '), fault)
  })
}

test('No word is kept that the summary never says', () => {
  const used = ['./templates/case-summary.typ', './case-summary-page.ts', './case-summary.ts']
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .concat(closenesses, referralStates)
    .join('\n')
  const idle = Object.keys(caseSummaryWords.en).filter((key) => !new RegExp(`\\b${key}\\b`).test(used))
  assert.deepEqual(idle, [])
})

test('Both languages fill the same braces', () => {
  const braces = (phrase: string) => [...phrase.matchAll(/\{\w+\}/g)].map(([one]) => one).sort()
  for (const [key, phrase] of Object.entries(caseSummaryWords.en)) {
    assert.deepEqual(braces(caseSummaryWords.es[key as keyof typeof caseSummaryWords.en]), braces(phrase), key)
  }
})

test('a moment on the paper is said by the clock of its language, where the agency is', () => {
  const summary: CaseSummary = { ...anExampleCase(), madeAt: '2026-11-24T02:00:00Z', timeZone: 'America/New_York' }
  const said = (lang: SummaryLanguage) =>
    caseSummaryPage(summary, lang).thisSummary.find(([name]) => name === caseSummaryWords[lang].madeOn)?.[1]
  assert.equal(said('en'), 'November 23, 2026, 9\u00a0PM')
  assert.equal(said('es'), '23 de noviembre de 2026, 9:00\u00a0p.\u00a0m.')
})
