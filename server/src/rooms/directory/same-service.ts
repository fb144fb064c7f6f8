import { Refused } from '@kith/wire'
import { sameServiceCommands, sameServiceRefusals } from '@kith/wire/same-service'
import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'

interface Side {
  id: string
  only_for: string | null
  /** The listing that leads it; itself where none does. */
  leads: string
  leads_for: string | null
}

/** Decisions about listings: each is one link, and undoing it ends that link. No listing is written. */
export const sameServiceHandlers: Handler[] = [
  handles(sameServiceCommands.same, async (x) => {
    const [one, other] = await undecided(x, x.payload)
    const leads = [one, other].find((side) => side.id === x.payload.leadsId)
    if (!leads) throw new Refused('sameListing', sameServiceRefusals.sameListing)
    if (!isForAll(leads) && [one, other].some(isForAll))
      throw new Refused('leadsForAll', sameServiceRefusals.leadsForAll)
    return await link(x, 'same', spokenOf(one), spokenOf(other), spokenOf(leads))
  }),

  handles(sameServiceCommands.never, async (x) => {
    const [one, other] = await undecided(x, x.payload)
    return await link(x, 'never', one.id, other.id, null)
  }),

  handles(sameServiceCommands.undo, async (x) => {
    const { linkId } = x.payload
    const known = await x.tx.one(db.selectFrom('service_link').select('until_at').where('id', '=', linkId))
    if (known.until_at) throw new Refused('decisionEnded', sameServiceRefusals.decisionEnded)
    await x.tx.rows(
      raw(
        sql`update kith.service_link set until_at = now(), ended_by = ${x.actor.userId} where id = ${linkId} and until_at is null`,
      ),
    )
    return told(x, linkId)
  }),

  handles(sameServiceCommands.later, async (x) => {
    const { serviceId, otherId, later } = x.payload
    await x.tx.one(
      raw(sql`update kith.service_likely set later_at = ${later ? x.now.toISOString() : null}::timestamptz
        where service_id = least(${serviceId}::uuid, ${otherId}::uuid) and other_id = greatest(${serviceId}::uuid, ${otherId}::uuid)
        returning service_id`),
    )
    x.tell({ kind: 'directory.same' })
    return { later }
  }),
]

/**
 * Both listings, as the one who decides may see them, while nobody has decided about them: two who decide at once see each
 * other's decision. What others decided about listings that are not shown here plays no part.
 */
async function undecided(x: Effect<unknown>, { serviceId, otherId }: { serviceId: string; otherId: string }) {
  if (serviceId === otherId) throw new Refused('sameListing', sameServiceRefusals.sameListing)
  await x.tx.rows(raw(sql`select pg_advisory_xact_lock(hashtext('kith.service_link'))`))
  const side = async (id: string) =>
    await x.tx.one(
      raw(sql<Side>`select s.id, s.only_for, l.id as leads, l.only_for as leads_for
        from kith.directory_service s join kith.directory_service l on l.id = coalesce(s.led_by, s.id) where s.id = ${id}`),
    )
  const [one, other] = [await side(serviceId), await side(otherId)]
  if (one.leads === other.leads) throw new Refused('listedOnce', sameServiceRefusals.listedOnce)
  const apart = await x.tx.maybe(raw(sql<{ id: string }>`select n.id ${keptApart(one.leads, other.leads)} limit 1`))
  if (apart) throw new Refused('servicesKeptApart', sameServiceRefusals.servicesKeptApart)
  return [one, other] as const
}

/** Whether any listing of the one service was said to be another service than any listing of the other. */
export const keptApart = (one: unknown, other: unknown) => sql`
  from kith.service_link n join kith.directory_service p on p.id = n.service_id join kith.directory_service q on q.id = n.other_id
 where n.kind = 'never' and n.until_at is null and (
   coalesce(p.led_by, p.id) = ${one} and coalesce(q.led_by, q.id) = ${other} or coalesce(p.led_by, p.id) = ${other} and coalesce(q.led_by, q.id) = ${one})`

/**
 * A listing for one agency alone never stands between two that everybody reads, or others would meet a link that they
 * cannot see: what is said of it is said of the listing that leads it.
 */
const spokenOf = (side: Side): string => (side.only_for && !side.leads_for ? side.leads : side.id)

/** Whether everybody reads the listing that is spoken of: then one that everybody reads must lead, whatever is undone later. */
const isForAll = (side: Side): boolean => !side.only_for || !side.leads_for

async function link(
  x: Effect<unknown>,
  kind: 'same' | 'never',
  serviceId: string,
  otherId: string,
  leadsId: string | null,
) {
  const id = x.newId()
  await x.tx.rows(
    db.insertInto('service_link').values({
      agency_id: x.actor.agencyId,
      id,
      kind,
      service_id: serviceId,
      other_id: otherId,
      leads_id: leadsId,
      author_id: x.actor.userId,
    }),
  )
  return told(x, id)
}

function told(x: Effect<unknown>, linkId: string): { linkId: string } {
  x.note({ recordRef: linkId })
  x.tell({ kind: 'directory.same' })
  return { linkId }
}
