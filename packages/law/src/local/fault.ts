import type { Words } from '../words.ts'

/** What is wrong in a file, where, and what to do: said to whoever wrote it. */
export interface LocalFault extends Words {
  /** The place in the file: `['rules', 'limit', 'is']`. */
  readonly path: readonly (string | number)[]
}

/** Thrown while an expression is read; the place is added where the file is known. */
export class Unreadable extends Error {
  readonly words: Words
  constructor(en: string, es: string) {
    super(en)
    this.name = 'Unreadable'
    this.words = { en, es }
  }
}
