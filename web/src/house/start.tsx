import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '../style/all.css'
import { Problem } from './api/problem.ts'
import { wearLook } from './look/look.ts'
import type { Room } from './room.ts'
import { RoomsContext } from './rooms.ts'
import { makeRouter } from './routes.tsx'
import { sessionQuery } from './session/session.ts'
import { reloadWhenAFileIsGone } from './update.ts'
import { LanguageProvider, loadWords } from './words/words.tsx'

const freshMs = 30_000

/** Opens the house. */
export function start(rooms: readonly Room[]) {
  wearLook()
  reloadWhenAFileIsGone()
  const queries: QueryClient = new QueryClient({
    // What may no longer be read is not shown any longer: an answer of "not found" takes away what stood there before.
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (error instanceof Problem && error.details.status === 404 && query.state.data !== undefined) query.reset()
      },
    }),
    defaultOptions: {
      queries: { staleTime: freshMs, retry: (times, error) => !(error instanceof Problem) && times < 2 },
    },
  })
  // Asked now, needed in a moment.
  void queries.prefetchQuery(sessionQuery())
  void loadWords('house')
  void loadWords('kit')
  const router = makeRouter(rooms, queries)
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LanguageProvider>
          <RoomsContext value={rooms}>
            <RouterProvider router={router} />
          </RoomsContext>
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  )
}
