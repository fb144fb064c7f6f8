import { useCell } from '../cell.ts'
import { dismiss, hold, toasts } from '../toasts.ts'
import { useWords } from '../words/words.tsx'
import { Icon } from './Icon.tsx'

/** A polite region that is here from the first paint: one that comes together with its words is often not read. */
export function Toasts() {
  const shown = useCell(toasts)
  const w = useWords('house')
  return (
    <div
      className="toasts"
      role="status"
      aria-live="polite"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {shown.map((toast) => (
        <div className="toast" key={toast.key}>
          <p>{toast.text}</p>
          {toast.act && (
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                toast.act?.run()
                dismiss(toast.key)
              }}
            >
              {toast.act.label}
            </button>
          )}
          <button type="button" className="button quiet bare" aria-label={w.dismiss} onClick={() => dismiss(toast.key)}>
            <Icon name="close" size={18} />
          </button>
        </div>
      ))}
    </div>
  )
}
