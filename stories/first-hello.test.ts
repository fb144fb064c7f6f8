// From first hello to a closed referral, as it happens: an officer and a partner in two browsers, and the colleague of tomorrow.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { takeIn } from '../server/src/rooms/directory/index.ts'
import { openBrowser, openPage } from './chromium.ts'
import { demoHouse } from './demo-house.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()

// The service comes from a real directory where its file is at hand; it is never part of the product.
const realFile = fileURLToPath(new URL('../../shared/directory/foodpantries-hsds-csv.zip', import.meta.url))
const isReal = existsSync(realFile)
if (isReal) {
  const taken = await takeIn(h.house, [{ path: 'foodpantries.zip', bytes: readFileSync(realFile) }], 'foodpantries')
  assert.equal(taken.services.new, 3028)
} else console.log('  the real directory is not here: a service of the demo is taken')
const [chosen] = await h.rows<{ id: string; name: string }>(
  `select id, name from directory_service where source = $1 and name <> '' and length(name) between 12 and 60 and name ~ '^[A-Za-z ]+$'
    and (select count(*) from directory_service o where o.name = directory_service.name) = 1 order by name limit 1`,
  [isReal ? 'foodpantries' : 'demo'],
)
const service = chosen!

const browser = await openBrowser()
after(() => browser.close())

/** What the pages say, in the words of the pages themselves. */
const wordsOf = (room: string, language: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(`../web/src/rooms/${room}/words/${language}.icu`, import.meta.url), 'utf8'))

const said = {
  en: {
    officer: 'Officer',
    begin: 'Good',
    goal: 'What does .* want to be different\\?',
    how: 'By phone',
    yes: 'Yes, we can help',
    met: 'We met them',
    accepted: 'Accepted',
    closed: 'Closed: they met',
    story: 'Hours were cut in May. I will call the landlord tomorrow. /',
    promise: 'I will call the landlord tomorrow.',
    wish: 'I want my own front door again.',
  },
  es: {
    officer: 'Trabajadora de casos',
    begin: 'Buen',
    goal: '¿Qué quiere .* que sea diferente\\?',
    how: 'Por teléfono',
    yes: 'Sí, podemos ayudar',
    met: 'Nos reunimos con la persona',
    accepted: 'Aceptada',
    closed: 'Cerrada: se reunieron',
    story: 'Le cortaron las horas en mayo. Mañana llamo al casero. /',
    promise: 'Mañana llamo al casero.',
    wish: 'Quiero otra vez mi propia puerta.',
  },
} as const

const names = ['Nadia Fernhallow', 'Imani Wrenfold', 'Beatriz Saltmarshe', 'Hazel Underbough']
let told = 0

for (const language of ['en', 'es'] as const) {
  for (const width of [1280, 390]) {
    test(`first hello, in ${language === 'en' ? 'English' : 'Spanish'} at ${width} px, ends with a closed referral and a paper`, async () => {
      const words = said[language]
      const [talk, plan, refer] = [
        wordsOf('conversations', language),
        wordsOf('plans', language),
        wordsOf('referrals', language),
      ]
      const screen = { viewport: { width, height: 900 }, locale: language === 'es' ? 'es-US' : 'en-US' }
      const name = names[told++]!
      const officer = await openPage(browser, { ...screen, acceptDownloads: true })
      const { page } = officer

      // She signs in and sees the day.
      await page.goto(`${base}/sign-in`)
      await page.getByRole('button', { name: words.officer, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: new RegExp(words.begin) }).waitFor()
      await picture(page, `today-${width}-${language}`)

      // Someone new is on the line.
      await page.goto(`${base}/conversations/new`)
      await page.getByLabel(talk.lineHead!).fill(`${name} 34`)
      await page.keyboard.press('Enter')
      await page.keyboard.type('Mateo 8')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      await page
        .locator('select')
        .filter({ has: page.locator('option[value="OH"]') })
        .selectOption('OH')
      await page.locator('.result[data-programme="snap"]').first().waitFor()
      const notes = page.getByLabel(talk.whatWasSaid!, { exact: true })
      await notes.click()
      await page.keyboard.type(words.story)
      await page.keyboard.press(talk.promiseKey!)
      await page.getByLabel(talk.promised!).waitFor()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => document.activeElement?.id === 'talk')
      await picture(page, `conversation-${width}-${language}`)
      await page.keyboard.press('Control+Enter')
      await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
      const personId = page.url().split('/').at(-1)!
      await page.getByRole('heading', { level: 1, name }).waitFor()

      // What they want, in their own words.
      await page.goto(`${base}/people/${personId}/plan`)
      await page.getByRole('button', { name: plan.addGoal!, exact: true }).first().click()
      await page.getByLabel(new RegExp(words.goal)).fill(words.wish)
      await page.getByRole('button', { name: plan.keepGoal! }).click()
      await page.getByText(words.wish).first().waitFor()
      await picture(page, `plan-${width}-${language}`)

      // A service from the directory, what may be shared, a warm hand over.
      await page.goto(`${base}/people/${personId}/refer`)
      await page.getByLabel(refer.whereTo!).fill(service.name)
      await page.getByRole('button', { name: service.name }).first().click()
      await page.getByLabel(refer.purposeQuestion!).fill('Food for this week')
      await page.getByRole('radio', { name: words.how }).check()
      const mailTo = page.locator('input[type="email"]')
      if (await mailTo.count()) await mailTo.fill('front.desk@pantry.example')
      await picture(page, `refer-${width}-${language}`)
      await page.getByRole('button', { name: refer.sendNow! }).click()
      await page.getByRole('heading', { level: 1, name: service.name }).waitFor()

      // The partner answers from the link in the mail, without an account.
      const [mail] = await h.rows<{ link: string; subject: string; body: string }>(
        `select link, subject, body from mail where link <> '' order by at desc, id desc limit 1`,
      )
      assert.ok(!`${mail!.subject} ${mail!.body}`.includes(name.split(' ')[0]!), 'a mail names nobody')
      const partner = await openPage(browser, screen)
      await partner.page.goto(`${base}${mail!.link}`)
      await partner.page.getByText(name).first().waitFor()
      await picture(partner.page, `partner-${width}-${language}`)
      const answer = async (choice: string) => {
        await partner.page.getByRole('radio', { name: choice }).check()
        await partner.page.getByLabel(refer.yourName!).fill('Sam Dappleworth')
        await partner.page.getByRole('button', { name: refer.sendAnswer! }).click()
      }
      await answer(words.yes)
      await page.getByText(words.accepted).first().waitFor()
      await answer(words.met)
      await page.getByText(words.closed).first().waitFor()
      await picture(page, `referral-${width}-${language}`)

      // The paper for a court or a screen reader.
      await page.goto(`${base}/people/${personId}`)
      await page.getByRole('heading', { level: 1, name }).waitFor()
      const coming = page.waitForEvent('download')
      await page.locator('a[download]').click()
      const paper = readFileSync(await (await coming).path())
      assert.equal(paper.subarray(0, 5).toString('latin1'), '%PDF-')
      assert.match(paper.toString('latin1'), /pdfuaid/)
      await picture(page, `person-new-${width}-${language}`)

      // Tomorrow another officer takes over.
      await page.goto(`${base}/people/${personId}/handover`)
      const people = wordsOf('people', language)
      await page.getByLabel(people.colleague!, { exact: true }).selectOption({ label: 'Theo Marrowby, East team' })
      await page.getByRole('button', { name: people.handOver!, exact: true }).click()
      await page.getByRole('status').getByText('Theo Marrowby').waitFor()
      const theo = await openPage(browser, screen)
      await theo.page.goto(`${base}/sign-in`)
      await theo.page.evaluate(async () => {
        await fetch('/api/demo/sign-in', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{"role":"officer2"}',
        })
      })
      await theo.page.goto(`${base}/people/${personId}/handover`)
      const promises = theo.page.locator('[data-promises] li')
      await promises.first().waitFor()
      const [open] = await h.rows<{ count: string }>(
        'select count(*) from promise where person_id = $1 and kept_at is null and released_at is null',
        [personId],
      )
      assert.equal(await promises.count(), Number(open!.count))
      assert.ok((await promises.count()) > 0)
      await picture(theo.page, `handover-${width}-${language}`)
      for (const promise of await promises.all()) {
        assert.match((await promise.getByRole('link').getAttribute('href')) ?? '', /\/notes\/[0-9a-f-]{36}#/)
      }
      await promises.first().getByRole('link').click()
      await theo.page.locator('mark').waitFor()
      assert.equal(await theo.page.locator('mark').first().textContent(), words.promise)

      assert.deepEqual([...officer.heard, ...partner.heard, ...theo.heard], [])
      for (const each of [officer, partner, theo]) await each.close()
    })
  }
}

test('the family to follow stands as the README shows it', async () => {
  const { page, heard, close } = await openPage(browser, { viewport: { width: 1280, height: 1000 } })
  await page.goto(`${base}/sign-in`)
  await page.getByRole('button', { name: said.en.officer, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: /Good/ }).waitFor()
  const [marisol] = await h.rows<{ id: string }>(`select id from person where name = 'Marisol Quillaway'`)
  await page.goto(`${base}/people/${marisol!.id}`)
  await page.getByText('Keep apart from Rubén Ortecilla').waitFor()
  await page.getByRole('listbox').waitFor()
  await picture(page, 'person-1280-en', 'window')
  await page.goto(`${base}/people/${marisol!.id}/benefits`)
  await page.locator('[data-programme="snap"]').first().waitFor()
  await picture(page, 'benefits-1280-en', 'window')
  await page.goto(`${base}/people/${marisol!.id}/handover`)
  await page.getByText('Must never meet.').waitFor()
  await picture(page, 'handover-1280-en', 'window')
  assert.deepEqual(heard, [])
  await close()
})
