import { route } from '@kith/wire/route'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { call } from '../../house/api/call.ts'

const Due = z.object({
  id: z.string(),
  personId: z.optional(z.nullable(z.string())),
  personName: z.string(),
  /** A word we know (renewal, visit, …), or `other` with words of its own. */
  what: z.string(),
  words: z.optional(z.nullable(z.string())),
  on: z.iso.date(),
  state: z.enum(['late', 'soon', 'later']),
  /** Where a tap leads; the person's page when there is nothing nearer. */
  to: z.optional(z.nullable(z.string())),
})
const Heard = z.object({
  id: z.string(),
  from: z.string(),
  text: z.string(),
  at: z.string(),
  to: z.optional(z.nullable(z.string())),
})
const Today = z.object({ workerName: z.string(), day: z.iso.date(), due: z.array(Due), heard: z.array(Heard) })
export type Today = z.infer<typeof Today>
export type Due = z.infer<typeof Due>

const getToday = route({
  id: 'today',
  method: 'GET',
  path: '/api/today',
  summary: 'What is due and what was heard',
  kind: 'json',
  may: { caller: 'session', action: 'today', consent: 'none', records: 'list' },
  params: z.object({}),
  body: z.undefined(),
  reply: Today,
})

export const todayQuery = () =>
  queryOptions({
    queryKey: ['today'],
    queryFn: () => call(getToday),
    meta: { hears: ['people', 'conversations', 'referrals', 'plans', 'cases', 'benefits'] },
  })
