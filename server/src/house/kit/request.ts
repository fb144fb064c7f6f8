import type { FastifyRequest } from 'fastify'

export const cookieName = (secure: boolean) => (secure ? '__Host-kith' : 'kith')

declare module 'fastify' {
  interface FastifyInstance {
    /** People come by https. */
    isSecure: boolean
  }
}

/**
 * The session token that the browser holds; its form is checked before anything is asked of the database. By https only
 * the cookie with the host's own prefix counts: the other could have been planted by a neighbour under the same domain.
 */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies[cookieName(request.server.isSecure)]
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null
}

export const languageOf = (request: FastifyRequest): 'en' | 'es' => {
  const wanted = request.headers['accept-language'] ?? ''
  const es = wanted.search(/\bes\b/i)
  const en = wanted.search(/\ben\b/i)
  return es >= 0 && (en < 0 || es < en) ? 'es' : 'en'
}
