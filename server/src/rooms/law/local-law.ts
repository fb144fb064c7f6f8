import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Programme, programmes } from '@kith/law'
import type { LocalProgramme } from '@kith/law/local/local-programme'
import type { LocalLaw, Log } from '../../house/house.ts'
import { readLocalFile } from './local-file.ts'

const lookEveryMs = 3000
const mostFiles = 200

/**
 * The programmes of a folder (`KITH_DATA/law`), one file each: read now, and again when a file changes. A file with a
 * fault is left out and says why; the others hold, and nothing stops.
 */
export async function openLocalLaw(
  folder: string,
  log: Log,
): Promise<LocalLaw & { look(): Promise<void>; close(): Promise<void> }> {
  let seen = ''
  const law: LocalLaw & { look(): Promise<void>; close(): Promise<void> } = {
    programmes: [],
    files: [],
    async look() {
      const files = await filesIn(folder)
      const now = files.map(({ name, stamp }) => `${name} ${stamp}`).join('\n')
      if (now === seen) return
      seen = now
      const read = await readAll(
        folder,
        files.map(({ name }) => name),
      )
      law.programmes = read.programmes
      law.files = read.files
      for (const { file, programme, faults } of read.files) {
        if (programme) log.info('A program was read from a file', { file, programme })
        const [first] = faults
        if (first) log.error('A program was left out', { file, line: first.line, why: first.en, faults: faults.length })
      }
    },
    close: async () => clearInterval(timer),
  }
  await law.look()
  let isLooking = false
  const timer = setInterval(() => {
    if (isLooking) return
    isLooking = true
    law
      .look()
      .catch((error: Error) => log.error('The folder of local programs cannot be read', { why: error.name }))
      .finally(() => {
        isLooking = false
      })
  }, lookEveryMs)
  timer.unref()
  return law
}

/** The files of a folder that hold programmes; none where there is no folder. */
async function filesIn(folder: string): Promise<{ name: string; stamp: string }[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const wanted = names.filter((name) => /^[\w-]+\.(ya?ml|json)$/.test(name)).sort()
  return await Promise.all(
    wanted.slice(0, mostFiles).map(async (name) => {
      const { mtimeMs, size } = await stat(join(folder, name))
      return { name, stamp: `${mtimeMs} ${size}` }
    }),
  )
}

async function readAll(folder: string, names: readonly string[]): Promise<Pick<LocalLaw, 'programmes' | 'files'>> {
  const found: LocalProgramme[] = []
  const files: LocalLaw['files'][number][] = []
  for (const file of names) {
    const others: Programme[] = [...programmes, ...found.map((one) => one.programme)]
    const read = await readLocalFile(await readFile(join(folder, file), 'utf8'), others)
    if ('local' in read) {
      found.push(read.local)
      files.push({ file, programme: read.local.programme.id, faults: [] })
    } else files.push({ file, programme: null, faults: read.faults })
  }
  return { programmes: found, files }
}

/** Reads a folder once; for the command line. */
export const readLocalFolder = async (folder: string) =>
  await readAll(
    folder,
    (await filesIn(folder)).map(({ name }) => name),
  )
