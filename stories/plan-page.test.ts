// The plan, as an officer and a person write it together: by keyboard, in both languages, and on paper.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { peopleCommands } from '@kith/wire/people'
import { plansCommands } from '@kith/wire/plans'
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
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const asRosa = await h.signedIn(rosa)
const browser = await openBrowser()
after(() => browser.close())

async function planOf(personId: string, options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, asRosa)
  await seen.page.goto(`${base}/people/${personId}/plan`)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  return seen
}
const someone = () => h.aPerson({ agency, officer: rosa, name: 'Ines Aguila' })

test('a goal and a promise are written by keyboard alone, and undone by the toast', async () => {
  const ines = await someone()
  const { page, heard, close } = await planOf(ines.id)
  await page.getByText('No goal yet').waitFor()
  await assertFair(page, 'an empty plan')
  await page.keyboard.press('a')
  await page.getByLabel('What does Ines Aguila want to be different?').waitFor()
  await page.keyboard.press('Control+Enter')
  await page.getByText('Write the goal in the person’s own words').waitFor()
  await page.keyboard.type('I want to sleep with the window open and not be afraid')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article').getByText('I want to sleep').waitFor()
  await page.getByRole('button', { name: 'Add a promise for this' }).click()
  await page.getByLabel('What will be done?').waitFor()
  await page.keyboard.type('Ask the landlord for a new lock')
  await assertFair(page, 'writing a promise')
  await page.keyboard.press('Enter')
  await page.getByText('We promised').waitFor()
  await page.getByRole('button', { name: 'Done: Ask the landlord for a new lock' }).click()
  await page.getByText('Promise kept.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await page.getByRole('button', { name: 'Done: Ask the landlord for a new lock' }).waitFor()
  await picture(page, 'plan-1280')
  await page.getByRole('button', { name: 'I sign' }).click()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByText('signed in person').waitFor()
  await assertFair(page, 'a signed plan')
  await page.emulateMedia({ media: 'print' })
  await picture(page, 'plan-print')
  assert.ok(!(await page.getByRole('button', { name: 'Add a goal' }).isVisible()))
  assert.deepEqual(heard, [])
  await close()
})

test('what an officer must mind stands on the screen and stays off the paper that the person takes home', async () => {
  const ines = await someone()
  const changes = { contactCaution: 'Never leave a message at home' }
  await h.did(asRosa, peopleCommands.changePerson, { personId: ines.id, changes })
  const tie = { tieId: newId(), otherName: 'Ray', kind: 'former partner', closeness: 'dangerous' as const }
  await h.did(asRosa, peopleCommands.addTie, { personId: ines.id, tie })
  for (const part of ['plan', 'benefits']) {
    const { page, heard, close } = await planOf(ines.id)
    await page.goto(`${base}/people/${ines.id}/${part}`)
    await page.getByText('Never leave a message at home').waitFor()
    await page.getByText('Keep apart from Ray').waitFor()
    const nav = await page.locator('.personnav').boundingBox()
    const main = await page.locator('main').evaluate((each) => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(each)
      return each.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd)
    })
    assert.equal(Math.round(nav!.width), Math.round(main), 'the line under the ways runs to the edge')
    await page.emulateMedia({ media: 'print' })
    assert.ok(!(await page.getByText('Never leave a message at home').isVisible()), part)
    assert.ok(!(await page.getByText('Keep apart from Ray').isVisible()), part)
    assert.ok(await page.getByRole('heading', { level: 1, name: 'Ines Aguila' }).isVisible())
    assert.deepEqual(heard, [])
    await close()
  }
})

test('two who change the same words are shown both, and choose', async () => {
  const ines = await someone()
  const goalId = newId()
  await h.did(asRosa, plansCommands.addGoal, { personId: ines.id, goalId, words: 'I want work' })
  const { page, heard, close } = await planOf(ines.id)
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByLabel('What does Ines Aguila want').fill('I want work near the school')
  await h.did(asRosa, plansCommands.changeGoal, { personId: ines.id, goalId, words: 'I want work in the mornings' })
  await page.getByRole('button', { name: 'Save the change' }).click()
  await page.getByText('changed the same words while you were writing').waitFor()
  await page.getByText('I want work in the mornings').first().waitFor()
  await assertFair(page, 'both wordings')
  await picture(page, 'plan-both')
  await page.getByRole('button', { name: 'Keep mine' }).click()
  await page.getByRole('button', { name: 'Save the change' }).click()
  await page.getByRole('article').getByText('I want work near the school').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('the plan reads well in Spanish, dark, on a phone', async () => {
  const ines = await someone()
  const goalId = newId()
  await h.did(asRosa, plansCommands.addGoal, {
    personId: ines.id,
    goalId,
    words: 'Quiero dormir tranquila',
    why: 'Por mis hijos',
    withoutUs: 'Llamo a mi hermana cuando tengo miedo',
  })
  const promise = { personId: ines.id, goalId, dueOn: '2026-01-15' }
  await h.did(asRosa, plansCommands.makePromise, {
    ...promise,
    promiseId: newId(),
    side: 'officer',
    words: 'Llamar al dueño',
  })
  await h.did(asRosa, plansCommands.makePromise, {
    ...promise,
    promiseId: newId(),
    side: 'person',
    words: 'Traer la carta',
  })
  const { page, heard, close } = await planOf(ines.id, {
    viewport: { width: 390, height: 844 },
    locale: 'es-US',
    colorScheme: 'dark',
  })
  await page.getByText('Nosotros prometimos').waitFor()
  await assertFair(page, 'the plan on a phone')
  await picture(page, 'plan-390-es-dark')
  await page.setViewportSize({ width: 320, height: 800 })
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  assert.deepEqual(heard, [])
  await close()
})
