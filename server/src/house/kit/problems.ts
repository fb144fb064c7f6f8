import { commonRefusals, fieldWords, type Refusal, Refused } from '@kith/wire'
import type { FastifyInstance } from 'fastify'
import { NoRow } from '../db/tx.ts'
import type { Log } from '../house.ts'
import { languageOf } from './request.ts'

/** A problem after RFC 9457, in the reader's language. It never repeats what was sent. */
export function problem(
  code: string,
  refusal: Refusal,
  language: 'en' | 'es',
  errors: { path: string; code: string }[] = [],
) {
  return {
    type: `/problems/${code}`,
    title: language === 'es' ? refusal[2] : refusal[1],
    status: refusal[0],
    code,
    errors: errors.map((error) => ({
      ...error,
      words: (fieldWords[error.code] ?? fieldWords.wrongForm!)[language === 'es' ? 1 : 0],
    })),
  }
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08006',
  '53100',
])

/** Turns whatever was thrown into a problem. Faults are logged by name and place only. */
export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: Error & { code?: string; statusCode?: number }, request, reply) => {
    const language = languageOf(request)
    const send = (code: string, refusal: Refusal, errors: { path: string; code: string }[] = []) =>
      reply
        .code(refusal[0])
        .type('application/problem+json')
        .send(JSON.stringify(problem(code, refusal, language, errors)))
    if (error instanceof Refused) return send(error.code, error.refusal, error.errors)
    if (error instanceof NoRow) return send('notFound', commonRefusals.notFound)
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return send('tooLarge', commonRefusals.tooLarge)
    if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return send('unsupportedType', commonRefusals.unsupportedType)
    if (error.statusCode && error.statusCode < 500) return send('malformed', commonRefusals.malformed)
    if (unreachable.has(error.code ?? '') || /terminat|not queryable|timeout exceeded/i.test(error.message)) {
      log.error('The database did not answer', { route: request.routeOptions.url ?? '', code: error.code ?? '' })
      return send('unavailable', commonRefusals.unavailable)
    }
    log.error('A fault of ours', {
      route: request.routeOptions.url ?? '',
      kind: error.name,
      code: error.code ?? '',
      // Frames name our files and functions, never what was sent.
      at: (error.stack ?? '')
        .split('\n')
        .slice(1, 4)
        .map((line) => line.trim())
        .join(' < '),
    })
    return send('broken', commonRefusals.broken)
  })
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .type('application/problem+json')
      .send(JSON.stringify(problem('notFound', commonRefusals.notFound, languageOf(request)))),
  )
}
