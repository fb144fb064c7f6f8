import { commonRefusals, type Outcome, Refused } from '@kith/wire'
import { type PartnerSees, partnerRoutes, type ReferralState, referralsRefusals } from '@kith/wire/referrals'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod/mini'
import { within } from '../../house/access/enter.ts'
import { newId } from '../../house/clock.ts'
import { receive } from '../../house/door/receive.ts'
import type { House } from '../../house/house.ts'
import { addressOf, checkRoute, parse } from '../../house/kit/mount.ts'
import { languageOf } from '../../house/kit/request.ts'
import { appendEntry } from '../../house/ledger/append.ts'
import { isToken, lookAt } from './links.ts'
import { hasNext, nextOf } from './partner.ts'
import { receivedByLink } from './queries.ts'
import { received } from './shapes.ts'

const { partnerLink, answerPartnerLink } = partnerRoutes
const notFound = () => new Refused('notFound', commonRefusals.notFound)

/** The two addresses of a partner without an account. A link enters as its referral, so they open their own transactions. */
export function servePartners(app: FastifyInstance, house: House): void {
  checkRoute(partnerLink)
  app.get(addressOf(partnerLink), async (request, reply) => {
    const { token } = parse(partnerLink.params, request.params)
    if (!isToken(token)) throw notFound()
    const answer = z.parse(partnerLink.reply, await look(house, token, request.id))
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer))
  })

  checkRoute(answerPartnerLink)
  app.post(addressOf(answerPartnerLink), async (request, reply) => {
    const { token } = parse(answerPartnerLink.params, request.params)
    if (!isToken(token)) throw notFound()
    const [outcome] = await receive(house, { by: 'link', token }, request.id, languageOf(request), [request.body])
    const answer = z.parse(answerPartnerLink.reply, await answered(house, token, outcome!))
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer))
  })
}

/** Shows what the referral carries while the link stands; otherwise only how the link stands. Looking never uses it up. */
async function look(house: House, token: string, requestId: string): Promise<PartnerSees> {
  return await within<PartnerSees>(house.pool, { by: 'link', token }, null, async ({ tx, actor }) => {
    const standing = await lookAt(tx, token)
    if (!standing) throw notFound()
    const says = (link: 'used' | 'expired' | 'ended') => ({ result: { link } as const, last: [] })
    if (standing.over || !standing.allowed) return says('ended')
    if (standing.used) return says('used')
    if (standing.expired || !actor) return says('expired')
    const row = await tx.one(receivedByLink(actor.userId))
    const seen = appendEntry({
      agencyId: actor.agencyId,
      id: newId(),
      at: house.clock.now().toISOString(),
      action: partnerLink.id,
      decision: 'allow',
      ruleId: 'link',
      personId: row.person_id,
      recordRef: row.id,
      purpose: 'referral',
      requestId,
    })
    return { result: { link: 'open' as const, referral: received(row) }, last: [seen] }
  })
}

const refusals = { ...commonRefusals, ...referralsRefusals }

/** What the door said, as the partner's page needs it: the new state and the link for the next step, or the refusal. */
async function answered(house: House, token: string, outcome: Outcome) {
  if (outcome.outcome === 'ok') {
    const { state } = outcome.result as { state: ReferralState }
    const next = hasNext(state)
      ? await within(house.pool, { by: 'nobody' }, null, async ({ tx }) => ({
          result: await nextOf(tx, token),
          last: [],
        }))
      : null
    return { state, repeated: outcome.repeated, next }
  }
  const code = 'code' in outcome ? outcome.code : 'outOfOrder'
  const known = code in refusals ? (code as keyof typeof refusals) : 'malformed'
  throw new Refused(known, refusals[known], outcome.outcome === 'rejected' ? outcome.errors : [])
}
