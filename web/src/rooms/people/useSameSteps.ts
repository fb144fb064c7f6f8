import { samePersonCommands } from '@kith/wire/same-person'
import { useQueryClient } from '@tanstack/react-query'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

/** Does one step about records, says that it was done, and offers to take it back. */
export function useSameSteps() {
  const w = useWords('people')
  const house = useWords('house')
  const queries = useQueryClient()
  const again = () => queries.invalidateQueries({ queryKey: ['people'] })
  async function tryTo(act: () => Promise<void>) {
    try {
      await act()
    } catch (error) {
      say(sayingOf(error, house))
    }
    await again()
  }
  const takeBack = (personId: string, stepId: string) =>
    tryTo(async () => {
      await send(samePersonCommands.undo, { personId, stepId }, { id: newId() })
      say(w.takenBack)
    })
  /** `act` sends the command and answers the number of the step. */
  const step = (said: string, personId: string, act: () => Promise<{ stepId: string }>) =>
    tryTo(async () => {
      const { stepId } = await act()
      say(said, { label: house.undo, run: () => void takeBack(personId, stepId) })
    })
  return { step, takeBack, tryTo }
}
