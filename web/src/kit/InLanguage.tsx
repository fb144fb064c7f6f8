import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { useLanguage } from '../house/words/words.tsx'

/** React Aria speaks the language of the page, also when it is not that of the browser. Each piece that uses it stands in this, so that the first load needs none of it. */
export function InLanguage({ children }: { children: ReactNode }) {
  return <I18nProvider locale={useLanguage().locale}>{children}</I18nProvider>
}
