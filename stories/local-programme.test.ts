// A city's own programme, from a file in the data folder to the officer's screen: found, explained, on paper, and kept without the network.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openLocalLaw } from '../server/src/rooms/law/index.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { aFamily } from './a-family.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const log = { info: () => {}, error: (words: string) => assert.fail(words) }
const localLaw = await openLocalLaw(fileURLToPath(new URL('../docs/examples', import.meta.url)), log)
after(() => localLaw.close())
const h = await houseForTests({ localLaw })
const base = await h.listen()
const agency = await h.anAgency({ name: 'Lakemoor Family Help' })
const session = await h.signedIn(await h.aWorker({ agency, role: 'officer' }))
const browser = await openBrowser()
after(() => browser.close())

const personId = await aFamily(h, session, {
  state: 'TX',
  childsAge: 4,
  said: [
    { question: 'earnedMonthly', answer: 1500 },
    { question: 'unearned.socialSecurity', answer: 0 },
    { question: 'unearned.unemployment', answer: 0 },
    { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
    { question: 'receivesHousingAssistance', about: 'household', answer: false },
    { question: 'lakemoorRent.livesThere', about: 'household', answer: true },
  ],
})

for (const [locale, width, name, most, step] of [
  ['en-US', 1280, 'Lakemoor rent relief', '$400 a month', 'Step by step'],
  ['es-US', 390, 'Ayuda de renta de Lakemoor', '$400 al mes', 'Paso a paso'],
] as const)
  test(`a city’s rent relief is found, explained and kept without the server: ${locale}, ${width}`, async () => {
    const { page, heard, close } = await openPage(browser, { viewport: { width, height: 900 }, locale })
    await bringSession(page.context(), base, session)
    await page.goto(`${base}/people/${personId}/benefits`)
    const result = page.locator('.result[data-programme="lakemoorRent"]')
    await result.getByText(name).waitFor()
    assert.match((await result.textContent())!.replaceAll(' ', ' '), new RegExp(most.replace('$', '\\$')))
    await result.locator('summary').focus()
    await page.keyboard.press('Enter')
    await result.getByRole('button', { name: step }).focus()
    await page.keyboard.press('Enter')
    await result.getByText('Lakemoor City Code § 12-43').waitFor()
    await assertFair(page, name)
    await picture(page, `local-${locale}-${width}`)
    assert.deepEqual(heard, [])

    // The server no longer says which programmes there are: what it said last time stands.
    await page.route('**/api/law/**', (route) => route.abort())
    await page.reload()
    await result.getByText(name).waitFor()
    await close()
  })
