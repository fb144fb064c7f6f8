import assert from 'node:assert/strict'
import { test } from 'node:test'
import { community } from '@kith/demo'
import { ownerPool } from '../house/db/connect.ts'
import { quietLog } from '../house/db/test-cluster.ts'
import { houseForTests } from '../testing/house-for-tests.ts'
import { forgetDemo, plantDemoIfAbsent } from './plant.ts'

const h = await houseForTests({ demo: true })
const database = { ownerPool: (options?: object) => ownerPool(h.db.place, quietLog, options) }
const count = async (table: string) =>
  Number((await h.rows<{ count: string }>(`select count(*) from ${table}`))[0]!.count)

test('the same seed on the same day gives the same bytes', () => {
  const [one, two] = [community('kith', '2026-11-22'), community('kith', '2026-11-22')]
  assert.equal(JSON.stringify(one), JSON.stringify(two))
  assert.notEqual(JSON.stringify(one), JSON.stringify(community('other', '2026-11-22')))
})

test('the community is planted once, with its size and its faults', async () => {
  assert.equal(await plantDemoIfAbsent(h.house, database, quietLog), true)
  assert.equal(await plantDemoIfAbsent(h.house, database, quietLog), false)
  assert.equal(await count('person'), 400)
  assert.equal(await count(`account where kind = 'staff'`), 24)
  assert.equal(await count('directory_service'), 126, '120 and six that are listed twice')
  assert.equal(await count('household'), 151, '150 and the split one')
  assert.equal(await count(`person where demo_fault = 'duplicate'`), 12)
  assert.equal(await count('note where signed_at is null'), 1)
  assert.equal(await count('conflict'), 1)
  assert.ok((await count(`directory_service where assured_on < current_date - 730`)) > 0)
})

test('a reset takes the demo away whole and plants it anew', async () => {
  await forgetDemo(database)
  assert.equal(await count('person'), 0)
  assert.equal(await count(`receipt where type = 'demo.plant'`), 0)
  assert.equal(await plantDemoIfAbsent(h.house, database, quietLog), true)
  assert.equal(await count('person'), 400)
})
