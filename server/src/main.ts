import { demoRoles } from '@kith/wire/house'
import { CannotOpen } from './cannot-open.ts'
import { demoPassword } from './house/auth/demo.ts'
import { CannotStart } from './house/db/cannot-start.ts'
import { say } from './house/say.ts'
import { endings, start } from './start.ts'

// `npm start`: opens the house, says where it is, and on Ctrl-C or SIGTERM stops all that it started.
process.title = 'kith'
const began = performance.now()
const ending = endings()
const echoMs = 1000
let asked: number | undefined

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    // Ctrl-C arrives up to three times at once: from the terminal, from npm and from tools/run.mjs.
    if (asked !== undefined && performance.now() - asked < echoMs) return
    if (asked !== undefined) process.exit(130) // asked twice: whoever asks does not want to wait
    asked = performance.now()
    say.info('Stopping')
    ending.end().then(
      () => process.exit(0),
      (error: Error) => giveUp(error),
    )
  })
}

start(process.env, say, ending).then(({ address, demo }) => {
  say.info(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  process.stdout.write(`\n  Kith is open at ${address}\n`)
  if (demo) process.stdout.write(`${demoLogins()}\n`)
}, giveUp)

function giveUp(error: Error): void {
  if (asked !== undefined) process.exit(1)
  const isInWords = error instanceof CannotOpen || error instanceof CannotStart
  process.stderr.write(`\n${isInWords ? error.message : error.stack}\n`)
  process.exit(1)
}

function demoLogins(): string {
  const lines = demoRoles.map((role) => `    ${role.padEnd(12)} ${role}@demo.kith.example`)
  return `  This is the demo: invented people only. Choose one on the sign-in page:\n${lines.join('\n')}\n    Where a password is asked for: ${demoPassword}\n`
}
