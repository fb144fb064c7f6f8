import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sha256 } from '../canonical.ts'
import { FileDamaged, type FileStore, mustBeDigest } from './store.ts'

/**
 * Files in a folder, by digest, 256 folders deep enough for millions. A file appears under its name only when it is
 * whole and on the disk. @example const files = folderStore(join(KITH_DATA, 'files'))
 */
export function folderStore(folder: string): FileStore {
  const pathOf = (digest: string) => join(folder, mustBeDigest(digest).slice(0, 2), digest)
  return {
    async put(bytes) {
      const digest = sha256(bytes).toString('hex')
      const path = pathOf(digest)
      if (await isThere(path)) return digest
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const draft = `${path}.${randomUUID()}`
      try {
        const handle = await open(draft, 'wx', 0o600)
        try {
          await handle.writeFile(bytes)
          await handle.sync()
        } finally {
          await handle.close()
        }
        await rename(draft, path)
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
      return digest
    },
    async get(digest) {
      const bytes = await readFile(pathOf(digest)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (bytes && sha256(bytes).toString('hex') !== digest) throw new FileDamaged(`The file ${digest} was changed`)
      return bytes
    },
    async delete(digest) {
      await rm(pathOf(digest), { force: true })
    },
  }
}

const isThere = (path: string): Promise<boolean> =>
  open(path, 'r').then(
    async (handle) => {
      await handle.close()
      return true
    },
    () => false,
  )
