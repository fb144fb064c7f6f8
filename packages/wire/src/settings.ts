import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, instant, noParams, nothing, said } from './shapes.ts'

/** Settings: how the agency is ordered, who may what, and what those who watch over it look at. Read-only but for reviews. */

export const settingsRefusals = {
  alreadyReviewed: [
    409,
    'This was reviewed meanwhile. Look at what was found',
    'Esto ya fue revisado. Mire lo que se concluyó',
  ],
} as const satisfies Refusals

const membership = z.object({
  role: z.string(),
  unitId: anyId,
  unitName: z.string(),
  since: instant,
  until: z.nullable(instant),
})

export const reviewFindings = ['rightful', 'unclear', 'notRightful'] as const

const emergency = z.object({
  id: anyId,
  workerName: z.string(),
  personId: anyId,
  reasonCode: z.string(),
  reason: z.string(),
  from: instant,
  until: instant,
  /** How often the person was looked at under this grant, and what was done. */
  looks: z.int(),
  actions: z.array(z.string()),
  reviewDueAt: instant,
  reviewedAt: z.nullable(instant),
  reviewedBy: z.nullable(z.string()),
  finding: z.nullable(z.enum(reviewFindings)),
  words: z.nullable(z.string()),
  /** One’s own emergencies are reviewed by somebody else. */
  mayReview: z.boolean(),
})
export type Emergency = z.infer<typeof emergency>

const ledgerRow = z.object({
  id: anyId,
  at: instant,
  actorKind: z.enum(['worker', 'service', 'link']),
  actorName: z.nullable(z.string()),
  action: z.string(),
  decision: z.enum(['allow', 'deny']),
  ruleId: z.string(),
  personId: z.nullable(anyId),
  fieldsSeen: z.array(z.string()),
  purpose: z.nullable(z.string()),
  underGrant: z.boolean(),
})
export type LedgerRow = z.infer<typeof ledgerRow>

export const settingsRoutes = {
  me: route({
    id: 'settingsMe',
    method: 'GET',
    path: '/api/settings/me',
    summary: 'My roles, and for what I am cleared',
    kind: 'json',
    may: { caller: 'session', action: 'anyone', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      memberships: z.array(membership),
      clearances: z.array(z.object({ segment: z.string(), since: instant, until: z.nullable(instant) })),
    }),
  }),
  agency: route({
    id: 'settingsAgency',
    method: 'GET',
    path: '/api/settings/agency',
    summary: 'The agency, its programmes and teams, and the agencies of its network',
    kind: 'json',
    may: { caller: 'session', action: 'settings', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      agency: z.object({ id: anyId, name: z.string(), kind: z.string(), county: z.string(), zone: z.string() }),
      units: z.array(
        z.object({
          id: anyId,
          parentId: z.nullable(anyId),
          kind: z.enum(['agency', 'program', 'team']),
          name: z.string(),
          depth: z.int(),
        }),
      ),
      programs: z.array(z.object({ id: anyId, name: z.string(), unitName: z.string(), segment: z.string() })),
      network: z.array(z.object({ id: anyId, name: z.string(), kind: z.string() })),
    }),
  }),
  roles: route({
    id: 'settingsRoles',
    method: 'GET',
    path: '/api/settings/roles',
    summary: 'Roles with their rights, who holds them, and the rules of access in their order',
    kind: 'json',
    may: { caller: 'session', action: 'settings', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      roles: z.array(z.object({ role: z.string(), rights: z.array(z.string()) })),
      rules: z.array(z.object({ id: z.string(), effect: z.enum(['allow', 'deny']) })),
      staff: z.array(z.object({ id: anyId, name: z.string(), email: z.string(), memberships: z.array(membership) })),
    }),
  }),
  emergencies: route({
    id: 'settingsEmergencies',
    method: 'GET',
    path: '/api/settings/emergencies',
    summary: 'Records that were opened in an emergency, those to review first',
    kind: 'json',
    may: { caller: 'session', action: 'privacyReview', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({ emergencies: z.array(emergency) }),
  }),
  ledger: route({
    id: 'settingsLedger',
    method: 'GET',
    path: '/api/settings/ledger',
    summary: 'The outside of the ledger: who did what when and by which rule, never what was said',
    kind: 'json',
    may: { caller: 'session', action: 'audit', consent: 'none', records: 'list' },
    params: z.object({
      /** Rows older than this one. */
      before: z.optional(anyId),
      actorId: z.optional(anyId),
      personId: z.optional(anyId),
      decision: z.optional(z.enum(['allow', 'deny'])),
    }),
    body: nothing,
    reply: z.object({
      rows: z.array(ledgerRow),
      next: z.nullable(anyId),
      heads: z.array(z.object({ size: z.int(), root: z.string(), at: instant, keyId: z.string() })),
    }),
  }),
}

export const settingsCommands = {
  reviewEmergency: command({
    type: 'settings.reviewEmergency',
    summary: 'Say what was found about a record that was opened in an emergency',
    schemaVer: 1,
    may: { action: 'privacyReview', person: null },
    payload: z.strictObject({ grantId: anyId, finding: z.enum(reviewFindings), words: said(2000) }),
    result: z.object({ reviewedAt: instant }),
    refusals: settingsRefusals,
  }),
}
