import type { Readable } from 'node:stream'

/** Calls with the lines of a text (UTF-8), so many at once; the last may be fewer. */
export async function linesOf(
  from: Readable,
  together: number,
  see: (lines: readonly string[]) => Promise<void>,
): Promise<void> {
  let held: string[] = []
  let rest = ''
  for await (const piece of from.setEncoding('utf8')) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    for (const one of lines) held.push(one)
    if (held.length < together) continue
    await see(held)
    held = []
  }
  if (rest !== '') held.push(rest)
  if (held.length > 0) await see(held)
}

/** Writes to standard output, and waits until whoever reads it has it: what was written may be written over then. */
export const put = (text: string | Uint8Array): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(text, (error) => (error ? failed(error) : done()))
  })
