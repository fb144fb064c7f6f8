// npm run check: types, lint and arrows, all at once; under half a minute.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const began = performance.now()

interface Step {
  name: string
  command: string
  args: string[]
}

// The types of the words are written from the words; everything else may run beside each other.
await run({ name: 'words', command: 'node', args: ['web/tools/write-types.ts'] })
const steps: Step[] = [
  { name: 'types', command: 'tsc', args: ['-p', '.', '--pretty', 'false'] },
  { name: 'lint', command: 'biome', args: ['check', '--diagnostic-level=warn', '--error-on-warnings', '.'] },
  { name: 'arrows', command: 'node', args: ['--test', '--test-reporter=dot', 'tools/rooms.test.ts'] },
  { name: 'unused', command: 'knip', args: ['--strict', '--no-progress'] },
]
const failed = (await Promise.all(steps.map(run))).filter((ok) => !ok).length
process.stderr.write(
  `${failed === 0 ? 'All is well' : `${failed} of ${steps.length} found something`} (${seconds()} s)\n`,
)
process.exitCode = failed === 0 ? 0 : 1

function run({ name, command, args }: Step): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (text) => (said += text))
    child.stderr.on('data', (text) => (said += text))
    child.on('close', (code) => {
      process.stderr.write(`${code === 0 ? 'ok  ' : 'no  '}${name}\n${code === 0 ? '' : said}`)
      done(code === 0)
    })
  })
}

function seconds(): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
