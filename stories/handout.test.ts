// The page to take home: seen before it is printed, in the language they read, by keyboard, and as a PDF that can be read aloud.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { heardAs, readAloud } from '../server/src/house/pdf/read-aloud.ts'
import { structureFaults } from '../server/src/house/pdf/structure-faults.ts'
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

async function pageFor(options: BrowserContextOptions) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  return seen
}
const paper = (page: Page) => page.locator('article.handoutpaper')

test('an officer hands over one page, chosen and saved by keyboard, and the PDF says what the page says', async () => {
  const { page, heard, close } = await pageFor({ viewport: { width: 1280, height: 900 }, locale: 'en-US' })
  await page.goto(`${base}/people/${personId}/benefits`)
  await page.getByRole('link', { name: 'A page to take home' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Apply for these first' }).waitFor()
  await assertFair(page, 'the handout')
  await picture(page, 'handout-en-1280')
  assert.equal(await paper(page).getAttribute('lang'), 'en')
  assert.ok((await paper(page).getByRole('heading', { level: 4 }).count()) >= 2)

  await page.getByRole('radio', { name: 'English' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByRole('heading', { name: 'Pida esto primero' }).waitFor()
  assert.equal(await paper(page).getAttribute('lang'), 'es')
  const shown = (await paper(page).textContent()) ?? ''

  await page.getByRole('link', { name: 'Save as PDF' }).focus()
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  assert.equal(download.suggestedFilename(), 'handout.pdf')
  const pdf = new Uint8Array(readFileSync(await download.path()))
  assert.deepEqual(await structureFaults(pdf), [])
  assert.equal((await PDFDocument.load(pdf)).getPageCount(), 1)
  const heardAloud = await readAloud(pdf)
  const plain = (text: string) => text.replace(/^\d\. /, '').replace(/\s+/g, ' ')
  for (const { text } of ['H1', 'H2', 'H3'].flatMap((role) => heardAs(heardAloud, role)))
    assert.ok(plain(shown).includes(plain(text)), `the page does not show "${text}"`)
  assert.deepEqual(heard, [])
  await close()
})

test('the page reads well on a telephone in Spanish, and asks for the state where nobody has said it', async () => {
  const { page, heard, close } = await pageFor({ viewport: { width: 390, height: 800 }, locale: 'es-US' })
  await page.goto(`${base}/people/${personId}/handout?language=es`)
  await page.getByRole('heading', { name: 'Pida esto primero' }).waitFor()
  await assertFair(page, 'la hoja')
  await picture(page, 'handout-es-390')
  const { id } = await h.aPerson({ agency, officer, name: 'Jo Alder' })
  await page.goto(`${base}/people/${id}/handout`)
  await page.getByText('¿Dónde viven?').waitFor()
  await assertFair(page, 'sin estado')
  assert.deepEqual(heard, [])
  await close()
})
