export { type PdfPress, pdfPress } from './press.ts'
export { PrintFailure, type PrintFailureCode } from './print-failure.ts'
export type { Template } from './templates.ts'
