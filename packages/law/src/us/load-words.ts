import type { Language } from '../words.ts'

/** Fetches what is asked in one language, where it was left out of what was sent (`words-apart.ts`); else it is there. */
export const loadWords = async (_language: Language): Promise<void> => {}

/** Fetches what rules and figures are called, and where they stand in the law: for whoever opens an explanation. */
export const loadTitles = async (_language: Language): Promise<void> => {}
