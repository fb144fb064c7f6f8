import { commonRefusals, Refused } from '@kith/wire'
import { type ReferralState, referralsCommands, referralsRefusals } from '@kith/wire/referrals'
import { sql } from 'kysely'
import { db, type Tx } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { post } from './letters.ts'
import { keepLink, lookAt, tokenAfter, useLink } from './links.ts'
import { agencyOf } from './queries.ts'
import { type Moving, move, toMove } from './steps.ts'

/** What the receiving side answers: through a one-use link, or with an account of its own. */
export const partnerHandlers: Handler[] = [
  handles(referralsCommands.answerByLink, async (x) => {
    const token = x.actor.linkToken
    if (!token) throw new Refused('notFound', commonRefusals.notFound)
    // A link has no account: its actor is the referral itself. The row is held first, so that answers come one by one.
    const referral = await x.tx.one(toMove(x.actor.userId))
    if (!(await useLink(x, token))) throw new Refused('linkUsed', referralsRefusals.linkUsed)
    const moved = await move(x, referral, {
      state: x.payload.answer,
      reason: x.payload.reason,
      words: x.payload.words,
      by: 'partner',
      byName: x.payload.byName.trim(),
    })
    if (hasNext(moved.state)) await giveNext(x, referral, token)
    return moved
  }),

  handles(referralsCommands.answerReceived, async (x) => {
    const { referralId, answer, reason, words } = x.payload
    const [[referral], [me]] = await x.tx.together(
      toMove(referralId).where('to_agency_id', '=', x.actor.agencyId),
      db.selectFrom('account').select('name').where('id', '=', x.actor.userId),
    )
    if (!referral || !me) throw new Refused('notFound', commonRefusals.notFound)
    return await move(x, referral, { state: answer, reason, words, by: 'partner', byName: me.name })
  }),
]

const lastWords = new Set<ReferralState>(['declined', 'met', 'closed', 'withdrawn'])

/** After an answer there is a next link, unless the partner has nothing more to say. */
export const hasNext = (state: ReferralState): boolean => !lastWords.has(state)

/** The link for the next step: the page moves on to it, and it is mailed, because the next step may be weeks away. */
async function giveNext(x: Effect<unknown>, referral: Moving, token: string): Promise<void> {
  const next = await nextOf(x.tx, token)
  const [row] = await x.tx.rows(seenUntil(referral.id))
  const until = await keepLink(x, { agencyId: referral.agency_id, id: referral.id, seenUntil: row!.until }, next)
  const [agency] = await x.tx.rows(agencyOf(referral.agency_id))
  await post(x, {
    occasion: 'next',
    toAddress: referral.to_email,
    serviceName: referral.service_name,
    agencyName: agency!.name,
    token: next,
    until,
  })
}

const seenUntil = (referralId: string) =>
  db
    .selectFrom('referral as r')
    .select(sql<string>`kith.seen_until(r.agency_id, r.consent_id)`.as('until'))
    .where('r.id', '=', referralId)

/** The link that follows from this one. The same each time it is asked for. */
export async function nextOf(tx: Tx, token: string): Promise<string> {
  const look = await lookAt(tx, token)
  if (!look) throw new Refused('notFound', commonRefusals.notFound)
  return tokenAfter(token, look.next_salt)
}
