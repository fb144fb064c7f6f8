import type { Command, Outcome, Route, SentPayloadOf } from '@kith/wire'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type pg from 'pg'
import type { z } from 'zod/mini'
import { newId } from '../house/clock.ts'
import type { SessionHere } from './builders.ts'

type Asked = { params?: Record<string, unknown>; body?: unknown; language?: 'en' | 'es' }
type ReplyOf<R extends Route> = z.output<R['reply']>
type ResultOf<C extends Command> = z.output<C['result']>

/** Asks the server as a browser does: the same addresses, cookies and bodies, without the network. */
export interface Caller {
  /** Asks and answers whatever came: status, headers and body. */
  ask(session: SessionHere | null, route: Route, asked?: Asked): Promise<LightMyRequestResponse>
  /** Asks and answers the reply of the contract; throws the problem in words where there is one. */
  call<R extends Route>(session: SessionHere | null, route: R, asked?: Asked): Promise<ReplyOf<R>>
  /** Sends one command and answers its outcome, whatever that is. */
  send<C extends Command>(session: SessionHere, command: C, payload: SentPayloadOf<C>, over?: object): Promise<Outcome>
  /** Sends one command that must succeed and answers its result. */
  did<C extends Command>(session: SessionHere, command: C, payload: SentPayloadOf<C>): Promise<ResultOf<C>>
  /** Rows as the owner of the tables sees them, for looking at what a command left behind. */
  rows<Row = Record<string, unknown>>(sql: string, values?: unknown[]): Promise<Row[]>
}

/** An answer that was not what the test asked for. */
export class Unexpected extends Error {
  readonly status: number
  readonly code: string
  constructor(what: string, status: number, code: string, body: string) {
    super(`${what}: ${status} ${code} ${body.slice(0, 600)}`)
    this.status = status
    this.code = code
  }
}

export function caller(server: FastifyInstance, owner: pg.Pool): Caller {
  const ask: Caller['ask'] = (session, route, { params = {}, body, language = 'en' } = {}) =>
    server.inject({
      method: route.method,
      url: addressOf(route, params),
      headers: {
        'accept-language': language,
        ...(session && { cookie: session.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    })

  const send: Caller['send'] = async (session, command, payload, over = {}) => {
    const envelope = { id: newId(), type: command.type, schemaVer: command.schemaVer, payload, ...over }
    const answer = await server.inject({
      method: 'POST',
      url: '/api/commands',
      headers: { cookie: session.cookie, 'content-type': 'application/json', 'accept-language': 'en' },
      payload: JSON.stringify(envelope),
    })
    const read = answer.json<{ outcomes?: Outcome[]; code?: string }>()
    if (!read.outcomes?.[0]) throw new Unexpected(command.type, answer.statusCode, read.code ?? '', answer.body)
    return read.outcomes[0]
  }

  return {
    ask,
    send,
    async call(session, route, asked) {
      const answer = await ask(session, route, asked)
      const read = answer.body === '' ? undefined : answer.json()
      if (answer.statusCode >= 400) throw new Unexpected(route.id, answer.statusCode, read?.code ?? '', answer.body)
      return read
    },
    async did(session, command, payload) {
      const outcome = await send(session, command, payload)
      if (outcome.outcome === 'ok') return outcome.result as never
      throw new Unexpected(command.type, 0, 'code' in outcome ? outcome.code : outcome.outcome, JSON.stringify(outcome))
    },
    rows: async <Row>(sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows as Row[],
  }
}

function addressOf(route: Route, params: Record<string, unknown>): string {
  const query = new URLSearchParams()
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))
  for (const [name, value] of Object.entries(params)) {
    if (!route.path.includes(`{${name}}`) && value !== undefined) query.set(name, String(value))
  }
  return query.size > 0 ? `${path}?${query}` : path
}
