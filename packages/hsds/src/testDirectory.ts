import { existsSync, readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import type { SourceFile } from './archive.ts'
import { type Directory, readDirectory } from './read.ts'

/** Small directories for the tests of this package. */
export const foodBank = '11111111-1111-4111-8111-111111111111'
export const pantry = '22222222-2222-4222-8222-222222222222'
export const hall = '33333333-3333-4333-8333-333333333333'

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function file(path: string, text: string): SourceFile {
  return { path, bytes: bytesOf(text) }
}

/** One organization, one service, one location; each text can be replaced, each further file added. */
export function aDirectory(files: Readonly<Record<string, string>> = {}): SourceFile[] {
  const all: Record<string, string> = {
    'organizations.csv': `id,name,description\n${foodBank},Maple County Food Bank,Feeds the county\n`,
    'services.csv': `id,organization_id,name,status\n${pantry},${foodBank},Tuesday pantry,active\n`,
    'locations.csv': `id,location_type,name,latitude,longitude\n${hall},physical,Grange hall,41.5,-81.7\n`,
    ...files,
  }
  return Object.entries(all).map(([path, text]) => file(path, text))
}

export function readAll(files: Readonly<Record<string, string>>, source = 'test'): Promise<Directory> {
  return readDirectory(aDirectory(files), { source })
}

export function zipped(files: Readonly<Record<string, Uint8Array>>): SourceFile[] {
  return [{ path: 'directory.zip', bytes: zipSync(files) }]
}

/** The faults as short lines: `services.csv:2 url notAUrl cell left out`. */
export function faultLines({ faults }: Directory): string[] {
  return faults.map(({ file: path, row, column, code, done }) =>
    [row === undefined ? path : `${path}:${row}`, column, code, done].filter((part) => part !== undefined).join(' '),
  )
}

const shared = new URL('../../../../shared/directory/', import.meta.url)

/** A file of the reference material beside the project, or undefined where it is absent: say so and skip. */
export function sharedFile(path: string): SourceFile | undefined {
  const url = new URL(path, shared)
  return existsSync(url) ? { path: path.split('/').at(-1)!, bytes: readFileSync(url) } : undefined
}

export const sharedFolder = shared

/** Options for a test that needs the reference material. */
export const needsShared = existsSync(shared) ? {} : { skip: 'the reference files in ../shared/directory are absent' }
