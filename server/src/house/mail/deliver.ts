import { newId } from '../clock.ts'
import { db } from '../db/tx.ts'
import type { House } from '../house.ts'
import { asService } from '../jobs/service.ts'
import type { Work } from '../jobs/work.ts'
import { appendEntry } from '../ledger/append.ts'
import { type Post, Unsendable } from './post.ts'

/** There is mail to send and no way to send it: tried again later, when somebody may have set KITH_SMTP. */
class NoPost extends Error {
  override name = 'NoPost'
}

/**
 * Delivers one mail of the outbox, as the agency's mail service. In the demo it stays in the outbox, which the mailbox
 * page shows: nothing ever leaves a demo.
 */
export const deliverMail = (post: Post | null): Work => ({
  name: 'mail.deliver',
  async act(house, data) {
    const { agencyId, mailId } = data as { agencyId: string; mailId: string }
    const mail = await asService(house.pool, 'mail', agencyId, async ({ tx }) => ({
      result: await tx.maybe(
        db
          .selectFrom('mail')
          .select(['to_address', 'subject', 'body', 'link'])
          .where('id', '=', mailId)
          .where('sent_at', 'is', null),
      ),
      last: [],
    }))
    if (!mail) return // it went out before
    if (!house.demo) {
      if (!post) {
        house.log.error('There is mail to send and no KITH_SMTP; it will be tried again')
        throw new NoPost()
      }
      const text = mail.link ? `${mail.body}\n\n${house.origin}${mail.link}\n` : mail.body
      try {
        await post({ id: mailId, to: mail.to_address, subject: mail.subject, text })
      } catch (error) {
        if (!(error instanceof Unsendable)) throw error
        house.log.error('A mail was not sent: its address or subject is not safe', { mail: mailId })
        return await entered(house, agencyId, mailId, 'deny', false)
      }
    }
    await entered(house, agencyId, mailId, 'allow', true)
  },
})

const entered = (house: House, agencyId: string, mailId: string, decision: 'allow' | 'deny', sent: boolean) =>
  asService(house.pool, 'mail', agencyId, async ({ tx, actor }) => {
    const at = house.clock.now().toISOString()
    if (sent) await tx.rows(db.updateTable('mail').set({ sent_at: at }).where('id', '=', mailId))
    const entry = {
      agencyId,
      id: newId(),
      at,
      actorId: actor.userId,
      action: 'mail.deliver',
      decision,
      ruleId: decision === 'allow' ? 'service' : 'unsafeAddress',
      recordRef: mailId,
      requestId: mailId,
    }
    return { result: undefined, last: [appendEntry(entry)] }
  })
