import { commonRefusals, Refused } from '@kith/wire'
import { casesCommands, casesRefusals } from '@kith/wire/cases'
import { sql } from 'kysely'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import { plain } from '../people/index.ts'

const hours = 4
const leastReason = 20

/** Opening a record in an emergency: four hours, a reason, and those who watch over it are told at once. */
export const emergencyHandlers: Handler[] = [
  handles(casesCommands.breakGlass, async (x) => {
    const { reasonCode, reason } = x.payload
    if (reason.trim().length < leastReason) {
      throw new Refused('reasonTooShort', casesRefusals.reasonTooShort, [{ path: 'reason', code: 'tooSmall' }])
    }
    const personId = await whose(x.tx, x.payload)
    const id = x.newId()
    const until = new Date(x.now.getTime() + hours * 3_600_000).toISOString()
    await x.tx.rows(
      db.insertInto('access_grant').values({
        agency_id: x.actor.agencyId,
        id,
        user_id: x.actor.userId,
        person_id: personId,
        kind: 'break_glass',
        reason_code: reasonCode,
        reason,
        // The clock of the transaction, not ours, bounds it: the policy allows four hours from there.
        until_at: until,
      }),
    )
    await x.tx.rows(
      db
        .insertInto('notice')
        .columns(['agency_id', 'id', 'to_user_id', 'kind', 'record_id', 'about_user_id'])
        .expression(
          db
            .selectFrom(sql<{ user_id: string }>`kith.watchers_of_me()`.as('w'))
            .select([
              sql<string>`${x.actor.agencyId}::uuid`.as('agency_id'),
              sql<string>`gen_random_uuid()`.as('id'),
              'w.user_id as to_user_id',
              sql<string>`'breakGlass'`.as('kind'),
              sql<string>`${id}::uuid`.as('record_id'),
              sql<string>`${x.actor.userId}::uuid`.as('about_user_id'),
            ]),
        ),
    )
    await x.seeAgain()
    x.tell({ kind: 'cases.glassBroken', recordId: id })
    x.note({ recordRef: id, personId })
    return { id, personId, until }
  }),
]

/** Who is meant: by the address of their record, or by name and birth date. */
async function whose(
  tx: Tx,
  { personId, known }: { personId: string | null; known: { name: string; bornOn: string } | null },
): Promise<string> {
  if (personId) {
    const { yes } = await tx.one(raw(sql<{ yes: boolean }>`select kith.can_be_opened(${personId}) as yes`))
    if (!yes) throw new Refused('notFound', commonRefusals.notFound)
    return personId
  }
  const wanted = plain(known?.name ?? '')
    .split(' ')
    .filter(Boolean)
  const { found } = await tx.one(
    raw(
      sql<{
        found: string | null
      }>`select kith.find_in_emergency(${wanted}::text[], ${known?.bornOn ?? null}::date) as found`,
    ),
  )
  if (!found) throw new Refused('nobodyFits', casesRefusals.nobodyFits)
  return found
}
