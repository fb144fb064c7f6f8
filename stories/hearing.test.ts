// Why a result is what it is, to three depths, and all of it on paper for a hearing.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { aFamily } from './a-family.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const officer = await h.aWorker({ agency, role: 'officer' })
const session = await h.signedIn(officer)
const browser = await openBrowser()
after(() => browser.close())

const personId = await aFamily(h, session, {
  state: 'PA',
  childsAge: 4,
  said: [
    { question: 'earnedMonthly', answer: 1400 },
    { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
  ],
})

const said = {
  en: {
    steps: 'Step by step',
    hearing: 'For a hearing',
    print: 'Print for the hearing',
    title: 'How it was reckoned: Food assistance (SNAP)',
    pay: 'Pay (Inés): $1,400',
    from: /From lines \d+, \d+/,
  },
  es: {
    steps: 'Paso a paso',
    hearing: 'Para audiencia',
    print: 'Imprimir para la audiencia',
    title: 'Cómo se calculó: Ayuda para alimentos (SNAP)',
    pay: 'Salario (Inés): $1,400',
    from: /De las líneas \d+, \d+/,
  },
} as const
async function pageFor(options: BrowserContextOptions) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  // the paper stays until a printer has it: here nobody prints
  await seen.page.addInitScript(() => {
    window.print = () => {}
  })
  return seen
}

for (const [language, locale, width] of [
  ['en', 'en-US', 1280],
  ['es', 'es-US', 390],
] as const)
  test(`a result opens to its reasons, by keyboard, and all of them are printed for a hearing, each once: ${language}, ${width}`, async () => {
    const words = said[language]
    const { page, heard, close } = await pageFor({ viewport: { width, height: 900 }, locale })
    await page.goto(`${base}/people/${personId}/benefits`)
    const result = page.locator('.result[data-programme="snap"]').first()
    await result.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    await result.getByRole('button', { name: words.steps }).focus()
    await page.keyboard.press('Enter')
    await result.locator('.steps li').first().waitFor()
    await assertFair(page, 'the steps of a result')
    await picture(page, `hearing-steps-${language}-${width}`)

    await result.getByRole('button', { name: words.hearing }).focus()
    await page.keyboard.press('Enter')
    const reasons = result.locator('.tree details')
    const shown = await reasons.count()
    await result.locator('.tree details:not([open]) > summary').first().focus()
    await page.keyboard.press('Enter')
    await reasons.nth(shown).waitFor()
    await assertFair(page, 'the reasons of a result')
    await picture(page, `hearing-tree-${language}-${width}`)

    await result.getByRole('button', { name: words.print }).focus()
    await page.keyboard.press('Enter')
    const paper = page.locator('.hearingpaper')
    await paper.waitFor({ state: 'attached' })
    assert.equal(await paper.isVisible(), false)
    await page.emulateMedia({ media: 'print' })
    assert.equal(await paper.isVisible(), true)
    const printed = (await paper.textContent()) ?? ''
    for (const one of [words.title, words.pay]) assert.ok(printed.includes(one), one)
    assert.match(printed, words.from)
    assert.equal(await page.locator('.benefitspage').isVisible(), false)
    await assertFair(page, 'the paper for a hearing')
    await picture(page, `hearing-paper-${language}`)
    const lines = await paper.locator('li .title').allTextContents()
    assert.ok(lines.length > 30, `${lines.length} lines`)
    assert.equal(new Set(lines).size, lines.length)
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await paper.waitFor({ state: 'detached' })
    assert.deepEqual(heard, [])
    await close()
  })
