import { applicationsCommands, applicationsRoutes } from '@kith/wire/applications'
import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../house/api/call.ts'
import { sayingOf } from '../../../house/api/saying.ts'
import { send } from '../../../house/api/send.ts'
import { say } from '../../../house/toasts.ts'
import { useWords } from '../../../house/words/words.tsx'

export const applicationsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['benefits', 'applications', personId],
    queryFn: () => call(applicationsRoutes.applications, { params: { personId } }),
    meta: { hears: ['benefits', 'people'] },
  })

export const calendarQuery = () =>
  queryOptions({ queryKey: ['benefits', 'calendar'], queryFn: () => call(applicationsRoutes.myCalendar) })

interface Step {
  applicationId: string
  version: number
}

/** Takes a step of an application: sends it, shows how it stands now, says so in passing, and offers to take it back. */
export function useSteps(personId: string) {
  const queries = useQueryClient()
  const house = useWords('house')
  const w = useWords('applications')
  const read = () => queries.invalidateQueries({ queryKey: ['benefits', 'applications', personId] })

  /** Gives back the error that the form shall show; otherwise it is said here. A form is put away before what it did is seen. */
  async function act<T>(
    does: () => Promise<T>,
    said: string,
    undo?: (done: T) => Promise<unknown>,
    putAway?: () => unknown,
  ): Promise<unknown> {
    try {
      const done = await does()
      await putAway?.()
      await read()
      const back = undo && { label: house.undo, run: () => void act(() => undo(done), w.undone) }
      say(said, back || undefined)
      return null
    } catch (error) {
      return error
    }
  }
  const sayError = (error: unknown) => error !== null && say(sayingOf(error, house))
  return {
    /** A form’s step: what went wrong is for the form to show. */
    form: act,
    /** A button’s step. */
    press: async <T>(does: () => Promise<T>, said: string, undo?: (done: T) => Promise<unknown>) =>
      sayError(await act(does, said, undo)),
    undoStep: ({ applicationId, version }: Step) =>
      send(applicationsCommands.undoStep, { personId, applicationId, version }),
    sayError,
  }
}
