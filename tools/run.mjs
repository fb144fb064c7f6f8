// node tools/run.mjs PROGRAM [ARGUMENT…]: installs what is missing, then runs the program with the Node 24 of Kith.
// It is the start of every npm script, on whatever Node (20 or newer) the machine has: plain JavaScript, no dependencies.
// Not a "pre" script: npm leaves those out where install scripts are switched off, and we switch them off in .npmrc.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.kith-installed')

const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const places = workspaces.flatMap((place) =>
  place.endsWith('/*')
    ? readdirSync(join(root, place.slice(0, -2))).map((name) => `${place.slice(0, -1)}${name}`)
    : [place],
)
const wanted = createHash('sha256')
for (const folder of ['.', ...places.sort()]) {
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

// npm has no Node 24 for a Mac: there the one that runs this must be new enough itself.
const system = process.platform === 'win32' ? 'win' : process.platform
const installed = join(
  root,
  'node_modules',
  `node-${system}-${process.arch}`,
  'bin',
  `node${system === 'win' ? '.exe' : ''}`,
)
const node = existsSync(installed) ? installed : process.execPath
if (node === process.execPath && Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `Kith runs on Node 24, which npm does not carry for ${system}-${process.arch}. Install it, then run this again.\n`,
  )
  process.exit(1)
}

const program = spawn(node, process.argv.slice(2), {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '') },
})
// Who stops this process means the program. From a terminal both are told; the programs take the second one for the same.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => program.kill(signal))
program.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + constants.signals[signal]
})
