// Asks the server one route of the contract and gives back its answer.
import type { Route } from '@kith/wire/route'
import type { $ZodType, input, output } from 'zod/v4/core'
import { askToSignInAgain } from '../session/again.ts'
import { currentLanguage } from '../words/words.tsx'
import { takeEarly } from './early.ts'
import { Problem, problemOf, Unreachable } from './problem.ts'
import { serverAnswered, serverSilent } from './reach.ts'

type AnyRoute = Route<$ZodType<object>, $ZodType, $ZodType>
export type ParamsOf<R extends AnyRoute> = input<R['params']>
type BodyOf<R extends AnyRoute> = input<R['body']>
export type ReplyOf<R extends AnyRoute> = output<R['reply']>

export interface Asked<R extends AnyRoute> {
  params?: ParamsOf<R>
  body?: BodyOf<R>
  signal?: AbortSignal
  /** A draft that is sent while the page goes away. */
  keepalive?: boolean
}

/**
 * Calls a route. The server has checked its reply against the contract; here it is only read (tools/contract.ts says why).
 * Parameters named in the path go there, the others into the query.
 * A session that ended asks the person to sign in over the page, then asks again: nothing typed is lost.
 * Throws `Problem` for an answer of refusal and `Unreachable` when no answer came.
 * @example const person = await call(getPerson, { params: { id } })
 */
export async function call<R extends AnyRoute>(route: R, asked: Asked<R> = {}): Promise<ReplyOf<R>> {
  const address = addressOf(route.path, (asked.params ?? {}) as Record<string, unknown>)
  let answer = await ask(route, address, asked)
  if (answer.status === 401 && route.may.caller === 'session') {
    await askToSignInAgain(await problemOf(answer))
    answer = await ask(route, address, asked)
  }
  if (!answer.ok) throw new Problem(await problemOf(answer))
  const text = answer.status === 204 ? '' : await answer.text()
  return (text === '' ? undefined : JSON.parse(text)) as ReplyOf<R>
}

async function ask(route: AnyRoute, address: string, asked: Asked<AnyRoute>): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': currentLanguage() }
  if (asked.body !== undefined) headers['content-type'] = 'application/json'
  try {
    const early = route.method === 'GET' ? takeEarly(address) : undefined
    const answer = await (early ??
      fetch(address, {
        method: route.method,
        headers,
        ...(asked.body !== undefined && { body: JSON.stringify(asked.body) }),
        ...(asked.signal && { signal: asked.signal }),
        ...(asked.keepalive && { keepalive: true }),
      }))
    serverAnswered()
    return answer
  } catch (cause) {
    if (asked.signal?.aborted) throw cause
    serverSilent()
    throw new Unreachable({ cause })
  }
}

/** `/people/{id}` with `{ id, q }` becomes `/people/7?q=…`; a parameter that is undefined is left out. */
function addressOf(path: string, params: Record<string, unknown>): string {
  const used = new Set<string>()
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name)
    const value = params[name]
    if (value === undefined || value === null || value === '') throw new Error(`${path} needs ${name}`)
    return encodeURIComponent(String(value))
  })
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params))
    if (!used.has(name) && value !== undefined && value !== null) query.set(name, String(value))
  return query.size > 0 ? `${filled}?${query}` : filled
}
