import type { houseRoutes } from '@kith/wire/house'
import { tokenHash } from '../access/enter.ts'
import type { RouteHandlers } from '../kit/mount.ts'
import { sessionToken } from '../kit/request.ts'
import { takeCookie } from './cookie.ts'
import { whoOf } from './who.ts'

/** What a session may ask about itself. Signing in stands apart: it has no session yet and counts its failures. */
export const authHandlers: Pick<
  RouteHandlers<typeof houseRoutes>,
  'session' | 'signOut' | 'account' | 'sessions' | 'endSession'
> = {
  async session({ tx, visitor, house }) {
    return { who: visitor && visitor.kind !== 'service' ? await whoOf(tx, visitor) : null, demo: house.demo }
  },
  async signOut({ tx, reply, house, visitor }) {
    const token = sessionToken(reply.request)
    if (token) await tx.send({ text: 'select kith.end_session($1)', values: [tokenHash(token)] })
    takeCookie(reply, house.origin.startsWith('https:'))
    return { ended: visitor !== null }
  },
  async account({ tx, actor }) {
    actor()
    const [rows] = await tx.send({ text: 'select kith.have_i_second_factor() as yes', values: [] })
    return { secondFactor: rows?.[0]?.yes === true }
  },
  async sessions({ tx, actor }) {
    const { sessionId } = actor()
    const [rows] = await tx.send({ name: 'my-sessions', text: 'select * from kith.my_sessions()', values: [] })
    return {
      sessions: (rows as unknown as SessionRow[]).map((row) => ({
        id: row.id,
        since: row.created_at,
        seen: row.seen_at,
        ends: row.ends_at,
        browser: row.browser,
        here: row.id === sessionId,
      })),
    }
  },
  async endSession({ tx, params }) {
    const [rows] = await tx.send({ text: 'select kith.end_my_session($1) as ended', values: [params.session] })
    return { ended: rows?.[0]?.ended === true }
  },
}

interface SessionRow {
  id: string
  created_at: string
  seen_at: string
  ends_at: string
  browser: string
}
