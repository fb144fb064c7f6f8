// What would be otherwise: a step tried before it is taken, by keyboard, on a screen and on a phone.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { aFamily } from './a-family.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const session = await h.signedIn(await h.aWorker({ agency, role: 'officer' }))
const browser = await openBrowser()
after(() => browser.close())

const personId = await aFamily(h, session, {
  state: 'PA',
  childsAge: 2,
  said: [
    { question: 'earnedMonthly', answer: 1400 },
    { question: 'hoursPerWeek', answer: 20 },
    { question: 'expenses.rentMonthly', about: 'household', answer: 900 },
  ],
})

const said = {
  en: {
    hours: 'Hours a week',
    rent: 'The rent',
    amount: 'Rent',
    leaves: 'Somebody leaves',
    marry: 'They marry',
    age: 'How old are they?',
    more: /\$[\d,]+ more is left each month/,
    any: /\$[\d,]+ (more|less) is left each month/,
    less: /\$[\d,]+ less is left each month/,
    snap: 'Food assistance (SNAP)',
    wic: 'Luz could no longer get it',
    begin: 'Change something above',
    tell: /Tell them by .*Less counts from/,
  },
  es: {
    hours: 'Horas por semana',
    rent: 'La renta',
    amount: 'Renta',
    leaves: 'Alguien se va',
    marry: 'Se casan',
    age: '¿Qué edad tiene?',
    more: /Quedan \$[\d,]+ más al mes/,
    any: /Quedan \$[\d,]+ (más|menos) al mes/,
    less: /Quedan \$[\d,]+ menos al mes/,
    snap: 'Ayuda para alimentos (SNAP)',
    wic: 'Luz ya no podría recibirlo',
    begin: 'Cambie algo arriba',
    tell: /Avise a más tardar .*Lo que baje cuenta desde/,
  },
} as const

for (const [language, locale, width] of [
  ['en', 'en-US', 1280],
  ['es', 'es-US', 390],
] as const)
  test(`a step is tried before it is taken, and nothing of it is kept: ${language}, ${width}`, async () => {
    const words = said[language]
    const { page, heard, close } = await openPage(browser, { viewport: { width, height: 900 }, locale })
    await bringSession(page.context(), base, session)
    const written: string[] = []
    page.on('request', (request) => {
      if (request.method() !== 'GET' && !request.url().endsWith('/api/looks')) written.push(request.url())
    })
    await page.goto(`${base}/people/${personId}/benefits`)
    await page.locator('.raise').scrollIntoViewIfNeeded()
    const panel = page.locator('.whatif')
    await panel.getByText(words.begin).waitFor()

    // more hours: the pay follows
    await panel.getByLabel(words.hours).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('35')
    await panel.getByText(words.more).waitFor()
    assert.match((await panel.locator('input[inputmode=decimal]').nth(1).inputValue()).replaceAll(',', ''), /^2450/)
    await panel.getByRole('row', { name: words.snap }).waitFor()
    await panel.locator('.tellthem li').filter({ hasText: words.snap }).getByText(words.tell).waitFor()
    await assertFair(page, 'a step to try')
    await picture(page, `what-if-${language}-${width}`)

    // a higher rent alone leaves more food help
    await panel.getByRole('radio', { name: words.rent }).focus()
    await page.keyboard.press('Space')
    await panel.getByLabel(words.amount, { exact: true }).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('1200')
    await panel.locator('.outcome').waitFor()

    // a child leaves
    await panel.getByRole('radio', { name: words.leaves }).check()
    await panel.getByRole('combobox').selectOption({ label: 'Luz' })
    await panel.getByText(words.less).waitFor()
    await panel.getByText(words.wic).first().waitFor()

    // somebody moves in to marry
    await panel.getByRole('radio', { name: words.marry }).check()
    await panel.getByLabel(words.age).fill('30')
    await panel.getByText(words.any).waitFor()
    await assertFair(page, 'a marriage to try')

    // what was written for a step is there when they come back to it
    await panel.getByRole('radio', { name: words.leaves }).check()
    await panel.getByText(words.less).waitFor()
    assert.deepEqual(written, [])
    assert.deepEqual(heard, [])
    await close()
  })
