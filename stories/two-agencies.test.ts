// Two agencies on two servers agree, look whom both know, and two officers come to know of each other, because both people said yes.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Page } from 'playwright-core'
import { hashPassword } from '../server/src/house/auth/password.ts'
import { type Side, twoHouses, workAll } from '../server/src/testing/network-world.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const { one, other, wires } = await twoHouses()
const browser = await openBrowser()
after(() => browser.close())

const password = 'a long word for this story'
for (const side of [one, other]) {
  await side.h.rows('update account set password_hash = $1 where email like $2', [
    await hashPassword(password),
    'naledi%',
  ])
}
const facts = { name: 'Marisol Quillaway', bornOn: '1988-03-04' }
const mari = await one.h.aPerson({ agency: one.agency, officer: one.officer, ...facts })
await other.h.aPerson({ agency: other.agency, officer: other.officer, ...facts, name: 'Marisol T. Quilaway' })
await one.h.aPerson({ agency: one.agency, officer: one.officer, name: 'Only Here', bornOn: '1970-01-09' })

const phone = { viewport: { width: 390, height: 844 }, locale: 'es-US' }
const bases = new Map([
  [one, wires.one.origin],
  [other, wires.other.origin],
])
async function as(side: Side, who: 'asOfficer' | 'asPrivacy', options = {}): Promise<{ page: Page; heard: string[] }> {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), bases.get(side)!, side[who])
  after(() => seen.close())
  return seen
}
const go = (page: Page, side: Side, path: string) => page.goto(`${bases.get(side)!}${path}`)
const works = () => workAll(one.h, other.h)

const here = await as(one, 'asPrivacy')
const there = await as(other, 'asPrivacy', phone)
let agreementPath = ''

test('the privacy officer invites another agency, whose own uses the line on a phone, in Spanish', async () => {
  await go(here.page, one, '/network')
  await here.page.getByRole('heading', { level: 1, name: 'Between agencies' }).waitFor()
  await assertFair(here.page, 'no agreement yet')
  await here.page.getByText('Invite an agency').click()
  await here.page.getByText('Housing', { exact: true }).click()
  await assertFair(here.page, 'inviting')
  await picture(here.page, 'network-invite')
  await here.page.getByRole('button', { name: 'Make the invitation' }).click()
  await here.page.getByRole('heading', { name: 'Invitation' }).waitFor()
  const line = (await here.page.locator('.invitation code').textContent())!
  await assertFair(here.page, 'an invitation')
  await picture(here.page, 'network-invitation')
  agreementPath = new URL(here.page.url()).pathname

  await go(there.page, other, '/network')
  await there.page.getByText('Usar una invitación').click()
  await there.page.getByRole('button', { name: 'Usar la invitación' }).click()
  await there.page.getByText('Pegue la invitación.').waitFor()
  await there.page.getByLabel('Invitación').fill(line)
  await there.page.getByRole('button', { name: 'Usar la invitación' }).click()
  await there.page.getByText('Lo acordado').waitFor()
  await works()
  await there.page.getByRole('heading', { level: 1, name: 'Elm County Family Help' }).waitFor()
  await assertFair(there.page, 'an agreement to sign, in Spanish on a phone')
  await picture(there.page, 'network-to-sign-spanish')
})

test('both sign after having read what leaks, and one of them looks', async () => {
  await there.page.getByText('Lo que aprende cada parte').waitFor()
  await there.page.getByRole('button', { name: 'Firmar por mi agencia' }).click()
  await there.page.getByText('Escriba su contraseña.').waitFor()
  await there.page.getByLabel('Contraseña').fill(password)
  await there.page.getByRole('button', { name: 'Firmar por mi agencia' }).click()
  await there.page.getByText('Firmado por su agencia').waitFor()
  await works()
  await go(here.page, one, agreementPath)
  await here.page.getByRole('heading', { level: 1, name: 'Harbor Youth Services' }).waitFor()
  // By keyboard alone.
  await here.page.getByLabel('Password').focus()
  await here.page.keyboard.type(password)
  await here.page.keyboard.press('Enter')
  await here.page.getByText('Signed for you by').waitFor()
  await works()
  await here.page.getByText('In force').waitFor()
  await here.page.getByRole('button', { name: 'Look now' }).click()
  await here.page.getByText('A run is under way').waitFor()
  await assertFair(here.page, 'a run under way')
  await works()
  await here.page.getByText('1 person whom both may know').waitFor()
  await assertFair(here.page, 'a run that is done')
  await picture(here.page, 'network-run')
  for (const { heard } of [here, there]) assert.deepEqual(heard, [])
})

test('each officer is asked to ask; when both people agreed, both officers know whom to call', async () => {
  const rosa = await as(one, 'asOfficer')
  await go(rosa.page, one, '/')
  const hints = rosa.page.getByRole('region', { name: 'Another agency may know them too' })
  await hints.getByText('also knows someone who may be this person').waitFor()
  await assertFair(rosa.page, 'a hint on Today')
  await picture(rosa.page, 'network-today')
  await hints.getByRole('button', { name: 'The person agreed about Marisol Quillaway' }).focus()
  await rosa.page.keyboard.press('Enter')
  await hints.waitFor({ state: 'detached' })
  await works()
  await go(rosa.page, one, `/people/${mari.id}`)
  await rosa.page.getByText('You hear more when the other side has asked too').waitFor()
  await assertFair(rosa.page, 'a hint on the person’s page')

  const luz = await as(other, 'asOfficer', phone)
  await go(luz.page, other, '/')
  await luz.page.getByText('también conoce a alguien que puede ser esta persona').waitFor()
  await assertFair(luz.page, 'a hint in Spanish on a phone')
  await picture(luz.page, 'network-today-spanish')
  const asked = luz.page.getByRole('button', { name: /La persona aceptó/ })
  await asked.click()
  await asked.waitFor({ state: 'detached' })
  await works()
  await luz.page.getByText('Usted puede hablar allí con Rosa of Elm County Family Help').waitFor()
  await rosa.page.getByText('You may talk to Rosa of Harbor Youth Services there').waitFor()
  await picture(rosa.page, 'network-introduced')
  for (const { heard } of [rosa, luz]) assert.deepEqual(heard, [])
})

test('a person who wants to be left out is left out, and it can be taken back', async () => {
  const rosa = await as(one, 'asOfficer')
  await go(rosa.page, one, `/people/${mari.id}`)
  await rosa.page.getByRole('button', { name: 'Leave them out' }).click()
  await rosa.page.getByText('This person asked to be left out.').waitFor()
  await rosa.page.getByRole('button', { name: 'Take them in again' }).click()
  await rosa.page.getByText('This person may be found by agencies').waitFor()
})

test('an agreement is ended for good only after a question', async () => {
  await here.page.getByRole('button', { name: 'End for good' }).click()
  await here.page.getByText('End this agreement for good?').waitFor()
  await assertFair(here.page, 'the question before the end')
  await here.page.getByRole('button', { name: 'End for good' }).click()
  await here.page.getByText('Ended', { exact: true }).waitFor()
})
