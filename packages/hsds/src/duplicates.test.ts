import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Listed, likelyServices } from './duplicates.ts'
import { readDirectory } from './read.ts'
import { needsOfService } from './search.ts'
import { childrenOf, shelve } from './shelf.ts'
import { needsShared, sharedFile } from './testDirectory.ts'

const county: Listed = {
  id: 'county',
  name: 'Food Pantry',
  organization: 'St. Brendan Outreach',
  phone: '(330) 555-0142',
  place: '118 N. Ferry St, Akron, OH',
  needs: ['food'],
}
const listed = (id: string, change: Partial<Listed>): Listed => ({ ...county, id, ...change })
const pairsOf = (...others: Listed[]) =>
  likelyServices([county, ...others]).map(({ one, other }) => [one, other].sort().join(' '))

test('one pantry in three lists, with other names, another way to write the street and a digit less of the telephone', () => {
  const city = listed('city', {
    name: 'Pantry at Saint Brendan',
    organization: 'St Brendans Outreach',
    phone: '555-0142',
  })
  const own = listed('own', { name: 'St. Brendan food pantry', organization: '', phone: '', place: '118 Ferry Street' })
  assert.deepEqual(pairsOf(city, own).sort(), ['city county', 'city own', 'county own'])
})

test('reasons are said for and against', () => {
  const [pair] = likelyServices([county, listed('moved', { place: '9 Quarry Rd, Akron, OH' })])
  assert.deepEqual(pair?.agrees, ['name', 'organization', 'phone', 'need'])
  assert.deepEqual(pair?.differs, ['street'])
})

test('two departments of one organization that list the same service are a pair; their two services are not', () => {
  const desk = { name: 'Rent help desk', needs: ['rent'] }
  assert.deepEqual(pairsOf(listed('housing', desk), listed('family', desk)), ['family housing'])
})

test('a meal and a pantry at one table, and a pantry of the same saint in another city, are no pair', () => {
  const meal = listed('meal', { name: 'Hot meal' })
  const elsewhere = listed('far', {
    phone: '415 555 0100',
    place: '40 Bay St, San Jose, CA',
    latitude: 37.3,
    longitude: -121.9,
  })
  assert.deepEqual(pairsOf(meal, elsewhere), [])
})

test('a telephone and an address that a whole network shares lead nobody together', () => {
  const churches = ['Emanuel', 'Bethany', 'Holy Redeemer', 'Zion', 'Calvary', 'Gilead', 'Trinity', 'Ascension']
  const drops = churches.map((name) => listed(name, { name, organization: 'Valley Food Bank' }))
  assert.deepEqual(pairsOf(...drops), [])
})

test('the order of the lists changes nothing', () => {
  const all = [county, listed('b', { name: 'Pantry' }), listed('c', { phone: '330 555 0142' })]
  assert.deepEqual(likelyServices(all), likelyServices(all.toReversed()))
})

test('empty and endless text is no reason and no fault', () => {
  const blank = { name: '', organization: '', phone: '', place: '' }
  assert.deepEqual(likelyServices([listed('a', blank), listed('b', blank), listed('c', { name: '' })]), [])
  const endless = [
    listed('a', { name: 'x '.repeat(100_000) }),
    listed('b', { name: 'é'.repeat(100_000), phone: '9'.repeat(1000) }),
  ]
  assert.deepEqual(likelyServices(endless), [])
})

test(
  'among 3,028 real services some 75 pairs are worth a look, and finding them takes less than two seconds',
  needsShared,
  async (t) => {
    const services = await realServices()
    const began = process.cpuUsage()
    const pairs = likelyServices(services)
    const spentMs = process.cpuUsage(began).user / 1000
    const named = new Map(services.map((each) => [each.id, each.organization]))
    const found = new Set(pairs.map(({ one, other }) => [named.get(one), named.get(other)].sort().join(' = ')))
    t.diagnostic(`${services.length} services, ${pairs.length} pairs, ${Math.round(spentMs)} ms of processor`)
    assert.ok(spentMs < 2000, `${spentMs} ms`)
    assert.ok(pairs.length > 50 && pairs.length < 110, `${pairs.length} pairs`)
    for (const pair of [
      'FOOD DISTRIBUTION:: Moffett Manna = Moffett Manna',
      'BronxWorks-Morris Senior Center = Bronxworks Morris Senior Center',
      'Our Lady of Grace Parish = Our Lady of Grace Parish Ministry',
      'CATHOLIC CHARITIES COLUMBIA GREENE - CATSKILL = CATHOLIC CHARITIES OF COL/GREENE',
    ])
      assert.ok(found.has(pair), pair)
  },
)

/** The real services in the columns by which they are compared, as the directory keeps them. */
async function realServices(): Promise<Listed[]> {
  const { tables } = await readDirectory([sharedFile('foodpantries-hsds-csv.zip')!])
  const shelf = shelve(tables)
  return [...tables.service.values()].map((service) => {
    const organization = tables.organization.get(service.organization_id)!
    const [at] = childrenOf(shelf, 'service_at_location', 'service_id', service.id)
    const location = at && tables.location.get(at.location_id)
    const address = location && childrenOf(shelf, 'address', 'location_id', location.id)[0]
    const phone = [
      ...childrenOf(shelf, 'phone', 'service_id', service.id),
      ...(location ? childrenOf(shelf, 'phone', 'location_id', location.id) : []),
      ...childrenOf(shelf, 'phone', 'organization_id', organization.id),
    ][0]
    const categories = childrenOf(shelf, 'attribute', 'link_id', service.id).flatMap(
      ({ taxonomy_term_id }) => tables.taxonomy_term.get(taxonomy_term_id!)?.name ?? [],
    )
    return {
      id: service.id,
      name: service.name,
      organization: organization.name,
      phone: phone?.number ?? '',
      place: [address?.address_1, address?.city, address?.state_province].filter(Boolean).join(', '),
      needs: needsOfService({
        name: service.name,
        categories,
        ...(service.description && { description: service.description }),
      }),
      ...(service.url && { url: service.url }),
      ...(location?.latitude !== undefined && { latitude: location.latitude }),
      ...(location?.longitude !== undefined && { longitude: location.longitude }),
    }
  })
}
