import type { Actor } from './access/facts.ts'
import { dayIn } from './clock.ts'

/** The calendar day at a moment where the actor's agency is: in its evening it is not yet the day that it is in Greenwich. */
export const agencyDay = (actor: Pick<Actor, 'zone'>, at: Date): string => dayIn(actor.zone, at)
