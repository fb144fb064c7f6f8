export { type PdfPress, type PressLimits, pdfPress } from './press.ts'
export { PrintFailure, type PrintFailureCode } from './print-failure.ts'
export type { Template } from './templates.ts'
