/**
 * The child process that prints: Typst, its fonts, nothing else. It never gives memory back, so the press
 * ends it after some documents and starts another. See press.ts for who speaks to it and how.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { makeAccessible } from './accessible.ts'
import { readFonts } from './fonts.ts'
import { startTypesetter, type Typesetter } from './typesetter.ts'

/** What the press asks. */
export type PrintOrder = { id: number; templatePath: string; data: object; lang: string; title: string }

/** What the worker answers: it can begin, it cannot, here is the document, or the template is at fault; and how large it is. */
export type WorkerReport =
  | { is: 'ready' }
  | { is: 'unable'; why: string }
  | { is: 'printed'; id: number; megabytes: number; pdf: Uint8Array }
  | { is: 'fault'; id: number; megabytes: number; fault: string }

const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20)

const report = (message: WorkerReport) => process.send?.(message)

async function print(typeset: Typesetter, order: PrintOrder): Promise<WorkerReport> {
  const source = readFileSync(order.templatePath, 'utf8')
  const name = basename(order.templatePath, '.typ')
  const made = typeset({ name, source }, order.data)
  if ('fault' in made) return { is: 'fault', id: order.id, megabytes: megabytes(), fault: made.fault }
  const pdf = await makeAccessible(made.pdf, order)
  return { is: 'printed', id: order.id, megabytes: megabytes(), pdf }
}

// The press went away (or was killed): nobody is left to print for.
process.on('disconnect', () => process.exit())

try {
  const typeset = await startTypesetter(readFonts())
  process.on('message', (order: PrintOrder) => {
    print(typeset, order).then(report, (error: unknown) => {
      // A trap inside WebAssembly leaves it unusable; the press prints this document once more with a fresh worker.
      if (error instanceof WebAssembly.RuntimeError) process.exit(70)
      report({
        is: 'fault',
        id: order.id,
        megabytes: megabytes(),
        fault: error instanceof Error ? error.message : 'unknown',
      })
    })
  })
  report({ is: 'ready' })
} catch (error) {
  // No data has arrived yet, so this message holds nothing of a person.
  report({ is: 'unable', why: error instanceof Error ? error.message : String(error) })
}
