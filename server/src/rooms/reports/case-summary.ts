import type { closenesses } from '@kith/wire/people'
import type { ReferralState } from '@kith/wire/referrals'

/**
 * What a case summary says: one person's case, as it may be shown to the reader it was made for.
 *
 * Whoever fills this has already applied access and consent; nothing is hidden later. `null` is always "not known" or "not
 * said" and is printed so: it never becomes a zero, a blank or a "no". Days are ISO (`2026-11-22`), moments are ISO with a
 * zone (`2026-11-22T15:04:00Z`), money is whole cents.
 */
export type CaseSummary = {
  /** Stands on every page, so that a sheet of paper can be matched with the ledger row that recorded its making. */
  reference: string
  madeAt: string
  /** The zone in which moments are printed, as in `America/Chicago`. */
  timeZone: string
  madeBy: { name: string; role: string }
  agency: { name: string; address: string | null; phone: string | null; email: string | null }
  person: SummarizedPerson
  basis: Basis
  /** What was held back and why, in plain words; the reader must know that there is more. */
  leftOut: string[]
  ties: Tie[]
  household: HouseholdMember[]
  circumstances: Circumstance[]
  benefits: Benefit[]
  plan: Plan | null
  promises: PromiseMade[]
  referrals: ReferralSent[]
  timeline: TimelineEntry[]
  /** Absent when notes were not asked for; empty when they were and there are none. Only signed notes are ever here. */
  notes?: SignedNote[]
}

/** Words that a person or a worker said; `lang` (BCP 47) where it differs from the document, so that it is read aloud right. */
export type Said = { words: string; lang?: string }

export type SummarizedPerson = {
  /** The name as the person uses it; the one on papers follows only where it differs and matters. */
  name: string
  nameOnPapers: string | null
  pronouns: string | null
  bornOn: string | null
  languages: { name: string; needsInterpreter: boolean }[]
  caseNumber: string | null
  programme: string | null
}

export type Basis = {
  /** Why the summary was made, as in "Hearing on rent assistance, Fair County Housing Court". */
  purpose: string
  recipient: string | null
  consent: { givenOn: string; endsOn: string | null; covers: string } | null
  /** The ground where there is no consent, with its citation; null where consent stands. */
  otherGround: string | null
  /** Whether records under 42 CFR Part 2 are in it: the notice against redisclosure then comes first. */
  holdsPart2: boolean
}

export type Closeness = (typeof closenesses)[number]

export type Tie = { name: string; tie: string; closeness: Closeness | null; since: string | null; reach: string | null }

export type HouseholdMember = { name: string; relation: string; bornOn: string | null; since: string | null }

export type Period = 'week' | 'twoWeeks' | 'month' | 'year' | 'once'

export type Circumstance = {
  kind: 'income' | 'expense' | 'asset' | 'residence' | 'coverage' | 'work' | 'health' | 'other'
  what: string
  /** Of whom it is said; null when it is said of the whole household. */
  whose: string | null
  /** `per` is null for what one has or owes as it stands: savings, a car, a debt. Absent where there is nothing to count. */
  amount?: { cents: number; per: Period | null } | null
  from: string | null
  to: string | null
  saidBy: string
  /** What showed it to be so, as in "pay stubs of October"; null when nothing has yet. */
  shownBy: string | null
}

export type Benefit = {
  programme: string
  /** Whom it is for; null when it is for the household. */
  forWhom: string | null
  standing: 'likely' | 'unlikely' | 'open' | 'receiving' | 'applied' | 'denied'
  /** The lowest and highest amount that the answers allow; equal when all is known. */
  amount: { lowCents: number; highCents: number; per: Period } | null
  asOf: string
  because: { sentence: string; citation: string; link?: string }[]
  /** What would settle it, what matters most first. */
  stillToAsk: string[]
  renewBy: string | null
  appealBy: string | null
}

export type Plan = {
  agreedOn: string | null
  reviewOn: string | null
  goals: Goal[]
  /** `earlierWording`: the plan has been changed since this was signed. */
  signatures: { name: string; signedOn: string; earlierWording: boolean }[]
}

export type Goal = {
  ownWords: Said
  actions: PlanAction[]
  /** What the person now does without us. */
  nowAlone: string | null
}

export type PlanAction = {
  side: 'person' | 'us' | 'other'
  who: string
  what: string
  by: string | null
  state: 'open' | 'done' | 'dropped'
}

export type PromiseMade = {
  who: string
  what: string
  by: string | null
  sentence: Said
  saidOn: string
  saidIn: string
}

export type ReferralSent = {
  to: string
  service: string
  sentOn: string
  state: ReferralState
  reason: string | null
  lastHeardOn: string | null
}

export type TimelineEntry = { on: string; what: string; who: string | null }

export type SignedNote = {
  about: string
  on: string
  by: string
  signedAt: string
  text: Said
  amendments: { at: string; by: string; text: Said }[]
}
