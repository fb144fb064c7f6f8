import { plansRoutes } from '@kith/wire/plans'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

export const planQuery = (personId: string) =>
  queryOptions({
    queryKey: ['plans', personId],
    queryFn: () => call(plansRoutes.plan, { params: { personId } }),
  })

export interface Doing {
  does: () => Promise<unknown>
  /** What the toast says afterwards. */
  said: string
  undo?: () => Promise<unknown>
}

/** Does one act on the plan: sends it, shows the plan as it is now, says so in passing, and offers to undo it. */
export function usePlanActs(personId: string): (doing: Doing) => Promise<boolean> {
  const queries = useQueryClient()
  const house = useWords('house')
  const w = useWords('plans')
  return async function act({ does, said, undo }) {
    try {
      await does()
      await queries.invalidateQueries({ queryKey: ['plans', personId] })
      say(said, undo && { label: house.undo, run: () => void act({ does: undo, said: w.undone }) })
      return true
    } catch (error) {
      say(sayingOf(error, house))
      return false
    }
  }
}
