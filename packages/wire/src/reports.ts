import { z } from 'zod/mini'
import { route } from './route.ts'
import { fromQuery, language, nothing, personId, text } from './shapes.ts'

/** Reports: papers made of what the other rooms keep. */
export const reportsRoutes = {
  caseSummary: route({
    id: 'caseSummary',
    method: 'GET',
    path: '/api/people/{personId}/case-summary.pdf',
    summary: 'The case summary as an accessible PDF (PDF/UA-1), for a court or a screen reader',
    kind: 'file',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({
      personId,
      language: z._default(language, 'en'),
      purpose: z._default(text(300), ''),
      recipient: z._default(text(200), ''),
      notes: z.optional(fromQuery.yes),
    }),
    body: nothing,
    reply: nothing,
  }),
}
