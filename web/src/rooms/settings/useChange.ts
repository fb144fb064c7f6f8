import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'

/** Sends a change of one's own account once: says that it is done, or why not. */
export function useChange(done: string, onClose: () => void, change: () => Promise<unknown>) {
  const house = useWords('house')
  const queries = useQueryClient()
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  async function keep(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    setFault('')
    try {
      await change()
      await queries.invalidateQueries({ queryKey: ['settings'] })
      say(done)
      onClose()
    } catch (error) {
      setFault(sayingOf(error, house))
      setBusy(false)
    }
  }
  return { keep, fault, busy }
}
