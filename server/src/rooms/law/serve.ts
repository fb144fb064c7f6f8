import { createHash } from 'node:crypto'
import type { Route } from '@kith/wire'
import { lawRoutes } from '@kith/wire/law'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import type { House } from '../../house/house.ts'
import { addressOf, checkRoute, parse } from '../../house/kit/mount.ts'
import { type Book, bookOf } from './book.ts'
import { contents, programmePage } from './contents.ts'
import { figurePage } from './figure-page.ts'
import { rulePage } from './rule-page.ts'
import { searchLaw } from './search.ts'
import { type Asked, here, type Reading, stateAsked } from './told.ts'

const { localLaw, lawContents, searchLaw: searchRoute, lawProgramme, lawRule, lawFigure } = lawRoutes
/** So long may a browser show a page again without asking. */
const freshSeconds = 300

/**
 * The law for anyone. It is the same for everybody and nothing of it is in the database, so no transaction is opened and
 * whoever has a page already is told that it is still the same.
 */
export function serveLaw(app: FastifyInstance, house: House): void {
  let held: { of: House['localLaw']['programmes']; book: Book } | undefined
  const bookNow = (): Book => {
    const { programmes } = house.localLaw
    if (held?.of !== programmes) held = { of: programmes, book: bookOf(programmes.map((one) => one.programme)) }
    return held.book
  }
  const serve = <R extends Route>(route: R, tell: (reading: Reading, params: z.output<R['params']>) => unknown) => {
    checkRoute(route)
    app.get(addressOf(route), async (request, reply) => {
      const params = parse(route.params, { ...(request.query as object), ...(request.params as object) })
      const { on, state, language } = params as Partial<Asked> & Pick<Asked, 'state' | 'language'>
      const reading: Reading = {
        on: on ?? house.clock.now().toISOString().slice(0, 10),
        state,
        language,
        book: bookNow(),
        local: house.localLaw.programmes,
        figures: await stateAsked(state),
      }
      const body = JSON.stringify(z.parse(route.reply, await tell(reading, params as z.output<R['params']>)))
      const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`
      reply.headers({ etag: tag, 'cache-control': `public, max-age=${freshSeconds}` })
      if (request.headers['if-none-match'] === tag) return reply.code(304).send()
      return reply.type('application/json; charset=utf-8').send(body)
    })
  }
  serve(localLaw, ({ local, state }) => ({
    definitions: local.filter((one) => one.state === state).map((one) => one.definition),
  }))
  serve(lawContents, contents)
  serve(searchRoute, (reading, { words }) => ({ ...here(reading), ...searchLaw(reading, words) }))
  serve(lawProgramme, (reading, { programme }) => programmePage(reading, programme))
  serve(lawRule, (reading, { rule }) => rulePage(reading, rule))
  serve(lawFigure, (reading, { figure }) => figurePage(reading, figure))
}
