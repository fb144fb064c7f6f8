import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** WCAG 2.2 AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axeItself = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

/** What axe finds on a page that is not fair to everyone, a line for each fault; `except` names rules to leave out. */
export async function faultsOf(page: Page, except: string[] = []): Promise<string[]> {
  assert.equal(page.frames().length, 1, 'axe looks at the page itself: it would miss what stands in a frame')
  // A colour on its way to another is not what anybody reads.
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().flatMap((one) => (one instanceof CSSTransition ? [one.finished] : []))),
  )
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeItself)
  const options: axe.RunOptions = {
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
    // What passed is not told, node by node: on a long page that took longer than looking.
    resultTypes: ['violations'],
  }
  const violations = await page.evaluate(
    async (given) => (await (window as unknown as { axe: typeof axe }).axe.run(document, given)).violations,
    options,
  )
  return violations.map(
    (fault) =>
      `${fault.id}: ${fault.nodes
        .slice(0, 3)
        .map((node) => `${node.html.slice(0, 200)} (${[...node.any, ...node.all, ...node.none][0]?.message})`)
        .join(' | ')}`,
  )
}

/** By how many pixels a page is wider than its window: it scrolls sideways where that is more than none. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** The page has no fault for anyone, and does not scroll sideways. `what` is said where it fails. */
export async function assertFair(page: Page, what: string): Promise<void> {
  assert.deepEqual(await faultsOf(page), [], what)
  assert.ok((await overflowOf(page)) <= 0, `${what} scrolls sideways`)
}
