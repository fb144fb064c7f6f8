import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { AllWords } from '../../words.gen.d.ts'
import { recall, remember } from '../remember.ts'
import { pathOf } from './path-of.ts'
import { localeOf } from './teller.ts'

export type Language = 'en' | 'es'
/** Whose words: a room, the house or the kit. */
export type Place = keyof AllWords

const files = import.meta.glob<{ default: unknown }>('/src/**/words/*.icu')
const loaded = new Map<string, unknown>()
const loading = new Map<string, Promise<void>>()
const wanted = new Set<Place>()

/** Brings the words of a place; a page names its places in its room's index.tsx, so that they arrive with its code. */
export function loadWords(place: Place, language: Language = currentLanguage()): Promise<void> {
  wanted.add(place)
  const path = pathOf(place, language)
  let coming = loading.get(path)
  if (!coming) {
    coming = bring(path)
    loading.set(path, coming)
    coming.catch(() => loading.delete(path))
  }
  return coming
}

async function bring(path: string) {
  const load = files[path]
  if (!load) throw new Error(`There are no words at ${path}`)
  loaded.set(path, (await load()).default)
}

export function currentLanguage(): Language {
  const chosen = recall('language')
  if (chosen === 'en' || chosen === 'es') return chosen
  return navigator.language.startsWith('es') ? 'es' : 'en'
}

interface Spoken {
  language: Language
  /** `en-US` or `es-US`, for Intl. */
  locale: string
  speak: (next: Language) => Promise<void>
}
const SpokenContext = createContext<Spoken | null>(null)

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(currentLanguage)
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  async function speak(next: Language) {
    await Promise.all([...wanted].map((place) => loadWords(place, next)))
    remember('language', next)
    setLanguage(next)
  }
  return <SpokenContext value={{ language, locale: localeOf(language), speak }}>{children}</SpokenContext>
}

export function useLanguage(): Spoken {
  const spoken = use(SpokenContext)
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider above it')
  return spoken
}

/**
 * The words of a place in the language of the page: `const w = useWords('people'); w.name`.
 * Words that no page has named are waited for; naming them in the room's index.tsx saves that wait.
 */
export function useWords<P extends Place>(place: P): AllWords[P] {
  const { language } = useLanguage()
  const path = pathOf(place, language)
  if (!loaded.has(path)) use(loadWords(place, language))
  return loaded.get(path) as AllWords[P]
}
