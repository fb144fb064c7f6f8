// Grace of the demo supervises: below her own day stands her team, and each number opens the list behind it.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

async function asGrace(options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await signInToDemo(seen.page, base, 'supervisor')
  await seen.page.goto(base)
  await seen.page.getByRole('heading', { name: /^(Your team|Su equipo)$/ }).waitFor()
  return seen
}
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0])

test('each number of a colleague opens a list that is as long', async () => {
  const { page, heard, close } = await asGrace()
  const rosa = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Rosa Thistledane' }) })
  const people = rosa.getByRole('link', { name: /people$/ })
  const count = numberIn(await people.textContent())
  assert.ok(count > 10)
  await people.click()
  await page.getByRole('heading', { level: 1, name: 'People with whom Rosa Thistledane works' }).waitFor()
  await page.getByText(`${count} people are on this list.`).waitFor()
  await page.goBack()
  for (const [part, name] of [
    ['late', /things? late$/],
    ['unsigned', /notes? to sign$/],
    ['quiet', /not spoken with$/],
  ] as const) {
    const link = rosa.getByRole('link', { name })
    const things = numberIn(await link.textContent())
    assert.ok(things > 0, part)
    await link.click()
    await page.getByRole('heading', { level: 1, name: 'Rosa Thistledane' }).waitFor()
    assert.equal(new URL(page.url()).hash, `#${part}`)
    const list = page.locator('section', { has: page.locator(`#${part}`) })
    assert.equal(await list.getByRole('listitem').count(), things, part)
    assert.ok(
      await page.locator(`#${part}`).evaluate((title) => title.getBoundingClientRect().top < innerHeight),
      `${part} is in sight`,
    )
    await page.goBack()
    await rosa.waitFor()
  }
  assert.deepEqual(heard, [])
  await close()
})

test('from a colleague’s list a supervisor goes on to the person and to the referral', async () => {
  const { page, heard, close } = await asGrace()
  await page.getByRole('link', { name: 'Rosa Thistledane' }).click()
  await page
    .getByRole('link', { name: /Little Larks day care/ })
    .first()
    .click()
  await page.waitForURL(/\/referrals\//)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goBack()
  await page.locator('.quiet a').first().click()
  await page.getByRole('navigation', { name: 'Parts of this record' }).waitFor()
  assert.deepEqual(heard, [])
  await close()
})

for (const width of [1280, 390]) {
  for (const locale of ['en-US', 'es-US']) {
    test(`the team and a colleague’s lists are fair to everyone at ${width}, ${locale}`, async () => {
      const { page, heard, close } = await asGrace({ viewport: { width, height: 844 }, locale })
      await assertFair(page, 'Today of a supervisor')
      const name = `${width}-${locale.slice(0, 2)}.png`
      await picture(page, `team-${name}`)
      await page.getByRole('link', { name: 'Rosa Thistledane' }).click()
      await page.getByRole('heading', { level: 1, name: 'Rosa Thistledane' }).waitFor()
      await assertFair(page, 'a colleague')
      await picture(page, `member-${name}`)
      assert.deepEqual(heard, [])
      await close()
    })
  }
}

test('an officer has no team, and a colleague’s page is not there for them', async () => {
  const { page, close } = await openPage(browser)
  await signInToDemo(page, base, 'officer')
  await page.goto(base)
  await page.getByRole('heading', { name: 'Due' }).waitFor()
  assert.equal(await page.getByRole('heading', { name: 'Your team' }).count(), 0)
  const [theo] = await h.rows<{ id: string }>("select id from account where email = 'officer2@demo.kith.example'")
  for (const address of [`/team/${theo!.id}`, `/people?worker=${theo!.id}`]) {
    await page.goto(base + address)
    await page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
  }
  await close()
})
