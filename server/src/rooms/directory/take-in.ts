import { createHash } from 'node:crypto'
import { type Fault, readDirectory, type SourceFile } from '@kith/hsds'
import { directoryCommands, type ImportCounts } from '@kith/wire/directory'
import type { Entry } from '../../house/access/enter.ts'
import { newId } from '../../house/clock.ts'
import { receive } from '../../house/door/receive.ts'
import type { House } from '../../house/house.ts'
import type { ReadFile } from './import.ts'

export interface TakenIn {
  services: ImportCounts
  organizations: ImportCounts
  locations: ImportCounts
  faults: readonly Fault[]
  faultsNotListed: number
  passedOver: readonly string[]
}

export const directoryKeeper: Entry = { by: 'service', name: 'directory@service.kith' }

/** Reads files of an HSDS directory and takes them in through the door, as one command; for everybody, or for one agency alone. */
export async function takeIn(
  house: House,
  files: readonly SourceFile[],
  source: string,
  onlyFor: string | null = null,
): Promise<TakenIn> {
  const directory = await readDirectory(files, { source })
  const refused = (table: string) => directory.counts[table as 'service']?.leftOut ?? 0
  const digest = createHash('sha256')
  for (const file of files) digest.update(file.path).update(file.bytes)
  const name = digest.digest('hex')
  const attached: ReadFile = {
    tables: directory.tables,
    refused: { services: refused('service'), organizations: refused('organization'), locations: refused('location') },
  }
  const command = directoryCommands.importFile
  const envelope = {
    id: newId(),
    type: command.type,
    schemaVer: command.schemaVer,
    payload: { source, digest: name, onlyFor },
  }
  const [outcome] = await receive(house, directoryKeeper, newId(), 'en', [envelope], new Map([[name, attached]]))
  if (outcome?.outcome !== 'ok')
    throw new Error(outcome && 'words' in outcome ? outcome.words : 'The import was not taken in')
  const counts = outcome.result as Pick<TakenIn, 'services' | 'organizations' | 'locations'>
  return {
    ...counts,
    faults: directory.faults,
    faultsNotListed: directory.faultsNotListed,
    passedOver: directory.filesPassedOver,
  }
}
