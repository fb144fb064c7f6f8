// The shell opens without the network, and a new version waits until the person takes it.
import assert from 'node:assert/strict'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { after, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { buildIfNeeded } from '../web/tools/build.ts'
import { openBrowser } from './chromium.ts'

await buildIfNeeded()
const dist = join(import.meta.dirname, '../web/dist')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}
// Serves the built files and nobody signed in. Another version is the same files with another worker.
let version = 'one'
let port = 0
let server: Server | undefined
async function open() {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    if (path === '/api/session') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      return response.end('{"who":null,"demo":false}')
    }
    const file = path !== '/' && existsSync(join(dist, path)) ? join(dist, path) : join(dist, 'index.html')
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    })
    if (path === '/sw.js') return response.end(`${readFileSync(file, 'utf8')}\n// version ${version}`)
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((ready) => server!.listen(port, '127.0.0.1', ready))
  port = (server.address() as AddressInfo).port
}
async function close() {
  server?.closeAllConnections()
  await new Promise((closed) => server?.close(closed))
}
await open()
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await close()
})
const base = `http://127.0.0.1:${port}`
const shown = (page: Page) => page.getByRole('heading', { name: 'Come in' }).waitFor()

async function withWorker(context: BrowserContext) {
  const page = await context.newPage()
  await page.goto(`${base}/sign-in`)
  await shown(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.reload()
  await shown(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  return page
}

test('without the network the shell opens, in both languages, and nothing of the server was kept', async () => {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await withWorker(context)
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map((request) => new URL(request.url).pathname)
  })
  assert.ok(kept.length > 10, `only ${kept.length} files were kept`)
  assert.deepEqual(
    kept.filter((path) => path.startsWith('/api')),
    [],
  )
  await close()
  try {
    await page.goto(`${base}/sign-in`)
    await shown(page)
    await page.getByRole('button', { name: 'Español' }).click()
    await page.getByRole('heading', { name: 'Adelante' }).waitFor()
  } finally {
    await open()
  }
  await context.close()
})

test('a new version waits; who takes it gets it, the other window is told and left alone', async () => {
  version = 'one'
  const context = await browser.newContext({ locale: 'en-US' })
  const mine = await withWorker(context)
  const other = await context.newPage()
  await other.goto(`${base}/sign-in`)
  await shown(other)
  await mine.getByLabel('Work email').fill('rosa@')
  await other.evaluate(() => {
    document.body.dataset.mark = 'not reloaded'
  })
  version = 'two'
  await mine.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
  await mine.getByText('A new version is ready').waitFor()
  assert.equal(await mine.getByLabel('Work email').inputValue(), 'rosa@')
  await Promise.all([mine.waitForEvent('load'), mine.getByRole('button', { name: 'Use it now' }).click()])
  await shown(mine)
  await other.getByText('Another window took the new version').waitFor()
  assert.equal(await other.evaluate(() => document.body.dataset.mark), 'not reloaded')
  await context.close()
})
