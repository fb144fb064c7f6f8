import { useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react'
import { Monogram } from '../../kit/Monogram.tsx'
import { useUser } from '../session/useUser.ts'
import { useWords } from '../words/words.tsx'

const AccountPanel = lazy(() => import('./AccountPanel.tsx'))

/** Who I am and how I want to see it. A plain panel, not a menu: it holds choices, and every one is one Tab away. */
export function Account({ showKeyMap }: { showKeyMap: () => void }) {
  const w = useWords('house')
  const user = useUser()
  const id = useId()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const path = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page closes the panel
  useEffect(() => setOpen(false), [path])
  useEffect(() => {
    if (!open) return
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    addEventListener('pointerdown', outside)
    addEventListener('focusin', outside)
    addEventListener('keydown', onEscape)
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('focusin', outside)
      removeEventListener('keydown', onEscape)
    }
  }, [open])
  return (
    <div className="account" ref={box}>
      <button
        type="button"
        ref={button}
        className="button quiet bare"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Monogram id={user?.userId ?? ''} name={user?.name ?? ' '} />
        <span className="hidden">{w.myAccount}</span>
      </button>
      <section className="panel" id={id} aria-label={w.myAccount} hidden={!open}>
        {open && (
          <Suspense fallback={null}>
            <AccountPanel showKeyMap={showKeyMap} close={() => setOpen(false)} />
          </Suspense>
        )}
      </section>
    </div>
  )
}
