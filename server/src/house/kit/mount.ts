import { type Caller, commonRefusals, Refused, type Route } from '@kith/wire'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { type Entry, within } from '../access/enter.ts'
import { newId } from '../clock.ts'
import { fieldErrors } from '../door/read-envelope.ts'
import type { House } from '../house.ts'
import { appendEntry } from '../ledger/append.ts'
import { languageOf, sessionToken } from './request.ts'
import { type Look, type Visit, visit } from './visit.ts'

type Routes = Record<string, Route>
/** A file, or how to make it: what takes long is made after the transaction, when the connection is free for others. */
type File = Uint8Array | string | (() => Promise<Uint8Array>)
// biome-ignore lint/suspicious/noConfusingVoidType: a stream has already answered
type Answer<R extends Route> = R['kind'] extends 'json' ? z.input<R['reply']> : File | void
export type RouteHandlers<R extends Routes> = {
  [K in keyof R]: (visit: Visit<z.output<R[K]['params']>, z.output<R[K]['body']>>) => Promise<Answer<R[K]>>
}

/** A route that ends by itself: streams and the door, which open and close their own transactions. */
export type RawHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

const entryFor = (caller: Caller, request: FastifyRequest): Entry => {
  const token = sessionToken(request)
  if (token) return { by: 'session', token }
  if (caller === 'session') throw new Refused('signInFirst', commonRefusals.signInFirst)
  return { by: 'nobody' }
}

const declared = new Set(['GET', 'POST', 'PUT', 'DELETE'])

/** Refuses to start with a route that does not say who may, on which consent, and what is recorded. */
export function checkRoute(route: Route): void {
  const { may } = route
  if (!may?.caller || !may.action || !may.consent || !may.records) throw new Error(`${route.id} does not say who may`)
  if (!declared.has(route.method)) throw new Error(`${route.id} has no method`)
}

/**
 * Mounts a room's routes: parameters and body are checked, the handler runs in one transaction as whoever calls,
 * the answer is cut to the declared shape, and what was looked at goes into the ledger before the answer leaves.
 */
export function mount<R extends Routes>(
  app: FastifyInstance,
  house: House,
  routes: R,
  handlers: RouteHandlers<R>,
): void {
  for (const [name, route] of Object.entries(routes)) {
    checkRoute(route)
    const handler = handlers[name as keyof R] as unknown as (v: Visit) => Promise<unknown>
    app.route({
      method: route.method,
      url: addressOf(route),
      handler: async (request, reply) => {
        const params = parse(route.params, { ...(request.query as object), ...(request.params as object) })
        const body = parse(route.body, request.body ?? undefined)
        const now = house.clock.now()
        const entry = entryFor(route.may.caller, request)
        const { personId = null } = params as { personId?: string }
        const answer = await within(house.pool, entry, personId, async ({ tx, actor, about }) => {
          if (route.may.caller === 'session' && !actor) throw new Refused('signInFirst', commonRefusals.signInFirst)
          const looks: Look[] = []
          const result = await handler(
            visit(
              {
                house,
                tx,
                visitor: actor,
                about,
                params,
                body,
                now,
                language: languageOf(request),
                requestId: request.id,
                reply,
                routeId: route.id,
              },
              looks,
            ),
          )
          const last = actor
            ? looks.map((look) =>
                appendEntry({
                  agencyId: actor.agencyId,
                  id: newId(),
                  at: now.toISOString(),
                  actorId: actor.userId,
                  decision: 'allow',
                  requestId: request.id,
                  ...look,
                }),
              )
            : []
          return { result, last }
        })
        if (route.kind !== 'json') {
          if (reply.sent) return reply
          return reply.send(typeof answer === 'function' ? await answer() : answer)
        }
        // Only what the shape declares can leave: a field that is not listed is cut off here.
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(z.parse(route.reply, answer) ?? null))
      },
    })
  }
}

export const addressOf = (route: Route): string => route.path.replace(/\{(\w+)\}/g, ':$1')

export function parse<Shape extends $ZodType>(shape: Shape, value: unknown): z.output<Shape> {
  const parsed = z.safeParse(shape, value)
  if (parsed.success) return parsed.data
  throw new Refused('invalidInput', commonRefusals.invalidInput, fieldErrors(parsed.error.issues))
}
