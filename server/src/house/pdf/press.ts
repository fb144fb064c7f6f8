import type { ChildProcess } from 'node:child_process'
import { dirname } from 'node:path'
import type { Log } from '../house.ts'
import { startPrintingProcess } from './child.ts'
import { PrintFailure, type PrintFailureCode } from './print-failure.ts'
import { type Template, templates } from './templates.ts'
import type { PrintOrder, WorkerReport } from './worker.ts'

export type PdfPress = {
  /** Prints one document: tagged, PDF/UA-1, the same bytes for the same data. Refuses with a {@link PrintFailure}. */
  print(template: Template, data: object, about: { lang: string; title: string }): Promise<Uint8Array>
  /** Refuses what waits and ends the printing process. */
  close(): Promise<void>
}

export type PressLimits = {
  documentsPerProcess: number
  megabytesPerProcess: number
  secondsPerDocument: number
  secondsToStart: number
  secondsIdle: number
  waiting: number
}

// Typst never gives memory back: measured, 0.4 MB for a letter and 5.5 MB for a case summary of five pages. So a process
// ends after 200 documents, or sooner when it has grown too large.
const usualLimits: PressLimits = {
  documentsPerProcess: 200,
  megabytesPerProcess: 512,
  secondsPerDocument: 20,
  secondsToStart: 60,
  secondsIdle: 120,
  // At a second each, the last of these waits as long as anyone will.
  waiting: 20,
}

type Job = PrintOrder & {
  template: Template
  crashes: number
  printed(pdf: Uint8Array): void
  refused(failure: PrintFailure): void
}

type Printing = { child: ChildProcess; ready: boolean; printedCount: number }

/**
 * Opens the press: one printing process, started at the first document, fed one document at a time.
 *
 * A process that ends in mid-document is replaced and the document printed again, once. One that takes too long is ended
 * and its document refused. `templateFiles` and `limits` are for tests.
 *
 * @example
 * const press = pdfPress({ log })
 * const pdf = await press.print('case-summary', data, { lang: 'es', title: 'Resumen del caso' })
 */
export function pdfPress({
  log,
  templateFiles = templates,
  limits: chosenLimits = {},
  started = () => {},
}: {
  /** Told which template and what happened; never what the document says. */
  log: Pick<Log, 'error'>
  templateFiles?: Record<Template, string>
  limits?: Partial<PressLimits>
  /** Told each time a printing process is started. */
  started?: (child: ChildProcess) => void
}): PdfPress {
  const limits = { ...usualLimits, ...chosenLimits }
  const folders = [...new Set(Object.values(templateFiles).map((file) => dirname(file)))]
  const queue: Job[] = []
  let current: Job | undefined
  let printing: Printing | undefined
  let timer: NodeJS.Timeout | undefined
  let lastId = 0
  let closed = false

  const limitTo = (seconds: number, then: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(then, seconds * 1000)
    return timer
  }

  const retire = () => {
    const { child } = printing ?? {}
    printing = undefined
    child?.kill('SIGKILL')
  }

  const settle = (outcome: { pdf: Uint8Array } | { code: PrintFailureCode }) => {
    const job = current
    current = undefined
    clearTimeout(timer)
    if (!job) return
    if ('pdf' in outcome) job.printed(outcome.pdf)
    else job.refused(new PrintFailure(outcome.code))
  }

  const begin = () => {
    const child = startPrintingProcess(folders)
    const mine: Printing = { child, ready: false, printedCount: 0 }
    printing = mine
    // A waiting document holds the server open through its timer; an idle process must not.
    child.unref()
    child.channel?.unref()
    child.on('message', (message) => {
      if (printing === mine) hear(mine, message as WorkerReport)
    })
    child.on('error', () => ended(mine))
    child.on('exit', () => ended(mine))
    started(child)
  }

  const hear = (mine: Printing, message: WorkerReport) => {
    if (message.is === 'ready') {
      mine.ready = true
      return feed()
    }
    if (message.is === 'unable') {
      log.error('the printing process cannot start', { why: message.why })
      retire()
      settle({ code: 'printUnable' })
      return feed()
    }
    if (message.id !== current?.id) return
    mine.printedCount += 1
    if (message.is === 'fault')
      log.error('a template is at fault', { template: current.template, fault: message.fault })
    settle(message.is === 'fault' ? { code: 'printFault' } : { pdf: message.pdf })
    if (mine.printedCount >= limits.documentsPerProcess || message.megabytes > limits.megabytesPerProcess) retire()
    feed()
  }

  const ended = (mine: Printing) => {
    if (printing !== mine) return
    printing = undefined
    if (current) {
      current.crashes += 1
      log.error('the printing process ended in mid-document', { template: current.template, times: current.crashes })
      if (current.crashes < 2) {
        queue.unshift(current)
        current = undefined
        clearTimeout(timer)
      } else settle({ code: 'printCrashed' })
    }
    feed()
  }

  const tooLong = () => {
    log.error('a document took too long to print', current ? { template: current.template } : {})
    retire()
    settle({ code: 'printTimeout' })
    feed()
  }

  const feed = () => {
    if (closed || (current && printing?.ready !== true)) return
    current ??= queue.shift()
    if (!current) {
      limitTo(limits.secondsIdle, retire).unref()
      return
    }
    if (!printing) {
      begin()
      limitTo(limits.secondsToStart, tooLong)
    } else if (printing.ready) {
      const { id, templatePath, data, lang, title } = current
      // The typesetter is compiled while it sets its first document, so that one may take as long as a start does.
      const more = printing.printedCount === 0 ? limits.secondsToStart : 0
      limitTo(limits.secondsPerDocument + more, tooLong)
      printing.child.send({ id, templatePath, data, lang, title } satisfies PrintOrder, () => {})
    }
  }

  return {
    print: (template, data, { lang, title }) =>
      new Promise((printed, refused) => {
        if (closed) return refused(new PrintFailure('printClosed'))
        if (queue.length >= limits.waiting) return refused(new PrintFailure('printBusy'))
        lastId += 1
        const templatePath = templateFiles[template]
        queue.push({ id: lastId, template, templatePath, data, lang, title, crashes: 0, printed, refused })
        if (!current) feed()
      }),

    close: async () => {
      closed = true
      const child = printing?.child
      for (const job of queue.splice(0)) job.refused(new PrintFailure('printClosed'))
      settle({ code: 'printClosed' })
      clearTimeout(timer)
      if (!child || child.exitCode !== null || child.signalCode !== null) return
      child.ref()
      const gone = new Promise((end) => child.once('exit', end))
      retire()
      await gone
    },
  }
}
