/** `kith WORD …`: each command is loaded only when its word is given. Data goes to standard output, the rest to standard error. */
type Command = (args: readonly string[]) => Promise<number>

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  law: async () => (await import('./law.ts')).lawCommand,
}

const [word = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, word) ? commands[word] : undefined
if (load) {
  const command = await load()
  process.exitCode = await command(args)
} else {
  process.stderr.write(`kith ${Object.keys(commands).join(' | ')} …\n`)
  process.exitCode = 2
}
