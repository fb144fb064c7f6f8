import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { languageOf } from './request.ts'
import { shells } from './shell.ts'

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
  const shellFor = shells(dist)
  const sendShell = (path: string, request: FastifyRequest, reply: FastifyReply) => {
    const { html, gzip, tag } = shellFor(path, languageOf(request))
    reply.headers({ 'cache-control': 'no-cache', etag: tag, vary: 'accept-language, accept-encoding' })
    if (request.headers['if-none-match'] === tag) return reply.code(304).send()
    reply.type('text/html; charset=utf-8')
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(html)
    return reply.header('content-encoding', 'gzip').send(gzip)
  }
  // A partner's link and the law for anyone have light pages of their own. Any other address of the app gives the app; an address with an ending, or under /api, is a file that is not there.
  server.get('/*', (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    if (path.startsWith('/api/') || path.startsWith('/hsds/')) return reply.callNotFound()
    if (path.startsWith('/r/')) return reply.sendFile('partner.html')
    if (path === '/law' || path.startsWith('/law/')) return reply.sendFile('law.html')
    return /\.[a-z0-9]+$/i.test(path) ? reply.sendFile(path) : sendShell(path, request, reply)
  })
}
