import type { Home } from '@kith/law/circumstances'
import type { BenefitsPage } from '@kith/wire/benefits'
import { useEffect, useMemo } from 'react'
import { carried } from './carried.ts'
import { type KnownHere, peopleOf, type Talk } from './talk.ts'

/** Someone who is known, with their household as it was written down. */
export interface Known {
  personId: string
  name: string
  home: BenefitsPage
}

export const knownHere = ({ personId, name, home }: Known): KnownHere => ({
  personId,
  name,
  residents: home.residents.map((one) => one.personId),
  hasHome: home.householdId !== null,
})

/** The household so far: who was known, and who was written down just now. */
export function useHome({ people, state, householdId }: Talk, known: Known | undefined, today: string) {
  return useMemo(() => {
    const fresh = peopleOf(people, today)
    const residents = [
      ...(known?.home.residents ?? []).map(({ personId, name, bornOn, relation, isHead }) => ({
        personId,
        name,
        bornOn,
        relation,
        isHead,
      })),
      ...fresh.map((one, at) => ({
        personId: one.id,
        name: one.name,
        bornOn: one.bornOn,
        relation: one.relation,
        isHead: !known && at === 0,
      })),
    ]
    const home: Home = {
      id: known?.home.householdId ?? householdId,
      state: known?.home.state || state,
      countyFips: known?.home.countyFips ?? '',
      residents,
    }
    return { home, names: Object.fromEntries(residents.map((one) => [one.personId, one.name.split(' ')[0]!])) }
  }, [people, state, householdId, known, today])
}

/** Takes over what was begun as new. */
export function useCarried(known: Known | undefined, change: (part: Partial<Talk>) => void) {
  useEffect(() => {
    const arrived = carried.get()
    if (!known || arrived?.personId !== known.personId) return
    carried.set(null)
    const { commandId: _, ...rest } = arrived.talk
    change(rest)
  }, [known, change])
}
