// Drafts live on the server, keyed to user, person and form. This is how the pages reach them.
import { route } from '@kith/wire/route'
import * as z from 'zod/mini'
import { call } from '../api/call.ts'

const may = { caller: 'session', action: 'draft', consent: 'none', records: 'nothing' } as const
const params = z.object({ form: z.string() })

const Draft = z.object({ value: z.unknown(), savedAt: z.optional(z.nullable(z.string())) })

const getDraft = route({
  id: 'getDraft',
  method: 'GET',
  path: '/api/drafts/{form}',
  summary: 'What was typed and not yet sent',
  kind: 'json',
  may,
  params,
  body: z.undefined(),
  reply: z.optional(Draft),
})
const putDraft = route({
  id: 'putDraft',
  method: 'PUT',
  path: '/api/drafts/{form}',
  summary: 'Keep what was typed',
  kind: 'json',
  may,
  params,
  body: z.object({ value: z.unknown() }),
  reply: z.unknown(),
})
const deleteDraft = route({
  id: 'deleteDraft',
  method: 'DELETE',
  path: '/api/drafts/{form}',
  summary: 'Forget what was typed: it was sent',
  kind: 'json',
  may,
  params,
  body: z.undefined(),
  reply: z.unknown(),
})

export const readDraft = (form: string) => call(getDraft, { params: { form } })
export const writeDraft = (form: string, value: unknown, keepalive = false) =>
  call(putDraft, { params: { form }, body: { value }, keepalive })
export const dropDraft = (form: string) => call(deleteDraft, { params: { form } })
