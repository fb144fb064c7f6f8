import type { ButtonHTMLAttributes, ReactNode } from 'react'

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> {
  /** `main` is the one next step of a page; `quiet` has no border; `danger` is only for what endangers a person. */
  kind?: 'usual' | 'main' | 'quiet' | 'danger'
  /** The work is on its way: the button stays where it is, keeps the focus and does nothing. */
  busy?: boolean
  children: ReactNode
}

export function Button({ kind = 'usual', busy = false, type = 'button', onClick, children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={kind === 'usual' ? 'button' : `button ${kind}`}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {children}
    </button>
  )
}
