import type { TeamTie, teamRoutes } from '@kith/wire/team'
import { db } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { chargesQuery, closedQuery, mightBeQuery, type NoteRow, notesQuery, type TieRow, tiesQuery } from './queries.ts'

const tie = (row: TieRow) => ({
  id: row.id,
  relation: row.relation as TeamTie['relation'],
  name: row.name,
  bornOn: row.born_on,
  words: row.words,
  wholeHousehold: row.whole_household,
  declaredBy: row.declared_by,
  at: row.at,
  endedAt: row.ended_at,
  endedBecause: row.ended_because,
})

const note = (row: NoteRow) => ({
  id: row.id,
  userId: row.user_id,
  worker: row.worker,
  kind: row.kind,
  personId: row.person_id,
  personName: row.person_name ?? '',
  words: row.words,
  fromWhom: row.from_whom,
  gift: row.gift,
  worthCents: row.worth_cents,
  outcome: row.outcome,
  at: row.at,
  answer: row.answered_at
    ? { by: row.answered_by ?? '', at: row.answered_at, agreed: row.agreed === true, words: row.answer }
    : null,
})

export const teamReads: RouteHandlers<typeof teamRoutes> = {
  async myBoundaries(visit) {
    const me = visit.actor()
    if (me.kind !== 'staff') throw visit.notFound()
    const [ties, notes, [agency]] = await visit.tx.together(
      tiesQuery(me.userId, 'mine'),
      notesQuery(me.userId, 'mine'),
      db.selectFrom('agency').select('gift_limit_cents').where('id', '=', me.agencyId),
    )
    return { ties: ties.map(tie), notes: notes.map(note), giftLimitCents: agency!.gift_limit_cents }
  },

  async teamBoundaries(visit) {
    const me = visit.actorWith('boundaries')
    const [ties, closed, mightBe, notes, workers, [agency]] = await visit.tx.together(
      tiesQuery(me.userId, 'others'),
      closedQuery(),
      mightBeQuery(me.userId),
      notesQuery(me.userId, 'others'),
      chargesQuery(),
      db.selectFrom('agency').select('gift_limit_cents').where('id', '=', me.agencyId),
    )
    visit.showed(
      [...closed, ...mightBe, ...notes].flatMap((row) => (row.person_name ? (row.person_id ?? []) : [])),
      'boundaries',
    )
    return {
      ties: ties.map((row) => ({
        ...tie(row),
        userId: row.user_id,
        worker: row.worker,
        closed: closed
          .filter((each) => each.declared_id === row.id)
          .map((each) => ({
            id: each.id,
            how: each.how,
            since: each.since,
            personId: each.person_name ? each.person_id : null,
            personName: each.person_name ?? '',
            mustHandOver: each.must_hand_over,
          })),
        mightBe: mightBe
          .filter((each) => each.declared_id === row.id)
          .map((each) => ({
            personId: each.person_id,
            personName: each.person_name ?? '',
            how: each.how,
            program: each.program,
            worker: each.worker,
          })),
      })),
      notes: notes.map(note),
      workers: workers.map((row) => ({ userId: row.id, name: row.name })),
      giftLimitCents: agency!.gift_limit_cents,
      setsLimit: me.rights.includes('privacyReview'),
    }
  },
}
