import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { values as ssi } from '../src/us/ssi/values.ts'
import { values as tax } from '../src/us/tax/values.ts'
import { collect, programmes } from './federal-figures.ts'

const figures = new URL('../../../../shared/law/figures', import.meta.url)
const skip = existsSync(figures) ? false : 'the collected figures are not here'

test('the figures in the package are the collected ones, without projections', { skip }, () => {
  const folder = fileURLToPath(figures)
  assert.deepEqual(ssi, collect(folder, programmes.ssi!))
  assert.deepEqual(tax, collect(folder, programmes.tax!))
})

test('no figure of a tax year begins after the last announcement', () => {
  for (const [name, dates] of Object.entries(tax))
    for (const date of Object.keys(dates)) assert.ok(date <= '2026-12-31', `${name} of ${date}`)
})
