import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'yaml'
import { ruleOf } from './language.ts'
import { programmes } from './us/index.ts'
import { inventory } from './walk.ts'
import { caseRunner, type WorkedCase } from './worked-case.ts'

/** The cases of every programme, `us/<programme>/cases/*.yaml`, in an analyst's words: see `worked-case.ts`. */
const { rules, asks } = inventory(
  programmes.flatMap((one) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf)),
)
const missesOf = caseRunner(rules, asks)

const folder = new URL('./us/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /cases\/[^/]+\.yaml$/.test(name.replaceAll('\\', '/')))
  .sort()

for (const file of files) {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly WorkedCase[]
  for (const one of cases)
    test(`${file}: ${one.case}`, async () => {
      assert.ok(one.source, 'a case says where it comes from')
      assert.deepEqual(await missesOf(one), [])
    })
}
