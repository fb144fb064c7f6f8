import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HouseDatabase } from './house/db/connect.ts'
import type { House, Log } from './house/house.ts'

const plant = new URL('./demo/plant.ts', import.meta.url)

/** Seeds the demo community where it is absent. */
export async function plantDemo(house: House, database: HouseDatabase, log: Log): Promise<void> {
  if (!existsSync(fileURLToPath(plant))) return
  const { plantDemoIfAbsent } = (await import(plant.href)) as {
    plantDemoIfAbsent(house: House, database: HouseDatabase, log: Log): Promise<unknown>
  }
  await plantDemoIfAbsent(house, database, log)
}
