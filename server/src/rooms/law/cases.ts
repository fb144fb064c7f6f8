import { readdir, readFile } from 'node:fs/promises'
import type { WorkedCase } from '@kith/law/worked-case'
import { parse } from 'yaml'

/** `isOfficial`: from a regulation, a handbook or a form, not one of our own. */
export type WrittenCase = WorkedCase & { readonly isOfficial?: boolean }

const folder = new URL('./us/', import.meta.resolve('@kith/law'))
let read: Promise<readonly WrittenCase[]> | undefined

/** Every case of the law, read from its folders once; those from regulations, handbooks and forms first. */
export function writtenCases(): Promise<readonly WrittenCase[]> {
  read ??= readAll()
  return read
}

async function readAll(): Promise<readonly WrittenCase[]> {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\/cases\/[^/]+\.yaml$/.test(name))
    .sort()
  const files = await Promise.all(
    names.map(async (name) => {
      const cases = parse(await readFile(new URL(name, folder), 'utf8')) as WorkedCase[]
      return cases.map((one) => ({ ...one, isOfficial: name.endsWith('/official.yaml') }))
    }),
  )
  return files.flat().sort((a, b) => Number(b.isOfficial) - Number(a.isOfficial))
}
