// What others do appears by itself: the server tells which room changed, and the queries that rest on it are read again.
import type { QueryClient } from '@tanstack/react-query'
import { serverAnswered } from '../api/reach.ts'

/** `type` is `referrals.accepted`; only ids travel, never words of a record. */
interface Heard {
  type: string
  ids: string[]
}

const gatherMs = 150

/**
 * Listens until the returned function is called.
 * `sight.changed` is for this reader alone: a record was closed to them or opened, and everything is read anew.
 * A query is read again when the first word of its key is the event's room, or its `meta.hears` names that room.
 */
export function listen(queries: QueryClient, address = '/api/events') {
  const source = new EventSource(address)
  let opened = false
  let rooms = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined

  source.onopen = () => {
    serverAnswered()
    // What happened while the line was down was not heard: read everything once.
    if (opened) readEverything()
    opened = true
  }
  const hear = (message: MessageEvent<string>) => {
    const heard = JSON.parse(message.data) as Heard
    rooms.add(heard.type.split('.')[0]!)
    timer ??= setTimeout(readAgain, gatherMs)
  }
  source.onmessage = hear
  source.addEventListener('change', hear)

  function readEverything() {
    rooms = new Set()
    timer = undefined
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
  }
  function readAgain() {
    const changed = rooms
    if (changed.has('sight')) return readEverything()
    rooms = new Set()
    timer = undefined
    void queries.invalidateQueries({
      predicate: ({ queryKey, meta }) => {
        const hears = (meta?.hears as string[] | undefined) ?? []
        return changed.has(String(queryKey[0])) || hears.some((room) => changed.has(room))
      },
    })
  }
  return () => {
    clearTimeout(timer)
    source.close()
  }
}
