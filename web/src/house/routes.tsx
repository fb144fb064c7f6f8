// Turns what the rooms say about themselves into routes. Each page is its own file to load.
import type { QueryClient } from '@tanstack/react-query'
import {
  type AnyRoute,
  createRootRouteWithContext,
  createRoute,
  createRouter,
  notFound,
  redirect,
  useParams,
} from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { countDaysIn } from '../kit/day.ts'
import { addresses } from './addresses.ts'
import { askEarly, rememberRights, rightsBefore } from './api/early.ts'
import { draftsBelongTo } from './drafts/device.ts'
import { Broken, NotFound, Waiting } from './frame/Fallbacks.tsx'
import { Frame } from './frame/Frame.tsx'
import { arrivalOf, mayOpen } from './places.ts'
import type { Page, Room } from './room.ts'
import { sessionQuery } from './session/session.ts'
import { loadWords } from './words/words.tsx'

interface Context {
  queries: QueryClient
}

export function makeRouter(rooms: readonly Room[], queries: QueryClient) {
  const root = createRootRouteWithContext<Context>()({
    component: Frame,
    // Not before the pages' own questions, but beside them: a slow line is crossed once.
    loader: () => Promise.all([loadWords('house'), loadWords('kit')]).then(() => null),
    notFoundComponent: NotFound,
    errorComponent: Broken,
  })
  const pages = rooms.flatMap((room) => room.pages).map((page) => pageRoute(page, root))
  return createRouter({
    routeTree: root.addChildren(pages),
    context: { queries },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 300,
    defaultPendingMinMs: 200,
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    scrollRestoration: true,
  })
}

function pageRoute(page: Page, root: AnyRoute) {
  let Shown: ComponentType | undefined
  return createRoute({
    getParentRoute: () => root,
    path: page.path,
    staticData: { open: page.open },
    beforeLoad: async ({ context, params, location, cause }) => {
      // Everything that is needed is asked for at once; the session decides while it is on the way.
      for (const bring of [page.show, page.alongside]) void bring?.().catch(() => {})
      for (const place of page.words) void loadWords(place).catch(() => {})
      if (page.open === 'public') return
      const before = rightsBefore()
      const ask = (rights: readonly string[]) => {
        // A list that is only asked for something else has its first answers already.
        if (cause === 'stay' || !mayOpen(page.path, rights)) return
        for (const address of page.early?.(params as Record<string, string>) ?? []) askEarly(address)
      }
      if (before) ask(before)
      const session = await (context as Context).queries.ensureQueryData(sessionQuery())
      rememberRights(session.who?.rights ?? null)
      if (!session.who) throw redirect({ to: addresses.signIn, search: { next: location.href } as never })
      draftsBelongTo(session.who.userId)
      countDaysIn(session.who.zone)
      if (!before) ask(session.who.rights)
      if (mayOpen(page.path, session.who.rights)) return
      if (page.path === addresses.today) throw redirect({ to: arrivalOf(session.who.rights), replace: true })
      throw notFound()
    },
    loader: async ({ context, params, location }) => {
      const [module] = await Promise.all([page.show(), ...page.words.map((place) => loadWords(place))])
      Shown = module.default
      void module.load?.({
        queries: (context as Context).queries,
        params: params as Record<string, string>,
        search: location.search as Record<string, unknown>,
      })
    },
    component: function ShownPage() {
      return Shown ? <Shown /> : null
    },
  })
}

/** One named part of the page's address: `useParam('personId')` on `/people/$personId`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>
  const value = params[name]
  if (value === undefined)
    throw new Error(`This page's address has no $${name}: look at its path in the room's index.tsx`)
  return value
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    open?: 'public' | undefined
  }
}
