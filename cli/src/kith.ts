import { enableCompileCache } from 'node:module'

/** `kith WORD …`: each command is loaded only when its word is given. Data goes to standard output, the rest to standard error. */
type Command = (args: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  demo: async () => (await import('./demo.ts')).demoCommand,
  directory: async () => (await import('./directory.ts')).directoryCommand,
  linkage: async () => (await import('./linkage.ts')).linkageCommand,
  matching: async () => (await import('./matching.ts')).matchingCommand,
  law: async () => (await import('./law.ts')).lawCommand,
  account: async () => (await import('./account.ts')).accountCommand,
  verify: async () => (await import('./verify.ts')).verifyCommand,
}

// What was once made ready to run is kept for the next time, by threads too.
enableCompileCache()
const [word = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, word) ? commands[word] : undefined
if (load) {
  const command = await load()
  process.exitCode = await command(args).catch((error: Error) => {
    // What the house says about itself is said in words; anything else is a fault of ours and shows where it is.
    const isInWords = error.name === 'CannotStart' || error.name === 'CannotOpen'
    process.stderr.write(`${isInWords ? error.message : error.stack}\n`)
    return 2
  })
} else {
  process.stderr.write(`kith ${Object.keys(commands).join(' | ')} …\n`)
  process.exitCode = 2
}
