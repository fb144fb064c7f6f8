import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const launcher = 'tools/run.mjs'

test('every npm script starts by the launcher, and none counts on a "pre" script, which npm leaves out here', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: Record<string, string> }
  for (const [name, command] of Object.entries(scripts)) {
    assert.match(command, /^([A-Z_]+=\S+ )?node tools\/run\.mjs \S/, name)
    for (const time of ['pre', 'post']) assert.ok(!(time + name in scripts), `${time}${name}`)
  }
})

test('the program runs on the Node of Kith, finds its tools, and its exit code is passed on', () => {
  const program =
    'console.log(process.version, require("child_process").execFileSync("node", ["-v"]) + "");process.exit(7)'
  const { status, stdout } = spawnSync(process.execPath, [launcher, '-e', program], { cwd: root, encoding: 'utf8' })
  assert.equal(status, 7)
  const [own, found] = stdout.trim().split(' ')
  assert.match(own!, /^v24\./)
  assert.equal(found, own)
})

test('who stops the launcher stops the program, and hears how it ended', async () => {
  const program =
    'process.on("SIGTERM",()=>{console.log("told");process.exit(3)});setInterval(()=>{},9);console.log("up")'
  const child = spawn(process.execPath, [launcher, '-e', program], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
    if (said === 'up\n') child.kill('SIGTERM')
  })
  const code = await new Promise((done) => child.on('close', done))
  assert.equal(said, 'up\ntold\n')
  assert.equal(code, 3)
})
