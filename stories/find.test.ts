// A person found by a name that is spelt as it sounds, among a whole caseload.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { peopleCommands } from '@kith/wire/people'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { burdenOf, listenTo, printBurden } from './keystrokes.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const browser = await openBrowser()
after(() => browser.close())

const given = ['Nadia', 'Imani', 'Beatriz', 'Hazel', 'Thuy', 'Omari', 'Rafael', 'Bo', 'Willa', 'Ezra', 'Paloma']
const family = ['Fernhallow', 'Wrenfold', 'Saltmarshe', 'Underbough', 'Tindlewick']

test('a person is found by a misspelt name in at most 4.5 seconds', async () => {
  const worker = await h.aWorker({ agency, role: 'officer' })
  const session = await h.signedIn(worker)
  const names = ['Marisol Quillaway', ...given.flatMap((one) => family.map((other) => `${one} ${other}`)).slice(0, 54)]
  for (const name of names) {
    await h.did(session, peopleCommands.addPerson, { person: { personId: newId(), name } })
  }
  const { page, heard, close } = await openPage(browser)
  await bringSession(page.context(), base, session)
  const heardNow = await listenTo(page)
  await page.goto(base)
  await page.getByRole('heading', { level: 1 }).waitFor()
  heardNow()
  await page.keyboard.press('/')
  await page.getByRole('dialog').waitFor()
  const heardAs = 'kila'
  await page.keyboard.type(heardAs)
  await page
    .getByRole('menuitem', { name: /Marisol Quillaway/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Marisol Quillaway' }).waitFor()
  const cost = burdenOf(heardNow())
  printBurden('a person by a misspelt name', cost)
  assert.ok(cost.strictSeconds <= 4.5, `${cost.strictSeconds} seconds`)
  assert.deepEqual(heard, [])
  await close()
})
