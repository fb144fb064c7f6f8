import type { Household, LawHere } from '@kith/law'
import { useMemo } from 'react'

/** How many answers could still change a result: what a chart takes for none. */
export const useOpenAnswers = (law: LawHere, household: Household): number =>
  useMemo(
    () => new Set(law.screen(household).flatMap((one) => one.missing.map((m) => `${m.ask.id} ${m.person}`))).size,
    [law, household],
  )
