import type { TouchedFamily } from '@kith/wire/policy-changes'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { familiesQuery } from './queries.ts'

export interface Comparing {
  families: readonly TouchedFamily[]
  total: number
  done: number
  state: 'running' | 'stopped' | 'failed' | 'done'
  stop: () => void
  goOn: () => void
  /** What was said of one family stands at once, without comparing all of them again. */
  markShown: (key: string, mark: TouchedFamily['mark']) => void
}

/** Asks for one piece after the other until all families are compared, or somebody stops it. */
export function useFamilies(on: string, team: boolean): Comparing {
  const query = familiesQuery(on, team)
  const queries = useQueryClient()
  const { data, error, hasNextPage, isFetching, fetchNextPage, refetch } = useInfiniteQuery(query)
  const [stopped, setStopped] = useState(false)
  const more = data === undefined || hasNextPage
  useEffect(() => {
    if (data && hasNextPage && !isFetching && !stopped && !error) void fetchNextPage()
  }, [data, hasNextPage, isFetching, stopped, error, fetchNextPage])
  const families = useMemo(() => data?.pages.flatMap((piece) => piece.families) ?? [], [data])
  const last = data?.pages.at(-1)
  return {
    families,
    total: last?.total ?? 0,
    done: last?.done ?? 0,
    state: error ? 'failed' : !more ? 'done' : stopped ? 'stopped' : 'running',
    stop() {
      setStopped(true)
      void queries.cancelQueries({ queryKey: query.queryKey })
    },
    goOn() {
      setStopped(false)
      void (data ? fetchNextPage() : refetch())
    },
    markShown(key, mark) {
      queries.setQueryData(query.queryKey, (known) =>
        known
          ? {
              ...known,
              pages: known.pages.map((piece) => ({
                ...piece,
                families: piece.families.map((one) => (one.key === key ? { ...one, mark } : one)),
              })),
            }
          : known,
      )
    },
  }
}
