import type { Route } from '@kith/wire'
import type { FastifyInstance } from 'fastify'
import type { Handler } from './door/book.ts'
import type { House } from './house.ts'
import { mount, type RouteHandlers } from './kit/mount.ts'

/** One room as the app sees it: its contract, and how to mount and what to handle. */
export interface Room {
  name: string
  routes: readonly Route[]
  commands: readonly Handler[]
  mount(app: FastifyInstance, house: House): void
}

/** Declares a room. A room whose routes end by themselves (streams, files over their own transaction) adds `also`. */
export function room<R extends Record<string, Route>>(declared: {
  name: string
  routes: R
  handlers: RouteHandlers<R>
  commands?: readonly Handler[]
  also?: (app: FastifyInstance, house: House) => void
  alsoRoutes?: readonly Route[]
}): Room {
  return {
    name: declared.name,
    routes: [...Object.values(declared.routes), ...(declared.alsoRoutes ?? [])],
    commands: declared.commands ?? [],
    mount(app, house) {
      mount(app, house, declared.routes, declared.handlers)
      declared.also?.(app, house)
    },
  }
}
