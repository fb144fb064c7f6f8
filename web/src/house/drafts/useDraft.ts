import { useEffect, useMemo } from 'react'
import { useCell } from '../cell.ts'
import { type DraftState, draftKeeper } from './keeper.ts'
import { draftPlaces } from './places.ts'

export interface Draft<T> extends DraftState<T> {
  /** Changes the draft; everything else happens by itself. */
  change: (part: Partial<T>) => void
  /** After the command was accepted: forget the draft everywhere and begin again from `empty`. */
  forget: () => Promise<void>
}

/**
 * A form whose words survive a reload, a crash and an ended session.
 * `form` names the place and the person, such as `note:3f…` (letters, digits, `:_-`); the server adds the user.
 * `empty` is read when the form opens.
 * @example const { value, change, kept, forget } = useDraft(`note:${personId}`, { text: '' })
 */
export function useDraft<T extends object>(form: string, empty: T): Draft<T> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `empty` is how the form begins, not something to follow
  const keeper = useMemo(() => draftKeeper(form, empty, draftPlaces), [form])
  useEffect(() => {
    void keeper.open()
    const leave = () => void keeper.save(true)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [keeper])
  return { ...useCell(keeper.state), change: keeper.change, forget: keeper.forget }
}
