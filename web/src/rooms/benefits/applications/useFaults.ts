import { useState } from 'react'
import { NotSent } from '../../../house/api/saying.ts'

export interface FieldFault {
  field: string
  words: string
}

/** What needs another look in a form: found here before sending, or said by the server about a field. */
export function useFaults(prefix: string) {
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const idOf = (name: string) => `${prefix}-${name.replaceAll('.', '-')}`
  return {
    faults,
    idOf,
    at: (name: string) => faults.find((each) => each.field === idOf(name))?.words,
    /** True when nothing was found. */
    found(these: Readonly<Record<string, string | false | undefined>>): boolean {
      const next = Object.entries(these).flatMap(([name, words]) => (words ? [{ field: idOf(name), words }] : []))
      setFaults(next)
      return next.length === 0
    },
    /** True when the server named fields, which are shown; otherwise the error is for a toast. */
    shows(error: unknown): boolean {
      if (!(error instanceof NotSent) || error.errors.length === 0) return false
      setFaults(error.errors.map((each) => ({ field: idOf(each.path), words: each.words || error.words })))
      return true
    },
  }
}
