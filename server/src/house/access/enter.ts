import { commonRefusals, Refused } from '@kith/wire'
import type pg from 'pg'
import { sha256 } from '../canonical.ts'
import { type Statement, type Tx, txOver } from '../db/tx.ts'
import { type AboutPerson, aboutPersonFrom, aboutPersonStatements } from './about-person.ts'
import type { Actor } from './facts.ts'

/** The ways into a transaction. A token is what the browser holds; the database knows its hash only. */
export type Entry =
  /** `quietly`: what a page does by itself, which does not keep the session from ending for idleness. */
  | { by: 'session'; token: string; quietly?: true }
  | { by: 'service'; name: string }
  | { by: 'link'; token: string }
  /** A calendar that asks for a worker’s dates. */
  | { by: 'calendar'; token: string }
  | { by: 'nobody' }

export const tokenHash = (token: string): Buffer => sha256(token)

/** Entering, and the agency's zone with it: a calendar day is asked for by most requests. */
const entering = (way: string): string =>
  `select e.*, (select g.zone from kith.agency g where g.id = e.agency_id) as zone from kith.${way} e`

const enterStatement = (entry: Entry): Statement | null => {
  if (entry.by === 'session') {
    return {
      name: 'enter',
      text: entering('enter($1, $2)'),
      values: [tokenHash(entry.token), entry.quietly === true],
    }
  }
  if (entry.by === 'service')
    return { name: 'enter-service', text: entering('enter_service($1)'), values: [entry.name] }
  if (entry.by === 'link')
    return { name: 'enter-link', text: entering('enter_by_link($1)'), values: [tokenHash(entry.token)] }
  if (entry.by === 'calendar')
    return {
      name: 'enter-calendar',
      text: entering('enter_by_calendar($1)'),
      values: [tokenHash(entry.token)],
    }
  return null
}

/** What stands after entering: who it is, and what stands about the person that was asked about. */
export interface Entered {
  tx: Tx
  actor: Actor | null
  about: AboutPerson | null
}

const begin: Statement = { name: 'begin', text: 'begin', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }

/**
 * Runs `act` in one transaction as whoever enters. Begin, entering and what stands about one person travel together;
 * what `act` returns as `last` travels with the commit.
 */
export async function within<Result>(
  pool: pg.Pool,
  entry: Entry,
  person: string | null,
  act: (entered: Entered) => Promise<{ result: Result; last: Statement[] }>,
): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    const tx = txOver(client)
    const enter = enterStatement(entry)
    const asksAbout = enter ? person : null
    const opening = [begin, ...(enter ? [enter] : []), ...(asksAbout ? aboutPersonStatements(asksAbout) : [])]
    const rows = await tx.send(...opening)
    const actor = enter ? actorOf(entry, rows[1]?.[0]) : null
    const about = asksAbout ? aboutPersonFrom(asksAbout, rows.slice(2)) : null
    const { result, last } = await act({ tx, actor, about })
    await tx.send(...last, commit)
    return result
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

function actorOf(entry: Entry, row: Record<string, unknown> | undefined): Actor | null {
  if (!row) return null
  if (entry.by === 'link') {
    return {
      kind: 'link',
      agencyId: String(row.agency_id),
      // A link has no account: it stands for the referral that it answers.
      userId: String(row.referral_id),
      sessionId: null,
      name: '',
      email: '',
      language: 'en',
      zone: String(row.zone),
      rights: [],
      segments: [],
      mfaAt: null,
      stepUpAt: null,
      linkToken: entry.token,
    }
  }
  return {
    kind: entry.by === 'service' ? 'service' : (row.kind as 'staff' | 'person'),
    agencyId: String(row.agency_id),
    userId: String(row.user_id),
    sessionId: (row.session_id as string) ?? null,
    name: (row.name as string) ?? '',
    email: (row.email as string) ?? '',
    language: row.language === 'es' ? 'es' : 'en',
    zone: String(row.zone),
    rights: row.rights as string[],
    segments: row.segments as string[],
    mfaAt: (row.mfa_at as string) ?? null,
    stepUpAt: (row.step_up_at as string) ?? null,
  }
}

/** The actor, or the refusal to sign in first. */
export function signedIn(actor: Actor | null): Actor {
  if (!actor) throw new Refused('signInFirst', commonRefusals.signInFirst)
  return actor
}
