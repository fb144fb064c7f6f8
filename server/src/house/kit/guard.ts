import { commonRefusals, Refused } from '@kith/wire'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types kith-worker',
].join('; ')

const changing = new Set(['POST', 'PUT', 'DELETE', 'PATCH'])

/** What every answer carries, and what no request may be: from another site, or for another host. */
export function guardRequests(server: FastifyInstance, house: House): void {
  const secure = house.origin.startsWith('https:')
  server.decorate('isSecure', secure)
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=(), usb=()',
      'x-request-id': request.id,
    })
    if (secure) reply.header('strict-transport-security', 'max-age=31536000')
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store')
    if (!changing.has(request.method)) return
    // A form on another site can neither set this header nor send JSON without being asked first.
    const site = request.headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none')
      throw new Refused('crossSite', commonRefusals.crossSite)
    const { origin } = request.headers
    if (origin !== undefined && !sameOrigin(origin, request.headers.host, house.origin)) {
      throw new Refused('crossSite', commonRefusals.crossSite)
    }
  })
}

function sameOrigin(origin: string, host: string | undefined, ours: string): boolean {
  if (origin === ours) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
