import type { Command, SentPayloadOf } from '@kith/wire/command'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { $ZodType } from 'zod/v4/core'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

/** Sends one command, says how it went, and reads the room anew. True where it was done. */
export function useDoing() {
  const house = useWords('house')
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  async function act<C extends Command<$ZodType, $ZodType>>(command: C, payload: SentPayloadOf<C>, done?: string) {
    if (busy) return false
    setBusy(true)
    try {
      await send(command, payload)
      if (done) say(done)
      await queries.invalidateQueries({ queryKey: ['network'] })
      return true
    } catch (error) {
      say(sayingOf(error, house))
      return false
    } finally {
      setBusy(false)
    }
  }
  return { busy, act }
}
