import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, resolve } from 'node:path'

/** The user that PostgreSQL runs as, when it is not the user that runs us. */
export interface RunAs {
  uid: number
  gid: number
}

// PostgreSQL refuses to run as root. 65534 is "nobody" on every Linux.
const nobody: RunAs = { uid: 65534, gid: 65534 }

/**
 * Who runs PostgreSQL on this data folder: ourselves, or, when root starts us, the user to whom the cluster or the folder
 * belongs (so that a house that was once started with sudo still opens for its own user), else nobody.
 */
export function runAsFor(dataFolder: string, cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const made = statSync(cluster, { throwIfNoEntry: false })
  if (made && made.uid !== 0) return { uid: made.uid, gid: made.gid }
  const { uid, gid } = statSync(dataFolder)
  return uid !== 0 && hasName(uid) ? { uid, gid } : nobody
}

// PostgreSQL looks its user up by number and gives up if the machine knows no name for it.
function hasName(uid: number): boolean {
  return spawnSync('id', ['-un', String(uid)]).status === 0
}

/** Can that user come to this path through all the folders above it? Without a user (ourselves): yes. */
export function reachableBy(runAs: RunAs | undefined, path: string): boolean {
  if (!runAs) return true
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder)
    const mayEnter = uid === runAs.uid ? 0o100 : gid === runAs.gid ? 0o010 : 0o001
    if (!(mode & mayEnter)) return false
    if (folder === dirname(folder)) return true
  }
}

/** Folders for short-lived files that this user can come to, the most suitable first. */
export function temporaryPlaces(runAs: RunAs | undefined): string[] {
  return [...new Set([tmpdir(), '/tmp', '/var/tmp'])].filter((place) => exists(place) && reachableBy(runAs, place))
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined
}
