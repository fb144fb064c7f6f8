// npm run burden: choices, typed characters and keystroke-level seconds of the main tasks, from the stories that do them.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const child = spawn(process.execPath, ['tools/test.ts', 'stories/find', 'stories/interview'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
})
let said = ''
child.stdout.on('data', (text) => {
  said += text
})
child.on('close', (code) => {
  const figures = said.split('\n').filter((line) => /^\s*(.+): \d+ choices, /.test(line))
  process.stdout.write(
    `A key 0.28 s, a thought 1.35 s before each choice (Card, Moran and Newell).\n${figures.join('\n')}\n`,
  )
  if (code !== 0) process.stdout.write(said)
  process.exitCode = figures.length === 0 ? 1 : (code ?? 1)
})
