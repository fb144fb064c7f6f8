import type { Due } from '@kith/wire/cases'
import { addresses } from '../../house/addresses.ts'

export type Nearness = 'late' | 'soon' | 'later' | 'noDay'

const soonDays = 7
const dayMs = 86_400_000

/** How near a day is, seen from today. A due thing without a day is neither late nor soon. */
export function nearnessOf(dueOn: string | null, today: string): Nearness {
  if (dueOn === null) return 'noDay'
  const days = (Date.parse(dueOn) - Date.parse(today)) / dayMs
  if (days < 0) return 'late'
  return days <= soonDays ? 'soon' : 'later'
}

/** The page on which a due thing is done. */
export function placeOf(due: Due): string {
  if (due.kind === 'referralAnswer' || due.kind === 'referralLate') return addresses.referral(due.id)
  if (due.kind === 'benefitDate') return addresses.application(due.personId, due.id)
  if (due.kind === 'planReview') return addresses.personPart(due.personId, 'plan')
  return addresses.person(due.personId)
}
