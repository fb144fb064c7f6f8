import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { type SourceFile, sayFault } from '@kith/hsds'
import { openHouse } from '@kith/server/cli-house'
import { likelyServicesWork, takeIn } from '@kith/server/rooms/directory/index'

const usage =
  'kith directory import PATH [--source NAME] [--only-for AGENCY-ID]   (a zip, a folder or a file in HSDS form)\n'

/** `kith directory import PATH`: works on an empty data folder and beside a running server on the same data. */
export async function directoryCommand(args: readonly string[]): Promise<number> {
  const [verb, path, ...rest] = args
  if (verb !== 'import' || !path) {
    process.stderr.write(usage)
    return 2
  }
  const given = (name: string) => (rest.includes(name) ? (rest[rest.indexOf(name) + 1] ?? '') : null)
  const source = given('--source') ?? basename(path)
  let files: SourceFile[]
  try {
    files = await filesAt(path)
  } catch (error) {
    process.stderr.write(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code}). Name a zip, a folder or a file.\n`,
    )
    return 1
  }
  const house = await openHouse(process.env)
  try {
    // No desk stands beside the command line: what the import ordered is done at once.
    const ordered: Record<string, string | number>[] = []
    const jobs = {
      order: async (_tx: unknown, job: { data: Record<string, string | number> }) => void ordered.push(job.data),
    }
    const taken = await takeIn({ ...house.house, jobs }, files, source, given('--only-for'))
    for (const data of ordered) await likelyServicesWork.act(house.house, data)
    for (const fault of taken.faults) process.stderr.write(`${sayFault(fault, 'en')}\n`)
    if (taken.faultsNotListed > 0) process.stderr.write(`… and ${taken.faultsNotListed} more of the same kinds\n`)
    for (const passed of taken.passedOver) process.stderr.write(`${passed}: passed over, not part of a directory\n`)
    for (const [kind, c] of [
      ['locations', taken.locations],
      ['organizations', taken.organizations],
      ['services', taken.services],
    ] as const) {
      process.stdout.write(
        `${kind} ${c.found}: ${c.new} new, ${c.changed} changed, ${c.same} same, ${c.refused} refused\n`,
      )
    }
    return taken.services.found === 0 ? 1 : 0
  } finally {
    await house.close()
  }
}

async function filesAt(path: string): Promise<SourceFile[]> {
  const about = await stat(path)
  if (!about.isDirectory()) return [{ path: basename(path), bytes: await readFile(path) }]
  const names = await readdir(path, { recursive: true, withFileTypes: true })
  return await Promise.all(
    names
      .filter((name) => name.isFile())
      .map((name) => join(name.parentPath, name.name))
      .sort()
      .map(async (file) => ({ path: relative(path, file), bytes: await readFile(file) })),
  )
}
