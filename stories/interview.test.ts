// From nothing to settled benefits on one screen, and what it costs the one who types: each choice and each key is counted.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { benefitsRoutes } from '@kith/wire/benefits'
import { conversationsCommands, conversationsRoutes } from '@kith/wire/conversations'
import { plansRoutes } from '@kith/wire/plans'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { burdenOf, listenTo, printBurden } from './keystrokes.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const browser = await openBrowser()
after(() => browser.close())

/** A new worker a test, so that no draft of another test is theirs. */
async function pageFor(options: BrowserContextOptions = {}) {
  const worker = await h.aWorker({ agency, role: 'officer' })
  const session = await h.signedIn(worker)
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  return { ...seen, session, worker, heardNow: await listenTo(seen.page) }
}

const question = (page: Page, id: string) =>
  page.waitForFunction(
    (wanted) => document.activeElement?.closest<HTMLElement>('.question')?.dataset.question === wanted,
    id,
    { timeout: 10_000 },
  )
/** What is pressed where the answer is not "none": the first choice, Mateo at school, a bill for the heating, both parents’ child. */
const answers: Record<string, string[]> = {
  marriage: ['1'],
  savings: ['4', '0', '0', 'Enter'],
  school: ['1', 'Enter'],
  'ssi.parents': ['1'],
  'liheap.heat': ['2'],
  'lifeline.tribalLand': ['n'],
}
const result = (page: Page, programme: string) => page.locator(`.result[data-programme="${programme}"]`).first()

test('a household of three is settled by keyboard alone, on one screen, in at most 30 choices and 60 seconds', async () => {
  const { page, heard, close, session, heardNow } = await pageFor()
  const type = (text: string) => page.keyboard.type(text)
  const choose = (key: string) => page.keyboard.press(key)
  await page.goto(base)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await choose('c')
  await page.getByLabel('Who is talking with you?').waitFor()
  await type('Ines Aguilar 34')
  await choose('Enter')
  await type('Mateo 8 son')
  await choose('Enter')
  await type('Luz 4')
  await choose('Enter')
  await choose('Enter')
  await page.waitForFunction(() => document.activeElement?.tagName === 'SELECT')
  await type('Pe')
  await page.locator('.results').waitFor()
  assert.equal(await page.getByLabel('Where they live').inputValue(), 'PA')
  await result(page, 'snap').getByText('up to').waitFor()
  await choose('Enter')
  await question(page, 'pay')
  await type('350 a week')
  await picture(page, 'interview-pay')
  await choose('Enter')
  await question(page, 'income')
  await assertFair(page, 'a question with a list')
  await picture(page, 'interview-income')
  await choose('0')
  await question(page, 'home')
  await choose('1')
  await type('900')
  await choose('Enter')
  await question(page, 'utilities')
  await choose('1')
  await type('80')
  await choose('Enter')
  await question(page, 'health')
  await choose('0')
  await question(page, 'status')
  await choose('1')
  const asked: string[] = []
  while (!(await page.locator('.sum[data-settled]').count())) {
    const id = (await page.locator('.question').getAttribute('data-question'))!
    asked.push(id)
    await question(page, id)
    for (const key of answers[id] ?? ['0']) await choose(key)
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('.question')?.dataset.question !== was, id)
  }
  for (const programme of ['snap', 'eitc', 'ctc', 'medicaid', 'meals', 'lifeline'])
    assert.equal(await result(page, programme).getAttribute('data-settled'), 'true', `${programme} is not settled`)
  const cost = burdenOf(heardNow())
  printBurden('a household of three from nothing to settled results, on one screen', cost)
  assert.ok(cost.choices <= 30, `${cost.choices} choices`)
  assert.ok(cost.strictSeconds <= 60, `${cost.strictSeconds} seconds`)
  await picture(page, 'interview-settled')

  await result(page, 'snap').locator('summary').first().click()
  await result(page, 'snap')
    .getByText(/^If they apply today/)
    .waitFor()
  await page.getByRole('button', { name: 'Step by step' }).click()
  await page.getByText('7 CFR').first().waitFor()
  await assertFair(page, 'a result that is opened')
  await picture(page, 'interview-opened')

  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  const personId = page.url().split('/').at(-1)!
  const kept = await h.call(session, benefitsRoutes.benefits, { params: { personId } })
  assert.equal(kept.residents.length, 3)
  for (const id of ['snap', 'eitc', 'ctc', 'medicaid', 'meals', 'lifeline'])
    assert.ok(
      kept.findings.filter((one) => one.programme === id).every((one) => one.settled),
      id,
    )
  assert.deepEqual(heard, [])
  await close()
})

test('what is typed survives a reload, and a promise keeps the sentence in which it was made', async () => {
  const { page, heard, close, session } = await pageFor()
  await page.goto(`${base}/conversations/new`)
  await page.getByLabel('Who is talking with you?').fill('Inés Aguilar 34')
  const talk = page.getByLabel('What was said', { exact: true })
  await talk.click()
  await page.keyboard.type('She lost two shifts. I will call the school. /')
  await page.keyboard.press('p')
  await page.getByLabel('What was promised').waitFor()
  await assertFair(page, 'catching a promise')
  assert.equal(await page.getByLabel('What was promised').inputValue(), 'I will call the school.')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'talk')
  await page.keyboard.type('/')
  await page.keyboard.press('u')
  await page.keyboard.type('Saturday child care')
  await page.keyboard.press('Enter')
  await page.locator('[data-kept="saved"]').waitFor()
  await page.reload()
  await page.getByText('Your unfinished words are back.').waitFor()
  assert.equal(await page.locator('.caught li').count(), 2)
  await talk.click()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  const personId = page.url().split('/').at(-1)!
  const { promises } = await h.call(session, plansRoutes.plan, { params: { personId } })
  assert.equal(promises[0]?.quote, 'I will call the school.')
  await page.goto(`${base}/people/${personId}/notes/${promises[0]!.noteId}#${promises[0]!.id}`)
  await page.locator('mark').waitFor()
  assert.equal(await page.locator('mark').textContent(), 'I will call the school.')
  await assertFair(page, 'a note')
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await page.getByRole('button', { name: 'Amend' }).waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('the question that would settle most is named, and one act asks it before its turn', async () => {
  const { page, heard, close } = await pageFor()
  await page.goto(`${base}/conversations/new`)
  await page.getByLabel('Who is talking with you?').fill('Ines Aguilar 34')
  await page.keyboard.press('Enter')
  for (const child of ['Mateo 8 son', 'Luz 4 daughter']) {
    await page.keyboard.type(child)
    await page.keyboard.press('Enter')
  }
  await page.getByLabel('Where they live').selectOption('PA')
  for (const id of ['pay', 'income']) {
    await page
      .locator(`.question[data-question="${id}"]`)
      .getByRole('button', { name: /^(None|Nothing)/ })
      .click()
    await page.waitForFunction((was) => document.querySelector<HTMLElement>('.question')?.dataset.question !== was, id)
  }
  const said = page.getByText(/This would settle most: (disability|citizenship)/)
  await said.waitFor()
  const best = /disability/.test((await said.textContent())!) ? 'health' : 'status'
  await assertFair(page, 'the question that settles most')
  await page.getByRole('button', { name: 'Ask it now' }).focus()
  await page.keyboard.press('Enter')
  await question(page, best)
  await page.getByText('The question that settles most').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('answers older than 90 days are said again in one act', async () => {
  const { page, heard, close, session } = await pageFor()
  const personId = newId()
  await h.did(session, conversationsCommands.intake, {
    person: { personId, name: 'Ines Aguila', bornOn: '1992-03-01' },
    household: { householdId: newId(), name: 'Aguila', state: 'PA' },
    conversationId: newId(),
    channel: 'phone',
    beganAt: new Date().toISOString(),
    note: null,
    others: [],
    circumstances: [
      {
        personId,
        said: [
          { question: 'earnedMonthly', answer: 1400 },
          { question: 'expenses.rentMonthly', about: 'household', answer: 700 },
        ],
      },
    ],
  })
  await h.rows('update kith.circumstance set from_on = from_on - 120 where person_id = $1', [personId])
  await page.goto(`${base}/people/${personId}/benefits`)
  await page.getByText('2 answers are older than 90 days').waitFor()
  // it is shown at once, before the server has it
  const saved = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.getByRole('button', { name: 'They say all is still so' }).press('Enter')
  assert.ok((await saved).ok())
  await page.getByText('is it still so?').first().waitFor({ state: 'detached' })
  const { answers: kept } = await h.call(session, benefitsRoutes.benefits, { params: { personId } })
  assert.deepEqual(kept.map(({ answer }) => answer).sort(), [1400, 700])
  assert.ok(kept.every(({ fromOn }) => Date.parse(fromOn) > Date.now() - 3 * 86_400_000))
  assert.deepEqual(heard, [])
  await close()
})

test('a note of thirty characters on an open person takes one key, the words, and Ctrl+Enter', async () => {
  const { page, heard, close, session, worker, heardNow } = await pageFor()
  const ines = await h.aPerson({ agency, officer: worker, name: 'Ines Aguila' })
  await page.goto(`${base}/people/${ines.id}`)
  await page.getByRole('button', { name: 'Add a note' }).waitFor()
  heardNow()
  await page.keyboard.press('n')
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA')
  await page.keyboard.type('Called; the heat is back on ok')
  await page.keyboard.press('Control+Enter')
  await page.getByText('The note is kept.').waitFor()
  const cost = burdenOf(heardNow())
  printBurden('a note of thirty characters on an open person', cost)
  assert.ok(cost.seconds <= 11, `${cost.seconds} seconds`)
  const { notes } = await h.call(session, conversationsRoutes.notes, { params: { personId: ines.id } })
  assert.equal(notes[0]?.body, 'Called; the heat is back on ok')
  assert.deepEqual(heard, [])
  await close()
})

test('a likely duplicate is shown while the name is typed, before anything is kept', async () => {
  const { page, heard, close, worker, heardNow } = await pageFor()
  await h.aPerson({ agency, officer: worker, name: 'Ines Aguila', bornOn: '1991-03-08' })
  await page.goto(`${base}/people`)
  await page.getByRole('link', { name: 'New person' }).waitFor()
  heardNow()
  await page.getByRole('link', { name: 'New person' }).click()
  await page.getByLabel('The name they go by').waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
  await page.keyboard.type('Ines Aguila')
  await page.getByText('This person may already be here').waitFor()
  await assertFair(page, 'a likely duplicate')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
  const cost = burdenOf(heardNow())
  printBurden('a new person, a likely duplicate shown before saving', cost)
  assert.ok(cost.strictSeconds <= 12, `${cost.strictSeconds} seconds`)
  assert.deepEqual(heard, [])
  await close()
})

for (const [width, colorScheme] of [
  [390, 'dark'],
  [320, 'light'],
] as const)
  test(`the conversation and the benefits read well in Spanish at ${width} px, ${colorScheme}`, async () => {
    const { page, heard, close } = await pageFor({
      locale: 'es-US',
      colorScheme,
      viewport: { width, height: 800 },
    })
    await page.goto(`${base}/conversations/new`)
    await page.getByLabel('¿Con quién habla?').fill('Inés Aguilar 34')
    await page.getByLabel('Persona 2').fill('Tomás 67 padre')
    await page.getByLabel('Dónde viven').selectOption('PA')
    await page.locator('.question').waitFor()
    await assertFair(page, 'la conversación')
    await picture(page, `conversation-es-${width}-${colorScheme}`)
    await page.getByLabel('Lo que se dijo', { exact: true }).fill('Perdió dos turnos.')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/\/people\/[0-9a-f-]{36}$/)
    await page.goto(`${page.url()}/benefits`)
    await page.getByRole('heading', { name: 'Antes de un aumento' }).waitFor()
    await assertFair(page, 'los beneficios')
    await picture(page, `benefits-es-${width}-${colorScheme}`)
    assert.deepEqual(heard, [])
    await close()
  })
