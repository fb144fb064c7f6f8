import { type Refusal, Refused } from '@kith/wire'

const refusals = {
  printBusy: [
    503,
    'Too many documents are waiting to be printed. Try again in a minute',
    'Hay demasiados documentos en espera. Inténtelo de nuevo en un minuto',
  ],
  printTimeout: [
    503,
    'Printing took too long and was stopped. Ask for a shorter part, or try again later',
    'El documento tardó demasiado y se detuvo. Pida una parte más corta o inténtelo más tarde',
  ],
  printCrashed: [
    500,
    'This document could not be printed. The record is unharmed. Tell your administrator the time',
    'No se pudo preparar este documento. El expediente está intacto. Dígale la hora a su administrador',
  ],
  printFault: [
    500,
    'The layout of this document has a mistake. The record is unharmed. Tell your administrator',
    'El diseño de este documento tiene un error. El expediente está intacto. Avise a su administrador',
  ],
  printUnable: [
    503,
    'Printing is not installed whole. Tell your administrator: the log says what is missing',
    'Falta una parte para preparar documentos. Avise a su administrador: el registro dice cuál',
  ],
  printClosed: [
    503,
    'The server is restarting. Ask for this document again in a moment',
    'El servidor se está reiniciando. Pida este documento otra vez en un momento',
  ],
} as const satisfies Record<string, Refusal>

export type PrintFailureCode = keyof typeof refusals

/** Why a document was not printed, in words for the one who asked; never holds anything of what it should have said. */
export class PrintFailure extends Refused {
  constructor(code: PrintFailureCode) {
    super(code, refusals[code])
    this.name = 'PrintFailure'
  }
}
