import type { FastifyRequest } from 'fastify'

export const cookieName = (secure: boolean) => (secure ? '__Host-kith' : 'kith')

/** The session token that the browser holds; its form is checked before anything is asked of the database. */
export function sessionToken(request: FastifyRequest): string | null {
  const token = request.cookies['__Host-kith'] ?? request.cookies.kith
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null
}

export const languageOf = (request: FastifyRequest): 'en' | 'es' => {
  const wanted = request.headers['accept-language'] ?? ''
  const es = wanted.search(/\bes\b/i)
  const en = wanted.search(/\ben\b/i)
  return es >= 0 && (en < 0 || es < en) ? 'es' : 'en'
}
