import type { $ZodType } from 'zod/v4/core'

type Shape = $ZodType<object>

/** What a caller must be before a route looks at anything. */
export type Caller = 'anyone' | 'session' | 'partnerLink'

/**
 * What a route promises about access: the action that `can()` decides, the consent it rests on,
 * and what the ledger keeps of it. A route without it does not start.
 */
export interface May {
  caller: Caller
  action: string
  consent: 'none' | 'referral'
  records: 'read' | 'list' | 'nothing'
}

/** How the answer travels. `json` is checked against `reply`; the others are sent as they are. */
export type Kind = 'json' | 'stream' | 'file'

/** One address of the server, shared by server, browser and OpenAPI. */
export interface Route<
  Params extends Shape = Shape,
  Body extends $ZodType = $ZodType,
  Reply extends $ZodType = $ZodType,
> {
  id: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/${string}`
  summary: string
  kind: Kind
  may: May
  params: Params
  body: Body
  reply: Reply
}

/** Declares a route and keeps its exact types. @example route({ id: 'today', method: 'GET', path: '/api/today', … }) */
export const route = <const Declared extends Route>(declared: Declared): Declared => declared
