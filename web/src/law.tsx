// The law for anyone to read, as a page of its own: no rooms, no session, no router, so that it opens at once on any phone.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './style/all.css'
import { PlainHeader } from './house/frame/PlainHeader.tsx'
import { wearLook } from './house/look/look.ts'
import { LanguageProvider, loadWords } from './house/words/words.tsx'
import { Law } from './rooms/law/Law.tsx'
import { readAhead } from './rooms/law/reads.ts'

wearLook()
readAhead()
await Promise.all((['house', 'kit', 'law'] as const).map((place) => loadWords(place)))
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <PlainHeader />
      <Law />
    </LanguageProvider>
  </StrictMode>,
)
