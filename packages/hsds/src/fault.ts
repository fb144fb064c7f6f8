import { faultWords } from './faultWords.ts'

/** What was done about a fault. Only `file left out` and `row left out` keep something from going in. */
export type Done = 'file left out' | 'row left out' | 'cell left out' | 'mended' | 'noted'

export type FaultCode = keyof typeof faultWords

/** One fault in an import: where it is, what it is, what was done. Figures hold what the words need. */
export type Fault = {
  readonly file: string
  /** Line of the file, from 1 (CSV, NDJSON); for other JSON the record, from 1. Absent: the whole file. */
  readonly row?: number
  /** Column, or for nested JSON its path, e.g. `phones[0].number`. */
  readonly column?: string
  readonly code: FaultCode
  readonly done: Done
  /** What stood there, cut to 80 characters. */
  readonly value?: string
  readonly figures?: Readonly<Record<string, string | number>>
}

export type Language = 'en' | 'es'

/**
 * Says a fault in words: what happened and what was done.
 * @example sayFault(fault, 'en') // 'services.csv, row 7, column url: “htp:/x” is not a web address. Left empty.'
 */
export function sayFault(fault: Fault, language: Language): string {
  const spanish = language === 'es'
  const where = [
    fault.file,
    fault.row === undefined ? '' : `${spanish ? 'fila' : 'row'} ${fault.row}`,
    fault.column === undefined ? '' : `${spanish ? 'columna' : 'column'} ${fault.column}`,
  ].filter(Boolean)
  return `${where.join(', ')}: ${faultReason(fault, language)} ${doneWords[fault.done][language]}`.trim()
}

/** The reason alone, without the place. */
export function faultReason(fault: Fault, language: Language): string {
  const figures: Record<string, string | number> = { value: fault.value ?? '', ...fault.figures }
  return faultWords[fault.code][language].replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ''))
}

const doneWords: { readonly [D in Done]: { readonly en: string; readonly es: string } } = {
  'file left out': { en: 'The file was left out.', es: 'El archivo quedó fuera.' },
  'row left out': { en: 'The row was left out.', es: 'La fila quedó fuera.' },
  'cell left out': { en: 'Left empty.', es: 'Se dejó vacío.' },
  mended: { en: 'Mended.', es: 'Corregido.' },
  noted: { en: '', es: '' },
}

/** Faults gathered during an import. A hopeless file must not fill the memory: past the cap they are only counted. */
export type FaultList = { readonly list: Fault[]; readonly counts: Map<FaultCode, number>; omitted: number }

const mostListed = 50_000

export function newFaults(): FaultList {
  return { list: [], counts: new Map(), omitted: 0 }
}

export function addFault(faults: FaultList, fault: Fault): void {
  faults.counts.set(fault.code, (faults.counts.get(fault.code) ?? 0) + 1)
  if (faults.list.length < mostListed) faults.list.push(fault)
  else faults.omitted += 1
}

/** A value short enough to be shown in a message. */
export function shown(value: string): string {
  const flat = value.replace(/\s+/g, ' ').toWellFormed()
  return flat.length > 80 ? `${flat.slice(0, 79).toWellFormed()}…` : flat
}
