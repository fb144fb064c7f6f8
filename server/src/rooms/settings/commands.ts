import { Refused } from '@kith/wire'
import { settingsCommands, settingsRefusals } from '@kith/wire/settings'
import { db } from '../../house/db/tx.ts'
import { handles } from '../../house/door/book.ts'

export const settingsHandlers = [
  /** One’s own emergencies cannot be reviewed: row-level security shows them to no update of theirs. */
  handles(settingsCommands.reviewEmergency, async (x) => {
    const { grantId, finding, words } = x.payload
    const grant = await x.tx.one(
      db.selectFrom('access_grant').select(['person_id', 'reviewed_at']).where('id', '=', grantId),
    )
    if (grant.reviewed_at) throw new Refused('alreadyReviewed', settingsRefusals.alreadyReviewed)
    const reviewedAt = x.now.toISOString()
    await x.tx.one(
      db
        .updateTable('access_grant')
        .set({ reviewed_at: reviewedAt, reviewed_by: x.actor.userId, review: JSON.stringify({ finding, words }) })
        .where('id', '=', grantId)
        .where('reviewed_at', 'is', null)
        .returning('id'),
    )
    x.note({ recordRef: grantId, personId: grant.person_id })
    x.tell({ kind: 'settings.emergencyReviewed', recordId: grantId })
    return { reviewedAt }
  }),
]
