/** Every fact of access holds from one instant until another; an open end is null. */
export interface Span {
  from: string
  until: string | null
}
export const holds = (span: Span, now: Date): boolean =>
  Date.parse(span.from) <= now.getTime() && (span.until === null || Date.parse(span.until) > now.getTime())

/** Who is asking, as the session was found a moment ago. */
export interface Actor {
  kind: 'staff' | 'person' | 'service' | 'link'
  agencyId: string
  userId: string
  sessionId: string | null
  name: string
  email: string
  language: 'en' | 'es'
  /** The time zone of their agency, as in `America/Chicago`. */
  zone: string
  rights: readonly string[]
  segments: readonly string[]
  mfaAt: string | null
  stepUpAt: string | null
  /** The link by which a partner came in: the next link follows from it. Never written down. */
  linkToken?: string
}

/** The facts that bear on one person for the one who asks, as `kith.facts_about` gives them: never a verdict. */
export interface PersonFacts {
  enrolments: ({ id: string; programId: string; status: string } & Span)[]
  assignments: ({ userId: string; enrolmentId: string; kind: string } & Span)[]
  conflicts: Span[]
  seals: Span[]
  grants: ({ id: string; kind: 'break_glass' | 'court' | 'audit' } & Span)[]
  proxies: ({ kind: string } & Span)[]
  /** Workers in the units that the asker supervises, now. */
  supervised: string[]
  /** Programmes that the asker may read whole, now. */
  programs: string[]
}

/** What is asked about: the envelope of a record, never its content. */
export interface RecordFacts {
  agencyId: string
  programId: string | null
  segment: string
  /** May the person see it in their own portal? */
  portalVisible: boolean
  /** For a referral: the agency that it went to, and whether a consent that names it is in force now. */
  sentTo?: { agencyId: string; consented: boolean }
}
