import { accessSync, chmodSync, chownSync, constants, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import type { DataFolder } from './data-folder.ts'
import { reachableBy, temporaryPlaces } from './run-as.ts'

// The kernel cuts a socket's path at 104 bytes (macOS) or 108 (Linux), "/.s.PGSQL.5432" included.
const longestPathBytes = 85

/**
 * A folder for the socket that only PostgreSQL's user (and root) can enter: in the data folder if its path is short
 * enough, else a fresh one elsewhere.
 */
export function makeSocketFolder(folder: DataFolder): string {
  const inside = join(folder.path, 'socket')
  if (!folder.runAs && Buffer.byteLength(inside) <= longestPathBytes) {
    mkdirSync(inside, { recursive: true })
    chmodSync(inside, 0o700)
    for (const leftover of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) rmSync(join(inside, leftover), { force: true })
    return inside
  }
  for (const place of socketPlaces(folder)) {
    const made = mkdtempSync(join(place, 'kith-socket-'))
    if (folder.runAs) chownSync(made, folder.runAs.uid, folder.runAs.gid)
    return made
  }
  throw new CannotStart('noPlaceToRun', { uid: folder.runAs?.uid ?? '?', tried: '/run, /tmp, /var/tmp' })
}

/** Root prefers /run: it is short, empty after a crash of the machine, and shared by services with a private /tmp. */
function socketPlaces(folder: DataFolder): string[] {
  const places = [...(folder.runAs ? ['/run'] : []), ...temporaryPlaces(folder.runAs)]
  return places.filter(
    (place) =>
      existsSync(place) &&
      isWritable(place) &&
      reachableBy(folder.runAs, place) &&
      Buffer.byteLength(join(place, 'kith-socket-123456')) <= longestPathBytes,
  )
}

function isWritable(place: string): boolean {
  try {
    accessSync(place, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Removes a folder that this or an earlier run made outside the data folder, and never anything else. */
export function removeMadeFolder(path: string | undefined): void {
  const made = path && /^kith-(socket|engine)-\w{6}$/.test(basename(path))
  const known = path && ['/run', ...temporaryPlaces(undefined)].includes(dirname(path))
  if (made && known) rmSync(path, { recursive: true, force: true })
}
