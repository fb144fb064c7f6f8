import { useQuery } from '@tanstack/react-query'
import { sessionQuery, type User } from './session.ts'

/** Who is signed in; null before the answer is there and when nobody is. */
export function useUser(): User | null {
  return useQuery(sessionQuery()).data?.user ?? null
}
