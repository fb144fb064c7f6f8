import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'

const dist = fileURLToPath(new URL('../../../../web/dist', import.meta.url))

/** The built app. Files with a digest in their name never change; the page itself is asked for each time. */
export function servePages(server: FastifyInstance, _house: House): void {
  if (!existsSync(dist)) return
  server.register(fastifyStatic, {
    root: dist,
    serve: false, // the one route below answers
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  // A partner's link and the law for anyone have light pages of their own. Any other address of the app gives the app; an address with an ending, or under /api, is a file that is not there.
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (path.startsWith('/api/') || path.startsWith('/hsds/')) return reply.callNotFound()
    if (path.startsWith('/r/')) return reply.sendFile('partner.html')
    if (path === '/law' || path.startsWith('/law/')) return reply.sendFile('law.html')
    return reply.sendFile(/\.[a-z0-9]+$/i.test(path) ? path : 'index.html')
  })
}
