import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { testDatabase } from '../server/src/house/db/test-database.ts'
import { describeTables } from './write-tables.ts'

test('tables.ts says what the migrations make; after a new one: node tools/write-tables.ts', async (t) => {
  const { owner } = await testDatabase(t)
  const written = readFileSync(new URL('../server/src/house/db/tables.ts', import.meta.url), 'utf8')
  assert.equal(await describeTables(owner), written)
})
