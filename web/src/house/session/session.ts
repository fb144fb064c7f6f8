// Who is here. Asked once when the page opens, and again after signing in or out.
import { type DemoRole, houseRoutes, type Who } from '@kith/wire/house'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { call } from '../api/call.ts'
import { rememberRights } from '../api/early.ts'

export const sessionQuery = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: () => call(houseRoutes.session),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** `code` asks for the second factor: send the same again with it. */
export async function signIn(entry: { email: string; password: string; code?: string }): Promise<'in' | 'code'> {
  return (await call(houseRoutes.signIn, { body: entry })).next
}

export const signInToDemo = (role: DemoRole) => call(houseRoutes.demoSignIn, { body: { role } })

/** Ends the session and forgets everything that was read in it. */
export async function signOut(queries: QueryClient) {
  await call(houseRoutes.signOut)
  rememberRights(null)
  queries.clear()
}

/** The demo's people, one a role, in the order of the sign-in page. */
export const demoRoles: readonly DemoRole[] = [
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
]

export type { Who }
