import { useEffect, useMemo } from 'react'

/**
 * Gives the focus back to where it was when this opened, if closing left it nowhere: React Aria does so too, but not
 * when the page behind was drawn anew in the same moment, and then a keyboard would start at the top again.
 */
export function useFocusBack(isOpen: boolean): void {
  const before = useMemo(() => (isOpen ? document.activeElement : null), [isOpen])
  useEffect(() => {
    if (!before || before === document.body) return
    return () => {
      // React Aria gives it back in the next frame; this looks in the one after.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body && before.isConnected) (before as HTMLElement).focus()
        }),
      )
    }
  }, [before])
}
