import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import {
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { type DataFolder, refusedWrite } from './data-folder.ts'
import type { Engine } from './engine.ts'
import { type RunAs, reachableBy } from './run-as.ts'
import { asArguments, firstSettings } from './settings.ts'

/** The login that owns the cluster; only migrations, maintenance and tests use it. */
export const superuser = 'postgres'

/** How to name the cluster's folder to PostgreSQL: a path, or an open door that the child process inherits. */
export interface ClusterDoor {
  path: string
  stdio: number[]
  close(): void
}

/**
 * PostgreSQL must run as another user when root starts us, and that user often cannot come down to the data folder
 * (/root and every private folder are closed to it). We open the folder for it and hand over the open descriptor.
 */
export function openDoor(cluster: string, runAs: RunAs | undefined): ClusterDoor {
  if (!runAs || reachableBy(runAs, dirname(cluster))) return { path: cluster, stdio: [], close: () => {} }
  if (process.platform !== 'linux') throw new CannotStart('noPlaceToRun', { uid: runAs.uid, tried: cluster })
  const descriptor = openSync(cluster, constants.O_RDONLY | constants.O_DIRECTORY)
  return { path: '/proc/self/fd/3', stdio: [descriptor], close: () => closeSync(descriptor) }
}

/** The password of a role: derived, so that one secret in the data folder opens the cluster and nothing else does. */
export function rolePassword(key: Buffer | string, role: string): string {
  return createHmac('sha256', key).update(`kith database role ${role}`).digest('base64url')
}

/** Makes the cluster if there is none yet. It appears under its name only when it is whole. */
export async function makeClusterIfMissing(
  folder: DataFolder,
  engine: Engine,
  key: Buffer,
  socketFolder: string,
  durable: boolean,
): Promise<boolean> {
  if (holdsCluster(folder, engine)) return false
  // A name of its own: an initdb whose house was killed may still be writing into the last one.
  const draft = `${folder.cluster}.new-${process.pid}`
  const passwordFile = join(socketFolder, 'first-password')
  try {
    removeDrafts(folder)
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(passwordFile, rolePassword(key, superuser), { mode: 0o600 })
    give(draft, folder.runAs)
    give(passwordFile, folder.runAs)
    await initdb(engine, draft, passwordFile, folder, durable)
    rmSync(folder.cluster, { recursive: true, force: true })
    renameSync(draft, folder.cluster)
    return true
  } catch (error) {
    removeDrafts(folder)
    throw error instanceof CannotStart ? error : refusedWrite(folder.path, error)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

function removeDrafts(folder: DataFolder): void {
  for (const name of readdirSync(folder.path).filter((entry) => entry.startsWith('postgres.new'))) {
    rmSync(join(folder.path, name), { recursive: true, force: true, maxRetries: 20 })
  }
}

function give(path: string, runAs: RunAs | undefined): void {
  if (runAs) chownSync(path, runAs.uid, runAs.gid)
}

function holdsCluster(folder: DataFolder, engine: Engine): boolean {
  if (!existsSync(folder.cluster)) return false
  const { uid } = statSync(folder.cluster)
  const me = process.getuid?.() ?? uid
  if (me !== 0 && uid !== me) throw new CannotStart('anotherOwner', { folder: folder.path, owner: uid, me })
  const version = join(folder.cluster, 'PG_VERSION')
  if (!existsSync(version)) {
    if (readdirSync(folder.cluster).length === 0) return false
    throw new CannotStart('notADatabase', { folder: folder.cluster })
  }
  const found = readFileSync(version, 'utf8').trim()
  if (found === engine.major) return true
  throw new CannotStart('otherMajor', { folder: folder.cluster, found, ours: engine.major })
}

function initdb(engine: Engine, cluster: string, pwfile: string, folder: DataFolder, durable: boolean): Promise<void> {
  const door = openDoor(cluster, folder.runAs)
  const child = spawn(
    engine.initdb,
    [
      `--pgdata=${door.path}`,
      `--username=${superuser}`,
      `--pwfile=${pwfile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // Sorting that no upgrade of the operating system can change under an index.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
      ...asArguments(firstSettings()),
    ],
    { cwd: '/', env: bareEnvironment(), stdio: ['ignore', 'ignore', 'pipe', ...door.stdio], ...folder.runAs },
  )
  const endWithUs = () => child.kill('SIGKILL')
  process.on('exit', endWithUs)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      door.close()
      process.off('exit', endWithUs)
      if (code === 0) resolve()
      else reject(failureInWords(folder, said))
    })
  })
}

/** A cluster that refused to start, explained by what it said itself and by the room left on its disk. */
export function failureInWords(folder: DataFolder, said: string): CannotStart {
  const line = (pattern: RegExp) => said.split('\n').find((text) => pattern.test(text))
  // On a full disk even its last words may find no room.
  const isSpeechless = said.trim() === '' && bytesFree(folder.path) < 1_000_000
  if (isSpeechless || line(/No space left on device|Disk quota exceeded/)) {
    return new CannotStart('diskFull', { folder: folder.path })
  }
  if (line(/could not look up effective user ID/)) {
    return new CannotStart('namelessUser', { uid: folder.runAs?.uid ?? process.getuid?.() ?? '?' })
  }
  const memory = line(/could not map anonymous shared memory|Cannot allocate memory|could not create shared memory/)
  if (memory) return new CannotStart('outOfMemory', { file: join(folder.cluster, 'postgresql.conf') })
  const socket = line(/Unix address|Unix-domain socket|\.s\.PGSQL\.\d+\.lock/)
  if (socket) return new CannotStart('socketTaken', { reason: socket.replace(/^.*?: +/, '') })
  return new CannotStart('stopped', { folder: folder.path, lines: said.trim().split('\n').slice(-5).join('\n') })
}

function bytesFree(path: string): number {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize
}

/** The variables that PostgreSQL needs and no PG… of the caller, which would turn it elsewhere. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const { PATH, TMPDIR } = process.env
  return { LC_ALL: 'C', TZ: 'UTC', ...(PATH ? { PATH } : {}), ...(TMPDIR ? { TMPDIR } : {}) }
}
