import type { settingsRoutes } from '@kith/wire/settings'
import { rules } from '../../house/access/rules.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import {
  agenciesQuery,
  clearancesQuery,
  emergenciesQuery,
  headsQuery,
  ledgerQuery,
  looksUnder,
  membershipsQuery,
  programsQuery,
  rightsQuery,
  staffQuery,
  unitsQuery,
} from './queries.ts'
import { readReview } from './review.ts'

const rowsAPage = 50
const reviewWithinMs = 72 * 3_600_000

export const settingsReads: RouteHandlers<typeof settingsRoutes> = {
  async me({ tx, actor }) {
    const { userId } = actor()
    const [memberships, clearances] = await tx.together(membershipsQuery([userId]), clearancesQuery(userId))
    return {
      memberships: memberships.map(({ userId: _, ...membership }) => membership),
      clearances,
    }
  },

  async agency({ tx, actorWith }) {
    const { agencyId } = actorWith('settings')
    const [agencies, units, programs] = await tx.together(agenciesQuery(), unitsQuery(), programsQuery())
    return {
      agency: agencies.find((agency) => agency.id === agencyId)!,
      units: units
        .toSorted((a, b) => a.path.join().localeCompare(b.path.join()))
        .map(({ path, kind, ...unit }) => ({ ...unit, kind: kind as 'team', depth: path.length - 1 })),
      programs,
      network: agencies.filter((agency) => agency.id !== agencyId && agency.kind !== 'house'),
    }
  },

  async roles({ tx, actorWith }) {
    actorWith('settings')
    const [rights, staff] = await tx.together(rightsQuery(), staffQuery())
    const memberships = Map.groupBy(
      await tx.rows(membershipsQuery(staff.map((worker) => worker.id))),
      (membership) => membership.userId,
    )
    return {
      roles: [...Map.groupBy(rights, (row) => row.role)].map(([role, of]) => ({
        role,
        rights: of.map((row) => row.right),
      })),
      rules: rules.map(({ id, effect }) => ({ id, effect })),
      staff: staff.map((worker) => ({ ...worker, memberships: memberships.get(worker.id) ?? [] })),
    }
  },

  async emergencies({ tx, actorWith, looked }) {
    const { userId } = actorWith('privacyReview')
    const grants = await tx.rows(emergenciesQuery())
    const looks = Map.groupBy(await tx.rows(looksUnder(grants.map((grant) => grant.id))), (look) => look.grantId)
    looked('emergencies')
    return {
      emergencies: grants.map(({ userId: worker, review, ...grant }) => {
        const of = looks.get(grant.id) ?? []
        return {
          ...grant,
          looks: of.reduce((sum, look) => sum + look.times, 0),
          actions: of.map((look) => look.action),
          reviewDueAt: new Date(Date.parse(grant.from) + reviewWithinMs).toISOString(),
          ...readReview(review),
          mayReview: grant.reviewedAt === null && worker !== userId,
        }
      }),
    }
  },

  async ledger({ tx, actorWith, looked, params }) {
    actorWith('audit')
    const [rows, heads] = await tx.together(ledgerQuery(params, rowsAPage + 1), headsQuery())
    looked('ledger')
    const shown = rows.slice(0, rowsAPage)
    return {
      rows: shown.map(({ grantId, decision, actorId, ...row }) => ({
        ...row,
        // Accounts of services are not shown among the staff; a link has no account at all.
        actorKind:
          actorId === null ? ('link' as const) : row.actorName === null ? ('service' as const) : ('worker' as const),
        decision: decision as 'allow' | 'deny',
        underGrant: grantId !== null,
      })),
      next: rows.length > rowsAPage ? shown.at(-1)!.id : null,
      heads: heads.map(({ root, ...head }) => ({ ...head, root: root.toString('base64') })),
    }
  },
}
