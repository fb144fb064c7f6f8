import { peopleRoutes } from '@kith/wire/people'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

export const familyQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'family'],
    queryFn: () => call(peopleRoutes.family, { params: { personId } }),
  })

export const namesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'names'],
    queryFn: () => call(peopleRoutes.names, { params: { personId } }),
  })

export const householdQuery = (householdId: string) =>
  queryOptions({
    queryKey: ['people', 'household', householdId],
    queryFn: () => call(peopleRoutes.household, { params: { householdId } }),
    meta: { hears: ['plans', 'referrals'] },
  })

interface Moving {
  does: () => Promise<unknown>
  said: string
  undo?: () => Promise<unknown>
}

/** Does one change of who lives where, shows it, says so in passing and offers to take it back; refused in the server's words. */
export function useMoves(): (moving: Moving) => Promise<string> {
  const queries = useQueryClient()
  const house = useWords('house')
  const w = useWords('family')
  return async function move({ does, said, undo }) {
    try {
      await does()
      await queries.invalidateQueries({ queryKey: ['people'] })
      say(said, undo && { label: house.undo, run: () => void move({ does: undo, said: w.undone }) })
      return ''
    } catch (error) {
      const fault = sayingOf(error, house)
      if (!undo) say(fault)
      return fault
    }
  }
}
