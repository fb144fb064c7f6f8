import { useNavigate } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'

/** Goes to the same rule or figure on another day or in another state: each has an address of its own. */
export function useMove(kind: 'rule' | 'figure', one: { id: string; programme: string; on: string; state: string }) {
  const go = useNavigate()
  return ({ on = one.on, state = one.state }: { on?: string; state?: string }) => {
    void go({ to: addresses.lawPart(kind, one.programme, one.id, on, state), resetScroll: false })
  }
}
