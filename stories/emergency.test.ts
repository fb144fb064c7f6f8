// At night, with nobody to ask: a record that is on no list of this officer opens for four hours, and the supervisor knows.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { DemoRole } from '@kith/wire/house'
import type { BrowserContextOptions } from 'playwright-core'
import { demoPassword } from '../server/src/house/auth/demo.ts'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

async function as(role: DemoRole, options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await signInToDemo(seen.page, base, role)
  return seen
}

const [marisol] = await h.rows<{ id: string; born_on: string }>(
  "select id, born_on::text from person where name = 'Marisol Quillaway'",
)

test('a link to a record that is on no list of mine leads to the emergency, and there to the record', async () => {
  const { page, heard, close } = await as('officer2')
  await page.goto(`${base}/people/${marisol!.id}`)
  await page.getByText('There is nothing here that you can open').waitFor()
  await page.getByRole('link', { name: 'Open it in an emergency' }).click()
  await page.getByRole('heading', { level: 1, name: 'Open a record in an emergency' }).waitFor()
  await page.getByRole('button', { name: 'Open the record' }).click()
  await page.getByText('Choose what is happening.').waitFor()
  await assertFair(page, 'an emergency that is not filled in')
  await picture(page, 'emergency-empty')
  await page.getByText('Somebody is in danger').click()
  await page.getByLabel('Why this cannot wait').fill('A neighbor heard a fight in the house just now')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Open the record' }).click()
  await page.getByRole('alert').waitFor()
  assert.equal(
    await page.getByLabel('Why this cannot wait').inputValue(),
    'A neighbor heard a fight in the house just now',
  )
  await page.getByLabel('Password').fill(demoPassword)
  await page.getByRole('button', { name: 'Open the record' }).click()
  await page.getByRole('heading', { level: 1, name: 'Marisol Quillaway' }).waitFor()
  assert.deepEqual(
    heard.filter((line) => !/40[13]|404/.test(line)),
    [],
  )
  await close()
})

test('by name and birth date, on a phone and in Spanish; and the supervisor puts the notice away', async () => {
  const { page, close } = await as('officer2', { viewport: { width: 390, height: 844 }, locale: 'es-US' })
  await page.goto(`${base}/emergency`)
  await page.getByLabel('Su nombre').fill('Marisol Quillaway')
  const [year, month, day] = marisol!.born_on.split('-')
  await page.getByLabel('Fecha de nacimiento').fill(`${month}/${day}/${year}`)
  await page.getByText('La seguridad de un niño').click()
  await page.getByLabel('Por qué no puede esperar').fill('La escuela llamó: nadie recogió a los niños')
  await page.getByLabel('Contraseña').fill(demoPassword)
  await assertFair(page, 'an emergency in Spanish')
  await picture(page, 'emergency-spanish')
  await page.getByRole('button', { name: 'Abrir el expediente' }).click()
  await page.getByRole('heading', { level: 1, name: 'Marisol Quillaway' }).waitFor()
  await close()

  const grace = await as('supervisor')
  await grace.page.goto(base)
  const notices = grace.page.getByRole('region', { name: 'For you to know' })
  await notices.getByText('in an emergency').first().waitFor()
  await assertFair(grace.page, 'a notice on Today')
  await picture(grace.page, 'emergency-notice')
  const before = await notices.getByRole('listitem').count()
  await notices.getByRole('button', { name: /^Seen/ }).first().click()
  await grace.page.waitForFunction((count) => document.querySelectorAll('.notices li').length < count, before)
  await grace.close()
})
