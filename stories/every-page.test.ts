// Every page of the app, found in the rooms themselves so that none can be forgotten: fair to everyone (axe, WCAG 2.2 AA),
// in both languages and every theme, from a wide desk to 320 pixels, with a silent console and nothing asked of another origin.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import AxeBuilder from '@axe-core/playwright'
import type { BrowserContextOptions } from 'playwright-core'
import { plantDemoIfAbsent } from '../server/src/demo/plant.ts'
import { ownerPool } from '../server/src/house/db/connect.ts'
import { quietLog } from '../server/src/house/db/test-cluster.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser, openPage, type Watched } from './chromium.ts'

const web = join(import.meta.dirname, '../web')
const paths = globSync('src/rooms/*/index.tsx', { cwd: web })
  .toSorted()
  .flatMap((file) => [...readFileSync(join(web, file), 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1]!))
assert.ok(paths.length > 15, `only ${paths.length} pages were found`)

await buildIfNeeded()
const h = await houseForTests({ demo: true })
const base = await h.listen()
await plantDemoIfAbsent(h.house, { ownerPool: (options) => ownerPool(h.db.place, quietLog, options) }, quietLog)
const browser = await openBrowser()
after(() => browser.close())

const one = async (sql: string) => (await h.rows<{ id: string }>(sql))[0]!.id
const personId = await one("select id from person where name = 'Marisol Quillaway'")
const params: Record<string, string> = {
  personId,
  noteId: await one(`select id from note where person_id = '${personId}' order by id desc limit 1`),
  referralId: await one(`select id from referral where person_id = '${personId}' order by id desc limit 1`),
  userId: await one("select id from account where email = 'officer@demo.kith.example'"),
  serviceId: await one("select id from directory_service where source = 'demo' order by name limit 1"),
}
const address = (path: string) =>
  path.replace(/\$(\w+)/g, (_, name: string) => {
    assert.ok(params[name], `${path}: this test does not know a ${name} yet`)
    return params[name]!
  })

/** Who opens a page, where it is not the officer's. */
const openedBy: Record<string, string> = {
  '/team/$userId': 'supervisor',
  '/my': 'person',
  '/my/$personId': 'person',
  '/settings/agency': 'admin',
  '/settings/roles': 'admin',
  '/settings/emergencies': 'privacy',
  '/settings/ledger': 'auditor',
  '/mailbox': 'admin',
}

const looks: [name: string, options: BrowserContextOptions][] = [
  ['1280, light, English', { viewport: { width: 1280, height: 900 }, locale: 'en-US', colorScheme: 'light' }],
  ['320, dark, Spanish', { viewport: { width: 320, height: 800 }, locale: 'es-US', colorScheme: 'dark' }],
  ['390, more contrast, English', { viewport: { width: 390, height: 800 }, locale: 'en-US', contrast: 'more' }],
  [
    '1280, the system’s own colours, Spanish',
    { viewport: { width: 1280, height: 900 }, locale: 'es-US', forcedColors: 'active' },
  ],
]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const visitors = new Map<string, Watched>()
async function visitor(look: string, options: BrowserContextOptions, role: string): Promise<Watched> {
  const key = `${look} ${role}`
  const known = visitors.get(key)
  if (known) return known
  const made = await openPage(browser, options)
  await made.page.request.post(`${base}/api/demo/sign-in`, { data: { role } })
  visitors.set(key, made)
  return made
}

for (const path of paths) {
  test(`${path} is fair to everyone`, async () => {
    const faults: string[] = []
    for (const [look, options] of looks) {
      const { page, heard } = await visitor(look, options, openedBy[path] ?? 'officer')
      heard.length = 0
      await page.goto(base + address(path))
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      const title = await page.getByRole('heading', { level: 1 }).first().textContent()
      if (/There is nothing here|Aquí no hay nada|did not work|no funcionó/.test(title ?? ''))
        faults.push(`${look}: "${title}"`)
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      for (const { id, nodes } of violations)
        faults.push(
          `${look}: ${id}: ${nodes
            .slice(0, 2)
            .map((node) => node.html.slice(0, 150))
            .join(' | ')}`,
        )
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) faults.push(`${look}: scrolls sideways by ${wide} pixels`)
      for (const line of heard) faults.push(`${look}: ${line}`)
    }
    assert.deepEqual(faults, [])
  })
}
