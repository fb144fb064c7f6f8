// The person's own page, as Marisol of the demo reads it on her telephone and at a desk, and as a mother reads her son's.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { BrowserContextOptions } from 'playwright-core'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

const marisol = (
  await h.rows<{ id: string; agency_id: string }>(
    "select id, agency_id from person where name = 'Marisol Quillaway' order by id limit 1",
  )
)[0]!

async function asMarisol(options: BrowserContextOptions) {
  const seen = await openPage(browser, options)
  await signInToDemo(seen.page, base, 'person')
  await seen.page.goto(base)
  await seen.page.waitForURL(`${base}/my`)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  return seen
}

const said = {
  'en-US': {
    hello: 'Hello, Marisol',
    sections: [
      'Who works with you',
      'How it goes between us',
      'Your dates',
      'What you want',
      'What we promised each other',
      'Where we asked for help for you',
      'What others may see about you',
      'More help near you',
    ],
    write: 'Write to Rosa',
    done: /^Done/,
    open: 'Open the directory',
  },
  'es-US': {
    hello: 'Hola, Marisol',
    sections: [
      'Quién trabaja con usted',
      'Cómo va entre nosotros',
      'Sus fechas',
      'Lo que usted quiere',
      'Lo que nos prometimos',
      'Dónde pedimos ayuda para usted',
      'Lo que otros pueden ver de usted',
      'Más ayuda cerca de usted',
    ],
    write: 'Escríbale a Rosa',
    done: /^Cumplida/,
    open: 'Abrir el directorio',
  },
} as const

for (const width of [390, 1280]) {
  for (const locale of ['en-US', 'es-US'] as const) {
    test(`Marisol reads her own page at ${width}, ${locale}`, async () => {
      const words = said[locale]
      const { page, heard, close } = await asMarisol({ viewport: { width, height: 844 }, locale })
      assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), words.hello)
      assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), words.sections)
      const rosa = page.getByRole('link', { name: words.write })
      assert.equal(await rosa.getAttribute('href'), 'mailto:officer@demo.kith.example')
      const main = page.locator('main')
      await main.getByText('I want the rent to be paid before it is due, every month.').waitFor()
      await main.getByText('Come to the hearing and bring the receipt').waitFor()
      await main.getByText('Ask about the evening English class').waitFor()
      await main.getByText('Warm winter fund at Juniper').waitFor()
      await main.locator('summary').filter({ hasText: words.done }).click()
      await main.getByText('Bring the pay stubs').waitFor()
      await assertFair(page, 'the page of one’s own')
      await picture(page, `my-page-${width}-${locale.slice(0, 2)}`)
      // Not a sentence of a note: not even of the one in which the promise was made.
      const text = (await main.textContent()) ?? ''
      const notes = await h.rows<{ body: string }>('select body from note where person_id = $1', [marisol.id])
      const sentences = notes.flatMap(({ body }) => body.split(/(?<=[.!?])\s+/)).filter((each) => each.length > 25)
      assert.ok(sentences.length > 10)
      assert.deepEqual(
        sentences.filter((each) => text.includes(each)),
        [],
      )
      await page.getByRole('link', { name: words.open }).click()
      await page.waitForURL(`${base}/directory`)
      assert.deepEqual(heard, [])
      await close()
    })
  }
}

test('by keyboard: each link is one Tab away, and g m leads back', async () => {
  const { page, heard, close } = await asMarisol({})
  await page.locator('#page').focus()
  await page.keyboard.press('Tab')
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /Write to Rosa/)
  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await page.waitForURL(`${base}/directory`)
  await page.keyboard.press('g')
  await page.keyboard.press('m')
  await page.waitForURL(`${base}/my`)
  assert.deepEqual(heard, [])
  await close()
})

test('a promise that is written while she reads appears by itself', async () => {
  const { page, close } = await asMarisol({ viewport: { width: 390, height: 844 } })
  await page.getByText('Come to the hearing').waitFor()
  const officer = await openPage(browser)
  await signInToDemo(officer.page, base, 'officer')
  await officer.page.goto(`${base}/people/${marisol.id}/plan`)
  await officer.page.getByRole('button', { name: 'Add a promise' }).first().click()
  await officer.page.getByLabel('What will be done?').fill('Ask when the class begins')
  await officer.page.keyboard.press('Control+Enter')
  await page.getByText('Ask when the class begins').waitFor()
  await officer.close()
  await close()
})

test('a mother reads her own page and her son’s, and nobody else’s', async () => {
  const [son] = await h.rows<{ id: string; name: string }>(
    `select p.id, p.name from person p join household_member m on m.person_id = p.id
      where m.household_id in (select household_id from household_member where person_id = $1) and p.id <> $1 order by p.born_on desc limit 1`,
    [marisol.id],
  )
  const [account] = await h.rows<{ id: string }>("select id from account where email = 'person@demo.kith.example'")
  await h.given('proxy', { user_id: account!.id, person_id: son!.id, kind: 'parent' }, { id: marisol.agency_id })
  const { page, heard, close } = await asMarisol({ viewport: { width: 390, height: 844 } })
  await page.getByRole('navigation', { name: 'Whose page' }).getByRole('link', { name: son!.name }).click()
  await page.waitForURL(`${base}/my/${son!.id}`)
  await page.getByRole('heading', { level: 1, name: new RegExp(son!.name.split(' ')[0]!) }).waitFor()
  await assertFair(page, 'the page of somebody else')
  assert.deepEqual(heard, [])
  const [other] = await h.rows<{ id: string }>("select id from person where name not like '%Quillaway%' limit 1")
  await page.goto(`${base}/my/${other!.id}`)
  await page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
  await close()
})
