import type { Log } from './house.ts'

const write = (stream: NodeJS.WriteStream, words: string, facts: Record<string, string | number | boolean> = {}) => {
  const told = Object.entries(facts).map(([name, value]) => ` ${name}=${onOneLine(String(value))}`)
  stream.write(`${new Date().toISOString()} ${onOneLine(words)}${told.join('')}\n`)
}

/** A line break or a terminal's control code in a value must not make a second line or hide one. */
const onOneLine = (text: string) =>
  text.replace(/[\p{Cc}\u2028\u2029]/gu, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The server's log: what happened goes to standard output, what went wrong to standard error. */
export const say: Log = {
  info: (words, facts) => write(process.stdout, words, facts),
  error: (words, facts) => write(process.stderr, words, facts),
}
