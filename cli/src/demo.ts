import { openHouse } from '@kith/server/cli-house'
import { forgetDemo, plantDemoIfAbsent } from '@kith/server/demo/plant'

/** `kith demo reset`: takes the demo community away and plants it anew. Other agencies and the directory stay. */
export async function demoCommand(args: readonly string[]): Promise<number> {
  if (args[0] !== 'reset') {
    process.stderr.write('kith demo reset   (plants the demo community anew)\n')
    return 2
  }
  const log = {
    info: (words: string) => void process.stderr.write(`${words}\n`),
    error: (words: string) => void process.stderr.write(`${words}\n`),
  }
  const { house, database, close } = await openHouse(process.env, log)
  try {
    await forgetDemo(database)
    await plantDemoIfAbsent(house, database, log)
    return 0
  } finally {
    await close()
  }
}
