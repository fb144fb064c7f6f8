// The year turns and the new figures of law are not here yet: the pages that show results say so, and by which figures they go.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { peopleCommands } from '@kith/wire/people'
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
const session = await h.signedIn(rosa)
const ines = await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila', bornOn: '1992-05-22' })
await h.did(session, peopleCommands.makeHousehold, {
  personId: ines.id,
  household: { householdId: newId(), name: 'Aguila', state: 'OH' },
  members: [{ personId: ines.id, relation: 'head', isHead: true }],
})
const browser = await openBrowser()
after(() => browser.close())

const looks = [
  [
    'en-US',
    1280,
    /Not every figure of law for 2027 is known here yet/,
    /SSI.*held until December 31, 2026/,
    /last figures that are known/,
  ],
  [
    'es-US',
    390,
    /Todavía no se conocen aquí todas las cifras de la ley para 2027/,
    /SSI.*hasta el 31 de diciembre de 2026/,
    /últimas cifras/,
  ],
] as const

for (const [locale, width, unknown, last, asOf] of looks) {
  test(`on the last day nothing is said, on the next it stands before the results (${locale}, ${width})`, async () => {
    for (const path of ['benefits', 'conversation']) {
      const { page, heard, close } = await openPage(browser, { locale, viewport: { width, height: 900 } })
      await bringSession(page.context(), base, session)
      await page.clock.setFixedTime('2026-12-31T18:00:00Z')
      await page.goto(`${base}/people/${ines.id}/${path}`)
      await page.locator('.results').waitFor()
      assert.equal(await page.locator('.lastknown').count(), 0)
      const before = await page.locator('.result[data-programme="eitc"]').first().textContent()

      await page.clock.setFixedTime('2027-01-01T18:00:00Z')
      await page.reload()
      const note = page.locator('.lastknown')
      await note.waitFor()
      const said = (await note.textContent())!
      assert.match(said, unknown)
      assert.match(said, last)
      assert.ok(!said.includes('SNAP'), 'what is still known is not called old')
      assert.match((await page.locator('.results header').textContent())!, asOf)
      assert.equal(await page.locator('.result[data-programme="eitc"]').first().textContent(), before)
      await assertFair(page, `${path} after the new year`)
      await picture(page, `new-year-${path}-${width}`)
      assert.deepEqual(heard, [])
      await close()
    }
  })
}
