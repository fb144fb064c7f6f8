import type { Tie } from '@kith/wire/people'

/** Who gives to whom, between the person and the other one. */
export const flows = ['both', 'toPerson', 'toThem', 'none'] as const
export type GiveAndTake = (typeof flows)[number]

export const flowOf = ({ gives, receives }: Pick<Tie, 'gives' | 'receives'>): GiveAndTake =>
  gives && receives ? 'both' : gives ? 'toThem' : receives ? 'toPerson' : 'none'

/** The record says what the person gives, and what the person receives. */
export const givingOf = (flow: GiveAndTake): Pick<Tie, 'gives' | 'receives'> => ({
  gives: flow === 'both' || flow === 'toThem',
  receives: flow === 'both' || flow === 'toPerson',
})
