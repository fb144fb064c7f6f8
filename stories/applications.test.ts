// An application from its papers to a letter with a clock: by keyboard, in both languages, at a desk and on a phone.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { applicationsCommands as commands } from '@kith/wire/applications'
import type { BrowserContextOptions } from 'playwright-core'
import { dayIn, newId } from '../server/src/house/clock.ts'
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
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const asRosa = await h.signedIn(rosa)
const browser = await openBrowser()
after(() => browser.close())

const dayMs = 86_400_000
const today = dayIn('America/New_York', new Date())
const day = (from: number) => new Date(Date.parse(today) + from * dayMs)
const iso = (from: number) => day(from).toISOString().slice(0, 10)
const typed = (from: number) =>
  day(from).toLocaleDateString('en-US', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' })

async function pageOf(path: string, options: BrowserContextOptions = {}, session = asRosa) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  await seen.page.goto(base + path)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  return seen
}
const someone = () => h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })

test('an application is begun, filed and answered by keyboard; a letter about nothing is asked about again, and a step is taken back', async () => {
  const ines = await someone()
  const { page, heard, close } = await pageOf(`/people/${ines.id}/applications`)
  await page.getByText('No application yet').waitFor()
  await assertFair(page, 'no application')
  await page.keyboard.press('a')
  await page.getByLabel('What do they apply for?').selectOption('snap')
  await page.keyboard.press('Tab')
  await page.keyboard.type('County office on Main Street')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 2, name: 'Papers' }).waitFor()
  await page.getByText('Who you are', { exact: true }).waitFor()
  await assertFair(page, 'an application with its papers')

  // A page opened by a key has the focus on no field yet: the key that files it works at once.
  await page.locator('body').press('f')
  const filing = page.getByRole('form', { name: 'It was filed' })
  await filing.getByLabel('Online').check()
  await page.keyboard.press('Control+Enter')
  await filing.waitFor({ state: 'detached' })
  await page.getByText('The office must decide').first().waitFor()
  await page.getByText('Rule: 7 CFR 273.2(g)(1)').first().waitFor()

  await page.locator('body').press('l')
  const form = page.getByRole('form', { name: 'A letter came' })
  await form.getByLabel('It cuts the benefit').check()
  await page.keyboard.press('Control+Enter')
  await form.getByRole('alert').getByText('Enter the day').waitFor()
  await assertFair(page, 'a letter without a day')
  await form.getByLabel('Date on the letter').fill(typed(4))
  await page.keyboard.press('Control+Enter')
  await form.getByRole('alert').getByText('This lies in the future').waitFor()
  await form.getByLabel('Date on the letter').fill(typed(0))
  await page.keyboard.press('Control+Enter')
  await page.getByText('The letter is kept').waitFor()
  await page.getByText('Ask for a hearing and keep the benefit').first().waitFor()
  await page.getByText('Go by').first().waitFor()
  await assertFair(page, 'a letter with a clock')
  await picture(page, 'application-1280')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByText('No letter has come yet').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

/** A cut that came yesterday, with a paper at hand. */
async function aCut(personId: string) {
  const applicationId = newId()
  await h.did(asRosa, commands.start, { personId, applicationId, programme: 'snap', office: 'Oficina del condado' })
  await h.did(asRosa, commands.file, { personId, applicationId, filedOn: iso(-60), how: 'mail' })
  await h.did(asRosa, commands.noteNotice, {
    ...{ personId, applicationId, noticeId: newId(), kind: 'reduction' },
    ...{ datedOn: iso(-1), effectiveOn: iso(20), words: 'Your hours went up' },
  })
  return applicationId
}

test('on a phone, in Spanish and dark, the safe day stands first, papers are handed in, and a hearing that was asked for ends the clock', async () => {
  const ines = await someone()
  const applicationId = await aCut(ines.id)
  const { page, heard, close } = await pageOf(`/people/${ines.id}/applications/${applicationId}`, {
    viewport: { width: 390, height: 844 },
    locale: 'es-US',
    colorScheme: 'dark',
  })
  await page.getByText('Pida una audiencia y conserve la ayuda').first().waitFor()
  const first = await page.locator('.clockline .when').first().textContent()
  assert.match(first!, /^Hágalo antes del .* · último día/)
  await page.getByLabel('Cómo está: Quién es usted').selectOption('handedIn')
  await page.getByText('Anotado: Quién es usted, entregado.').waitFor()
  await assertFair(page, 'an application on a phone')
  await picture(page, 'application-390-es-dark')
  await page.getByRole('button', { name: 'Se pidió una audiencia' }).click()
  await page.getByText('La audiencia debe hacerse y decidirse').first().waitFor()
  assert.equal(await page.getByText('Pida una audiencia y conserve la ayuda').count(), 0)
  await page.setViewportSize({ width: 320, height: 800 })
  await assertFair(page, 'an application at 320 pixels')
  assert.deepEqual(heard, [])
  await close()
})

test('the dates stand on Today, on the person’s page and timeline, and on their own page', async () => {
  const ines = await someone()
  const applicationId = await aCut(ines.id)
  const { page, heard, close } = await pageOf('/')
  const due = page.locator(`.dues a[href="/people/${ines.id}/applications/${applicationId}"]`)
  await due.waitFor()
  assert.match((await due.textContent())!, /SNAP.*keep the benefit/)
  await assertFair(page, 'Today with a date of benefits')
  await page.goto(`${base}/people/${ines.id}`)
  await page.getByRole('heading', { name: 'What is due' }).waitFor()
  await page.locator('.timeline li[data-ahead]').first().waitFor()
  await page.locator('.timeline').getByText('7 CFR 273.15(k)(1)').waitFor()
  await assertFair(page, 'a person with dates')
  await picture(page, 'person-dates-1280')
  assert.deepEqual(heard, [])
  await close()

  const account = await h.aWorker({ agency, role: 'person', name: 'Ines Aguila' })
  await h.given('proxy', { user_id: account.id, person_id: ines.id, kind: 'self' }, agency)
  const phone = { viewport: { width: 390, height: 844 }, locale: 'es-US' }
  const own = await pageOf('/my', phone, await h.signedIn(account))
  await own.page.getByRole('heading', { name: 'Sus fechas' }).waitFor()
  await own.page.getByText('Hágalo antes del').first().waitFor()
  await assertFair(own.page, 'one’s own dates')
  await picture(own.page, 'my-dates-390-es')
  assert.deepEqual(own.heard, [])
  await own.close()
})

test('a worker makes the address of their calendar, which their calendar can read, and ends it', async () => {
  const { page, heard, close } = await pageOf('/settings')
  await page.getByRole('button', { name: 'Make an address' }).click()
  const address = await page.getByLabel('Address for your calendar').inputValue()
  assert.match(address, /\/calendar\/[\w-]{43}\.ics$/)
  await assertFair(page, 'an address of a calendar')
  await picture(page, 'calendar-1280')
  const read = async () => await fetch(address)
  const feed = await read()
  assert.equal(feed.status, 200)
  const text = await feed.text()
  assert.ok(text.startsWith('BEGIN:VCALENDAR') && text.includes('BEGIN:VEVENT') && !text.includes('Ines'))
  await page.getByRole('button', { name: 'End it' }).click()
  await page.getByText('Your dates are given to no calendar any more.').waitFor()
  assert.equal((await read()).status, 404)
  assert.deepEqual(heard, [])
  await close()
})
