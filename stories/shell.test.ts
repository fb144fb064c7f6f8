// The house around every page, against the real server: coming in, finding one's way, and losing nothing when the session ends.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { hashPassword } from '../server/src/house/auth/password.ts'
import { codeAt, newSecret, sealSecret, stepOf } from '../server/src/house/auth/second-factor.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage as visit } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Larkmoor Family Help' })
const rosa = await h.aWorker({ agency, name: 'Rosa Thistledane' })
await h.aPerson({ agency, name: 'Inés Aguilar', officer: rosa })
const password = 'a long pass phrase'
await h.rows('update account set password_hash = $2 where id = $1', [rosa.id, await hashPassword(password)])
const browser = await openBrowser()
after(() => browser.close())

/** The house with all that it has, the worker that keeps its pages too. */
const openPage = (of: Browser, options: BrowserContextOptions = {}) =>
  visit(of, { ...options, serviceWorkers: 'allow' })

/** A browser in which Rosa has signed in already. */
async function asRosa(options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, await h.signedIn(rosa))
  await seen.page.goto(base)
  await seen.page.getByRole('heading', { level: 1, name: /Rosa/ }).waitFor()
  return seen
}

test('an officer comes in with a password, by keyboard, and is brought back to the page they asked for', async () => {
  const { page, heard, close } = await openPage(browser)
  await page.goto(`${base}/people?words=ines`)
  await page.getByRole('heading', { name: 'Come in' }).waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the page')
  await page.getByLabel('Work email').focus()
  await page.keyboard.type(rosa.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type('not this one')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').waitFor()
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'password')
  await assertFair(page, 'a refusal')
  await page.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${base}/people?words=ines`)
  await page.getByRole('navigation', { name: 'Places' }).first().waitFor()
  assert.deepEqual(
    heard.filter((line) => !line.includes('401')),
    [],
  )
  await close()
})

test('whoever has a second factor is asked for the code, once the password is right', async () => {
  const sam = await h.aWorker({ agency, name: 'Sam Okafor' })
  const secret = newSecret()
  await h.rows('update account set password_hash = $2, totp_secret = $3 where id = $1', [
    sam.id,
    await hashPassword(password),
    sealSecret(h.house.keyring, secret, sam.id),
  ])
  const { page, close } = await openPage(browser)
  await page.goto(`${base}/sign-in`)
  await page.getByLabel('Work email').fill(sam.email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  const code = page.getByLabel('Six-digit code')
  await code.waitFor()
  await assertFair(page, 'the code')
  await code.fill(codeAt(secret, stepOf(h.house.clock.now())))
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Sam/ }).waitFor()
  await close()
})

for (const [width, colorScheme, locale, contrast] of [
  [1280, 'light', 'en-US', 'no-preference'],
  [390, 'dark', 'es-US', 'no-preference'],
  [320, 'light', 'es-US', 'no-preference'],
  [1280, 'dark', 'en-US', 'more'],
] as const) {
  test(`sign-in and Today are fair to everyone at ${width}, ${colorScheme}, ${locale}, contrast ${contrast}`, async () => {
    const options = { viewport: { width, height: 800 }, colorScheme, locale, contrast }
    const name = `${width}-${colorScheme}-${locale}`
    const out = await openPage(browser, options)
    await out.page.goto(`${base}/sign-in`)
    await out.page.getByRole('heading', { level: 1 }).waitFor()
    await assertFair(out.page, 'sign-in')
    await picture(out.page, `sign-in-${name}`, 'window')
    assert.deepEqual(out.heard, [])
    await out.close()
    const { page, heard, close } = await asRosa(options)
    await assertFair(page, 'Today')
    await picture(page, `today-${name}`, 'window')
    await page.getByRole('button', { name: /My account|Mi cuenta/ }).click()
    await page.getByRole('radio').first().waitFor()
    await assertFair(page, 'the account panel')
    assert.deepEqual(heard, [])
    await close()
  })
}

test('everything is one key away, and the map of keys says which', async () => {
  const { page, heard, close } = await asRosa()
  await page.keyboard.press('?')
  const map = page.getByRole('dialog', { name: 'Keyboard map' })
  await map.getByText('New conversation').waitFor()
  await assertFair(page, 'the keyboard map')
  await page.keyboard.press('Escape')
  await map.waitFor({ state: 'detached' })
  await page.keyboard.press('Control+k')
  const palette = page.getByRole('dialog', { name: /Find a person/ })
  await palette.waitFor()
  await page.keyboard.type('ref')
  await palette.getByRole('menuitem', { name: /Referrals/ }).waitFor()
  await assertFair(page, 'the palette')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await palette.waitFor({ state: 'detached' })
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.waitForURL(`${base}/people`)
  assert.deepEqual(heard, [])
  await close()
})

test('single letters can be switched off, and typing in a field never moves the page', async () => {
  const { page, close } = await asRosa()
  await page.keyboard.press('Control+k')
  await page.getByRole('searchbox').waitFor()
  await page.keyboard.type('gp')
  assert.equal(new URL(page.url()).pathname, '/')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'My account' }).click()
  await page.getByRole('checkbox', { name: 'Single letters' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.keyboard.press('?')
  await page.waitForTimeout(300)
  assert.equal(new URL(page.url()).pathname, '/')
  assert.equal(await page.getByRole('dialog').count(), 0)
  await close()
})

test('the language changes in place and is remembered', async () => {
  const { page, close } = await asRosa()
  await page.getByRole('button', { name: 'My account' }).click()
  await page.getByRole('radio', { name: 'Español' }).check()
  await page.getByRole('heading', { name: /Buen.* Rosa/ }).waitFor()
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'es')
  await page.reload()
  await page.getByRole('heading', { name: /Buen.* Rosa/ }).waitFor()
  await close()
})

test('today is the day of the agency, wherever its officer sits', async () => {
  const day = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', day: 'numeric', month: 'long' })
  // At any hour it is another day in one of them.
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    const before = day.format()
    const { page, heard, close } = await asRosa({ timezoneId, locale: 'en-US' })
    const said = (await page.locator('.day').first().textContent())!
    assert.ok(
      [before, day.format()].some((one) => said.includes(one)),
      `${said} in ${timezoneId}`,
    )
    assert.deepEqual(heard, [])
    await close()
  }
})

test('a session that ended is asked for again over the page, and the page goes on', async () => {
  const { page, close } = await asRosa()
  await page.evaluate(() => {
    document.body.dataset.mark = 'the same page'
  })
  await h.rows('delete from kith.session where user_id = $1', [rosa.id])
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.waitFor()
  await assertFair(page, 'signing in again')
  await dialog.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  assert.equal(await page.evaluate(() => document.body.dataset.mark), 'the same page')
  await close()
})

test('a session that ends in the middle of a form costs no word', async () => {
  const { page, close } = await asRosa()
  await page.goto(`${base}/conversations/new`)
  const said = page.getByLabel('What was said')
  await said.fill('She has the pay stubs')
  await page.getByText('Saved', { exact: true }).waitFor()
  await h.rows('delete from kith.session where user_id = $1', [rosa.id])
  await said.pressSequentially(' but not the lease.')
  const dialog = page.getByRole('dialog', { name: 'Sign in again' })
  await dialog.waitFor()
  await dialog.getByLabel('Password').fill(password)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  assert.equal(await said.inputValue(), 'She has the pay stubs but not the lease.')
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.reload()
  await page.waitForFunction(
    (words) => [...document.querySelectorAll('textarea')].some((each) => each.value === words),
    'She has the pay stubs but not the lease.',
  )
  await close()
})

test('what is typed while the server is silent is on this device, survives a reload, and goes up later', async () => {
  const { page, close } = await asRosa()
  await page.goto(`${base}/conversations/new`)
  const said = page.getByLabel('What was said')
  await said.waitFor()
  await page.waitForTimeout(500)
  await page.context().setOffline(true)
  const words = 'The heat is back on.'
  await said.fill(words)
  await page.getByText('On this device only').waitFor()
  await page.context().setOffline(false)
  await page.getByText('Saved', { exact: true }).waitFor()
  await page.reload()
  await page.waitForFunction(
    (typed) => [...document.querySelectorAll('textarea')].some((each) => each.value === typed),
    words,
  )
  await close()
})

test('when the server is silent the page says so, and says nothing more when it answers', async () => {
  const { page, close } = await asRosa()
  await page.context().setOffline(true)
  await page.keyboard.press('g')
  await page.keyboard.press('p')
  await page.getByText('No connection right now').waitFor()
  await page.context().setOffline(false)
  await page.getByText('No connection right now').waitFor({ state: 'detached' })
  await close()
})

test('an address that is not there says so kindly', async () => {
  const { page, close } = await asRosa()
  await page.goto(`${base}/no-such-page`)
  await page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
  await assertFair(page, 'not found')
  await close()
})

test('signing out forgets what was read', async () => {
  const { page, close } = await asRosa()
  await page.getByRole('button', { name: 'My account' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('heading', { name: 'Come in' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Come in' }).waitFor()
  await close()
})
