// How much arrives before the first page can be used, and how long that takes on a slow line with a slow processor.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { conversationsCommands } from '@kith/wire/conversations'
import { newId } from '../server/src/house/clock.ts'
import { houseForTests } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser } from './chromium.ts'
import { bringSession } from './come-in.ts'

await buildIfNeeded()
const h = await houseForTests()
const base = await h.listen()
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency, name: 'Rosa Thistledane' })
const ines = await h.aPerson({ agency, name: 'Inés Aguilar', officer: rosa })
const session = await h.signedIn(rosa)
const marta = newId()
await h.did(session, conversationsCommands.intake, {
  person: { personId: marta, name: 'Marta Birchlow', bornOn: '1991-05-01' },
  household: { householdId: newId(), name: 'Birchlow', state: 'PA' },
  conversationId: newId(),
  channel: 'phone',
  beganAt: new Date().toISOString(),
  note: null,
  others: [],
  circumstances: [],
})
const browser = await openBrowser()
after(() => browser.close())

const kib = 1024
const slow4g = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const times = 5
const median = (all: number[]) => all.toSorted((a, b) => a - b)[all.length >> 1]!

const isPublic = (path: string) => path === '/sign-in' || path.startsWith('/law')

/** One cold visit: no cache, no worker. `slowly` throttles the line and the processor (four times). */
async function visit(path: string, ready: string, slowly: boolean) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    locale: 'en-US',
  })
  if (!isPublic(path)) {
    await bringSession(context, base, session)
  }
  const page = await context.newPage()
  const line = await context.newCDPSession(page)
  await line.send('Network.enable')
  if (slowly) {
    await line.send('Network.emulateNetworkConditions', slow4g)
    await line.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  }
  const scripts = new Set<string>()
  const origins = new Set<string>()
  let bytes = 0
  line.on('Network.requestWillBeSent', ({ requestId, request }) => {
    origins.add(new URL(request.url).origin)
    if (new URL(request.url).pathname.endsWith('.js')) scripts.add(requestId)
  })
  line.on('Network.responseReceived', ({ requestId, response }) => {
    if (scripts.has(requestId)) bytes += Number(response.headers['content-length'])
  })
  // Sizes are counted as gzip, which every browser and proxy knows.
  await line.send('Network.setExtraHTTPHeaders', { headers: { 'accept-encoding': 'gzip' } })
  const start = performance.now()
  await page.goto(base + path, { waitUntil: 'commit' })
  await page.locator(ready).first().waitFor()
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const seconds = (performance.now() - start) / 1000
  if (!slowly) await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {}) // the stream of events never ends
  await context.close()
  return { seconds, bytes, files: scripts.size, origins }
}

const pages: [name: string, path: string, ready: string, mostKiB: number, aimSeconds: number][] = [
  ['sign-in', '/sign-in', 'input[type=password]', 130, 2.5],
  ['the law, for anyone', '/law', '.lawgroups a', 110, 2.5],
  ['a rule, for anyone', '/law/snap/rule/snap.shelterDeduction/2026-06-01/TX', '.lawtree', 110, 2.5],
  ['Today', '/', '.today h1', 130, 2.5],
  ['a person', `/people/${ines.id}`, 'h1', 220, 3],
  // With the law of every programme, in one language: without it nothing could be asked offline.
  ['the benefits of a person', `/people/${marta}/benefits`, '.live .results', 220, 3],
  ['a conversation', '/conversations/new', 'h1', 220, 3],
]

for (const [name, path, ready, mostKiB, aimSeconds] of pages) {
  test(`${name} costs at most ${mostKiB} KB of script from cold`, async (t) => {
    const cold = await visit(path, ready, false)
    const seconds: number[] = []
    for (let i = 0; i < times; i++) seconds.push((await visit(path, ready, true)).seconds)
    t.diagnostic(
      `${name}: ${(cold.bytes / kib).toFixed(1)} KB of script in ${cold.files} files; usable on slow 4G with a processor four times slower in ${median(seconds).toFixed(2)} s (median of ${times}, aim ${aimSeconds} s)`,
    )
    assert.ok(cold.bytes > 60 * kib, 'the scripts were not counted')
    assert.ok(cold.bytes <= mostKiB * kib, `${name} costs ${(cold.bytes / kib).toFixed(1)} KB`)
    assert.deepEqual([...cold.origins], [base], 'something is asked of another origin')
  })
}
