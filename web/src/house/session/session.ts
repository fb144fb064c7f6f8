// Who is here. Asked once when the page opens, and again after signing in or out.

import { route } from '@kith/wire/route'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { call } from '../api/call.ts'

const anyone = { caller: 'anyone', action: 'session', consent: 'none', records: 'nothing' } as const

const Session = z.object({
  demo: z.boolean(),
  user: z.nullable(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.optional(z.string()),
      role: z.string(),
      agencyName: z.optional(z.string()),
      language: z.optional(z.enum(['en', 'es'])),
    }),
  ),
})
export type Session = z.infer<typeof Session>
export type User = NonNullable<Session['user']>

const getSession = route({
  id: 'session',
  method: 'GET',
  path: '/api/session',
  summary: 'Who is signed in here',
  kind: 'json',
  may: anyone,
  params: z.object({}),
  body: z.undefined(),
  reply: Session,
})
const postSignIn = route({
  id: 'signIn',
  method: 'POST',
  path: '/api/sign-in',
  summary: 'Sign in',
  kind: 'json',
  may: anyone,
  params: z.object({}),
  body: z.object({ email: z.string(), password: z.string(), code: z.optional(z.string()) }),
  reply: z.unknown(),
})
const postDemoSignIn = route({
  id: 'demoSignIn',
  method: 'POST',
  path: '/api/demo/sign-in',
  summary: 'Sign in as someone of the demo',
  kind: 'json',
  may: anyone,
  params: z.object({}),
  body: z.object({ role: z.string() }),
  reply: z.unknown(),
})
const postSignOut = route({
  id: 'signOut',
  method: 'POST',
  path: '/api/sign-out',
  summary: 'End this session',
  kind: 'json',
  may: anyone,
  params: z.object({}),
  body: z.unknown(),
  reply: z.unknown(),
})

export const sessionQuery = () =>
  queryOptions({ queryKey: ['session'], queryFn: () => call(getSession), staleTime: Number.POSITIVE_INFINITY })

export const signIn = (entry: { email: string; password: string; code?: string }) => call(postSignIn, { body: entry })
export const signInToDemo = (role: string) => call(postDemoSignIn, { body: { role } })

/** Ends the session and forgets everything that was read in it. */
export async function signOut(queries: QueryClient) {
  await call(postSignOut, { body: {} })
  queries.clear()
}

/** The demo's people, one a role, in the order of the sign-in page. */
export const demoRoles = [
  'officer',
  'officer2',
  'supervisor',
  'leader',
  'partner',
  'admin',
  'privacy',
  'auditor',
  'dv-advocate',
  'person',
] as const
