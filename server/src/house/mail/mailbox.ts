import { commonRefusals, Refused } from '@kith/wire'
import type { houseRoutes } from '@kith/wire/house'
import type { RouteHandlers } from '../kit/mount.ts'

/** The demo's mailbox: what would have gone out. Outside the demo it does not exist. */
export const mailboxHandlers: Pick<RouteHandlers<typeof houseRoutes>, 'demoMailbox'> = {
  async demoMailbox({ house, tx }) {
    if (!house.demo) throw new Refused('notFound', commonRefusals.notFound)
    const [rows] = await tx.send({ name: 'demo-mailbox', text: 'select * from kith.demo_mailbox()', values: [] })
    return {
      mail: (rows as unknown as MailRow[]).map((row) => ({
        id: row.id,
        to: row.to_address,
        subject: row.subject,
        body: row.body,
        link: row.link === '' ? null : row.link,
        at: row.at,
      })),
    }
  },
}

interface MailRow {
  id: string
  to_address: string
  subject: string
  body: string
  link: string
  at: string
}
