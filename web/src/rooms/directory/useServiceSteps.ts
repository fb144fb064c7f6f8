import { sameServiceCommands } from '@kith/wire/same-service'
import { useQueryClient } from '@tanstack/react-query'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

/** Decides about two listings, says that it was done, and offers to take it back. A refusal is said, and answers no. */
export function useServiceSteps() {
  const w = useWords('directory')
  const house = useWords('house')
  const queries = useQueryClient()
  async function tryTo(act: () => Promise<void>): Promise<boolean> {
    let isDone = true
    try {
      await act()
    } catch (error) {
      isDone = false
      say(sayingOf(error, house))
    }
    await queries.invalidateQueries({ queryKey: ['directory'] })
    return isDone
  }
  const takeBack = (linkId: string) =>
    tryTo(async () => {
      await send(sameServiceCommands.undo, { linkId }, { id: newId() })
      say(w.takenBack)
    })
  /** `act` sends the command and answers the decision's number. */
  const step = (said: string, act: () => Promise<{ linkId: string }>) =>
    tryTo(async () => {
      const { linkId } = await act()
      say(said, { label: house.undo, run: () => void takeBack(linkId) })
    })
  return { step, takeBack, tryTo }
}
