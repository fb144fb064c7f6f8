// A worker sets up a second factor with what the page shows, changes the password, and turns the factor off again.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demoPassword } from '../server/src/house/auth/demo.ts'
import { codeAt, stepOf } from '../server/src/house/auth/second-factor.ts'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

const secretOf = (letters: string) => {
  const bits = [...letters.replace(/\s/g, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}

test('a second factor is set up, and the password changed with it, by keys alone', async () => {
  const { page, heard, close } = await openPage(browser)
  await signInToDemo(page, base, 'officer')
  await page.goto(`${base}/settings`)
  await page.getByText('A password that leaks would be enough').waitFor()
  await page.getByRole('button', { name: 'Set up a second factor' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('img', { name: 'Square code' }).waitFor()
  await assertFair(page, 'setting up a second factor')
  await picture(page, 'second-factor', 'window')
  const secret = secretOf((await dialog.locator('code').textContent()) ?? '')

  await page.keyboard.type('000000')
  await page.keyboard.press('Tab')
  await page.keyboard.type(demoPassword)
  await page.keyboard.press('Enter')
  await dialog.getByRole('alert').getByText('This code does not fit').waitFor()
  await dialog.getByLabel('The six digits that the app shows').fill(codeAt(secret, stepOf(new Date())))
  await page.keyboard.press('Enter')
  await page.getByText('An authenticator app is asked for its code.').waitFor()

  // The code of this half minute is used up; the story does not wait for the next.
  await h.rows(`update account set totp_last_step = 0 where email = 'officer@demo.kith.example'`)
  await page.getByRole('button', { name: 'Change the password' }).click()
  await dialog.getByLabel('Your password now').fill(demoPassword)
  await dialog.getByLabel('Six-digit code').fill(codeAt(secret, stepOf(new Date())))
  await dialog.getByLabel('New password').fill('short')
  await page.keyboard.press('Enter')
  await dialog.getByRole('alert').getByText('at least 12 characters').waitFor()
  await assertFair(page, 'a password that is too short')
  await dialog.getByLabel('New password').fill('lamp river Tuesday goat')
  await page.keyboard.press('Enter')
  await page.getByText('Your new password counts from now on').waitFor()
  assert.deepEqual(
    heard.filter((line) => !line.includes('status of 422')),
    [],
  )
  await close()
})

test('in Spanish and on a phone the same fits', async () => {
  const { page, close } = await openPage(browser, {
    viewport: { width: 390, height: 800 },
    locale: 'es-US',
  })
  await signInToDemo(page, base, 'supervisor')
  await page.goto(`${base}/settings`)
  await page.getByRole('button', { name: 'Activar un segundo factor' }).click()
  await page.getByRole('img', { name: 'Código cuadrado' }).waitFor()
  await assertFair(page, 'a second factor in Spanish')
  await picture(page, 'second-factor-es-390', 'window')
  await close()
})
