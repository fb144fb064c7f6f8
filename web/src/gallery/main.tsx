// Shows every piece of the kit with fixed data, for people who build pages and for the tests. It is never part of the app.
import { createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../style/all.css'
import '../house/frame/frame.css'
import { wearLook } from '../house/look/look.ts'
import { LanguageProvider, loadWords } from '../house/words/words.tsx'
import { Gallery } from './Gallery.tsx'

wearLook()
document.documentElement.dir = new URLSearchParams(location.search).get('dir') ?? 'ltr'
await Promise.all([loadWords('house'), loadWords('kit'), loadWords('pictures')])
const router = createRouter({ routeTree: createRootRoute({ component: Gallery, notFoundComponent: Gallery }) })
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LanguageProvider>
      <RouterProvider router={router} />
    </LanguageProvider>
  </StrictMode>,
)
