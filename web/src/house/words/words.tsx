import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { AllWords } from '../../words.gen.d.ts'
import { recall, remember } from '../remember.ts'
import { localeOf } from './teller.ts'

export type Language = 'en' | 'es'
/** Whose words: a room, the house or the kit. */
export type Place = keyof AllWords

const files = import.meta.glob<{ default: unknown }>('/src/**/words/*.icu')
const loaded = new Map<string, unknown>()
const wanted = new Set<Place>()

/** Brings the words of a place; a page names its places in its room's index.tsx, so that they arrive with its code. */
export async function loadWords(place: Place, language: Language = currentLanguage()) {
  wanted.add(place)
  const path = pathOf(place, language)
  if (loaded.has(path)) return
  const load = files[path]
  if (!load) throw new Error(`There are no words at ${path}`)
  loaded.set(path, (await load()).default)
}

function pathOf(place: Place, language: Language) {
  const folder = place === 'house' || place === 'kit' ? place : `rooms/${place}`
  return `/src/${folder}/words/${language}.icu`
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
  const locale = localeOf(language)
  return (
    <SpokenContext value={{ language, locale, speak }}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </SpokenContext>
  )
}

export function useLanguage(): Spoken {
  const spoken = use(SpokenContext)
  if (!spoken) throw new Error('useLanguage needs a LanguageProvider above it')
  return spoken
}

/** The words of a place in the language of the page: `const w = useWords('people'); w.name`. */
export function useWords<P extends Place>(place: P): AllWords[P] {
  return wordsOf(place, useLanguage().language)
}

/** The same outside a component; the words must have been loaded. */
export function wordsOf<P extends Place>(place: P, language: Language = currentLanguage()): AllWords[P] {
  const words = loaded.get(pathOf(place, language))
  if (!words)
    throw new Error(`The words of ${place} are not here: name "${place}" in the page's words, in its room's index.tsx`)
  return words as AllWords[P]
}
