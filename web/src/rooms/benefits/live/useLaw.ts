import { type Ask, type LawHere, lawOf, loadState, programmes } from '@kith/law'
import { asksOf } from '@kith/law/circumstances'
import { loadTitles, loadWords } from '@kith/law/us/load-words'
import { states } from '@kith/law/us/states'
import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { use } from 'react'
import { currentLanguage, type Language, useLanguage } from '../../../house/words/words.tsx'
import { todayHere } from '../../../kit/day.ts'
import { addedIn } from './added.ts'

// The one place that says how much of the law comes with these pages. It is loaded after the page around it.

/** Those of the programmes that a house added join when they have come. */
const everyAsk = new Map(asksOf(programmes))
export const asks: ReadonlyMap<string, Ask> = everyAsk
export const knownStates: readonly string[] = [...states].sort()

/** The law of a state on a day, in this browser; null while it is on its way, and where we hold none. */
export function useLaw(state: string, day: string): LawHere | null {
  use(spoken(loadWords, useLanguage().language))
  const { data } = useQuery(lawQuery(state, day))
  return data ?? null
}

function lawQuery(state: string, day: string) {
  const month = day.slice(0, 7)
  return queryOptions({
    queryKey: ['law', state, month],
    queryFn: async () => {
      const [figures, added] = await Promise.all([loadState(state), addedIn(state)])
      for (const [id, ask] of asksOf(added)) everyAsk.set(id, ask)
      return lawOf([...programmes, ...added], { asOf: month, state: figures })
    },
    enabled: states.has(state),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** Makes the law of a state ready before it is drawn. */
export function bringLaw(queries: QueryClient, state: string): void {
  if (states.has(state)) void queries.prefetchQuery(lawQuery(state, todayHere()))
}
/** Fetches the words of the law before they are drawn. */
export const bringWords = (): void => void spoken(loadWords, currentLanguage())

/** Waits for what an explanation says: the names of rules and figures, and where they stand in the law. */
export const useTitles = (): void => use(spoken(loadTitles, useLanguage().language))

/** The words of the law come beside it, in the language that is spoken here; whoever reads it waits for them. */
const speaking = new Map<string, Promise<void>>()
function spoken(load: typeof loadWords, language: Language): Promise<void> {
  const key = `${load === loadTitles ? 'titles' : 'words'} ${language}`
  let words = speaking.get(key)
  if (!words) {
    words = load(language)
    speaking.set(key, words)
    words.catch(() => speaking.delete(key))
  }
  return words
}
