// A pantry comes in from three lists. Whoever keeps the directory looks at two of them side by side and says that they are one
// service: from then on a search finds one entry, the old address leads to it, and undoing brings both back.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { directoryRoutes } from '@kith/wire/directory'
import { likelyServicesWork } from '../server/src/rooms/directory/index.ts'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())
for (const job of h.ordered.splice(0))
  if (job.name === likelyServicesWork.name) await likelyServicesWork.act(h.house, job.data)
const [closed] = await h.rows<{ id: string; name: string; organization_name: string }>(
  `select id, name, organization_name from directory_service where source like 'City%' and status = 'inactive'`,
)

test('one service in two lists becomes one entry, and two again', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } })
  await signInToDemo(page, base, 'supervisor')
  await page.goto(`${base}/directory`)
  await page.getByRole('link', { name: 'Listed twice?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Listed twice?' }).waitFor()
  await assertFair(page, 'a pair')
  await picture(page, 'same-service-pair')
  const waiting = await page.getByRole('status').first().textContent()

  // Found by a name in it; looked at by keyboard; the open listing is proposed to lead.
  await page.getByRole('searchbox').fill(closed!.organization_name)
  await page.getByText('One pair waits.').waitFor()
  await page.getByText('Closed for now').waitFor()
  await picture(page, 'same-service-closed')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('s')
  await page.getByText('Now one service').waitFor()
  await page.getByText('No pair that waits has this name in it.').waitFor()
  await assertFair(page, 'nothing found')

  // A saved address of the one that was closed leads to the one that is shown, with both lists.
  await page.goto(`${base}/directory/${closed!.id}`)
  await page.waitForURL((url) => !url.pathname.endsWith(closed!.id))
  await page.getByRole('heading', { name: 'In 2 lists' }).waitFor()
  await page.getByText('List: City of Millbrook list').waitFor()
  await assertFair(page, 'one service of two lists')
  await picture(page, 'same-service-joined')
  await page.getByRole('button', { name: 'Take apart' }).click()
  await page.getByText('Taken back').waitFor()
  await page.goto(`${base}/directory/${closed!.id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.ok(page.url().endsWith(closed!.id))

  // Two services are not asked about again; later puts a pair last; both can be taken back.
  await page.goto(`${base}/directory/duplicates`)
  assert.equal(await page.getByRole('status').first().textContent(), waiting)
  await page.getByRole('button', { name: /^Two services/ }).click()
  await page.getByText('Kept as two services').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Taken back').first().waitFor()
  const before = await page.locator('.record .name').allTextContents()
  await page.keyboard.press('l')
  await page.waitForFunction((was) => document.querySelector('.record .name')?.textContent !== was, before[0])
  await page.getByRole('button', { name: 'Next pair' }).click()
  await page.getByText(/^Pair 2 of/).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await assertFair(page, 'a pair on a telephone')
  await picture(page, 'same-service-pair-390')

  // Without a network nothing is lost and nothing is claimed.
  await page.context().setOffline(true)
  await page.getByRole('button', { name: /^Same service/ }).click()
  await page.getByText('The server did not answer').waitFor()
  await page.getByRole('button', { name: /^Same service/ }).waitFor()
  await picture(page, 'same-service-offline', 'window')
  await page.context().setOffline(false)
  await close()
})

test('the notes of one agency show to its own workers alone, on a telephone and in Spanish', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 390, height: 844 }, locale: 'es-US' })
  await signInToDemo(page, base, 'leader')
  await page.goto(`${base}/directory/duplicates?words=Bea`)
  await page.getByText('Solo para nuestra agencia').first().waitFor()
  await assertFair(page, 'a pair on a telephone')
  await picture(page, 'same-service-own-es-390')
  await page.setViewportSize({ width: 1280, height: 900 })
  await assertFair(page, 'a pair in Spanish')
  await picture(page, 'same-service-own-es-1280')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${base}/directory`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await assertFair(page, 'the directory on a telephone')
  const { page: other, close: closeOther } = await openPage(browser)
  await signInToDemo(other, base, 'dv-advocate')
  await other.goto(`${base}/directory?words=ask+for+Bea`)
  await other.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await other.getByText('ask for Bea').count(), 0)
  const anyone = await h.server.inject(`${directoryRoutes.findServices.path}?words=Bea`)
  assert.equal(anyone.statusCode, 401)
  await closeOther()
  await close()
})
