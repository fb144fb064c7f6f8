import { plantDemoIfAbsent } from '../server/src/demo/plant.ts'
import { ownerPool } from '../server/src/house/db/connect.ts'
import { quietLog } from '../server/src/house/db/test-cluster.ts'
import { houseForTests, type TestHouse } from '../server/src/testing/house-for-tests.ts'
import { buildIfNeeded } from '../web/tools/build.ts'

/** A house with the demo community in it and the pages built, at the address `base`. */
export async function demoHouse(): Promise<{ h: TestHouse; base: string }> {
  await buildIfNeeded()
  const h = await houseForTests({ demo: true })
  const base = await h.listen()
  await plantDemoIfAbsent(h.house, { ownerPool: (options) => ownerPool(h.db.place, quietLog, options) }, quietLog)
  return { h, base }
}
