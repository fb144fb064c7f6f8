// Anyone reads the law without an account: by programme, by citation, one rule on one day in one state, one figure in all of them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const browser = await openBrowser()
after(() => browser.close())
const wide = { width: 1280, height: 900 }
const phone = { width: 390, height: 844 }

test('a reader without an account finds a rule by its citation and reads it as of a day in a state, by keyboard alone', async () => {
  const { page, heard, close } = await openPage(browser, { viewport: wide, locale: 'en-US' })
  await page.goto(`${base}/law`)
  await page.getByRole('heading', { level: 1, name: 'The law of benefits' }).waitFor()
  await assertFair(page, 'the contents')
  await picture(page, 'law-contents-en')
  await page.getByLabel('Find in the law').focus()
  await page.keyboard.type('7 CFR 273.9(d)(6)')
  const shelter = page.getByRole('link', { name: 'Deduction for shelter', exact: true })
  await shelter.waitFor()
  await picture(page, 'law-search-en')
  await shelter.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Deduction for shelter' }).waitFor()
  assert.match(page.url(), /\/law\/snap\/rule\/snap\.shelterDeduction\/\d{4}-\d\d-\d\d\/US$/)
  // another day and another state are another address, which holds for good
  await page.getByLabel('As of').fill('06/01/2026')
  await page.waitForURL(/\/2026-06-01\/US$/)
  await page.getByLabel('State').selectOption('TX')
  await page.waitForURL(/\/2026-06-01\/TX$/)
  await page.getByText('As it stands on Jun 1, 2026 in Texas.').waitFor()
  await page.getByText('$744', { exact: true }).first().waitFor()
  await assertFair(page, 'a rule')
  await picture(page, 'law-rule-en')
  const address = page.url()
  await page.goBack()
  await page.waitForURL(/\/2026-06-01\/US$/)
  await page.goto(address)
  await page.getByText('As it stands on Jun 1, 2026 in Texas.').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('a day and a state chosen one after the other both hold, while the page of the first is still being read', async () => {
  const { page, heard, close } = await openPage(browser, { viewport: wide, locale: 'en-US' })
  await page.goto(`${base}/law/snap/rule/snap.shelterDeduction/2026-05-01/US`)
  await page.getByRole('heading', { level: 1, name: 'Deduction for shelter' }).waitFor()
  const read = Promise.withResolvers<void>()
  await page.route('**/api/law/rules/**', async (route) => {
    await read.promise
    await route.continue()
  })
  await page.getByLabel('As of').fill('06/01/2026')
  await page.waitForURL(/\/2026-06-01\/US$/)
  await page.getByLabel('State').selectOption('TX')
  await page.waitForURL(/\/2026-06-01\/TX$/)
  assert.equal(await page.getByLabel('State').inputValue(), 'TX', 'the choice stands at once')
  read.resolve()
  await page.getByText('As it stands on Jun 1, 2026 in Texas.').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('a figure that states set is shown for each of them, in Spanish and on a phone', async () => {
  const { page, heard, close } = await openPage(browser, { viewport: phone, locale: 'es-US' })
  await page.goto(`${base}/law/snap/figure/snap.broadBased.gross/2026-06-01/TX`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('heading', { name: 'En cada estado' }).waitFor()
  assert.equal(await page.locator('.lawtiles li').count(), 51)
  await assertFair(page, 'una cifra')
  await picture(page, 'law-figure-es-phone')
  await page.getByRole('link', { name: /^Nueva York|^New York/ }).click()
  await page.waitForURL(/\/NY$/)
  await page.goto(`${base}/law/snap/rule/snap.eligible/2026-06-01/US`)
  await page.getByRole('heading', { name: 'Cuándo se cumple' }).waitFor()
  await assertFair(page, 'una regla')
  await picture(page, 'law-rule-es-phone')
  await page.goto(`${base}/law/snap`)
  await page.getByRole('heading', { name: 'Ayuda para alimentos (SNAP)' }).waitFor()
  await assertFair(page, 'un programa')
  await picture(page, 'law-programme-es-phone')
  assert.deepEqual(heard, [])
  await close()
})

test('a figure that differs from part to part of a state says so, and leads to each', async () => {
  const { page, heard, close } = await openPage(browser, { viewport: wide, locale: 'en-US' })
  await page.goto(`${base}/law/stateSupplement/rule/stateSupplement.illinois.home/2026-06-01/IL`)
  const electricity = page.getByRole('listitem').filter({ hasText: 'For electricity, by people' }).last()
  await electricity.getByText('By part of Illinois').waitFor()
  await electricity.getByRole('link').first().click()
  await page.getByRole('heading', { name: 'By part of Illinois' }).waitFor()
  assert.equal(await page.locator('#parts ~ dl > div').count(), 5)
  await assertFair(page, 'a figure by part')
  assert.deepEqual(heard, [])
  await close()
})

test('a day for which no figures are published is said to have none, and nothing extrapolated is called its law', async () => {
  const { page, close } = await openPage(browser, { viewport: wide, locale: 'en-US' })
  await page.goto(`${base}/law/snap/rule/snap.most/2031-01-01/US`)
  await page
    .getByText(/It is not the law of this day/)
    .first()
    .waitFor()
  await picture(page, 'law-unknown-en')
  await close()
})

test('every page of the law is fair in every theme and width, and says kindly what is not there', async () => {
  const looks = [
    { viewport: { width: 320, height: 800 }, locale: 'es-US', colorScheme: 'dark' },
    { viewport: wide, locale: 'en-US', forcedColors: 'active' },
  ] as const
  for (const look of looks) {
    const { page, heard, close } = await openPage(browser, look)
    for (const path of [
      '/law',
      '/law/wic',
      '/law/snap/rule/snap.isIneligibleStudent/2026-06-01/TX',
      '/law/snap/figure/snap.shelterCap/2026-06-01/US',
    ]) {
      await page.goto(base + path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await assertFair(page, `${path} at ${look.viewport.width}`)
    }
    await picture(page, `law-figure-${look.viewport.width}`)
    assert.deepEqual(heard, [])
    await close()
  }
  const { page, close } = await openPage(browser, { viewport: wide })
  await page.goto(`${base}/law/snap/rule/snap.nothing/2026-06-01/TX`)
  await page.getByRole('heading', { name: 'There is no such place in the law' }).waitFor()
  await page.getByRole('link', { name: 'The law of benefits' }).click()
  await page.getByRole('heading', { level: 1, name: 'The law of benefits' }).waitFor()
  await close()
})
