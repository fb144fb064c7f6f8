import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directoryRoutes } from '@kith/wire/directory'
import { sameServiceCommands, sameServiceRoutes } from '@kith/wire/same-service'
import fc from 'fast-check'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { likelyServicesWork, takeIn } from './index.ts'

const h = await houseForTests()
const [north, south] = [await h.anAgency({ name: 'North' }), await h.anAgency({ name: 'South' })]
const curator = async (agency: typeof north) => await h.signedIn(await h.aWorker({ agency, role: 'supervisor' }))
const [asNorth, asSouth] = [await curator(north), await curator(south)]
const asOfficer = await h.signedIn(await h.aWorker({ agency: north, role: 'officer' }))
type Session = typeof asNorth

/** A list as somebody sends it: one organization and its services, all at one address. */
const list = (
  services: string[][],
  organization = 'St. Brendan Outreach',
  street = '118 Ferry St',
  phone = '330 555 0142',
) => [
  file('organizations.csv', 'id,name,description', [['o', organization, 'Helps']]),
  file('locations.csv', 'id,location_type,name,organization_id', [['l', 'physical', 'Hall', 'o']]),
  file('addresses.csv', 'id,location_id,address_1,city,state_province,postal_code,country,address_type', [
    ['a', 'l', street, 'Akron', 'OH', '44301', 'US', 'physical'],
  ]),
  file(
    'services.csv',
    'id,organization_id,name,status,assured_date',
    services.map(([id, name, status = 'active', on = '']) => [id!, 'o', name!, status, on]),
  ),
  file(
    'service_at_locations.csv',
    'id,service_id,location_id',
    services.map(([id]) => [`at ${id}`, id!, 'l']),
  ),
  file(
    'phones.csv',
    'id,service_id,number',
    services.map(([id]) => [`p ${id}`, id!, phone]),
  ),
]
const file = (path: string, head: string, rows: string[][]) => ({
  path,
  bytes: new TextEncoder().encode([head, ...rows.map((row) => row.join(','))].join('\n')),
})
const worked = async () => {
  for (const job of h.ordered.splice(0))
    if (job.name === likelyServicesWork.name) await likelyServicesWork.act(h.house, job.data)
}
const idOf = async (source: string, name: string) =>
  (await h.rows<{ id: string }>('select id from directory_service where source = $1 and name = $2', [source, name]))[0]!
    .id
const queue = async (session: Session, words = '') =>
  await h.call(session, sameServiceRoutes.likelyServices, { params: { words } })
const found = async (session: Session, words: string) =>
  (await h.call(session, directoryRoutes.findServices, { params: { words, limit: 50 } })).services.map(
    (each) => each.id,
  )
const refusal = async (
  session: Session,
  command: (typeof sameServiceCommands)['same' | 'never' | 'undo'],
  payload: object,
) => {
  const outcome = await h.send(session, command as (typeof sameServiceCommands)['same'], payload as never)
  return outcome.outcome === 'rejected' ? outcome.code : outcome.outcome
}

/** Six listings of six organizations, of which three are for one agency alone. */
const all: { id: string; of: string | null }[] = []
for (const [n, agency] of [null, null, null, north, north, south].entries()) {
  const source = `list ${n}`
  await takeIn(
    h.house,
    list([['1', `Quilt circle ${n}`]], `Quilters ${n}`, `${n} Loom St`, `330 555 020${n}`),
    source,
    agency?.id ?? null,
  )
  all.push({ id: await idOf(source, `Quilt circle ${n}`), of: agency?.id ?? null })
}
h.ordered.length = 0

await takeIn(
  h.house,
  list([
    ['1', 'Food pantry', 'active', '2026-09-01'],
    ['2', 'Hot meal'],
  ]),
  'county',
)
await takeIn(
  h.house,
  list([['1', 'Pantry at St. Brendan', 'inactive', '2019-03-01']], 'St Brendans Outreach', '118 Ferry Street'),
  'city',
)
await takeIn(h.house, list([['1', 'St. Brendan secret pantry']]), 'our own', north.id)
await worked()
const [pantry, old, own] = [
  await idOf('county', 'Food pantry'),
  await idOf('city', 'Pantry at St. Brendan'),
  await idOf('our own', 'St. Brendan secret pantry'),
]

test('after an import the likely pairs wait, with both listings, the reasons and a proposal of which leads', async () => {
  const { pairs, waiting } = await queue(asSouth)
  assert.equal(waiting, 1)
  const [pair] = pairs
  assert.deepEqual(new Set([pair?.one.id, pair?.other.id]), new Set([pantry, old]))
  assert.equal(pair?.leadsId, pantry, 'open and checked later')
  assert.ok(pair?.agrees.includes('phone') && pair.agrees.includes('street'))
  assert.deepEqual([pair?.one.source, pair?.other.source].sort(), ['city', 'county'])
  assert.deepEqual([pair?.one, pair?.other].map((each) => each?.isOpen).sort(), [false, true])
})

test('a listing for one agency alone shows to its workers, and to others neither it nor its pairs nor their number', async () => {
  assert.equal((await queue(asNorth)).waiting, 3)
  assert.ok(
    (await queue(asNorth)).pairs.some(({ one, other }) => [one, other].some((each) => each.id === own && each.isOwn)),
  )
  assert.deepEqual(await queue(asSouth, 'secret'), { pairs: [], waiting: 0, decided: [] })
  assert.ok((await found(asNorth, 'secret pantry')).includes(own))
  assert.ok(!(await found(asSouth, 'secret pantry')).includes(own))
  assert.equal((await h.ask(asSouth, directoryRoutes.service, { params: { serviceId: own } })).statusCode, 404)
  assert.equal(
    (await h.ask(asSouth, sameServiceRoutes.listingsOfService, { params: { serviceId: own } })).statusCode,
    404,
  )
  assert.equal(
    await refusal(asSouth, sameServiceCommands.same, { serviceId: pantry, otherId: own, leadsId: pantry }),
    'notFound',
  )
  assert.equal(await refusal(asSouth, sameServiceCommands.never, { serviceId: own, otherId: pantry }), 'notFound')
  const everyone = (await h.server.inject('/hsds/v3/services?per_page=100')).body
  assert.ok(everyone.includes('Pantry at St. Brendan') && !everyone.includes('secret'))
  const portal = await h.aWorker({ agency: north, role: 'person' })
  assert.ok(!(await found(await h.signedIn(portal), 'secret pantry')).includes(own))
})

test('whoever does not keep the directory decides nothing', async () => {
  assert.equal((await h.ask(asOfficer, sameServiceRoutes.likelyServices)).statusCode, 404)
  assert.equal(
    await refusal(asOfficer, sameServiceCommands.same, { serviceId: pantry, otherId: old, leadsId: pantry }),
    'notFound',
  )
})

test('joined, a search finds one entry by the words of either, old links lead to it, and undoing restores all', async () => {
  const before = await h.rows('select * from directory_service order by id')
  const { linkId } = await h.did(asSouth, sameServiceCommands.same, {
    serviceId: pantry,
    otherId: old,
    leadsId: pantry,
  })
  assert.deepEqual(
    (await found(asNorth, 'pantry at St. Brendan')).filter((id) => id === old || id === pantry),
    [pantry],
  )
  assert.equal((await h.call(asNorth, directoryRoutes.service, { params: { serviceId: old } })).leadsId, pantry)
  const { listings, decided } = await h.call(asNorth, sameServiceRoutes.listingsOfService, {
    params: { serviceId: old },
  })
  assert.deepEqual(
    listings.map((each) => each.source),
    ['county', 'city'],
  )
  assert.equal(decided[0]?.by, 'South', 'of a colleague elsewhere the agency alone')
  assert.equal((await queue(asSouth)).waiting, 0)
  assert.equal(
    await refusal(asNorth, sameServiceCommands.same, { serviceId: old, otherId: pantry, leadsId: old }),
    'listedOnce',
  )
  await h.did(asNorth, sameServiceCommands.undo, { linkId })
  assert.deepEqual(await h.rows('select * from directory_service order by id'), before)
  assert.equal(await refusal(asNorth, sameServiceCommands.undo, { linkId }), 'decisionEnded')
  assert.equal((await queue(asSouth)).waiting, 1)
})

test('two services are never proposed again, also after another import, until that is taken back', async () => {
  const { linkId } = await h.did(asSouth, sameServiceCommands.never, { serviceId: pantry, otherId: old })
  await takeIn(
    h.house,
    list([
      ['1', 'Food pantry', 'active', '2026-10-01'],
      ['2', 'Hot meal'],
    ]),
    'county',
  )
  await worked()
  assert.equal((await queue(asSouth)).waiting, 0)
  assert.equal(
    await refusal(asNorth, sameServiceCommands.same, { serviceId: pantry, otherId: old, leadsId: pantry }),
    'servicesKeptApart',
  )
  await h.did(asSouth, sameServiceCommands.undo, { linkId })
  assert.equal((await queue(asSouth)).waiting, 1)
})

test('what is put off comes last, and stays put off after another import', async () => {
  const [first] = (await queue(asNorth)).pairs
  const ids = { serviceId: first!.one.id, otherId: first!.other.id }
  await h.did(asNorth, sameServiceCommands.later, ids)
  await takeIn(
    h.house,
    list([
      ['1', 'Food pantry', 'active', '2026-11-01'],
      ['2', 'Hot meal'],
    ]),
    'county',
  )
  await worked()
  const last = (await queue(asNorth)).pairs.at(-1)
  assert.deepEqual([last?.one.id, last?.other.id, last?.later], [ids.serviceId, ids.otherId, true])
  await h.did(asNorth, sameServiceCommands.later, { ...ids, later: false })
})

test('a listing for one agency cannot lead one that everybody reads, nor become everybody’s by a second file', async () => {
  assert.equal(
    await refusal(asNorth, sameServiceCommands.same, { serviceId: pantry, otherId: own, leadsId: own }),
    'leadsForAll',
  )
  await assert.rejects(takeIn(h.house, list([['1', 'St. Brendan secret pantry']]), 'our own'), /listed for others/)
  await assert.rejects(takeIn(h.house, list([['1', 'Stolen']]), 'county', south.id), /listed for others/)
})

test('a listing for one agency cannot lead another through which it meets one that everybody reads', async () => {
  const [open, , , one, other] = all.map((each) => each.id)
  const { linkId } = await h.did(asNorth, sameServiceCommands.same, {
    serviceId: open!,
    otherId: other!,
    leadsId: open!,
  })
  const ids = { serviceId: one!, otherId: other! }
  assert.equal(await refusal(asNorth, sameServiceCommands.same, { ...ids, leadsId: one }), 'leadsForAll')
  const through = await h.did(asNorth, sameServiceCommands.same, { ...ids, leadsId: other! })
  await h.did(asNorth, sameServiceCommands.undo, { linkId })
  assert.ok((await found(asSouth, 'quilt circle')).includes(open!), 'others find it as before')
  await h.did(asNorth, sameServiceCommands.undo, { linkId: through.linkId })
})

test('what one agency says through a listing of its own, others see said of the listings that they know', async () => {
  const one = await h.did(asNorth, sameServiceCommands.same, { serviceId: own, otherId: pantry, leadsId: pantry })
  const two = await h.did(asNorth, sameServiceCommands.same, { serviceId: own, otherId: old, leadsId: old })
  const { listings, decided } = await h.call(asSouth, sameServiceRoutes.listingsOfService, {
    params: { serviceId: pantry },
  })
  assert.deepEqual(
    listings.map((each) => each.id),
    [old, pantry],
  )
  assert.deepEqual(
    decided.map((each) => each.linkId),
    [two.linkId],
    'and who is to be asked about it',
  )
  for (const { linkId } of [one, two]) await h.did(asNorth, sameServiceCommands.undo, { linkId })
})

const readers = [
  { session: asNorth, agency: north.id },
  { session: asSouth, agency: south.id },
]
const at = fc.nat({ max: all.length - 1 })
const act = fc.record({
  by: fc.nat({ max: 1 }),
  one: at,
  other: at,
  leads: fc.boolean(),
  kind: fc.constantFrom('same', 'same', 'never', 'undo'),
  which: fc.nat(),
})

test('whatever is joined, kept apart and undone by two agencies, each finds what follows from the links that it sees', async () => {
  let [joined, undone] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      await h.rows('delete from service_link')
      const begun: string[] = []
      for (const { by, one, other, leads, kind, which } of acts) {
        const { session } = readers[by]!
        if (kind === 'undo') {
          if (
            begun.length > 0 &&
            (await refusal(session, sameServiceCommands.undo, { linkId: begun[which % begun.length] })) === 'ok'
          )
            undone++
          continue
        }
        const ids = { serviceId: all[one]!.id, otherId: all[other]!.id }
        const outcome =
          kind === 'same'
            ? await h.send(session, sameServiceCommands.same, { ...ids, leadsId: leads ? ids.serviceId : ids.otherId })
            : await h.send(session, sameServiceCommands.never, ids)
        assert.ok(outcome.outcome === 'ok' || outcome.outcome === 'rejected', outcome.outcome)
        if (outcome.outcome === 'ok') begun.push((outcome.result as { linkId: string }).linkId)
        if (outcome.outcome === 'ok' && kind === 'same') joined++
      }
      const links = await h.rows<{ service_id: string; other_id: string }>(
        `select service_id, other_id from service_link where kind = 'same' and until_at is null`,
      )
      for (const { session, agency } of readers) {
        const seen = all.filter((each) => each.of === null || each.of === agency).map((each) => each.id)
        const group = new Map(seen.map((id) => [id, id]))
        for (const { service_id, other_id } of links) {
          const [a, b] = [group.get(service_id), group.get(other_id)]
          if (a && b) for (const [id, name] of group) if (name === a) group.set(id, b)
        }
        const entries = await found(session, 'quilt circle')
        assert.equal(entries.length, new Set(group.values()).size, 'one entry a service')
        assert.deepEqual(entries.map((id) => group.get(id)).sort(), [...new Set(group.values())].sort())
        for (const id of entries) {
          const { listings } = await h.call(session, sameServiceRoutes.listingsOfService, { params: { serviceId: id } })
          assert.equal(listings[0]?.id, id, 'the one that leads is shown')
          assert.deepEqual(
            listings.map((each) => each.id).sort(),
            seen.filter((each) => group.get(each) === group.get(id)).sort(),
          )
        }
      }
    }),
    { numRuns: 25 },
  )
  await h.rows('delete from service_link')
  assert.equal((await h.rows('select from directory_service where led_by is not null')).length, 0)
  assert.ok(joined > 20 && undone > 3, `${joined} joined, ${undone} undone`)
})
