import { useEffect } from 'react'

/** Names the page in the tab and for screen readers. No person's name belongs here: titles stay in the browser's history. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Kith`
  }, [title])
}
