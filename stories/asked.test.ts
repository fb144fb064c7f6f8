// What a list is asked for stays: in the address for filters and words of the directory, in the window's history for names.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'

const { base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

async function officerAt(path: string) {
  const seen = await openPage(browser)
  await signInToDemo(seen.page, base, 'officer')
  await seen.page.goto(base + path)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  return seen
}

test('a search of the directory lives in its address: sent, reloaded and gone back to', async () => {
  const { page, heard, close } = await officerAt('/directory?words=food')
  const words = page.getByLabel('What is needed?')
  const count = page.locator('.directory > [role=status]')
  assert.equal(await words.inputValue(), 'food', 'a link that was sent asks for the same')
  await count.filter({ hasText: 'Understood as' }).waitFor()
  const narrowed = await count.textContent()

  await words.fill('rent 2')
  await page.waitForURL((url) => url.searchParams.get('words') === 'rent 2')
  await page.getByLabel('Open now').check()
  await page.waitForURL((url) => url.searchParams.get('openNow') === 'true')
  await page.reload()
  await page.getByLabel('What is needed?').waitFor()
  assert.equal(await words.inputValue(), 'rent 2')
  assert.ok(await page.getByLabel('Open now').isChecked())

  await page.getByLabel('Open now').uncheck()
  await words.fill('food')
  await page.waitForURL((url) => url.search === '?words=food')
  await count.filter({ hasText: narrowed! }).waitFor()
  await page.locator('.found a').first().click()
  await page.waitForURL(/directory\/[0-9a-f-]{36}/)
  await page.goBack()
  await words.waitFor()
  assert.equal(await words.inputValue(), 'food')
  await page.goBack()
  await page.waitForURL((url) => url.searchParams.get('openNow') === 'true')
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=search]')?.value === 'rent 2')
  assert.deepEqual(heard, [])
  await close()
})

test('fast typing loses no letter while the address follows', async () => {
  const { page, heard, close } = await officerAt('/directory')
  const words = page.getByLabel('What is needed?')
  await words.focus()
  await page.keyboard.type('somewhere warm to sleep tonight', { delay: 4 })
  await page.waitForURL((url) => url.searchParams.get('words') === 'somewhere warm to sleep tonight')
  assert.equal(await words.inputValue(), 'somewhere warm to sleep tonight')
  assert.deepEqual(heard, [])
  await close()
})

test('filters of the people list live in its address, a name only in the history of the window', async () => {
  const { page, heard, close } = await officerAt('/people?status=closed&sort=nonsense')
  const status = page.getByLabel('Show')
  assert.match((await status.inputValue()) || (await status.textContent()) || '', /closed/i)
  await page.goto(`${base}/people`)
  const name = page.getByLabel('Name', { exact: true })
  await name.fill('quillaway')
  await page.waitForFunction(() =>
    [...document.querySelectorAll('.cases li')].every((li) => /Quillaway/.test(li.textContent!)),
  )
  const found = await page.locator('.cases li').count()
  assert.ok(found > 0)
  assert.equal(new URL(page.url()).search, '', 'no name stands in an address')
  await page.locator('.cases a').first().click()
  await page.waitForURL(/people\/[0-9a-f-]{36}/)
  await page.goBack()
  await name.waitFor()
  assert.equal(await name.inputValue(), 'quillaway')
  await page.reload()
  await name.waitFor()
  assert.equal(await name.inputValue(), 'quillaway')
  assert.equal(await page.locator('.cases li').count(), found)
  assert.deepEqual(heard, [])
  await close()
})
