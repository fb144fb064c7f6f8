// A referral from both sides, in two browsers: agreed, sent, accepted without an account, met; and every page of it for everyone.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import type { BrowserContextOptions } from 'playwright-core'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { referralWorld } from '../server/src/testing/referral-world.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const w = await referralWorld(h)
const browser = await openBrowser()
after(() => browser.close())

async function signedIn(session: { cookie: string }, options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  return seen
}
const phone = { viewport: { width: 390, height: 844 } }

test('below the empty field stands what is likely, one act away, in both languages', async () => {
  const bo = await h.aPerson({ agency: w.agency, officer: w.rosa, name: 'Bo Lund' })
  const unmet = {
    unmetNeedId: newId(),
    need: 'food for the week',
    words: 'The pantry was closed',
    why: 'full' as const,
  }
  await h.did(w.asRosa, conversationsCommands.noteUnmetNeed, { personId: bo.id, unmet })
  for (const [locale, fits, options] of [
    ['en-US', 'Fits what they asked for: food for the week', {}],
    ['es-US', 'Corresponde a lo que pidió: food for the week', phone],
  ] as const) {
    const { page, heard, close } = await signedIn(w.asRosa, { locale, ...options })
    await page.goto(`${base}/people/${bo.id}/refer`)
    const likely = page.getByRole('region', { name: fits })
    await likely.getByRole('button', { name: /Food boxes/ }).waitFor()
    await assertFair(page, `what is likely, ${locale}`)
    await picture(page, `refer-likely-${locale}`)
    await page.getByRole('searchbox').fill('nothing of the kind')
    await likely.waitFor({ state: 'detached' })
    await page.getByRole('searchbox').fill('')
    await likely.getByRole('button', { name: /Food boxes/ }).click()
    await page.locator('.chosen').getByText('Food boxes').waitFor()
    await page.locator('.chosen').getByRole('button').click()
    await likely.waitFor()
    assert.deepEqual(heard, [])
    await close()
  }
})

test('an officer agrees with the person, sends by keyboard, and sees the partner’s answers as they come', async () => {
  const officer = await signedIn(w.asRosa)
  const { page } = officer
  await page.goto(`${base}/people/${w.ines.id}/refer`)
  await page.getByLabel('Where to?').fill('food')
  await page.getByRole('button', { name: /Food boxes/ }).waitFor()
  await assertFair(page, 'looking for a service')
  await page.keyboard.press('Enter')
  await page.getByLabel('What is asked for?').waitFor()
  await assertFair(page, 'sending')
  await page.keyboard.type('Food boxes for this month')
  const preview = page.locator('.preview')
  await preview.getByText('Food boxes for this month').waitFor()
  assert.equal((await preview.getByText('Salario').count()) + (await preview.getByText('Pay').count()), 0)
  // Without the person's yes nothing goes out.
  await page.keyboard.press('Control+Enter')
  await page.getByRole('alert').getByText('Say how the person agreed').waitFor()
  assert.match((await page.locator('.consent').textContent()) ?? '', /Acepto que Elm County Family Help comparta/)
  await page.getByRole('radio', { name: 'In person' }).check()
  await picture(page, 'refer-1280')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: 'Food boxes' }).waitFor()
  await page.getByText('No answer yet').first().waitFor()
  await assertFair(page, 'the referral')

  const partner = await openPage(browser, { ...phone, locale: 'es-US' })
  const link = await w.link()
  await partner.page.goto(`${base}/r/${link}`)
  await partner.page.getByRole('heading', { level: 1, name: 'Elm County Family Help le pide ayuda' }).waitFor()
  await partner.page.waitForURL(`${base}/r/here`)
  assert.ok(!(await partner.page.content()).includes(link))
  await assertFair(partner.page, 'the partner’s page')
  await picture(partner.page, 'partner-390-es')
  await partner.page.reload()
  await partner.page.getByText('Ines Aguila').waitFor()
  await partner.page.getByRole('radio', { name: 'Sí, podemos ayudar' }).check()
  await partner.page.getByRole('button', { name: 'Enviar la respuesta' }).click()
  await partner.page.getByRole('alert').getByText('Escriba su nombre').waitFor()
  await partner.page.getByLabel('Su nombre').fill('Samuel Reed')
  await partner.page.keyboard.press('Enter')
  await partner.page.getByText('Gracias por decir que sí').waitFor()
  await assertFair(partner.page, 'after yes')

  // The officer's page hears of it by itself.
  await page.getByText('Accepted').first().waitFor()
  await page.getByText('Samuel Reed').first().waitFor()

  await partner.page.getByRole('radio', { name: 'Nos reunimos con la persona' }).check()
  await partner.page.getByLabel('Su nombre').fill('Samuel Reed')
  await partner.page.getByRole('button', { name: 'Enviar la respuesta' }).click()
  await partner.page.getByRole('heading', { level: 1, name: 'Gracias' }).waitFor()
  await page.getByText('Closed: they met').first().waitFor()
  await picture(page, 'referral-1280')

  // The first link tells nothing any more.
  const late = await openPage(browser, phone)
  await late.page.goto(`${base}/r/${link}`)
  await late.page.getByRole('heading', { level: 1, name: 'This was answered already' }).waitFor()
  await assertFair(late.page, 'a used link')
  assert.ok(!(await late.page.content()).includes('Ines'))
  assert.deepEqual(
    { officer: officer.heard, partner: partner.heard, late: late.heard },
    { officer: [], partner: [], late: [] },
  )
  for (const each of [officer, partner, late]) await each.close()
})

test('the board is for everyone: both languages, both themes, phone and desk', async () => {
  await w.send({ answerBy: '2026-01-05' })
  const declined = await w.send({})
  await w.answer(await w.link(), { answer: 'declined', reason: 'full', byName: 'Sam' })
  const seen = await signedIn(w.asRosa, { ...phone, locale: 'es-US', colorScheme: 'dark' })
  await seen.page.goto(`${base}/referrals`)
  await seen.page.getByRole('heading', { level: 1, name: 'Referencias' }).waitFor()
  await seen.page.getByText('Atrasada desde').first().waitFor()
  await assertFair(seen.page, 'the board on a phone, in Spanish, dark')
  await picture(seen.page, 'board-390-es-dark')
  await seen.page.goto(`${base}/referrals/${declined.referralId}`)
  await seen.page.getByRole('link', { name: 'Probar otro servicio' }).waitFor()
  await assertFair(seen.page, 'a declined referral')
  await picture(seen.page, 'declined-390-es-dark')
  assert.deepEqual(seen.heard, [])
  await seen.close()

  const desk = await signedIn(w.asRosa)
  await desk.page.goto(`${base}/referrals`)
  await desk.page.getByRole('radio', { name: 'Late' }).check()
  await desk.page.getByText('Late since').first().waitFor()
  await desk.page.getByRole('radio', { name: 'All open' }).check()
  await assertFair(desk.page, 'the board')
  await picture(desk.page, 'board-1280')
  await desk.page.setViewportSize({ width: 320, height: 800 })
  assert.ok(await desk.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the board at 320 px')
  await desk.close()
})

test('consent taken back is asked once more, then closes the partner’s page', async () => {
  const sent = await w.send({})
  const link = await w.link()
  const officer = await signedIn(w.asRosa)
  await officer.page.goto(`${base}/referrals/${sent.referralId}`)
  await officer.page.getByRole('button', { name: 'Take the consent back' }).click()
  const dialog = officer.page.getByRole('alertdialog')
  await dialog.waitFor()
  await assertFair(officer.page, 'taking back')
  await dialog.getByRole('button', { name: 'Take the consent back' }).click()
  await officer.page.getByText('They can no longer see this.').waitFor()
  const partner = await openPage(browser)
  await partner.page.goto(`${base}/r/${link}`)
  await partner.page.getByRole('heading', { level: 1, name: 'Nothing to do here any more' }).waitFor()
  assert.deepEqual([...officer.heard, ...partner.heard], [])
  for (const each of [officer, partner]) await each.close()
})

test('a partner with an account answers on their own board', async () => {
  const agency = await h.anAgency({ name: 'Open Pantry', kind: 'partner' })
  const service = await w.aService({ name: 'Pantry boxes', agencyId: agency.id })
  await w.send({ serviceId: service.id, items: ['name', 'phone'] })
  const sam = await h.aWorker({ agency, role: 'partner', name: 'Sam Reed' })
  const seen = await signedIn(await h.signedIn(sam))
  await seen.page.goto(`${base}/referrals`)
  await seen.page.getByRole('heading', { level: 2, name: 'Pantry boxes' }).waitFor()
  await assertFair(seen.page, 'what was received')
  await picture(seen.page, 'received-1280')
  await seen.page.getByRole('radio', { name: 'Yes, we can help' }).check()
  await seen.page.getByRole('button', { name: 'Send the answer' }).click()
  await seen.page.getByText('We accepted').waitFor()
  assert.deepEqual(seen.heard, [])
  await seen.close()
})
