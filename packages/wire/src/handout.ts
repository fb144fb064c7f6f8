import { z } from 'zod/mini'
import { route } from './route.ts'
import { language, nothing, personId } from './shapes.ts'

/** The handout: one page for a person to take home. */

const help = { name: z.string(), gives: z.string(), where: z.string() }

const paper = z.object({
  lang: language,
  title: z.string(),
  /** Year, month, day. */
  madeOn: z.array(z.int()),
  forWhom: z.string(),
  notDecided: z.string(),
  first: z.object({
    title: z.string(),
    why: z.string(),
    where: z.string(),
    papers: z.string(),
    anyPapers: z.string(),
    /** Said in place of a list where nothing fits. */
    nothing: z.string(),
    helps: z.array(z.object({ ...help, why: z.string(), papers: z.array(z.string()) })),
  }),
  also: z.object({ title: z.string(), helps: z.array(z.object(help)), more: z.string() }),
  /** What was not asked yet and may change the page; empty when nothing can. */
  open: z.string(),
  refused: z.object({
    title: z.string(),
    text: z.string(),
    keep: z.string(),
    callUs: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  /** Who gives free help at a hearing; empty where the directory knows nobody. */
  near: z.string(),
  made: z.string(),
  agency: z.string(),
})
export type HandoutPaper = z.infer<typeof paper>

const may = { caller: 'session', action: 'read', consent: 'none', records: 'read' } as const
/** Without a language it is the person's own, where it is one that we print. */
const params = z.object({ personId, language: z.optional(language) })

export const handoutRoutes = {
  handout: route({
    id: 'handout',
    method: 'GET',
    path: '/api/people/{personId}/handout',
    summary: 'One page for the person: what to apply for first, where, with what papers, and what to do if refused',
    kind: 'json',
    may,
    params,
    body: nothing,
    reply: z.object({
      /** `noState`: the law differs by state, so nothing can be said yet. */
      read: z.enum(['read', 'noState', 'unknownState']),
      paper,
    }),
  }),
  handoutPdf: route({
    id: 'handoutPdf',
    method: 'GET',
    path: '/api/people/{personId}/handout.pdf',
    summary: 'The same page as an accessible PDF (PDF/UA-1)',
    kind: 'file',
    may,
    params,
    body: nothing,
    reply: nothing,
  }),
}
