import type { Language } from '../words.ts'

/** Fetches the words of one language where they were left out of what was sent (`words-apart.ts`); else they are there. */
export const loadWords = async (_language: Language): Promise<void> => {}
