import { benefitsRoutes } from '@kith/wire/benefits'
import { conversationsRoutes } from '@kith/wire/conversations'
import { peopleRoutes } from '@kith/wire/people'
import { plansRoutes } from '@kith/wire/plans'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const homeQuery = (personId: string) =>
  queryOptions({
    queryKey: ['benefits', personId],
    queryFn: () => call(benefitsRoutes.benefits, { params: { personId } }),
    meta: { hears: ['people', 'conversations'] },
  })

export const noteQuery = (personId: string, noteId: string) =>
  queryOptions({
    queryKey: ['conversations', 'note', noteId],
    queryFn: () => call(conversationsRoutes.note, { params: { personId, noteId } }),
  })

/** My conversations, and on the first page what waits of mine. Drafts change without an event, so it is never fresh. */
export const mineQuery = (words: string) =>
  queryOptions({
    queryKey: ['conversations', 'mine', words],
    queryFn: ({ signal }) => call(conversationsRoutes.myConversations, { params: words ? { words } : {}, signal }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    meta: { hears: ['people'] },
  })

export const promisesQuery = (personId: string) =>
  queryOptions({
    queryKey: ['plans', personId],
    queryFn: () => call(plansRoutes.plan, { params: { personId } }),
  })

export interface Likely {
  name: string
  bornOn: string | null
  phone?: string
}
const fewestLetters = 3

/** People who may be the one that is being written down. */
export const likelySameQuery = ({ name, bornOn, phone = '' }: Likely) =>
  queryOptions({
    queryKey: ['people', 'likelySame', name, bornOn, phone],
    queryFn: ({ signal }) =>
      call(peopleRoutes.likelySame, { params: { name, bornOn: bornOn ?? '', phone }, signal }).then(
        (found) => found.people,
      ),
    enabled: name.trim().length >= fewestLetters,
    staleTime: 30_000,
  })
