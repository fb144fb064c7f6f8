const words = {
  busy: 'Too many documents are waiting to be printed. Try again in a minute.',
  timeout: 'Printing took too long and was stopped. Print a shorter part, or try again when the machine is less busy.',
  crashed:
    'The printing process ended twice on this document. The record is unharmed; report the template and the time.',
  fault: 'The template of this document is at fault. The log names the line.',
  unable: 'The printing process cannot start. The log says why; most often a package is missing: run npm install.',
  closed: 'The server is stopping, so this document was not printed. Ask for it again after the restart.',
} as const

export type PrintFailureCode = keyof typeof words

/** Why a document was not printed; never holds anything of what it should have said. */
export class PrintFailure extends Error {
  readonly code: PrintFailureCode
  constructor(code: PrintFailureCode) {
    super(words[code])
    this.name = 'PrintFailure'
    this.code = code
  }
}
