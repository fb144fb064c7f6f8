import { peerMessages } from '@kith/wire/network-peer'
import { z } from 'zod/mini'
import { db } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import type { Work } from '../../house/jobs/work.ts'
import { type AgreementRow, agreementQuery, keepTheirState, partnerOf, stateOf } from './agreements.ts'
import { BadAnswer, callPartner, PartnerRefused } from './call-partner.ts'
import { type Identity, identityOf } from './identity.ts'
import { PrivateAddress, Unreachable } from './partner-address.ts'
import { tellOf } from './runs.ts'
import { readJson } from './sheet.ts'

interface About {
  agreement: AgreementRow
  us: Identity
}

/** Uses the invitation of the other agency: shows the code once, and learns what the agreement says. */
export const connectPartner: Work = {
  name: 'network.connect',
  act: (house, data) =>
    withPartner(house, data, async ({ agreement, us }) => {
      if (agreement.partner_name !== '' || agreement.code === null) return
      const asks: z.input<typeof peerMessages.connect.asks> = {
        code: agreement.code,
        agencyId: agreement.agency_id,
        name: us.name,
        kind: us.kind,
        address: house.origin,
        key: us.public.toString('base64url'),
        people: agreement.our_people,
      }
      const { body } = await callPartner(house, us, partnerOf(agreement), 'connect', Buffer.from(JSON.stringify(asks)))
      const said = z.safeParse(peerMessages.connect.says, readJson(body))
      if (!said.success) throw new BadAnswer('connect')
      const { name, kind, purposes, from, until, people } = said.data
      if (kind !== 'human_services' && kind !== 'partner') throw new PartnerRefused('notAllowed')
      await asService(house.pool, 'matching', agreement.agency_id, async ({ tx }) => {
        await tx.rows(
          db
            .updateTable('match_agreement')
            .set({
              partner_name: name,
              purposes,
              from_on: from,
              until_on: until,
              their_people: Math.max(1, people),
              code: null,
              trouble: '',
            })
            .where('id', '=', agreement.id),
        )
        return { result: undefined, last: [tellOf(agreement.agency_id, 'network.agreement', agreement.id)] }
      })
    }),
}

/** Tells the other side how the agreement stands here, and hears how it stands there. */
export const tellPartner: Work = {
  name: 'network.tell',
  act: (house, data) =>
    withPartner(house, data, async ({ agreement, us }) => {
      if (!agreement.partner_key) return
      const { body } = await callPartner(
        house,
        us,
        partnerOf(agreement),
        'state',
        Buffer.from(JSON.stringify(stateOf(agreement))),
      )
      const said = z.safeParse(peerMessages.state.says, readJson(body))
      if (!said.success) throw new BadAnswer('state')
      await asService(house.pool, 'matching', agreement.agency_id, async ({ tx }) => {
        await keepTheirState(tx, agreement, said.data)
        return { result: undefined, last: [tellOf(agreement.agency_id, 'network.agreement', agreement.id)] }
      })
    }),
}

/** The partner stopped to be asked: it may forget the run too. */
export const tellStopped: Work = {
  name: 'network.stop',
  act: (house, data) =>
    withPartner(house, data, async ({ agreement, us }) => {
      const { runId } = data as { runId: string }
      await callPartner(house, us, partnerOf(agreement), 'end', Buffer.from(JSON.stringify({ runId }))).catch(
        (error) => {
          // It never began there, or its list was given already: there is nothing to take back.
          if (!(error instanceof PartnerRefused)) throw error
        },
      )
    }),
}

/** Reads the agreement, and writes down in one word why the other side could not be reached or said no. */
async function withPartner(house: House, data: Record<string, string | number>, act: (about: About) => Promise<void>) {
  const { agencyId, agreementId } = data as { agencyId: string; agreementId: string }
  const about = await asService(house.pool, 'matching', agencyId, async ({ tx }) => ({
    result: { agreement: await tx.one(agreementQuery(agreementId)), us: await identityOf(house, tx, agencyId) },
    last: [],
  }))
  try {
    await act(about)
  } catch (error) {
    const trouble = troubleOf(error)
    await asService(house.pool, 'matching', agencyId, async ({ tx }) => {
      await tx.rows(db.updateTable('match_agreement').set({ trouble }).where('id', '=', agreementId))
      return { result: undefined, last: [tellOf(agencyId, 'network.agreement', agreementId)] }
    })
    // A "no" stays a "no"; only silence is worth another try.
    if (error instanceof PartnerRefused) return
    if (error instanceof Unreachable || error instanceof BadAnswer)
      house.log.error('A partner did not answer as agreed', { agreement: agreementId, why: error.name })
    throw error
  }
}

function troubleOf(error: unknown): string {
  if (error instanceof PartnerRefused) return error.code
  if (error instanceof BadAnswer) return 'badAnswer'
  return error instanceof PrivateAddress ? 'privateAddress' : 'unreachable'
}
