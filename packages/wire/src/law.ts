import { z } from 'zod/mini'
import { route } from './route.ts'
import { day, language, nothing, text } from './shapes.ts'

/** The law as anyone may read it: programmes, rules, figures and cases, as of a day and in a state. Nobody’s data is here. */

const may = { caller: 'anyone', action: 'anyone', consent: 'none', records: 'nothing' } as const
/** As of a day; today when not said. In a state; two letters, or `US` for the whole country. */
const where = {
  on: z.optional(day),
  state: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), 'US'),
  language: z._default(language, 'en'),
}
const id = z.string().check(z.regex(/^[\w.-]{1,120}$/))

export const lawGroups = ['local', 'food', 'cash', 'health', 'children', 'home', 'taxes'] as const

/** What a link leads to; `programme` is where it is at home. */
const linked = z.object({ id: z.string(), programme: z.string(), title: z.string() })
export type LawLink = z.infer<typeof linked>

const source = z.object({ title: z.string(), href: z.nullable(z.string()) })
export type LawSource = z.infer<typeof source>

const piece = z.object({
  text: z.string(),
  kind: z.enum(['text', 'rule', 'figure', 'ask']),
  id: z.string(),
  programme: z.string(),
  said: z.string(),
})
export type LawPiece = z.infer<typeof piece>
export interface LawOutline {
  line: LawPiece[]
  of: LawOutline[]
}
const outline: z.ZodMiniType<LawOutline> = z.object({ line: z.array(piece), of: z.array(z.lazy(() => outline)) })

/** How far a programme is checked, and in the state that is asked for. `isKnown`: its figures of that day are published. */
const status = z.object({
  standing: z.enum(['compared', 'cases', 'confirm', 'local']),
  against: z.string(),
  on: day,
  knownUntil: day,
  isKnown: z.boolean(),
  /** Results laid beside another model’s, and how many are the same. */
  compared: z.nullable(z.object({ on: day, results: z.int(), same: z.int() })),
  officialCases: z.int(),
  ownCases: z.int(),
  /** The state has figures of its own here; null where no state is asked for. */
  hasOwnFigures: z.nullable(z.boolean()),
  /** What rests on recall or a second hand and is to be confirmed. */
  toConfirm: z.array(z.object({ what: z.string(), states: z.array(z.string()) })),
})
export type LawStatus = z.infer<typeof status>

const programme = z.object({
  id: z.string(),
  name: z.string(),
  group: z.enum(lawGroups),
  kind: z.enum(['benefit', 'tax']),
  /** Where a local programme holds: "Lakemoor, Texas"; empty for one of the country or of every state. */
  place: z.string(),
  status,
})
export type LawProgramme = z.infer<typeof programme>

const here = { on: day, state: z.string(), language }

/** A figure as it stands on the day. `said` is empty for a table, whose rows stand in `rows`. */
const figure = z.object({
  ...linked.shape,
  said: z.string(),
  /** The rows of a table: of how many, and what. */
  rows: z.array(z.object({ count: z.string(), said: z.string() })),
  from: z.nullable(day),
  until: z.nullable(day),
  byState: z.boolean(),
  /** In this state it differs from part to part; its own page has each. */
  byPart: z.boolean(),
  sources: z.array(source),
})
export type LawFigure = z.infer<typeof figure>

const lawCase = z.object({
  title: z.string(),
  source: z.string(),
  /** A worked example of a regulation, a handbook or a form, not one of our own. */
  isOfficial: z.boolean(),
  asOf: z.string(),
  state: z.string(),
  /** What is known of each: "she: Age 35, Pay $900". */
  facts: z.array(z.object({ who: z.string(), said: z.string() })),
  expects: z.array(z.object({ who: z.string(), rule: linked, said: z.string() })),
})
export type LawCase = z.infer<typeof lawCase>

const value = z.object({ from: day, said: z.string(), number: z.nullable(z.number()) })
export type LawValue = z.infer<typeof value>

export const lawRoutes = {
  localLaw: route({
    id: 'localLaw',
    method: 'GET',
    path: '/api/law/local',
    summary: 'The programmes that this house added for a state, as the data from which they are read',
    kind: 'json',
    may,
    params: z.object(where),
    body: nothing,
    reply: z.object({ definitions: z.array(z.unknown()) }),
  }),
  lawContents: route({
    id: 'lawContents',
    method: 'GET',
    path: '/api/law',
    summary: 'Every programme whose law is here, with what it is checked against',
    kind: 'json',
    may,
    params: z.object(where),
    body: nothing,
    reply: z.object({
      ...here,
      programmes: z.array(programme),
      count: z.object({ rules: z.int(), figures: z.int(), questions: z.int() }),
    }),
  }),
  searchLaw: route({
    id: 'searchLaw',
    method: 'GET',
    path: '/api/law/search',
    summary: 'Rules, figures and questions by words or citation',
    kind: 'json',
    may,
    params: z.object({ ...where, words: text(200) }),
    body: nothing,
    reply: z.object({
      ...here,
      total: z.int(),
      found: z.array(
        z.object({ ...linked.shape, kind: z.enum(['rule', 'figure']), hint: z.string(), programmeName: z.string() }),
      ),
    }),
  }),
  lawProgramme: route({
    id: 'lawProgramme',
    method: 'GET',
    path: '/api/law/programmes/{programme}',
    summary: 'One programme: its rules in order, its questions, its figures, its status',
    kind: 'json',
    may,
    params: z.object({ ...where, programme: id }),
    body: nothing,
    reply: z.object({
      ...here,
      programme,
      goals: z.array(linked),
      rules: z.array(z.object({ ...linked.shape, cite: z.string() })),
      /** Rules of other programmes that its own rules name. */
      borrowed: z.array(linked),
      figures: z.array(z.object({ ...linked.shape, said: z.string(), byState: z.boolean(), byPart: z.boolean() })),
      questions: z.array(z.object({ id: z.string(), question: z.string(), why: z.string() })),
    }),
  }),
  lawRule: route({
    id: 'lawRule',
    method: 'GET',
    path: '/api/law/rules/{rule}',
    summary: 'One rule as it stands on a day in a state: words, citation, figures, what uses it, its cases',
    kind: 'json',
    may,
    params: z.object({ ...where, rule: id }),
    body: nothing,
    reply: z.object({
      ...here,
      ...linked.shape,
      programmeName: z.string(),
      status,
      cite: z.string(),
      entity: z.enum(['person', 'couple', 'taxUnit', 'household']),
      isYesNo: z.boolean(),
      unmet: z.string(),
      /** The days between which nothing in it changes. */
      from: z.nullable(day),
      until: z.nullable(day),
      outline,
      figures: z.array(figure),
      questions: z.array(z.object({ id: z.string(), question: z.string(), short: z.string(), why: z.string() })),
      uses: z.array(linked),
      usedBy: z.array(linked),
      cases: z.array(lawCase),
      caseTotal: z.int(),
    }),
  }),
  lawFigure: route({
    id: 'lawFigure',
    method: 'GET',
    path: '/api/law/figures/{figure}',
    summary: 'One figure: its value on a day, over time, in every state, its sources and what uses it',
    kind: 'json',
    may,
    params: z.object({ ...where, figure: id }),
    body: nothing,
    reply: z.object({
      ...here,
      ...figure.shape,
      programmeName: z.string(),
      status,
      isYesNo: z.boolean(),
      isMoney: z.boolean(),
      values: z.array(value),
      /** Parts of the state that have their own. */
      parts: z.array(z.object({ name: z.string(), said: z.string(), from: z.nullable(day) })),
      /** Each state’s value on the day; none for a figure of the whole country. */
      states: z.array(
        z.object({
          state: z.string(),
          said: z.string(),
          number: z.nullable(z.number()),
          from: z.nullable(day),
          isOwn: z.boolean(),
          source: z.nullable(source),
        }),
      ),
      usedBy: z.array(linked),
    }),
  }),
}

/** The programmes that this house added from files. */
export const localLawRoutes = {
  localLawFiles: route({
    id: 'localLawFiles',
    method: 'GET',
    path: '/api/law/files',
    summary: 'The files of local programmes: what was read, what was left out and why',
    kind: 'json',
    may: { caller: 'session', action: 'settings', consent: 'none', records: 'nothing' },
    params: z.object({}),
    body: nothing,
    reply: z.object({
      files: z.array(
        z.object({
          file: z.string(),
          programme: z.nullable(z.string()),
          name: z.string(),
          cases: z.int(),
          faults: z.array(z.object({ line: z.int(), words: z.string() })),
        }),
      ),
    }),
  }),
}
export type LocalLawFile = z.infer<(typeof localLawRoutes)['localLawFiles']['reply']>['files'][number]

type Reply<R extends keyof typeof lawRoutes> = z.infer<(typeof lawRoutes)[R]['reply']>
export type LawContents = Reply<'lawContents'>
export type LawProgrammePage = Reply<'lawProgramme'>
export type LawRulePage = Reply<'lawRule'>
export type LawFigurePage = Reply<'lawFigure'>
