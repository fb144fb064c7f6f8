import assert from 'node:assert/strict'
import type { DemoRole } from '@kith/wire/house'
import type { BrowserContext, Page } from 'playwright-core'

/** The browser holds this session from now on, as if its owner had signed in. */
export async function bringSession(context: BrowserContext, base: string, session: { cookie: string }): Promise<void> {
  const [name, value] = session.cookie.split('=') as [string, string]
  await context.addCookies([{ name, value, url: base }])
}

/** Signs in to the demo as one of its roles. */
export async function signInToDemo(page: Page, base: string, role: DemoRole): Promise<void> {
  const answer = await page.request.post(`${base}/api/demo/sign-in`, { data: { role } })
  assert.ok(answer.ok(), `${role} does not come in: ${answer.status()}`)
}
