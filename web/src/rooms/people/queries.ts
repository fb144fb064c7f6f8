import { casesRoutes } from '@kith/wire/cases'
import { peopleRoutes } from '@kith/wire/people'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call, type ParamsOf } from '../../house/api/call.ts'

export const personQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId],
    queryFn: () => call(peopleRoutes.person, { params: { personId } }),
    meta: { hears: ['conversations'] },
  })

export const tiesAroundQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'around'],
    queryFn: () => call(peopleRoutes.tiesAround, { params: { personId } }),
  })

export const storyQuery = (personId: string) =>
  queryOptions({
    queryKey: ['cases', 'story', personId],
    queryFn: () => call(casesRoutes.story, { params: { personId } }),
    meta: { hears: ['people', 'conversations', 'plans', 'referrals', 'benefits'] },
  })

export const handoverQuery = (personId: string) =>
  queryOptions({
    queryKey: ['cases', 'handover', personId],
    queryFn: () => call(casesRoutes.handover, { params: { personId } }),
    meta: { hears: ['people', 'conversations', 'plans', 'referrals', 'benefits'] },
  })

export type CaseloadAsked = ParamsOf<typeof casesRoutes.caseload>
export const caseloadQuery = (asked: CaseloadAsked) =>
  queryOptions({
    queryKey: ['cases', 'caseload', asked],
    queryFn: () => call(casesRoutes.caseload, { params: asked }),
    placeholderData: keepPreviousData,
    meta: { hears: ['people', 'conversations', 'plans'] },
  })
