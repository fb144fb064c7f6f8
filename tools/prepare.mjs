// Runs before every command, on whatever Node (20 or newer) the machine has: plain JavaScript, no dependencies.
// It installs what is missing and leaves node_modules/.bin/node (Node 24) first on the PATH of the command that follows.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.kith-installed')

const workspaces = [
  'packages/law',
  'packages/wire',
  'packages/hsds',
  'server',
  'web',
  'cli',
  'demo',
  'stories',
  'bench',
]
const wanted = createHash('sha256')
for (const folder of ['.', ...workspaces]) {
  const file = join(root, folder, 'package.json')
  if (existsSync(file)) wanted.update(readFileSync(file))
}
const digest = `${wanted.digest('hex')} ${process.platform}-${process.arch}`

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  const began = Date.now()
  process.stderr.write('Installing what Kith needs (once)…\n')
  // `npm install`, not `npm ci`: a lock written on one platform may lack the optional packages of another.
  const npm = process.env.npm_execpath
    ? [process.execPath, [process.env.npm_execpath]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
  const done = spawnSync(npm[0], [...npm[1], 'install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (done.status !== 0) {
    process.stderr.write('The installation did not finish. The lines above say why; then run the same command again.\n')
    process.exit(done.status ?? 1)
  }
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, digest)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stderr.write(`Installed in ${seconds} s.\n`)
}
