import { tokensPerPerson } from '@kith/matching'
import type { MatchHint } from '@kith/wire/match-hints'
import { type MatchRun, type networkRoutes, type purposes, runReasons } from '@kith/wire/network'
import { agencyDay } from '../../house/agency-day.ts'
import { asService } from '../../house/jobs/service.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { type AgreementRow, agreementQuery, standingOf, tokensADay } from './agreements.ts'
import { identityOf } from './identity.ts'
import { codeOf, writeInvitation } from './invitation.ts'
import {
  agreementsQuery,
  hintsForMe,
  hintsOfPerson,
  leftOutQuery,
  mayMatchQuery,
  programsQuery,
  runsQuery,
} from './queries.ts'
import type { RunRow } from './runs.ts'

type Program = { id: string; name: string }

const agreement = (row: AgreementRow, today: string, programs: readonly Program[]) => ({
  id: row.id,
  partnerName: row.partner_name,
  partnerAddress: row.partner_address,
  madeHere: row.made_here,
  standing: standingOf(row, today),
  purposes: row.purposes as (typeof purposes)[number][],
  programs: programs.filter(({ id }) => row.program_ids.includes(id)),
  from: row.from_on,
  until: row.until_on,
  ourPeople: row.our_people,
  theirPeople: row.their_people,
  signedBy: row.signed_at && row.signed_name,
  signedAt: row.signed_at,
  theirSignedBy: row.their_signed_at && row.their_signed_name,
  theirSignedAt: row.their_signed_at,
  pausedHere: row.paused_at !== null,
  pausedThere: row.their_paused,
  trouble: row.trouble,
  at: row.at,
})

const run = (row: RunRow): MatchRun => ({
  id: row.id,
  side: row.side as 'asks',
  state: row.state as 'done',
  reason: row.reason === '' ? null : (runReasons.find((each) => each === row.reason) ?? 'unknown'),
  people: row.people,
  rows: row.rows,
  tokens: row.tokens,
  parts: row.parts,
  partsDone: row.parts_done,
  found: row.found,
  bytesOut: row.bytes_out,
  bytesIn: row.bytes_in,
  at: row.at,
  endedAt: row.ended_at,
})

interface HintRow {
  id: string
  person_id: string
  person_name: string
  partner_name: string
  state: string
  their_officer: string
  their_contact: string
  at: string
}
const hint = (row: HintRow): MatchHint => ({
  id: row.id,
  personId: row.person_id,
  personName: row.person_name,
  partnerName: row.partner_name,
  state: row.state as 'new',
  theirOfficer: row.state === 'introduced' ? row.their_officer : null,
  theirContact: row.state === 'introduced' ? row.their_contact : null,
  at: row.at,
})

export const networkReads: RouteHandlers<typeof networkRoutes> = {
  async agreements({ tx, actorWith, now }) {
    const today = agencyDay(actorWith('agree'), now)
    const [rows, programs, [may]] = await tx.together(agreementsQuery(), programsQuery(), mayMatchQuery())
    return { mayMatch: may!.yes, agreements: rows.map((row) => agreement(row, today, programs)), programs }
  },

  async agreement({ tx, house, actorWith, now, params }) {
    const actor = actorWith('agree')
    const { agencyId } = actor
    const row = await tx.one(agreementQuery(params.agreementId))
    const [programs, runs] = await tx.together(programsQuery(), runsQuery(row.id))
    const isOpen = row.made_here && row.partner_key === null && row.ended_at === null
    const invitation =
      isOpen && row.code_until !== null && Date.parse(row.code_until) > now.getTime()
        ? await asService(house.pool, 'matching', agencyId, async (service) => {
            const { seed, public: key } = await identityOf(house, service.tx, agencyId)
            const text = writeInvitation({
              origin: house.origin,
              agencyId,
              agreementId: row.id,
              key,
              code: codeOf(seed, row.id),
            })
            return { result: text, last: [] }
          })
        : null
    return {
      agreement: agreement(row, agencyDay(actor, now), programs),
      invitation,
      runs: runs.map(run),
      tokensADay: row.their_people === null ? 0 : tokensADay(row.their_people, tokensPerPerson),
    }
  },

  async hints({ tx, actor, showed }) {
    const rows = await tx.rows(hintsForMe(actor().userId))
    showed(
      rows.map((row) => row.person_id),
      'matchHints',
    )
    return { hints: rows.map(hint) }
  },

  async personHints({ tx, params, reading }) {
    await reading(params.personId, { fields: ['matchHints'] })
    const [rows, leftOut] = await tx.together(hintsOfPerson(params.personId), leftOutQuery(params.personId))
    return { hints: rows.map(hint), leftOut: leftOut.length > 0 }
  },
}
