// Who matters to somebody, as a picture: sixty people and a hundred and twenty ties, read and changed by mouse, touch and keys
// alone, compared with last month, and the same in the table.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession } from './come-in.ts'
import { assertFair } from './fair.ts'
import { daysAgo, largeFamily } from './large-family.ts'
import { picture } from './picture.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency({ name: 'Elm County Family Help' })
const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
const asRosa = await h.signedIn(rosa)
const sam = await h.aWorker({ agency, role: 'volunteer', name: 'Sam Oduya' })
const { ines, people } = await largeFamily(h, agency, rosa, asRosa)
await h.given('assignment', { user_id: sam.id, enrolment_id: ines.enrolmentId, kind: 'secondary' }, agency)
const asReader = await h.signedIn(sam)
const browser = await openBrowser()
after(() => browser.close())

async function mapOf(personId: string, options: BrowserContextOptions = {}, session = asRosa, part = '/ties') {
  const seen = await openPage(browser, options)
  await bringSession(seen.page.context(), base, session)
  await seen.page.goto(`${base}/people/${personId}${part}`)
  await seen.page.getByRole('heading', { level: 1 }).waitFor()
  return seen
}
const map = (page: Page) => page.locator('.ecomap .sheet > svg')
const circle = (page: Page, name: string) => page.getByRole('option', { name: new RegExp(`^${name}`) })
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** Names and circles as the browser has really drawn them, each that lies on another's. */
const faultsOfLayout = (page: Page) =>
  page.evaluate(() => {
    const boxes = [
      ...document.querySelectorAll<SVGElement>('.ecomap .sheet [role="option"], .ecomap [data-letters]'),
    ].flatMap((each) =>
      [...each.querySelectorAll('.sign, .name')].map((part) => ({
        owner: each.dataset.id ?? each.dataset.letters!,
        box: part.getBoundingClientRect(),
      })),
    )
    const touch = 0.5
    return boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (b) =>
            a.owner !== b.owner &&
            a.box.left + touch < b.box.right &&
            b.box.left + touch < a.box.right &&
            a.box.top + touch < b.box.bottom &&
            b.box.top + touch < a.box.bottom,
        )
        .map((b) => `${a.owner} on ${b.owner}`),
    )
  })

test('sixty people and a hundred and twenty ties are drawn, and nobody stands on anybody', async (t) => {
  for (const [name, options] of [
    ['1280-light', { colorScheme: 'light' }],
    ['1280-dark', { colorScheme: 'dark' }],
    ['390-dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true }],
  ] as const) {
    const { page, heard, close } = await mapOf(ines.id, options)
    await map(page).waitFor()
    await page.locator('.ties.between [data-tie]').first().waitFor({ state: 'attached' })
    assert.equal(await page.locator('.ecomap [role="option"]').count(), 61)
    const lines = await page.locator('.ecomap .sheet [data-tie]').count()
    assert.equal(lines, 120)
    const faults = await faultsOfLayout(page)
    const legible = await page
      .locator('.ecomap .name')
      .first()
      .evaluate((each) => {
        const svg = each.closest('svg')!
        return (14 * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width
      })
    t.diagnostic(
      `${name}: 60 people, ${lines} ties, ${faults.length} names or circles on others; names at ${legible.toFixed(1)} px`,
    )
    assert.deepEqual(faults, [], name)
    assert.ok(legible >= 10.5, `${name}: names at ${legible} px`)
    await assertFair(page, name)
    await picture(page, `ecomap-${name}`)
    assert.deepEqual(heard, [])
    await close()
  }
})

test('the table says what the picture says: every tie, its kind, closeness, direction, day and marks', async (t) => {
  const { page, heard, close } = await mapOf(ines.id)
  await map(page).waitFor()
  await page.locator('.ties.between [data-tie]').first().waitFor({ state: 'attached' })
  const drawn = await page.evaluate(() => {
    const heads = (group: Element) => (group.querySelector('.head')!.getAttribute('d') ?? '').split('M').length - 1
    const options = [
      ...document.querySelectorAll<SVGGElement>('.ecomap .sheet [role="option"]:not([data-kind="self"])'),
    ]
    return {
      circles: options.map((each) => ({
        said: each.getAttribute('aria-label')!,
        home: each.querySelector('[data-mark="home"]') !== null,
        neverTold: each.querySelector('[data-mark="neverTold"]') !== null,
        neverMeet: each.querySelector('[data-mark="neverMeet"]') !== null,
        isFormal: each.dataset.shape === 'formal',
      })),
      // Beside the words that are heard: what is seen, from the lines themselves.
      own: [...document.querySelectorAll<SVGGElement>('.ecomap .sheet .ties:not(.between) [data-tie]')].map(
        (each) => `${each.dataset.quality} ${heads(each)}`,
      ),
      between: [...document.querySelectorAll<SVGGElement>('.ecomap .sheet .between [data-tie]')].map(
        (each) => each.dataset.quality!,
      ),
    }
  })
  await page.getByRole('button', { name: 'Show as a table' }).click()
  await page.getByRole('table').first().waitFor()
  await picture(page, 'ecomap-table')
  const rows = await page
    .getByRole('table')
    .first()
    .evaluate((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => {
        const cell = (title: string) => row.querySelector(`[data-title="${title}"]`)?.textContent?.trim() ?? ''
        const words = [...row.querySelectorAll('.tiename > span:last-child > *')].map((each) =>
          each.textContent!.trim(),
        )
        return {
          name: row.querySelector('.tiename > span:last-child')!.firstChild!.textContent!.trim(),
          role: words.at(-1)!,
          kind: cell('Circle'),
          close: cell('How close'),
          quality: row.querySelector<HTMLElement>('[data-close]')?.dataset.close,
          flow: cell('Give and take'),
          support: cell('Support'),
          since: cell('Since'),
          home: cell('Home'),
          marks: cell('Take care'),
        }
      }),
    )
  assert.equal(rows.length, 60)
  const heads: Record<string, number> = {
    'Goes both ways': 2,
    'Gives support': 1,
    'Gets support': 1,
    'Neither gives nor gets': 0,
  }
  const flowWords: Record<string, string> = {
    'Goes both ways': 'goes both ways',
    'Gives support': 'gives support',
    'Gets support': 'gets support',
    'Neither gives nor gets': 'neither gives nor gets',
  }
  for (const row of rows) {
    const said = [
      `${row.name}. `,
      `${row.kind}. `,
      `${row.close} ${row.support.toLowerCase()} tie that ${flowWords[row.flow]}, since ${row.since}.`,
    ]
    const found = drawn.circles.filter((each) => said.every((part) => each.said.includes(part)))
    assert.equal(found.length, 1, `${JSON.stringify(row)} is not drawn so`)
    const shown = found[0]!
    assert.ok(shown.said.toLowerCase().includes(`${row.role.toLowerCase()}.`), `${row.name}: ${row.role}`)
    assert.equal(shown.home, row.home !== '', row.name)
    assert.equal(shown.neverTold, row.marks.includes('never be told'), row.name)
    assert.equal(shown.neverMeet, row.marks.includes('never meet'), row.name)
    assert.equal(shown.isFormal, row.support === 'Formal', row.name)
  }
  assert.deepEqual(rows.map((row) => `${row.quality} ${heads[row.flow]}`).toSorted(), drawn.own.toSorted())
  const between = await page
    .getByRole('table')
    .nth(1)
    .evaluate((table) => [...table.querySelectorAll<HTMLElement>('[data-close]')].map((each) => each.dataset.close!))
  assert.deepEqual(between.toSorted(), drawn.between.toSorted())
  t.diagnostic(`table and picture agree on ${rows.length} own ties and ${between.length} ties between the others`)
  await assertFair(page, 'the table')
  assert.deepEqual(heard, [])
  await close()
})

test('a circle is dragged at sixty frames a second on a processor four times slower', async (t) => {
  const { page, heard, close } = await mapOf(ines.id)
  await page.locator('.ties.between [data-tie]').first().waitFor({ state: 'attached' })
  await page.waitForTimeout(500)
  const line = await page.context().newCDPSession(page)
  await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const measured = await page.evaluate(async () => {
    const option = document.querySelector<SVGGElement>('.ecomap [role="option"][aria-label^="Mateo"]')!
    const { left, top, width, height } = option.querySelector('.sign')!.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const fire = (type: string, at: { x: number; y: number }) =>
      (type === 'pointerdown' ? option : window).dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId: 7,
          button: 0,
          buttons: 1,
          pointerType: 'mouse',
          clientX: at.x,
          clientY: at.y,
        }),
      )
    fire('pointerdown', { x, y })
    const frames: number[] = []
    const work: number[] = []
    const moved: boolean[] = []
    let last = ''
    let before = await new Promise<number>(requestAnimationFrame)
    for (let i = 0; i < 180; i++) {
      // As a hand does it: several moves a frame, in circles over the whole map.
      const began = performance.now()
      for (let k = 0; k < 3; k++)
        fire('pointermove', { x: x + Math.cos((i + k / 3) / 9) * 150 - 150, y: y + Math.sin((i + k / 3) / 9) * 120 })
      const fired = performance.now() - began
      const { at, paint } = await new Promise<{ at: number; paint: number }>((done) =>
        requestAnimationFrame((at) => {
          // Laid out and painted is only what this frame has changed; asking for a box makes the browser do the first of it now.
          const from = performance.now()
          document.querySelector('.ecomap .lifted [data-id]')?.getBoundingClientRect()
          done({ at, paint: performance.now() - from })
        }),
      )
      frames.push(at - before)
      work.push(fired + paint)
      const now = document.querySelector('.ecomap .lifted [data-id]')?.getAttribute('transform') ?? ''
      moved.push(now !== '' && now !== last)
      last = now
      before = at
    }
    fire('pointercancel', { x, y })
    const at = (all: number[], part: number) => all.toSorted((a, b) => a - b)[Math.floor(all.length * part)]!
    return {
      frames: { median: at(frames, 0.5), p95: at(frames, 0.95) },
      work: { median: at(work, 0.5), p95: at(work, 0.95) },
      moved: moved.filter(Boolean).length,
      back: document.querySelector('.ecomap .lifted') === null,
    }
  })
  t.diagnostic(
    `dragging among 60 people and 120 ties, processor four times slower: a frame each ${measured.frames.median.toFixed(1)} ms (median), ${measured.frames.p95.toFixed(1)} ms (95 %); own work ${measured.work.median.toFixed(2)} ms (median), ${measured.work.p95.toFixed(2)} ms (95 %)`,
  )
  assert.ok(measured.moved > 150, `the circle moved in ${measured.moved} of 180 frames`)
  assert.ok(measured.back, 'a drag that is broken off puts the circle back')
  // A busy machine drops frames of its own accord; our part of a frame must leave room for its sixteen milliseconds all the same.
  assert.ok(measured.work.median <= 8, `a frame costs ${measured.work.median} ms of work`)
  assert.ok(measured.frames.median <= 34, `a frame each ${measured.frames.median} ms`)
  await line.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  assert.deepEqual(heard, [])
  await close()
})

test('a tie is added, brought closer, taken back and ended by keyboard alone', async () => {
  const person = await h.aPerson({ agency, officer: rosa, name: 'Delia Marsh' })
  const { page, heard, close } = await mapOf(person.id)
  await page.getByText('No ties yet').waitFor()
  await assertFair(page, 'an empty map')
  await picture(page, 'ecomap-empty')
  await page.keyboard.press('a')
  await page.getByLabel('Name of the person, place or group').waitFor()
  await page.keyboard.type('Aunt Bea')
  await page.keyboard.press('Tab')
  await page.keyboard.type('aunt')
  await page.keyboard.press('Enter')
  await circle(page, 'Aunt Bea').waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await circle(page, 'Delia Marsh').focus()
  await page.keyboard.press('+')
  await page.getByLabel('Name of the person, place or group').waitFor()
  await page.keyboard.type('Vine Street Choir')
  await page.keyboard.press('Tab')
  await page.keyboard.type('choir')
  await page.keyboard.press('Enter')
  await circle(page, 'Vine Street Choir').waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Delia Marsh')
  // Arrow keys reach both.
  const reached = new Set<string>()
  for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press('Home')
    await page.keyboard.press(key)
    reached.add(await focused(page))
  }
  assert.ok(
    [...reached].some((each) => each.startsWith('Aunt Bea')) && [...reached].some((each) => each.startsWith('Vine')),
  )
  await page.keyboard.press('Home')
  await page.keyboard.press('a')
  assert.match(await focused(page), /^Aunt Bea\. Family\. Aunt\. Ordinary natural tie that goes both ways/)
  await page.keyboard.press('PageUp')
  await page.getByText('Aunt Bea: strong from today on.').waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.includes('Strong natural tie'))
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await page.getByRole('option', { name: /^Aunt Bea.*Ordinary/ }).waitFor()
  await circle(page, 'Aunt Bea').focus()
  await page.keyboard.press('4')
  await page.getByRole('option', { name: /^Aunt Bea.*Broken/ }).waitFor()
  await circle(page, 'Aunt Bea').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: 'Aunt Bea' }).waitFor()
  await assertFair(page, 'the card of a tie')
  await picture(page, 'ecomap-card')
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Aunt Bea' }).waitFor({ state: 'detached' })
  assert.match(await focused(page), /^Aunt Bea/)
  await page.keyboard.press('Delete')
  await circle(page, 'Aunt Bea').waitFor({ state: 'detached' })
  await page.getByText('The tie has ended.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).last().press('Enter')
  await page.getByRole('option', { name: /^Aunt Bea.*Broken/ }).waitFor()
  const { ties } = await h.call(asRosa, peopleRoutes.person, { params: { personId: person.id } })
  const open = ties.filter((tie) => tie.untilOn === null).map((tie) => `${tie.otherName} ${tie.closeness}`)
  assert.deepEqual(open.toSorted(), ['Aunt Bea broken', 'Vine Street Choir ordinary'])
  assert.deepEqual(heard, [])
  await close()
})

test('a circle is drawn nearer with the mouse, and a chip at the edge is drawn into the map', async () => {
  const person = await h.aPerson({ agency, officer: rosa, name: 'Nils Quist' })
  const tie = { tieId: newId(), otherName: 'Harriet', kind: 'neighbor', fromOn: daysAgo(300) }
  await h.did(asRosa, peopleCommands.addTie, { personId: person.id, tie })
  const { page, heard, close } = await mapOf(person.id, { viewport: { width: 1280, height: 1500 } })
  await circle(page, 'Harriet').waitFor()
  const middle = (await circle(page, 'Nils Quist').locator('.sign').boundingBox())!
  const from = (await circle(page, 'Harriet').locator('.sign').boundingBox())!
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2]
  const [cx, cy] = [middle.x + middle.width / 2, middle.y + middle.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + (cx - x) * 0.3, y + (cy - y) * 0.3, { steps: 4 })
  await page.mouse.move(x + (cx - x) * 0.5, y + (cy - y) * 0.5, { steps: 4 })
  await page.locator('.zone', { hasText: 'Strong' }).waitFor()
  await page.mouse.up()
  await page.getByRole('option', { name: /^Harriet.*Strong/ }).waitFor()
  const chip = (await page.getByRole('button', { name: 'Add a tie: Community' }).boundingBox())!
  await page.mouse.move(chip.x + 20, chip.y + 10)
  await page.mouse.down()
  await page.mouse.move(cx + 60, cy + 40, { steps: 6 })
  await page.mouse.up()
  await page.getByLabel('Name of the person, place or group').waitFor()
  assert.ok(await page.getByRole('radio', { name: 'Strong' }).isChecked(), 'the place in the map says how close')
  await page.keyboard.press('Escape')
  // Before the first tie there is nothing to see, and the way back to today is still there.
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'A year ago' }).click()
  await page.getByLabel('Show', { exact: true }).selectOption('asItWas')
  await page.getByText('No ties yet').waitFor()
  await page.getByRole('button', { name: 'Today', exact: true }).click()
  await circle(page, 'Harriet').waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('looking back a month, what is new, closer and ended is drawn and said', async () => {
  const { page, heard, close } = await mapOf(ines.id)
  await map(page).waitFor()
  await page.getByRole('button', { name: 'A month ago' }).click()
  const said = page.locator('.sincewords')
  await said.getByText('1 new tie: Yolanda.').waitFor()
  assert.match((await said.textContent())!, /1 closer: Thursday choir\. 1 ended: Night school\./)
  for (const [name, sign] of [
    ['Yolanda', 'new'],
    ['Thursday choir', 'closer'],
    ['Night school', 'ended'],
  ])
    assert.equal(await circle(page, name!).locator('.changed').getAttribute('data-sign'), sign)
  assert.deepEqual(await faultsOfLayout(page), [])
  await assertFair(page, 'compared with last month')
  await picture(page, 'ecomap-since')
  const strong = await circle(page, 'Mateo').getAttribute('transform')
  await page.getByLabel('Show', { exact: true }).selectOption('asItWas')
  await page.getByText('The map as it was').waitFor()
  assert.equal(await circle(page, 'Mateo').getAttribute('transform'), strong, 'who did not change stays')
  assert.equal(await circle(page, 'Yolanda').count(), 0)
  await circle(page, 'Night school').waitFor()
  await page.getByRole('slider').focus()
  await page.keyboard.press('End')
  await circle(page, 'Yolanda').waitFor()
  await page.keyboard.press('ArrowLeft')
  await page.locator('.since output', { hasText: /20\d\d/ }).waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('anyone whom one may see is put into the middle, and Escape leads back', async () => {
  const { page, heard, close } = await mapOf(ines.id)
  await circle(page, 'Mateo').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Put into the middle' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: people[0]!.name }).waitFor()
  assert.match(page.url(), new RegExp(`${people[0]!.id}/ties$`))
  await page.getByRole('navigation', { name: 'The maps that led here' }).getByText('Inés Aguilar').waitFor()
  // The way between the two is drawn from this side too.
  await circle(page, 'Inés Aguilar').waitFor()
  await circle(page, people[0]!.name).focus()
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { level: 1, name: 'Inés Aguilar' }).waitFor()
  assert.deepEqual(heard, [])
  await close()
})

test('on paper and in a picture nothing stands that only we may know, unless it is asked for', async () => {
  const { page, heard, close } = await mapOf(ines.id)
  await map(page).waitFor()
  await page.getByText('Paper and picture').click()
  const secret = page.locator('.ecomap .sheet [data-mark="neverMeet"]').first()
  const crosses = page.locator('.ecomap .sheet [data-quality="dangerous"] .upon')
  await page.emulateMedia({ media: 'print' })
  assert.ok(!(await secret.isVisible()))
  assert.ok(!(await crosses.isVisible()))
  assert.ok(!(await page.getByText('Keep apart from Rubén').isVisible()))
  assert.ok(!(await page.getByText('Must never meet').first().isVisible()))
  assert.ok(!(await page.locator('td [data-close="dangerous"]').isVisible()))
  assert.ok(await page.getByRole('table').first().isVisible(), 'the table is on the paper too')
  await picture(page, 'ecomap-print')
  await page.emulateMedia({ media: 'screen' })
  const [drawing] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Drawing (SVG)' }).click(),
  ])
  const plain = readFileSync((await drawing.path())!, 'utf8')
  assert.equal(drawing.suggestedFilename(), 'ties.svg')
  assert.ok(plain.includes('Thursday choir') && plain.startsWith('<svg'))
  const [image] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ])
  const png = readFileSync((await image.path())!)
  assert.equal(png.subarray(1, 4).toString(), 'PNG')
  assert.ok(png.readUInt32BE(16) > 1500 && png.length > 50_000, `${png.readUInt32BE(16)} wide, ${png.length} bytes`)
  if (process.env.KITH_PICTURES) await image.saveAs(`${process.env.KITH_PICTURES}/ecomap-saved.png`)
  await page.getByLabel('With what only we may know').check()
  const [whole] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Drawing (SVG)' }).click(),
  ])
  const withPrivate = readFileSync((await whole.path())!, 'utf8')
  const neverMeet = 'M-4.5 0H-1.5M1.5 0H4.5M0 -5V5'
  assert.ok(!plain.includes(neverMeet), 'who must never meet is in a picture for which nobody asked')
  assert.ok(withPrivate.includes(neverMeet), 'what is private was asked for and is not there')
  await page.emulateMedia({ media: 'print' })
  assert.ok(await secret.isVisible())
  assert.ok(await crosses.isVisible())
  assert.deepEqual(heard, [])
  await close()
})

test('without the network the map is read, and a change waits until it is back, also over a closed page', async () => {
  const person = await h.aPerson({ agency, officer: rosa, name: 'Olive Tran' })
  const tie = { tieId: newId(), otherName: 'Sister June', kind: 'friend', fromOn: daysAgo(50) }
  await h.did(asRosa, peopleCommands.addTie, { personId: person.id, tie })
  const { page, close } = await mapOf(person.id)
  await circle(page, 'Sister June').waitFor()
  await page.context().setOffline(true)
  await circle(page, 'Sister June').focus()
  await page.keyboard.press('1')
  await page.getByText('There is no network. The change waits here').first().waitFor()
  assert.match((await circle(page, 'Sister June').getAttribute('aria-label'))!, /Strong.*Waits for the network/)
  await picture(page, 'ecomap-waits')
  await page.context().setOffline(false)
  await page.goto(`${base}/people/${person.id}/ties`)
  await page.getByText('What waited has been sent.').waitFor()
  await page.getByRole('option', { name: /^Sister June.*Strong/ }).waitFor()
  assert.doesNotMatch((await circle(page, 'Sister June').getAttribute('aria-label'))!, /Waits/)
  await close()
})

test('who may only read finds nothing to change', async () => {
  const { page, heard, close } = await mapOf(ines.id, {}, asReader)
  await map(page).waitFor()
  assert.equal(await page.getByRole('button', { name: 'Add a tie' }).count(), 0)
  assert.equal(await page.getByRole('button', { name: 'Add a tie: Family' }).count(), 0)
  await circle(page, 'Mateo').focus()
  await page.keyboard.press('5')
  await page.keyboard.press('Enter')
  await page.getByRole('region', { name: /^Mateo/ }).waitFor()
  assert.equal(await page.getByRole('radio').count(), 0)
  assert.deepEqual(heard, [])
  await close()
})

test('the map reads well in Spanish on a phone, at 400 percent, and in the colours of the system', async () => {
  const phone = await mapOf(ines.id, {
    viewport: { width: 390, height: 844 },
    locale: 'es-US',
    colorScheme: 'dark',
    hasTouch: true,
  })
  await map(phone.page).waitFor()
  await assertFair(phone.page, 'a phone in Spanish')
  await picture(phone.page, 'ecomap-390-es-dark')
  const before = await map(phone.page).getAttribute('viewBox')
  await phone.page.getByRole('button', { name: 'Acercar' }).click()
  assert.notEqual(await map(phone.page).getAttribute('viewBox'), before)
  await phone.page.getByRole('button', { name: 'Ver todo' }).click()
  await phone.page.getByRole('button', { name: 'Hace un mes' }).click()
  await phone.page.getByText('1 vínculo nuevo: Yolanda.').waitFor()
  assert.deepEqual(phone.heard, [])
  await phone.close()
  const near = await mapOf(ines.id, { viewport: { width: 320, height: 256 } })
  await map(near.page).waitFor()
  await assertFair(near.page, 'at 400 percent')
  await near.close()
  const forced = await mapOf(ines.id, { forcedColors: 'active' })
  await map(forced.page).waitFor()
  await assertFair(forced.page, 'forced colours')
  await picture(forced.page, 'ecomap-forced')
  await forced.close()
})

test('the front page of a person begins with the map', async () => {
  const { page, heard, close } = await mapOf(ines.id, {}, asRosa, '')
  await map(page).waitFor()
  await page.getByRole('heading', { name: 'Who matters' }).waitFor()
  assert.deepEqual(await faultsOfLayout(page), [])
  await assertFair(page, 'the front page')
  await picture(page, 'ecomap-front-1280')
  assert.deepEqual(heard, [])
  await close()
})
