// A real browser from npm alone: the Chromium of @sparticuz/chromium on Linux, an installed Chrome elsewhere.
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Opens a browser. `KITH_CHROME` names another one to use. */
export async function openBrowser(): Promise<Browser> {
  const own = process.env.KITH_CHROME
  if (own || process.platform !== 'linux') {
    return chromium.launch(own ? { executablePath: own } : { channel: 'chrome' })
  }
  return chromium.launch({
    executablePath: await unpackedChromium(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
  })
}

/**
 * Unpacking takes seconds and writes to one place for each user of the machine, so only one process does it. The package
 * knows no other way to be told where than the temporary folder.
 */
async function unpackedChromium(): Promise<string> {
  const usual = process.env.TMPDIR
  const place = join(tmpdir(), `kith-chromium-${process.getuid?.() ?? ''}`)
  mkdirSync(place, { recursive: true })
  process.env.TMPDIR = place
  try {
    return await unpackedIn(place)
  } finally {
    if (usual === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = usual
  }
}

async function unpackedIn(place: string): Promise<string> {
  const { default: packed } = await import('@sparticuz/chromium')
  packed.setGraphicsMode = false
  const lock = join(place, 'unpacking')
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch {
      const tooOldMs = 120_000
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > tooOldMs)
        rmSync(lock, { recursive: true, force: true })
      await wait(200)
    }
  }
  try {
    return await packed.executablePath()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

export interface Watched {
  page: Page
  /** Everything that must not be said: console errors and warnings, page errors, refusals of the policy, calls to other origins. */
  heard: string[]
  close: () => Promise<void>
}

/**
 * A fresh visitor whose page is listened to. Without `serviceWorkers: 'allow'` their browser keeps no pages: a worker
 * fetches every file of the app for each new visitor, which takes longer than most of what a story looks at.
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    // Where the agencies of the tests and of the demo are.
    timezoneId: 'America/New_York',
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  const heard: string[] = []
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.warn(
        `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      ),
    )
  })
  page.on('console', (message) => {
    // Chromium says these of files that it had begun to fetch before the worker took over, or on a slow machine; nothing is wrong.
    if (/cross-world service worker resource mismatch|was preloaded using link preload/.test(message.text())) return
    // How soon a file is used after it came is a matter of the machine's speed, not of the page.
    if (/was preloaded using link preload but not used/.test(message.text())) return
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(`page error: ${error.message}`))
  page.on('request', (request) => {
    const here = new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin
    if (!request.url().startsWith(here) && !request.url().startsWith('blob:'))
      heard.push(`another origin: ${request.url()}`)
  })
  return { page, heard, close: () => context.close() }
}
