import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { states as everywhere, type Household, lawOf, loadState, programmes } from '@kith/law'
import { asksOf } from '@kith/law/circumstances'
import { randomHousehold } from '@kith/law/random-household'
import type { HandoutPaper } from '@kith/wire/handout'
import { PDFDocument } from 'pdf-lib'
import { pdfPress } from '../../house/pdf/index.ts'
import { heardAs, readAloud } from '../../house/pdf/read-aloud.ts'
import { structureFaults } from '../../house/pdf/structure-faults.ts'
import { englishGrade, spanishGrade, spanishSyllables } from '../../testing/reading-grade.ts'
import { handoutOf } from './handout.ts'
import { helps, helpsIn } from './handout-programmes.ts'

const states = ['PA', 'CA', 'TX', 'NY', 'OH', 'MN']
const laws = new Map(
  await Promise.all(
    states.map(
      async (state) => [state, lawOf(programmes, { asOf: '2026-11', state: await loadState(state) })] as const,
    ),
  ),
)
const asks = [...asksOf(programmes).values()]
const press = pdfPress({ log: { error: (words: string) => assert.fail(words) } })
after(() => press.close())

const paperFor = (household: Household, lang: 'en' | 'es'): HandoutPaper =>
  handoutOf(
    {
      findings: laws.get(household.state)!.screen(household),
      household,
      names: Object.fromEntries(household.people.map((one, i) => [one.id, ['Ana', 'Luz', 'Mateo', 'Rosa'][i % 4]!])),
      name: 'Ana Ruiz',
      day: '2026-11-23',
      agency: 'Elm County Family Help',
      near: null,
      local: [],
    },
    lang,
  )

/** A mother and two children, as far as they are known in a first conversation. */
const family = (more: object = {}): Household => ({
  id: 'h',
  state: 'PA',
  people: [
    { id: 'rosa', taxRole: 'head', taxUnit: 0, age: 34, earnedMonthly: 1400, ...more },
    { id: 'mateo', taxRole: 'dependent', taxUnit: 0, age: 8 },
    { id: 'luz', taxRole: 'dependent', taxUnit: 0, age: 4 },
  ],
  expenses: { rentMonthly: 900 },
})
const randomOnes = Array.from({ length: 60 }, (_, seed) => randomHousehold(asks, states, seed + 1))
const households = [family(), family({ disabled: true, earnedMonthly: 0 }), ...randomOnes]

/** All that a paper says, a line each. */
const linesOf = (paper: HandoutPaper): string[] => [
  paper.title,
  paper.forWhom,
  paper.notDecided,
  paper.first.title,
  paper.first.anyPapers,
  paper.first.nothing,
  ...paper.first.helps.flatMap((one) => [
    one.name,
    one.gives,
    `${paper.first.why}: ${one.why}`,
    `${paper.first.where}: ${one.where}`,
    ...(one.papers.length > 0 ? [`${paper.first.papers}: ${one.papers.join('; ')}.`] : []),
  ]),
  paper.also.title,
  ...paper.also.helps.flatMap((one) => [one.name, one.gives, one.where]),
  paper.also.more,
  paper.open,
  paper.refused.title,
  paper.refused.text,
  paper.refused.keep,
  paper.refused.callUs,
  ...paper.refused.head,
  ...paper.refused.rows.flat(),
  paper.near,
  paper.made,
]
/** Only what is a sentence: names, heads and lists, which make a text look easier, are left out. */
const sentencesOf = (paper: HandoutPaper): string[] => linesOf(paper).filter((line) => /[.?]$/.test(line))

const highest = 6
for (const [lang, gradeOf] of [
  ['en', englishGrade],
  ['es', spanishGrade],
] as const) {
  test(`the paper asks for six years of school at most, whatever it names (${lang})`, (t) => {
    const grades = households.map((household) => {
      const paper = paperFor(household, lang)
      return { whole: gradeOf(linesOf(paper)), sentences: gradeOf(sentencesOf(paper)) }
    })
    for (const kind of ['whole', 'sentences'] as const) {
      const all = grades.map((one) => one[kind]).sort((a, b) => a - b)
      t.diagnostic(
        `${lang}, ${kind}: grade ${all[all.length >> 1]!.toFixed(1)} at the median, ${all.at(-1)!.toFixed(1)} at most, of ${all.length} papers`,
      )
      assert.ok(all.at(-1)! <= highest, `${kind}: grade ${all.at(-1)}`)
    }
  })

  test(`no single help is told in harder words than that (${lang})`, () => {
    const hard = helps
      .map((one) => ({ name: one[lang].name, grade: gradeOf([one[lang].gives, one[lang].why]) }))
      .filter(({ grade }) => grade > highest)
    assert.deepEqual(hard, [])
  })

  test(`the paper is one page that a screen reader can read in order (${lang})`, async () => {
    // the fullest paper of them all, with the longest names
    const papers = households.map((household) => paperFor(household, lang))
    const fullest = papers.toSorted((a, b) => linesOf(b).join().length - linesOf(a).join().length)[0]!
    for (const paper of [fullest, paperFor(family(), lang)]) {
      const pdf = await press.print('handout', paper, { lang, title: paper.title })
      assert.deepEqual(await structureFaults(pdf), [])
      assert.equal((await PDFDocument.load(pdf)).getPageCount(), 1)
      const heard = await readAloud(pdf)
      assert.deepEqual(
        heardAs(heard, 'H3').map(({ text }) => text),
        paper.first.helps.map(({ name }, at) => `${at + 1}. ${name}`),
      )
      for (const line of linesOf(paper).filter(Boolean))
        assert.ok(heard.text.replace(/\s/g, '').includes(line.replace(/\s/g, '').replace(/\.$/, '')), line)
    }
  })
}

test('what they have already is not named again', () => {
  const has = { ...family(), receives: { snap: true } }
  const named = (household: Household) => {
    const { first, also } = paperFor(household, 'en')
    return [...first.helps, ...also.helps].map((one) => one.name)
  }
  assert.ok(named(family()).includes('SNAP (food stamps)'))
  assert.ok(!named(has).includes('SNAP (food stamps)'))
})

test('food help that cannot wait says so', () => {
  const findings = laws.get('PA')!.screen(family())
  const facts = { household: family(), names: {}, name: 'Ana', day: '2026-11-23', agency: 'Elm', near: null, local: [] }
  const why = (isUrgent: boolean, lang: 'en' | 'es') =>
    handoutOf({ ...facts, findings: findings.map((one) => ({ ...one, isUrgent })) }, lang).first.helps.find((one) =>
      one.name.startsWith('SNAP'),
    )?.why
  assert.equal(why(false, 'en'), 'You are paid from the day you ask. So ask soon.')
  assert.equal(why(true, 'en'), 'It can come in 7 days. Say that you need it now.')
  assert.equal(why(true, 'es'), 'Puede llegar en 7 días. Diga que la necesita ya.')
})

test('where only the least is known it is said', () => {
  const finding = laws
    .get('PA')!
    .screen(family())
    .find((one) => one.programme.id === 'snap')!
  const gives = (lo: number, hi: number, lang: 'en' | 'es') => {
    const open = { ...finding, status: 'certain' as const, amount: { lo, hi } }
    const facts = { household: family(), names: {}, name: 'Ana', day: '2026-11-23', agency: 'Elm', near: null }
    return handoutOf({ ...facts, findings: [open], local: [] }, lang).first.helps[0]!.gives
  }
  assert.match(gives(120, 1_000_000, 'en'), /^It looks like you can get \$120 a month or more to buy food\./)
  assert.match(gives(120, 1_000_000, 'es'), /^Parece que puede recibir \$120 al mes o más para comprar comida\./)
  assert.match(gives(0, 1_000_000, 'en'), /^You get money on a card each month/)
})

test('the papers are those that this household needs', () => {
  const bring = (household: Household) =>
    [...paperFor(household, 'en').first.helps].find((one) => one.name.startsWith('SNAP'))?.papers.join('; ') ?? ''
  const likely = { ...family(), homeless: false, assets: { cash: 100 } }
  assert.match(bring(likely), /who you are .*where you live .*what comes in/)
  assert.doesNotMatch(bring(likely), /[Ii]mmigration|[Cc]hild support/)
  assert.doesNotMatch(bring({ ...likely, homeless: true }), /where you live/)
})

test('a programme that the house added stands on the paper under its own name, with where to ask and what to bring', () => {
  const lifeline = programmes.find((one) => one.id === 'lifeline')!
  const added = { ...lifeline, id: 'lakemoorRent', name: { en: 'Lakemoor rent relief', es: 'Ayuda de Lakemoor' } }
  const lease = { says: { en: 'Your lease', es: 'Su contrato' }, examples: { en: '', es: '' } }
  const stubs = { says: { en: 'What comes in', es: 'Lo que entra' }, examples: { en: 'Pay stubs', es: 'Talones' } }
  const paper = { citation: '', needed: () => true }
  const apply = {
    where: { en: 'Go to City Hall.', es: 'Vaya al ayuntamiento.' },
    why: { en: 'It ends in June.', es: 'Termina en junio.' },
    papers: [
      { id: 'lease', ...lease, ...paper },
      { id: 'stubs', ...stubs, ...paper },
    ],
  }
  const local = { programme: added, state: 'PA', place: added.name, cases: [], apply, definition: {} }
  const finding = {
    ...laws.get('PA')!.screen(family())[0]!,
    ...{ programme: added, status: 'certain' as const, missing: [], amount: { lo: 300, hi: 300 } },
  }
  const facts = { household: family(), names: {}, name: 'Ana', day: '2026-11-23', agency: 'Elm', near: null }
  const shown = (how: typeof local, lang: 'en' | 'es') =>
    handoutOf({ ...facts, findings: [finding], local: [how] }, lang).first.helps
  assert.deepEqual(shown(local, 'en'), [
    {
      name: 'Lakemoor rent relief',
      gives: 'It looks like you can get $300 a month.',
      why: 'It ends in June.',
      where: 'Go to City Hall.',
      papers: ['your lease', 'what comes in (pay stubs)'],
    },
  ])
  assert.equal(shown(local, 'es')[0]!.where, 'Vaya al ayuntamiento.')
  const silent = { ...local, apply: { where: null, why: null, papers: [] } }
  assert.deepEqual(
    shown(silent as unknown as typeof local, 'en').map(({ where, papers }) => [where, papers]),
    [['Ask us. We know the office.', []]],
  )
})

test('every programme of the law has its words, once in each state', () => {
  const benefits = programmes.filter((one) => one.kind === 'benefit').map((one) => one.id)
  for (const state of everywhere) {
    const told = helpsIn(state).flatMap((one) => one.programmes)
    assert.deepEqual(benefits.filter((id) => !told.includes(id)).sort(), [], state)
    assert.equal(new Set(told).size, told.length, state)
  }
})

test('cash beside SSI is asked for where the state takes the form', () => {
  const officeOf = (state: string) => helpsIn(state).find((one) => one.programmes.includes('stateSupplement'))?.office
  assert.deepEqual([officeOf('CO'), officeOf('CA')], ['state', 'socialSecurity'])
})

test('syllables of Spanish words are counted as they are spoken', () => {
  const spoken = {
    ayuda: 3,
    oficina: 4,
    puede: 2,
    recibir: 3,
    guía: 2,
    niño: 2,
    leer: 2,
    impuestos: 3,
    ciudad: 2,
    hoy: 1,
  }
  assert.deepEqual(Object.fromEntries(Object.keys(spoken).map((word) => [word, spanishSyllables(word)])), spoken)
})
