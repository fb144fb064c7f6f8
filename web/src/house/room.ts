// What a room tells the house about itself. Plain data: nothing here loads the room's pages.
import type { QueryClient } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import type { PagePath } from './places.ts'
import type { Place } from './words/words.tsx'

export interface PageContext {
  queries: QueryClient
  params: Readonly<Record<string, string>>
  search: Readonly<Record<string, unknown>>
}

interface PageModule {
  default: ComponentType
  /** Starts reading before the page is drawn. It is not waited for; the page uses `useSuspenseQuery`. */
  load?: (context: PageContext) => unknown
}

export interface Page {
  /** `/people/$personId`: the names after `$` are read with `useParam`. Who may open it stands in `places.ts`. */
  path: PagePath
  /** Whose words the page speaks; those of the house and the kit are always here. */
  words: readonly Place[]
  show: () => Promise<PageModule>
  /** What the page shows a moment later, where that is much: it is fetched beside the page and not after it. */
  alongside?: () => Promise<unknown>
  /** Addresses of the server to ask while the page's code is still on the way (`/api/today`). */
  early?: (params: Readonly<Record<string, string>>) => readonly string[]
  /** `public` pages need no session and carry no navigation. */
  open?: 'public'
}

/** Something the palette can find: a person, a service. */
export interface Found {
  id: string
  title: string
  /** One line that tells two Marias apart. */
  hint?: string
  to: string
  /** Draws a monogram in the colour of this person. */
  monogram?: { id: string; name: string }
}

interface FinderModule {
  find: (text: string, signal: AbortSignal) => Promise<Found[]>
}

export interface Room {
  name: Place
  pages: readonly Page[]
  /** Searched by the palette (Ctrl+K) from the second letter on. */
  finder?: () => Promise<FinderModule>
}
