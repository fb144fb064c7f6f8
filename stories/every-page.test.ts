// Every page of the app, found in the rooms themselves so that none can be forgotten: fair to everyone (axe, WCAG 2.2 AA),
// in both languages and every theme, from a wide desk to 320 pixels, with a silent console and nothing asked of another origin.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { DemoRole } from '@kith/wire/house'
import type { BrowserContextOptions } from 'playwright-core'
import { openBrowser, openPage, type Watched } from './chromium.ts'
import { signInToDemo } from './come-in.ts'
import { demoHouse } from './demo-house.ts'
import { faultsOf, overflowOf } from './fair.ts'

const web = join(import.meta.dirname, '../web')
const paths = globSync('src/rooms/*/index.tsx', { cwd: web })
  .toSorted()
  .flatMap((file) => [...readFileSync(join(web, file), 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1]!))
assert.ok(paths.length > 15, `only ${paths.length} pages were found`)

const { h, base } = await demoHouse()
const browser = await openBrowser()
after(() => browser.close())

const one = async (sql: string) => (await h.rows<{ id: string }>(sql))[0]!.id
const personId = await one("select id from person where name = 'Marisol Quillaway'")
const params: Record<string, string> = {
  personId,
  noteId: await one(`select id from note where person_id = '${personId}' order by id desc limit 1`),
  householdId: await one(`select household_id as id from household_member where person_id = '${personId}' limit 1`),
  referralId: await one(`select id from referral where person_id = '${personId}' order by id desc limit 1`),
  userId: await one("select id from account where email = 'officer@demo.kith.example'"),
  applicationId: await one(`select id from benefit_application where person_id = '${personId}' and status = 'denied'`),
  serviceId: await one("select id from directory_service where source = 'demo' order by name limit 1"),
}
const [agreement] = await h.rows<{ id: string }>(
  `insert into match_agreement (agency_id, id, made_here, purposes, program_ids, from_on, until_on, our_people, code_until, author_id)
   select p.agency_id, gen_random_uuid(), true, '{coordination}', array[p.id], current_date, current_date + 300, 500, now() + interval '7 days', a.id
     from program p join account a on a.agency_id = p.agency_id and a.email = 'privacy@demo.kith.example' limit 1 returning id`,
)
params.agreementId = agreement!.id
const address = (path: string) =>
  path.replace(/\$(\w+)/g, (_, name: string) => {
    assert.ok(params[name], `${path}: this test does not know a ${name} yet`)
    return params[name]!
  })

/** Who opens a page, where it is not the officer's. */
const openedBy: Record<string, DemoRole> = {
  '/team/$userId': 'supervisor',
  '/my': 'person',
  '/my/$personId': 'person',
  '/my/connection': 'person',
  '/groups': 'leader',
  '/boundaries/team': 'supervisor',
  '/directory/duplicates': 'supervisor',
  '/settings/agency': 'admin',
  '/settings/roles': 'admin',
  '/settings/emergencies': 'privacy',
  '/settings/ledger': 'auditor',
  '/mailbox': 'admin',
  '/network': 'privacy',
  '/network/$agreementId': 'privacy',
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

const openerOf = (path: string): DemoRole => openedBy[path] ?? 'officer'

interface Visitor extends Watched {
  role?: DemoRole
}
const visitors = new Map<string, Visitor>()
/** The browser of one look, its worker too, in which everybody signs in after the other. */
async function visitor(look: string, options: BrowserContextOptions, role: DemoRole): Promise<Watched> {
  const known: Visitor = visitors.get(look) ?? (await openPage(browser, { ...options, serviceWorkers: 'allow' }))
  visitors.set(look, known)
  if (known.role !== role) await signInToDemo(known.page, base, role)
  known.role = role
  return known
}

for (const path of paths.toSorted((one, other) => openerOf(one).localeCompare(openerOf(other)))) {
  test(`${path} is fair to everyone`, async () => {
    const faults: string[] = []
    for (const [look, options] of looks) {
      const { page, heard } = await visitor(look, options, openerOf(path))
      heard.length = 0
      await page.goto(base + address(path))
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.locator('.waiting').waitFor({ state: 'detached' })
      const title = await page.getByRole('heading', { level: 1 }).first().textContent()
      if (/There is nothing here|Aquí no hay nada|did not work|no funcionó/.test(title ?? ''))
        faults.push(`${look}: "${title}"`)
      for (const fault of await faultsOf(page)) faults.push(`${look}: ${fault}`)
      const wide = await overflowOf(page)
      if (wide > 0) faults.push(`${look}: scrolls sideways by ${wide} pixels`)
      for (const line of heard) faults.push(`${look}: ${line}`)
    }
    assert.deepEqual(faults, [])
  })
}
