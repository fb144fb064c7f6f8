import { commonRefusals, Refused } from '@kith/wire'
import { houseRoutes } from '@kith/wire/house'
import type { FastifyInstance } from 'fastify'

import { mountOwnAccount } from './auth/own-account.ts'
import { authHandlers } from './auth/routes.ts'
import { mountSignIn } from './auth/sign-in.ts'
import { receive } from './door/receive.ts'
import { draftHandlers } from './drafts.ts'
import { streamEvents } from './events/stream.ts'
import type { House } from './house.ts'
import { addressOf, checkRoute, mount } from './kit/mount.ts'
import { openApi } from './kit/openapi.ts'
import { languageOf, sessionToken } from './kit/request.ts'
import { mailboxHandlers } from './mail/mailbox.ts'
import type { Room } from './room.ts'

const {
  commands: doorRoute,
  events,
  signIn: _signIn,
  demoSignIn: _demoSignIn,
  stepUp: _stepUp,
  changePassword: _changePassword,
  beginSecondFactor: _beginSecondFactor,
  keepSecondFactor: _keepSecondFactor,
  dropSecondFactor: _dropSecondFactor,
  ...plainRoutes
} = houseRoutes

/** The routes that belong to no room: health, sessions, the door, drafts, events, the contract itself. */
export function mountHouse(app: FastifyInstance, house: House, rooms: readonly Room[]): void {
  const contract = openApi(
    [...Object.values(houseRoutes), ...rooms.flatMap((room) => room.routes)],
    [...house.commands.values()].map((handler) => handler.command),
  )
  mount(app, house, plainRoutes, {
    ...authHandlers,
    ...draftHandlers,
    ...mailboxHandlers,
    health: async ({ tx }) => {
      await tx.send({ text: 'select 1', values: [] })
      return { status: 'ready' as const }
    },
    openapi: async () => contract,
  })

  mountSignIn(app, house)
  mountOwnAccount(app, house)

  checkRoute(doorRoute)
  app.post(addressOf(doorRoute), { bodyLimit: 4 * 1024 * 1024 }, async (request, reply) => {
    const token = sessionToken(request)
    if (!token) throw new Refused('signInFirst', commonRefusals.signInFirst)
    // Each envelope is read by the door itself: one that cannot be read must not take the others with it.
    const body = request.body
    const raws = Array.isArray(body) ? body : [body]
    if (raws.length === 0 || raws.length > 20 || raws.some((raw) => raw === undefined)) {
      throw new Refused('malformed', commonRefusals.malformed)
    }
    const outcomes = await receive(house, { by: 'session', token }, request.id, languageOf(request), raws)
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ outcomes }))
  })

  checkRoute(events)
  streamEvents(app, house, events)
}
