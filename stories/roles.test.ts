// Each role of the demo comes in: to a page of use to them, among places that are theirs, and past no closed door.

import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { DemoRole } from '@kith/wire/house'
import type { BrowserContextOptions } from 'playwright-core'
import { userId } from '../demo/src/agencies.ts'
import { openBrowser, openPage } from './chromium.ts'
import { bringSession, signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { assertFair } from './fair.ts'
import { picture } from './picture.ts'

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

const quillaway = (await h.rows<{ id: string }>("select id from person where name = 'Marisol Quillaway'"))[0]!.id

interface Role {
  arrives: string
  places: string
  begins?: true
  /** Pages of others that answer calmly. */
  closed: string[]
}
const staff = 'Today, People, Conversations, Referrals, Law changes, Directory'
const settings = ['/settings/agency', '/settings/roles', '/settings/emergencies', '/settings/ledger']
const casework = [
  '/people',
  `/people/${quillaway}`,
  '/people/new',
  '/conversations',
  '/conversations/new',
  '/referrals',
]
const roles: Record<string, Role> = {
  officer: { arrives: '/', places: staff, begins: true, closed: settings },
  supervisor: { arrives: '/', places: staff, begins: true, closed: settings },
  'dv-advocate': { arrives: '/', places: staff, begins: true, closed: settings },
  intern: {
    arrives: '/',
    places: 'Today, People, Conversations, Law changes, Directory',
    begins: true,
    closed: [...settings, '/referrals', `/people/${quillaway}/refer`],
  },
  volunteer: {
    arrives: '/',
    places: 'Today, People, Directory',
    closed: [...settings, '/referrals', '/conversations', '/conversations/new', '/people/new'],
  },
  partner: {
    arrives: '/referrals',
    places: 'Referrals, Directory',
    closed: [...settings, '/people', '/people/new', '/conversations/new', `/people/${quillaway}/refer`],
  },
  admin: { arrives: '/settings/agency', places: 'Agency, Directory', closed: [...casework, ...settings.slice(2)] },
  privacy: {
    arrives: '/settings/emergencies',
    places: 'Emergencies, Ledger, Directory, Between agencies',
    closed: [...casework, ...settings.slice(0, 2)],
  },
  auditor: { arrives: '/settings/ledger', places: 'Ledger, Directory', closed: [...casework, ...settings.slice(0, 3)] },
  person: { arrives: '/my', places: 'My page, Directory', closed: [...casework, ...settings] },
  leader: { arrives: '/groups', places: 'Connection, Directory, Between agencies', closed: [...casework, ...settings] },
}
/** Colleagues without a button on the sign-in page. */
const without: Record<string, string> = { volunteer: 'june', intern: 'kofi' }

async function comeIn(role: string, options: BrowserContextOptions = {}) {
  const seen = await openPage(browser, options)
  const key = without[role]
  if (key) {
    const agency = await h.rows<{ id: string }>('select agency_id as id from account where id = $1', [userId(key)])
    const known = { id: userId(key), agencyId: agency[0]!.id, name: '', email: '' }
    await bringSession(seen.page.context(), base, await h.signedIn(known))
  } else await signInToDemo(seen.page, base, role as DemoRole)
  await seen.page.goto(base)
  return seen
}

for (const [role, { arrives, places, begins, closed }] of Object.entries(roles)) {
  test(`${role} arrives at ${arrives}, among their own places`, async () => {
    const { page, heard, close } = await comeIn(role)
    await page.waitForURL(base + arrives)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.locator('.waiting').waitFor({ state: 'detached' })
    const nav = page.getByRole('navigation', { name: 'Places' }).first()
    const links = () => nav.getByRole('link').allTextContents()
    assert.equal((await links()).join(', '), places)
    assert.equal(await page.getByRole('link', { name: 'New conversation' }).count(), begins ? 1 : 0)
    await page.keyboard.press('?')
    const map = page.getByRole('dialog', { name: 'Keyboard map' })
    await map.getByText('Directory').waitFor()
    assert.equal(await map.getByText('New conversation').count(), begins ? 1 : 0)
    assert.equal(await map.getByText('People', { exact: true }).count(), places.includes('People') ? 1 : 0)
    await page.keyboard.press('Escape')
    await map.waitFor({ state: 'detached' })
    if (!begins) {
      await page.keyboard.press('c')
      assert.equal(new URL(page.url()).pathname, arrives)
    }
    await page.keyboard.press('Control+k')
    const steps = page.getByRole('menuitem')
    await steps.filter({ hasText: 'Directory' }).waitFor()
    assert.equal(await steps.filter({ hasText: 'Add a person' }).count(), begins ? 1 : 0)
    assert.equal(await steps.filter({ hasText: 'Referrals' }).count(), places.includes('Referrals') ? 1 : 0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    for (const each of places.split(', ')) {
      await nav.getByRole('link', { name: each }).click()
      await page.waitForFunction(
        (name) => document.querySelector('.headnav [aria-current=page]')?.textContent === name,
        each,
      )
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      const title = await page.getByRole('heading', { level: 1 }).first().textContent()
      assert.doesNotMatch(title ?? '', /There is nothing here|did not work/, each)
    }
    assert.deepEqual(heard, [])
    for (const address of closed) {
      await page.goto(base + address)
      await page.getByRole('heading', { name: 'There is nothing here that you can open' }).waitFor()
      assert.equal(new URL(page.url()).pathname, address)
    }
    await page.getByRole('link', { name: 'Go to the start' }).click()
    await page.waitForURL(base + arrives)
    // Not even asked for: what was closed made no noise.
    assert.deepEqual(heard, [])
    await close()
  })

  for (const [width, locale] of [
    [1280, 'es-US'],
    [390, 'en-US'],
    [390, 'es-US'],
  ] as const) {
    test(`where ${role} arrives is fair to everyone at ${width}, ${locale}`, async () => {
      const { page, heard, close } = await comeIn(role, { viewport: { width, height: 844 }, locale })
      await page.waitForURL(base + arrives)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      await assertFair(page, `where ${role} arrives`)
      await picture(page, `arrives-${role}-${width}-${locale}`, 'window')
      assert.deepEqual(heard, [])
      await close()
    })
  }
}

test('signing in goes on to the page that was asked for, and without one to the first of one’s places', async () => {
  const { page, close } = await openPage(browser)
  await page.goto(`${base}/directory?q=food`)
  await page.getByRole('heading', { name: 'Come in' }).waitFor()
  await page.getByRole('button', { name: /auditor/i }).click()
  await page.waitForURL(`${base}/directory?q=food`)
  await page.getByRole('button', { name: 'My account' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('button', { name: /partner/i }).click()
  await page.waitForURL(`${base}/referrals`)
  await close()
})
