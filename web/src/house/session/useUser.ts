import { useQuery } from '@tanstack/react-query'
import { sessionQuery, type Who } from './session.ts'

/** Who is signed in; null before the answer is there and when nobody is. */
export function useUser(): Who | null {
  return useQuery(sessionQuery()).data?.who ?? null
}

const none: readonly string[] = []

/** What the roles of whoever is signed in allow. */
export const useRights = (): readonly string[] => useUser()?.rights ?? none
