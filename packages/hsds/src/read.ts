import { limits, looksGzipped, looksZipped, openGzip, openZip, type SourceFile } from './archive.ts'
import { decode } from './encoding.ts'
import { addFault, type Fault, type FaultList, newFaults } from './fault.ts'
import type { FoundRow } from './found.ts'
import { unfoldOlder } from './older.ts'
import { readCsv } from './readCsv.ts'
import { readJson } from './readJson.ts'
import { type Checked, type CheckOptions, checkRows } from './validate.ts'

/** What an import brought: a sound directory, every fault, and which files were read or passed over. */
export type Directory = Checked & {
  readonly filesRead: readonly string[]
  /** Files that are not HSDS tables, such as a licence or a picture. */
  readonly filesPassedOver: readonly string[]
}

/**
 * Reads a directory of any HSDS version (3.x CSV and JSON, 1.x, 2.x, Ohana CSV) from files that are already loaded:
 * the files of a folder, one file, one zip or one gzip. Does no I/O and throws nothing on bad input: what is wrong
 * stands in `faults`. Ids become UUIDs; columns have their 3.2 names.
 * @example const { tables, counts, faults } = await readDirectory([{ path: 'food.zip', bytes }], { source: 'food' })
 */
export async function readDirectory(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  options: CheckOptions = {},
): Promise<Directory> {
  const faults = newFaults()
  const opened = await gather(files, faults)
  const rows: FoundRow[] = []
  const filesRead: string[] = []
  const filesPassedOver: string[] = []
  for (const file of opened) {
    const found = readFile(file, faults)
    if (found === undefined) filesPassedOver.push(file.path)
    else {
      filesRead.push(file.path)
      for (const row of found) rows.push(row)
    }
  }
  if (filesRead.length === 0 && faults.list.length === 0) {
    for (const file of filesPassedOver.slice(0, 20))
      addFault(faults, { file, code: 'fileUnknown', done: 'file left out' })
  }
  return { ...checkRows(unfoldOlder(rows), options, faults), filesRead, filesPassedOver }
}

/** Opens a lone archive, and holds a folder to the same limits. A refusal leaves nothing to read. */
async function gather(
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  faults: FaultList,
): Promise<readonly SourceFile[]> {
  const loaded: SourceFile[] = []
  const refuse = (fault: Fault) => {
    addFault(faults, fault)
    return []
  }
  let total = 0
  for await (const file of files) {
    loaded.push(file)
    total += file.bytes.length
    const whole = { file: file.path, done: 'file left out' as const }
    if (loaded.length > limits.files)
      return refuse({ ...whole, code: 'archiveTooManyFiles', figures: { limit: limits.files } })
    if (total > limits.totalBytes)
      return refuse({ ...whole, code: 'archiveTooLarge', figures: { limit: limits.totalBytes / 1024 / 1024 } })
  }
  const [only] = loaded
  if (only === undefined || loaded.length > 1) {
    const archives = loaded.filter(({ bytes }) => looksZipped(bytes) || looksGzipped(bytes))
    for (const { path } of archives)
      addFault(faults, { file: path, code: 'archiveNested', done: 'file left out', value: path })
    return loaded.filter((file) => !archives.includes(file))
  }
  if (looksZipped(only.bytes) || looksGzipped(only.bytes)) {
    const unpacked = looksZipped(only.bytes) ? openZip(only.path, only.bytes) : openGzip(only.path, only.bytes)
    return 'refused' in unpacked ? refuse(unpacked.refused) : unpacked.files
  }
  return loaded
}

/** The rows of one file, or undefined if it is none of HSDS. */
function readFile({ path, bytes }: SourceFile, faults: FaultList): FoundRow[] | undefined {
  const name = path.split(/[\\/]/).at(-1) ?? path
  // What a Mac adds to a zip, and what a data package says about itself.
  if (name.startsWith('.') || path.includes('__MACOSX/') || /^(datapackage|openapi|package(-lock)?)\.json$/i.test(name))
    return undefined
  const json = /\.(json|ndjson|jsonl)$/i.test(name)
  if (!json && !/\.(csv|tsv|txt)$/i.test(name)) return undefined
  const { text, encoding, guessed } = decode(bytes)
  const found = json ? readJson(path, text, faults) : readCsv(path, text, faults)
  if (found !== undefined && guessed)
    addFault(faults, { file: path, code: 'encodingGuessed', done: 'mended', figures: { encoding } })
  return found
}
