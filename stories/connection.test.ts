// Marisol says how it goes; Rosa sees the year and opens each number; a tie of Rosa’s own is said and the record is gone at
// once; Grace answers and gives the case to somebody else; Helen, who leads, reads groups and nobody.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { DemoRole } from '@kith/wire/house'
import type { BrowserContextOptions } from 'playwright-core'
import { openBrowser, openPage } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

const marisol = (await h.rows<{ id: string }>("select id from person where name = 'Marisol Quillaway'"))[0]!.id
const officer = (await h.rows<{ id: string }>("select id from account where email = 'officer@demo.kith.example'"))[0]!
  .id

async function as(role: DemoRole, path: string, options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  await signInToDemo(seen.page, base, role)
  await seen.page.goto(base + path)
  await seen.page.getByRole('heading', { level: 1 }).first().waitFor()
  return seen
}

test('the person says how it goes by keyboard alone, skips what they like, and finds it there', async () => {
  const { page, heard, close } = await as('person', '/my')
  await page.getByRole('link', { name: 'Say how it goes' }).click()
  await page.getByRole('heading', { name: 'How does it go between us?' }).waitFor()
  await page.getByRole('radio', { name: 'Fully' }).first().focus()
  await page.keyboard.press('Space')
  await page.getByRole('textbox', { name: /In your own words/ }).fill('Rosa calls when she says she will.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByText('Thank you. It is kept.').waitFor()
  await page.locator('.saidlist').getByText('Rosa calls when she says she will.').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('the officer sees the year, and each number opens to the rows that it counts', async () => {
  const { page, heard, close } = await as('officer', `/people/${marisol}`)
  await page.getByRole('link', { name: 'See the year and what each number is made of' }).click()
  await page.getByRole('heading', { name: 'The last year' }).waitFor()
  await page.getByText('Rosa calls when she says she will.').waitFor()
  const numbers = page.locator('.numbers details')
  assert.ok((await numbers.count()) >= 4)
  for (const one of await numbers.all()) {
    const summary = one.locator('summary')
    await summary.click()
    const said = (await summary.textContent())!
    const rows = await one.getByRole('listitem').count()
    assert.ok(rows > 0, said)
    const counted = /^(\d+) (promises|people|workers)/.exec(said)
    if (counted) assert.equal(rows, Number(counted[1]), said)
  }
  // The table says the same as the picture.
  const marks = await page.locator('svg.year circle.talk').count()
  await page.getByRole('button', { name: 'As a table' }).click()
  const talks = page.getByRole('row').filter({ hasText: /^.*Talk (on the phone|at the office|at home)/ })
  assert.equal(await talks.count(), marks)
  assert.deepEqual(heard, [])
  await close()
})

test('Today says with whom we may lose touch and why; the supervisor reads it by name, with who works with them', async () => {
  const rosa = await as('officer', '/')
  const mine = rosa.page.getByRole('region', { name: 'Before we lose touch' })
  await mine.waitFor()
  assert.match((await mine.locator('.reasons li').first().textContent())!, /since the last talk|late|new|less/)
  await rosa.close()
  const grace = await as('supervisor', '/')
  const team = grace.page.getByRole('region', { name: 'Where your team may be losing touch' })
  await team.waitFor()
  await team
    .getByText(/^with /)
    .first()
    .waitFor()
  assert.deepEqual(grace.heard, [])
  await grace.close()
})

test('a tie is said from the record: it closes in every window, and the supervisor answers and hands the case over', async () => {
  const [cousin] = await h.rows<{ id: string; name: string }>(
    `select p.id, p.name from person p join enrolment e on e.person_id = p.id join assignment s on s.enrolment_id = e.id
      where s.user_id = $1 and s.kind = 'primary' and s.until_at is null and p.id <> $2 order by p.name limit 1`,
    [officer, marisol],
  )
  const other = await as('officer', `/people/${cousin!.id}`)
  const { page, heard, close } = await as('officer', `/people/${cousin!.id}`)
  await page.getByRole('link', { name: 'I know them privately' }).click()
  await page.getByText('When you send this, that record closes to you.').waitFor()
  await page.getByRole('combobox', { name: 'They are' }).selectOption('relative')
  await page.getByRole('checkbox', { name: /those who live with them/ }).uncheck()
  await page.getByRole('button', { name: 'Say it' }).click()
  await page.getByText('Thank you for saying so.').waitFor()
  // Also in the window that was open all the while.
  await other.page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
  await other.close()
  await page.goto(`${base}/people`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  assert.equal(await page.getByText(cousin!.name).count(), 0)
  await page.goto(`${base}/people/${cousin!.id}`)
  await page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
  heard.length = 0
  // And something to talk through, which closes nothing.
  await page.goto(`${base}/boundaries`)
  await page.getByRole('radio', { name: 'A gift' }).check()
  await page.getByRole('textbox', { name: 'What was it?' }).fill('A cake')
  await page.getByRole('radio', { name: 'Shared with everyone' }).check()
  await page.getByRole('textbox', { name: 'How it came about' }).fill('It would have hurt to refuse.')
  await page.getByRole('button', { name: 'Keep' }).click()
  await page.getByText('Waits for an answer').waitFor()
  assert.deepEqual(heard, [])

  const grace = await as('supervisor', '/')
  await grace.page.getByText('Rosa Thistledane said that they know somebody privately.').waitFor()
  await grace.page.goto(`${base}/boundaries/team`)
  await grace.page.getByText('Rosa Thistledane still leads. Who takes over?').waitFor()
  await grace.page.getByRole('combobox', { name: 'Who takes over' }).selectOption({ label: 'Theo Marrowby, East team' })
  await grace.page.getByRole('button', { name: 'Hand over' }).click()
  await grace.page.getByText('Handed over to Theo Marrowby.').waitFor()
  await grace.page.getByText('still leads').waitFor({ state: 'detached' })
  await grace.page.getByText('What we agreed').first().click()
  await grace.page.getByRole('radio', { name: 'That is fine' }).check()
  await grace.page.getByRole('textbox', { name: 'What we agreed' }).fill('Well done, and thank you for saying it.')
  await grace.page.getByRole('button', { name: 'Answer' }).click()
  await grace.page.getByText('Rosa Thistledane is told').waitFor()
  assert.deepEqual(grace.heard, [])
  await grace.close()
  await page.goto(`${base}/boundaries`)
  await page.getByText('Well done, and thank you for saying it.').waitFor()
  await close()
})

test('who leads reads groups alone, published once, with the rule beside them', async () => {
  const { page, heard, close } = await as('leader', '/')
  await page.getByRole('heading', { level: 1, name: 'Connection in groups' }).waitFor()
  await page.getByText('Nothing is published yet').waitFor()
  await page
    .getByRole('button', { name: /^Publish .* by program$/ })
    .first()
    .click()
  await page.getByText('The table is published.').waitFor()
  await page.getByRole('heading', { level: 2, name: /by program$/ }).waitFor()
  await page.getByText('What is hidden here').waitFor()
  const names = await h.rows<{ name: string }>('select name from person')
  const shown = (await page.locator('main').textContent())!
  assert.deepEqual(
    names.filter(({ name }) => shown.includes(name)),
    [],
  )
  for (const number of await page.getByRole('cell').allTextContents()) {
    const count = /^\d+/.exec(number)
    assert.ok(!count || Number(count[0]) >= 10, number)
  }
  assert.deepEqual(heard, [])
  await close()
})

for (const width of [1280, 390]) {
  for (const locale of ['en-US', 'es-US']) {
    test(`the pages of connection and of boundaries are fair to everyone at ${width}, ${locale}`, async () => {
      const pages: [DemoRole, string][] = [
        ['person', '/my/connection'],
        ['officer', `/people/${marisol}/connection`],
        ['officer', `/people/${marisol}/check-in`],
        ['officer', '/boundaries'],
        ['supervisor', '/boundaries/team'],
        ['supervisor', '/'],
        ['leader', '/groups'],
      ]
      for (const [role, path] of pages) {
        const { page, heard, close } = await as(role, path, { viewport: { width, height: 844 }, locale })
        await page.locator('.waiting').waitFor({ state: 'detached' })
        await assertFair(page, path)
        await picture(page, `${path.replaceAll('/', '-').replace(marisol, 'id')}-${width}-${locale.slice(0, 2)}`)
        assert.deepEqual(heard, [], path)
        await close()
      }
    })
  }
}
