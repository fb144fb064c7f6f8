import { readFile } from 'node:fs/promises'
import { readLocalFile } from '@kith/server/rooms/law/index'

/** Reads files of local programmes and says in words what is wrong with each: file, line, what to do. */
export async function checkFiles(files: readonly string[]): Promise<number> {
  let wrong = 0
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      process.stderr.write(`${file}: this file cannot be read (${error.code}).\n`)
      return null
    })
    const read = text === null ? null : await readLocalFile(text)
    if (read && 'local' in read) {
      const { programme, place, cases } = read.local
      process.stdout.write(
        `${file}: ${programme.name.en} (${place.en}) can be added. ${cases.length} ${cases.length === 1 ? 'case comes' : 'cases come'} out as expected.\n`,
      )
      continue
    }
    wrong++
    for (const fault of read?.faults ?? []) process.stdout.write(`${file}:${fault.line}: ${fault.en}\n`)
  }
  return wrong === 0 ? 0 : 1
}
