// Opens the kit's gallery as people see it: wide, narrow and very narrow, in both languages, light, dark and with more contrast.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { openBrowser, openPage } from './chromium.ts'
import { faultsOf, overflowOf } from './fair.ts'
import { picture } from './picture.ts'

const web = join(import.meta.dirname, '../web')
const gallery = join(web, 'gallery/dist')
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types kith-worker"
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://here').pathname
  const file = join(gallery, path.startsWith('/assets/') ? path : 'gallery.html')
  if (!existsSync(file)) return response.writeHead(404).end()
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  })
  createReadStream(file).pipe(response)
})
let browser: Browser
let base: string

before(async () => {
  const built = spawnSync(
    process.execPath,
    [join(web, '../node_modules/vite/bin/vite.js'), 'build', '--mode', 'gallery', '--logLevel', 'error'],
    {
      cwd: web,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    },
  )
  assert.equal(built.status, 0, built.stderr)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  server.close()
})

async function seeGallery(options: BrowserContextOptions, query = '') {
  const seen = await openPage(browser, options)
  await seen.page.goto(`${base}/${query}`)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  await seen.page.evaluate(() => document.fonts.ready.then(() => undefined))
  return seen
}

const sights: [name: string, options: BrowserContextOptions, query?: string][] = []
// Every width meets every language and every theme, without every one of the twelve mixtures.
for (const [width, colorScheme, locale] of [
  [1280, 'light', 'en-US'],
  [1280, 'dark', 'es-US'],
  [390, 'light', 'es-US'],
  [390, 'dark', 'en-US'],
  [320, 'light', 'en-US'],
  [320, 'dark', 'es-US'],
] as const)
  sights.push([
    `${width}-${colorScheme}-${locale.slice(0, 2)}`,
    { viewport: { width, height: 800 }, colorScheme, locale },
  ])
sights.push(['1280-contrast-light', { contrast: 'more' }])
sights.push(['390-contrast-dark', { contrast: 'more', colorScheme: 'dark', viewport: { width: 390, height: 800 } }])
sights.push(['1280-forced', { forcedColors: 'active' }])
sights.push(['1280-rtl', {}, '?dir=rtl'])

const swappedToo = new Set(['1280-light-en', '390-light-es', '1280-forced'])

for (const [name, options, query] of sights) {
  test(`the kit has no fault for anyone at ${name}`, async () => {
    const { page, heard, close } = await seeGallery(options, query)
    await picture(page, `kit-${name}`)
    assert.deepEqual(await faultsOf(page), [])
    assert.ok((await overflowOf(page)) <= 0, `the page scrolls sideways by ${await overflowOf(page)} px`)
    const swap = page.getByRole('button', { name: /Show as a (table|picture)|Ver como (tabla|dibujo)/ })
    for (let i = 0; i < 3; i++) await swap.nth(i).click()
    await picture(page, `kit-${name}-swapped`)
    // The equal tables and the phone's pictures are the same pieces in every colour: three looks are enough.
    if (swappedToo.has(name)) assert.deepEqual(await faultsOf(page), [])
    assert.ok((await overflowOf(page)) <= 0, 'the equal tables scroll the page sideways')
    assert.deepEqual(heard, [])
    await close()
  })
}

test('everything over the page opens, reads and closes with the keyboard', async () => {
  const { page, heard, close } = await seeGallery({})
  const at = () => page.evaluate(() => document.activeElement?.textContent ?? '')

  await page.getByRole('button', { name: 'Open a dialog' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').waitFor()
  assert.deepEqual(await faultsOf(page), [])
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await page.waitForFunction(() => document.activeElement?.textContent === 'Open a dialog')

  await page.getByRole('button', { name: 'More' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menu').waitFor()
  assert.deepEqual(await faultsOf(page), [])
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })

  await page.getByRole('tab', { name: 'Story' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.getByText('Who matters.').waitFor()
  assert.equal(await at(), 'Ties')

  // React Aria hides the page with aria-hidden while a combo box is open, so that Tab can still leave it.
  const who = page.getByRole('combobox', { name: /Who else/ })
  // A page that scrolls closes an open list: it comes to rest before anybody types, as it does for fingers.
  await who.scrollIntoViewIfNeeded()
  await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))))
  await who.focus()
  await page.keyboard.type('mat')
  await page.getByRole('option', { name: 'Mateo' }).waitFor()
  assert.deepEqual(await faultsOf(page, ['aria-hidden-focus', 'page-has-heading-one', 'region']), [])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  assert.equal(await who.inputValue(), 'Mateo')

  await page.getByRole('button', { name: 'Say something' }).click()
  await page.getByText('The goal is kept.').waitFor()
  assert.deepEqual(await faultsOf(page), [])
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Taken back.').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('the ecomap is one stop of the Tab key and every tie is read', async () => {
  const { page, heard, close } = await seeGallery({})
  const at = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await page.getByRole('option', { name: 'Inés Aguilar' }).focus()
  await page.keyboard.press('ArrowRight')
  assert.notEqual(await at(), 'Inés Aguilar')
  await page.keyboard.press('m')
  assert.match(await at(), /^M/)
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('.ecomap figcaption').textContent(), await at())
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), null)
  assert.deepEqual(heard, [])
  await close()
})

test('typing tells at once what was understood, and what was not', async () => {
  const { page, close } = await seeGallery({})
  const born = page.getByLabel('Birth date')
  await born.fill('12/25/63')
  await page.getByText('Wednesday, December 25, 1963').waitFor()
  await born.fill('2/30/1990')
  await born.blur()
  await page.getByText('Enter the month, the day and the year').waitFor()
  const wages = page.getByLabel('Wages')
  await wages.fill('twelve')
  await wages.blur()
  await page.getByText('Enter an amount in dollars').waitFor()
  await wages.fill('1200.5')
  await wages.blur()
  assert.equal(await wages.inputValue(), '1,200.50')
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await page.getByRole('heading', { name: 'One answer needs another look' }).waitFor()
  await page.getByRole('link', { name: 'Write at least one sentence' }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'what')
  assert.deepEqual(await faultsOf(page), [])
  await close()
})

test('a finger finds every target', async () => {
  const { page, close } = await seeGallery({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a[href], select, input:not([type=radio], [type=checkbox]), label.option, summary',
      ),
    ]
      .map((each) => ({
        box: each.getBoundingClientRect(),
        name: each.textContent?.trim().slice(0, 30) || each.outerHTML.slice(0, 80),
        inline: getComputedStyle(each).display === 'inline',
      }))
      .filter(({ box, inline }) => box.width > 0 && !inline && (box.height < 43.5 || box.width < 43.5))
      .map(({ box, name }) => `${name}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`),
  )
  assert.deepEqual(small, [])
  await close()
})
