// A page of its own for a partner without an account: no rooms, no session, no router, so that it opens at once on any phone.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './style/all.css'
import { PlainHeader } from './house/frame/PlainHeader.tsx'
import { wearLook } from './house/look/look.ts'
import { LanguageProvider, loadWords } from './house/words/words.tsx'
import { PartnerPage } from './rooms/referrals/PartnerPage.tsx'
import { takeToken } from './rooms/referrals/token.ts'

wearLook()
const token = takeToken()
await Promise.all((['house', 'kit', 'referrals'] as const).map((place) => loadWords(place)))
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <PlainHeader />
      <main id="page" tabIndex={-1}>
        <PartnerPage first={token} />
      </main>
    </LanguageProvider>
  </StrictMode>,
)
