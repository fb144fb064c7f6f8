import { peerMessages } from '@kith/wire/network-peer'
import { sql } from 'kysely'
import { z } from 'zod/mini'
import type { Actor } from '../../house/access/facts.ts'
import { dayIn } from '../../house/clock.ts'
import { db, raw, type Statement, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import type { Work } from '../../house/jobs/work.ts'
import { agreementQuery, partnerOf, standingOf } from './agreements.ts'
import type { Asked, Said } from './answer.ts'
import { refused } from './answer.ts'
import { BadAnswer, callPartner } from './call-partner.ts'
import { identityOf } from './identity.ts'
import { runEntry } from './runs.ts'
import { readJson } from './sheet.ts'

interface HintRow {
  id: string
  link_id: string
  person_id: string
  program_id: string
  state: string
}
const hintQuery = (column: 'id' | 'link_id', value: string) =>
  db
    .selectFrom('match_hint')
    .select(['id', 'link_id', 'agreement_id', 'person_id', 'program_id', 'state'])
    .where(column, '=', value)

const hasAgreed = (state: string) => state === 'agreed' || state === 'introduced'
interface Officer {
  officer: string
  contact: string
}
const nobody: Officer = { officer: '', contact: '' }

/**
 * Our person agreed: the other side is told so, and nothing else. Where theirs agreed too, both sides learn who works with
 * the person there. A "no" is told to nobody: it looks like no answer.
 */
export const tellHint: Work = {
  name: 'network.hint',
  async act(house, data) {
    const { agencyId, hintId } = data as { agencyId: string; hintId: string }
    const about = await asService(house.pool, 'matching', agencyId, async ({ tx }) => {
      const hint = await tx.maybe(hintQuery('id', hintId))
      if (!hint || !hasAgreed(hint.state)) return { result: null, last: [] }
      const agreement = await tx.one(agreementQuery(hint.agreement_id))
      const us = await identityOf(house, tx, agencyId)
      const stands = standingOf(agreement, dayIn(us.zone, house.clock.now()))
      const result =
        stands === 'ended' || stands === 'paused' ? null : { hint, agreement, us, ours: await officerOf(tx, hint) }
      return { result, last: [] }
    })
    if (!about) return
    const { hint, agreement, us, ours } = about
    const say = async (officer: Officer) => {
      const asks = Buffer.from(JSON.stringify({ linkId: hint.link_id, ...officer }))
      const { body } = await callPartner(house, us, partnerOf(agreement), 'hint', asks)
      const parsed = z.safeParse(peerMessages.hint.says, readJson(body))
      if (!parsed.success) throw new BadAnswer('hint')
      return parsed.data
    }
    const said = await say(nobody)
    if (!said.agreed) return
    await say(ours)
    await asService(house.pool, 'matching', agencyId, async ({ tx, actor }) => ({
      result: undefined,
      last: await introduce(house, tx, actor, hint, said),
    }))
  },
}

/** The other side's person agreed. Who works with ours is told only where ours agreed too. */
export async function hearOfHint(asked: Asked, said: z.output<typeof peerMessages.hint.asks>): Promise<Said> {
  const { house, tx, actor, us, agreement } = asked
  const stands = standingOf(agreement, dayIn(us.zone, house.clock.now()))
  if (stands === 'ended' || stands === 'paused') throw refused('notInForce')
  const hint = await tx.maybe(hintQuery('link_id', said.linkId))
  if (!hint || hint.agreement_id !== agreement.id) throw refused('notFound')
  await tx.rows(db.updateTable('match_hint').set({ they_agreed: true }).where('id', '=', hint.id))
  if (!hasAgreed(hint.state)) return { body: { agreed: false, ...nobody } }
  const last = said.officer === '' ? [] : await introduce(house, tx, actor, hint, said)
  return { body: { agreed: true, ...(await officerOf(tx, hint)) }, last }
}

const officerOf = async (tx: Tx, { person_id }: HintRow): Promise<Officer> => {
  const row = await tx.maybe(
    raw(sql<{ name: string; email: string }>`select name, email from kith.officer_of(${person_id})`),
  )
  return row ? { officer: row.name, contact: row.email } : nobody
}

async function introduce(house: House, tx: Tx, actor: Actor, hint: HintRow, them: Officer): Promise<Statement[]> {
  await tx.rows(
    db
      .updateTable('match_hint')
      .set({ state: 'introduced', their_officer: them.officer, their_contact: them.contact })
      .where('id', '=', hint.id)
      .where('state', 'in', ['agreed', 'introduced']),
  )
  return [
    runEntry(house, actor, hint.id, 'network.introduced', { ruleId: 'bothAgreed', personIds: [hint.person_id] }),
    {
      name: 'network-hint-event',
      text: 'insert into kith.event (agency_id, kind, person_id, program_id, record_id) values ($1, $2, $3, $4, $5)',
      values: [actor.agencyId, 'network.introduced', hint.person_id, hint.program_id, hint.id],
    },
  ]
}
