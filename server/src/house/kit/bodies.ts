import { commonRefusals, Refused } from '@kith/wire'
import type { FastifyInstance } from 'fastify'

const deepest = 64

/** JSON only, refused before it is read when it is too deep: a deep document costs stack, not bytes. */
export function readBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers()
  server.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    const text = body as string
    if (text === '') return done(null, undefined)
    if (tooDeep(text)) return done(new Refused('malformed', commonRefusals.malformed), undefined)
    try {
      done(null, mayNameThem.test(text) ? JSON.parse(text, dropPrototypeKeys) : JSON.parse(text))
    } catch {
      done(new Refused('malformed', commonRefusals.malformed), undefined)
    }
  })
}

// A key may hide behind an escape; looking at every key costs, so it is done only where one could be.
const mayNameThem = /__proto__|constructor|prototype|\\u00/

function tooDeep(text: string): boolean {
  let depth = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === 92) at++
      else if (code === 34) inText = false
    } else if (code === 34) inText = true
    else if (code === 123 || code === 91) {
      if (++depth > deepest) return true
    } else if (code === 125 || code === 93) depth--
  }
  return false
}

/** `__proto__` and `constructor` are never names of ours: such a key makes the whole document unreadable. */
function dropPrototypeKeys(key: string, value: unknown): unknown {
  if (key === '__proto__' || key === 'constructor' || key === 'prototype')
    throw new SyntaxError('a key that is never ours')
  return value
}
