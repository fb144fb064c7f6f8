// The page of my talks, as an officer uses it: what waits is finished, dropped and brought back, or signed; what was said is found.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import type { BrowserContextOptions } from 'playwright-core'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const browser = await openBrowser()
after(() => browser.close())

/** An officer of their own for each test, with whom they work. */
async function anOfficer() {
  const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
  const session = await h.signedIn(rosa)
  const ines = await h.aPerson({ agency, officer: rosa, name: 'Inés Aguila' })
  const talk = async (beganAt: string, body: string, sign = true) =>
    await h.did(session, conversationsCommands.keep, {
      personId: ines.id,
      conversationId: newId(),
      channel: 'phone',
      beganAt,
      note: body === '' ? null : { noteId: newId(), body, sign },
    })
  const open = async (options: BrowserContextOptions = {}) => {
    const seen = await openPage(browser, options)
    await bringSession(seen.page.context(), base, session)
    await seen.page.goto(`${base}/conversations`)
    await seen.page.getByRole('heading', { level: 1 }).waitFor()
    await seen.page.locator('.waiting').waitFor({ state: 'detached' })
    return seen
  }
  return { ines, session, talk, open }
}

test('whoever has not talked with anyone yet is told what will stand here', async () => {
  const { open } = await anOfficer()
  const { page, heard, close } = await open()
  await page.getByText('No conversation yet').waitFor()
  await assertFair(page, 'an empty page')
  await picture(page, 'talks-empty-1280')
  assert.deepEqual(heard, [])
  await close()
})

test('words that were left waiting are on the page: gone on with in one act, dropped, and brought back', async () => {
  const { ines, open } = await anOfficer()
  const { page, heard, close } = await open()
  await page.goto(`${base}/people/${ines.id}`)
  await page.getByRole('button', { name: 'Add a note' }).click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await page.keyboard.type('She asked for a bed for tonight')
  // Left at once: the words go up on leaving, and the list still knows them.
  await page.getByRole('link', { name: 'Conversations' }).first().click()
  const unfinished = page.getByRole('region', { name: 'Unfinished' })
  await unfinished.getByText('She asked for a bed for tonight').waitFor()
  await assertFair(page, 'a draft that waits')
  await unfinished.getByRole('button', { name: 'Drop: Inés Aguila' }).click()
  await unfinished.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('The draft is back.').waitFor()
  await page.getByRole('link', { name: 'Go on: Inés Aguila' }).click()
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'She asked for a bed for tonight')

  await page.getByRole('link', { name: 'New conversation' }).first().click()
  await page.locator('#line-0').fill('Bo Lund 34')
  await page.getByRole('link', { name: 'Conversations' }).first().click()
  await page.getByRole('link', { name: 'Go on: Bo Lund 34' }).click()
  await page.waitForURL(`${base}/conversations/new`)
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#line-0')?.value === 'Bo Lund 34')
  assert.deepEqual(heard, [])
  await close()
})

test('a note is read and signed from the list, by keyboard', async () => {
  const { talk, open } = await anOfficer()
  await talk('2026-03-01T15:00:00Z', 'The landlord called twice about the heat.', false)
  const { page, heard, close } = await open()
  await page.getByRole('button', { name: 'Sign: Inés Aguila' }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('alertdialog')
  await dialog.getByText('The landlord called twice about the heat.').waitFor()
  await assertFair(page, 'asking to sign')
  await picture(page, 'talks-sign-1280')
  await page.keyboard.press('Enter')
  await page.getByText('From now on it never changes').first().waitFor()
  await page.getByRole('region', { name: 'Not signed yet' }).waitFor({ state: 'detached' })
  const signed = await h.rows<{ signed: boolean }>(
    `select signed_at is not null signed from kith.note where body like 'The landlord called twice%'`,
  )
  assert.deepEqual(signed, [{ signed: true }])
  // The focus is not lost with the line.
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  assert.deepEqual(heard, [])
  await close()
})

test('a talk is found by its words, older ones come when asked for, and reload and back find the same', async () => {
  const { ines, talk, open } = await anOfficer()
  for (let n = 0; n < 24; n++)
    await talk(`2026-03-${String(n + 1).padStart(2, '0')}T15:00:00Z`, n === 0 ? 'José repaired the heat' : `Call ${n}`)
  const { page, heard, close } = await open()
  const lines = page.getByRole('region', { name: 'Latest conversations' }).getByRole('listitem')
  await lines.first().waitFor()
  assert.equal(await lines.count(), 20)
  assert.match((await lines.first().textContent()) ?? '', /Call 23/)
  await page.getByRole('button', { name: 'Show older' }).click()
  await page.getByText('José repaired the heat').waitFor()
  assert.equal(await lines.count(), 24)
  await picture(page, 'talks-1280')
  await page.getByLabel('Name or words').fill('jose')
  await page.waitForFunction(() => document.querySelectorAll('.talklist li').length === 1)
  await page.getByText('José repaired the heat').waitFor()
  assert.ok(!page.url().includes('jose'), 'a name is not written into an address')
  await page.reload()
  await page.waitForFunction(() => document.querySelectorAll('.talklist li').length === 1)
  await lines.first().getByRole('link', { name: 'Inés Aguila' }).click()
  await page.waitForURL(`${base}/people/${ines.id}`)
  await page.goBack()
  await page.waitForFunction(() => document.querySelectorAll('.talklist li').length === 1)
  assert.equal(await page.getByLabel('Name or words').inputValue(), 'jose')
  await page.getByLabel('Name or words').fill('nothing like it')
  await page.getByText('Nothing found').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('when the list does not come the page says so and tries again', async () => {
  const { talk, open } = await anOfficer()
  await talk('2026-03-01T15:00:00Z', 'She came by')
  const { page, close } = await open()
  await page.getByText('She came by').waitFor()
  await page.route('**/api/conversations?*', (route) => route.fulfill({ status: 500, body: '{}' }))
  await page.getByLabel('Name or words').fill('lease')
  await page.getByRole('alert').filter({ hasText: 'The list did not come.' }).waitFor()
  await page.unroute('**/api/conversations?*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.getByText('Nothing found').waitFor()
  await close()
})

test('my talks read well in Spanish, dark, on a phone', async () => {
  const { ines, session, talk, open } = await anOfficer()
  await talk('2026-03-01T15:00:00Z', 'Vino con el contrato y lo leímos juntas, línea por línea, hasta el final.')
  await talk('2026-03-02T14:00:00Z', 'Una nota larga, que sigue y sigue. '.repeat(30))
  await talk('2026-03-02T15:00:00Z', 'Llamó por la calefacción.', false)
  await talk('2026-03-03T15:00:00Z', '')
  const { houseRoutes } = await import('@kith/wire/house')
  await h.call(session, houseRoutes.keepDraft, {
    params: { form: `talk:${ines.id}` },
    body: { body: { text: 'Dijo que mañana trae la carta' }, baseVersion: 0 },
  })
  const { page, heard, close } = await open({
    viewport: { width: 390, height: 844 },
    locale: 'es-US',
    colorScheme: 'dark',
    hasTouch: true,
  })
  await page.getByText('Sin terminar').waitFor()
  await assertFair(page, 'my talks on a phone')
  await picture(page, 'talks-390-es-dark')
  await page.getByRole('button', { name: 'Firmar: Inés Aguila' }).tap()
  await page.getByRole('alertdialog').getByText('Llamó por la calefacción.').waitFor()
  await assertFair(page, 'asking to sign on a phone')
  await picture(page, 'talks-sign-390-es-dark')
  await page.setViewportSize({ width: 320, height: 800 })
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  assert.deepEqual(heard, [])
  await close()
})
