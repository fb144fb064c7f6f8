// Builds the app into dist. `node tools/build.ts` always builds; `buildIfNeeded()` builds when a source has changed.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeAhead } from './ahead.ts'
import { squeeze } from './squeeze.ts'
import { stampOf } from './stamp.ts'

const web = join(import.meta.dirname, '..')
const dist = join(web, 'dist')
const stampFile = join(dist, '.stamp')
const lock = join(web, '.cache/building')
const keepOldAssetsDays = 7
const keepOldAssetsMost = 600
/** Tells the child process that whoever asked holds the lock. */
const lockIsHeld = '--lock-is-held'

/**
 * Builds `web/dist` unless it was already made from the very same sources; safe when several processes ask at once.
 * The build runs in a child process, so that its memory is given back. Throws with the build's own words when it fails.
 * @example const { built, seconds } = await buildIfNeeded()
 */
export async function buildIfNeeded(): Promise<{ built: boolean; seconds: number }> {
  const start = performance.now()
  const release = await takeLock()
  try {
    if (builtStamp() === stampOf(web)) return { built: false, seconds: 0 }
    await runBuild()
    return { built: true, seconds: (performance.now() - start) / 1000 }
  } finally {
    release()
  }
}

function builtStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
}

function runBuild() {
  return new Promise<void>((done, failed) => {
    const child = spawn(process.execPath, [import.meta.filename, lockIsHeld], {
      cwd: web,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', failed)
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`The pages could not be built:\n${said}`))))
  })
}

/** The new pages are made beside the old ones and change places with them, so that a running server never serves half a build. */
async function build() {
  const stamp = stampOf(web)
  const next = join(web, `.cache/next-${process.pid}/dist`)
  process.env.KITH_WEB_OUT = next
  process.env.NODE_ENV = 'production'
  const { build: viteBuild } = await import('vite')
  await viteBuild({ root: web, logLevel: 'warn' })
  if (!readFileSync(join(next, 'sw.js'), 'utf8').includes('index.html'))
    throw new Error('The worker keeps no pages: the build was disturbed. Build again.')
  writeAhead(web, next)
  squeeze(next)
  keepOldAssets(next)
  writeFileSync(join(next, '.stamp'), stamp)
  const before = join(web, `.cache/before-${process.pid}/dist`)
  mkdirSync(join(before, '..'), { recursive: true })
  if (existsSync(dist)) renameSync(dist, before)
  renameSync(next, dist)
  for (const done of [next, before]) rmSync(join(done, '..'), { recursive: true, force: true })
}

/** A tab that was opened on the last version may still ask for its files: they stay for a week, unless there were many builds. */
function keepOldAssets(next: string) {
  const oldest = Date.now() - keepOldAssetsDays * 24 * 3600_000
  const old = globSync('assets/*', { cwd: dist })
    .filter((path) => !existsSync(join(next, path)))
    .map((path) => ({ path, made: statSync(join(dist, path)).mtimeMs }))
    .filter(({ made }) => made > oldest)
    .toSorted((a, b) => b.made - a.made)
  for (const { path } of old.slice(0, keepOldAssetsMost))
    cpSync(join(dist, path), join(next, path), { preserveTimestamps: true })
}

async function takeLock(): Promise<() => void> {
  for (;;) {
    mkdirSync(join(lock, '..'), { recursive: true })
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch {
      if (!isHeld()) rmSync(lock, { force: true })
      else await wait(200)
    }
  }
}

function isHeld() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

if (process.argv[1] === import.meta.filename) {
  const release = process.argv.includes(lockIsHeld) ? () => {} : await takeLock()
  try {
    await build()
  } finally {
    release()
  }
}
