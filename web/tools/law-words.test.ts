import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import * as law from '@kith/law'
import { randomHousehold } from '@kith/law/random-household'
import { lawChunks, lawSizes } from './law-sizes.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-law-'))
after(() => rmSync(folder, { recursive: true }))

test('a browser decides without the words, and says the same once it has them', async () => {
  const chunks = await lawChunks(`
export { everyReason, explain, lawOf, loadState, programmes } from '@kith/law'
export { loadTitles, loadWords } from '@kith/law/us/load-words'`)
  for (const { fileName, code } of chunks) {
    mkdirSync(dirname(join(folder, fileName)), { recursive: true })
    writeFileSync(join(folder, fileName), code)
  }
  const entry = chunks.find(({ isEntry }) => isEntry)!
  type Load = (language: law.Language) => Promise<void>
  const sent: typeof law & { loadWords: Load; loadTitles: Load } = await import(
    pathToFileURL(join(folder, entry.fileName)).href
  )
  const { asks } = law.inventory(law.programmes.map((one) => law.ruleOf(one.eligible)))
  const states = ['NY', 'TX']
  const households = Array.from({ length: 6 }, (_, seed) => randomHousehold(asks, states, seed + 1))
  const found = async ({ everyReason, explain, lawOf, loadState, programmes }: typeof law, say: boolean) => {
    const said: unknown[] = []
    for (const household of households) {
      const here = lawOf(programmes, { asOf: '2026-06', state: await loadState(household.state) })
      said.push(here.screen(household).map(({ status, amount, of }) => ({ status, amount, of })))
      if (say)
        for (const { id } of programmes) {
          const { sentence, eligible, amount } = explain(here, household, id, 'es')
          said.push([sentence, everyReason([eligible, amount]).map(inWords)])
        }
    }
    return said
  }
  assert.deepEqual(await found(sent, false), await found(law, false))
  assert.equal(sent.programmes[0]!.name.es, '')
  await Promise.all([sent.loadWords('es'), sent.loadTitles('es')])
  assert.equal(sent.programmes[0]!.name.en, '')
  assert.deepEqual(await found(sent, true), await found(law, true))
})

const inWords = ({ step, because }: law.Explanation): unknown => [
  step.title,
  step.cite,
  step.said,
  step.arithmetic,
  step.figures,
  step.answers.map(({ label, said }) => [label, said]),
  because.map((next) => next.step.title),
]

test('what a browser must load of the law is small', async () => {
  const { core, largestState } = await lawSizes()
  assert.ok(core <= 60_000, `the core has ${core} bytes of gzip`)
  assert.ok(largestState <= 40_000, `the largest state has ${largestState} bytes of gzip`)
})
