import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = process.env.KITH_PICTURES
if (folder) mkdirSync(folder, { recursive: true })

/** Takes a picture of the whole page, or of the `window` alone, where `KITH_PICTURES` names a folder. */
export async function picture(page: Page, name: string, of: 'page' | 'window' = 'page'): Promise<void> {
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: of === 'page' })
}
