import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import { demoHandlers } from './demo/commands.ts'
import { commandBook } from './house/door/book.ts'
import type { House } from './house/house.ts'
import { readBodies } from './house/kit/bodies.ts'
import { guardRequests } from './house/kit/guard.ts'
import { servePages } from './house/kit/pages.ts'
import { answerProblems } from './house/kit/problems.ts'
import { mountHouse } from './house/mount-house.ts'
import type { Room } from './house/room.ts'
import { rooms as allRooms } from './rooms.ts'

/** Everything that a command can be, from every room. */
export const commandsOf = (rooms: readonly Room[] = allRooms) =>
  commandBook(...rooms.map((room) => [...room.commands]), demoHandlers)

/** The whole server: what every request meets first, the house, then each room. */
export function app(house: House, rooms: readonly Room[] = allRooms): FastifyInstance {
  const server = Fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    trustProxy: house.proxies.length > 0 && [...house.proxies],
    routerOptions: { caseSensitive: true, maxParamLength: 300 },
    genReqId: () => crypto.randomUUID(),
  })
  server.register(cookie)
  readBodies(server)
  guardRequests(server, house)
  answerProblems(server, house.log)
  mountHouse(server, house, rooms)
  for (const room of rooms) room.mount(server, house)
  servePages(server, house)
  return server
}
