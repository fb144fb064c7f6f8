import { openBrowser } from '../stories/chromium.ts'
import { lawChunks, lawSizes } from '../web/tools/law-sizes.ts'

/** The law as a browser gets it: how much arrives, and how long a household takes on a slow telephone. */

const slower = 4

export async function browserLines(): Promise<string[]> {
  const { core, words, largestState } = await lawSizes()
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`
  const { ready, settle, next } = await slowly()
  const ms = (time: number) => `${time.toFixed(1)} ms`
  return [
    `size         ${kb(core)} gzip decides for all programmes (wanted: 60), ${kb(largestState)} the largest state (40); ${kb(words.en)} English or ${kb(words.es)} Spanish and ${kb(words.cites)} of citations come beside it`,
    `in a browser ${ms(settle)} to settle a household at ${slower} times slower (wanted: 20), ${ms(next)} with what to ask next; ${ms(ready)} to prepare the law of Texas, once`,
  ]
}

const page = `
import { lawOf } from '@kith/law/here'
import { randomHousehold } from '@kith/law/random-household'
import { programmes } from '@kith/law/us/index'
import { figures } from '@kith/law/us/states/figures-TX'
import { inventory } from '@kith/law/walk'
import { ruleOf } from '@kith/law/language'
const { asks } = inventory(programmes.map(({ eligible }) => ruleOf(eligible)))
const timed = (act) => { const start = performance.now(); act(); return performance.now() - start }
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1]
window.measure = () => {
  let law
  const ready = timed(() => { law = lawOf(programmes, { asOf: '2026-06', state: figures }) })
  const households = Array.from({ length: 60 }, (_, n) => randomHousehold(asks, ['TX'], n + 1))
  for (const one of households) law.screen(one)
  const settle = median(households.map((one) => timed(() => law.screen(one))))
  const next = median(households.slice(0, 9).map((one) => timed(() => law.next(one))))
  return { ready, settle, next }
}`

async function slowly(): Promise<{ ready: number; settle: number; next: number }> {
  const [sent] = await lawChunks(page, 'iife')
  const browser = await openBrowser()
  try {
    const tab = await browser.newPage()
    await tab.addScriptTag({ content: sent!.code })
    const line = await tab.context().newCDPSession(tab)
    await line.send('Emulation.setCPUThrottlingRate', { rate: slower })
    return await tab.evaluate('measure()')
  } finally {
    await browser.close()
  }
}
