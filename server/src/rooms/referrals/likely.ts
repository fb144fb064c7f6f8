import type { LikelyServices } from '@kith/wire/referrals'
import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { raw, type Tx } from '../../house/db/tx.ts'
import { needsIn } from '../directory/index.ts'

const perNeed = 3
const mostNeeds = 4
const mostLately = 5
const latelyDays = 120
/** How many of the latest referrals are looked through for the services of a few. */
const lookedThrough = 60

interface UnmetRow {
  id: string
  need: string
  words: string
}
interface ServiceRow {
  id: string
  name: string
  organization_name: string
  place: string
}
const columns = sql`s.id, s.name, s.organization_name, s.place`

const unmetOf = (personId: string) =>
  raw(sql<UnmetRow>`
    select id, need, words from kith.unmet_need where ${ofPerson('person_id', personId)} and met_at is null order by at desc limit 20`)

/** An open referral to a service is not made twice, whichever of its listings it went to. */
const notAskedYet = (personId: string) =>
  sql`not exists (select from kith.referral o join kith.directory_service a on a.id = o.service_id
    where ${ofPerson('o.person_id', personId)} and coalesce(a.led_by, a.id) = s.id and o.closed_at is null)`

const latelyTo = (agencyId: string, personId: string) =>
  raw(sql<ServiceRow>`
    select ${columns} from (
      select coalesce(o.led_by, o.id) as service_id, max(sent_at) as last from (
        select service_id, sent_at from kith.referral
         where agency_id = ${agencyId} and sent_at > now() - make_interval(days => ${latelyDays})
         order by sent_at desc limit ${lookedThrough}) latest
        join kith.directory_service o on o.id = latest.service_id
       group by 1) r
      join kith.directory_service s on s.id = r.service_id and s.status = 'active' and ${notAskedYet(personId)}
     order by r.last desc limit ${mostLately}`)

const fitting = (needs: readonly string[], personId: string) =>
  raw(sql<ServiceRow & { fits: string }>`
    select k.need as fits, ${columns} from unnest(${needs}::text[]) k (need) cross join lateral (
      select s.* from kith.directory_service s
       where s.status = 'active' and s.led_by is null and s.needs @> array[k.need] and ${notAskedYet(personId)}
       order by s.assured_on desc nulls last, s.name, s.id limit ${perNeed}) s`)

const serviceOf = ({ id, name, organization_name, place }: ServiceRow) => ({
  id,
  name,
  organizationName: organization_name,
  place,
})

/**
 * Where a referral of this person may well go: what fits that which they asked for and nobody could give, and where we
 * referred lately, as far as the reader may see it. It is offered, never chosen for anyone.
 */
export async function likelyServices(tx: Tx, agencyId: string, personId: string): Promise<LikelyServices> {
  const [unmet, lately] = await tx.together(unmetOf(personId), latelyTo(agencyId, personId))
  // What was asked for, said once: the need's name tells more than the sentence it came from.
  const wanted = new Map<string, string>()
  for (const row of unmet) {
    const needs = needsIn(row.need)
    for (const need of needs.length > 0 ? needs : needsIn(row.words))
      if (wanted.size < mostNeeds && !wanted.has(need)) wanted.set(need, row.need)
  }
  const found = wanted.size > 0 ? await tx.rows(fitting([...wanted.keys()], personId)) : []
  const asked = [...new Set(wanted.values())]
  const forNeeds = asked
    .map((need) => ({
      need,
      services: found
        .filter((row, at) => wanted.get(row.fits) === need && found.findIndex((each) => each.id === row.id) === at)
        .slice(0, perNeed)
        .map(serviceOf),
    }))
    .filter((each) => each.services.length > 0)
  const offered = new Set(forNeeds.flatMap((each) => each.services.map((service) => service.id)))
  return { forNeeds, lately: lately.filter((row) => !offered.has(row.id)).map(serviceOf) }
}
