import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readDirectory } from './read.ts'
import { shelve } from './shelf.ts'
import { foodBank, hall, needsShared, pantry, readAll, sharedFile, sharedFolder } from './testDirectory.ts'
import * as write from './write.ts'

function schemas() {
  const ajv = new Ajv2020({ strict: false, allErrors: true, addUsedSchema: false })
  addFormats.default(ajv)
  const load = (path: string) =>
    JSON.parse(readFileSync(new URL(`hsds-3.2.3/schema/${path}`, sharedFolder), 'utf8')) as object
  for (const name of readdirSync(new URL('hsds-3.2.3/schema/', sharedFolder)).filter((path) => path.endsWith('.json')))
    ajv.addSchema({ $id: `hsds:/${name}`, ...load(name) })
  const compiled = (name: string) =>
    ajv.compile({ $id: `hsds:/compiled/${name}.json`, ...load(`compiled/${name}.json`) })
  return {
    // The compiled forms of these say the same in four megabytes.
    service: ajv.getSchema('hsds:/service.json')!,
    organization: ajv.getSchema('hsds:/organization.json')!,
    serviceAtLocation: ajv.getSchema('hsds:/service_at_location.json')!,
    serviceListed: compiled('service_list'),
    organizationListed: compiled('organization_list'),
    serviceAtLocationListed: compiled('service_at_location_list'),
    location: ajv.getSchema('hsds:/location.json')!,
    term: ajv.getSchema('hsds:/taxonomy_term.json')!,
    taxonomy: ajv.getSchema('hsds:/taxonomy.json')!,
  }
}

test(
  'whatever real directory was read, all that is written is valid against the schemas of HSDS 3.2',
  needsShared,
  async () => {
    const valid = schemas()
    const ohana = readdirSync(new URL('ohana-sample/', sharedFolder)).map((name) => sharedFile(`ohana-sample/${name}`)!)
    const examples = readdirSync(new URL('hsds-3.2.3/examples-csv/', sharedFolder)).map(
      (name) => sharedFile(`hsds-3.2.3/examples-csv/${name}`)!,
    )
    for (const files of [[sharedFile('foodpantries-hsds-csv.zip')!], ohana, examples]) {
      const { tables } = await readDirectory(files)
      const shelf = shelve(tables)
      const check = (name: keyof typeof valid, written: unknown) =>
        assert.ok(valid[name](written), `${name}: ${JSON.stringify(valid[name].errors?.slice(0, 2))}`)
      // Every record has the same few shapes; a tenth of a large directory holds all of them.
      const some = <T>(rows: Iterable<T>): T[] => [...rows].filter((_, at, all) => all.length < 300 || at % 10 === 0)
      for (const service of some(tables.service.values())) {
        check('service', write.writeService(shelf, service))
        check('serviceListed', write.writeServiceListed(shelf, service))
      }
      for (const organization of some(tables.organization.values())) {
        check('organization', write.writeOrganization(shelf, organization))
        check('organizationListed', write.writeOrganizationListed(organization))
      }
      for (const at of some(tables.service_at_location.values())) {
        check('serviceAtLocation', write.writeServiceAtLocation(shelf, at))
        check('serviceAtLocationListed', write.writeServiceAtLocationListed(shelf, at))
      }
      for (const location of some(tables.location.values())) check('location', write.writeLocation(shelf, location))
      for (const term of tables.taxonomy_term.values()) check('term', write.writeTaxonomyTerm(shelf, term))
      for (const taxonomy of tables.taxonomy.values()) check('taxonomy', write.writeTaxonomy(taxonomy))
    }
  },
)

test('a service carries its organization and its locations, and what points back is not repeated', async () => {
  const { tables } = await readAll({
    'service_at_location.csv': `id,service_id,location_id\n${foodBank},${pantry},${hall}\n`,
  })
  const written = write.writeService(shelve(tables), tables.service.get(pantry)!)
  assert.deepEqual(written, {
    id: pantry,
    organization_id: foodBank,
    name: 'Tuesday pantry',
    status: 'active',
    service_at_locations: [
      {
        id: foodBank,
        location_id: hall,
        location: { id: hall, location_type: 'physical', name: 'Grange hall', latitude: 41.5, longitude: -81.7 },
      },
    ],
    organization: { id: foodBank, name: 'Maple County Food Bank', description: 'Feeds the county' },
  })
})

test('half an address is not published, because HSDS has no way to say what is not known', async () => {
  const { tables } = await readAll({
    'addresses.csv': `id,location_id,address_1,city,state_province,postal_code,country,address_type\n${pantry},${hall},,Akron,OH,,US,physical\n`,
  })
  assert.equal(tables.address.size, 1)
  assert.equal(write.writeLocation(shelve(tables), tables.location.get(hall)!).addresses, undefined)
})

test('a page says where it stands', () => {
  const { contents: _, ...page } = write.writePage([{ id: 'x' }], { page: 122, perPage: 25, total: 3_026 })
  assert.deepEqual(page, {
    total_items: 3_026,
    total_pages: 122,
    page_number: 122,
    size: 1,
    first_page: false,
    last_page: true,
    empty: false,
  })
  assert.equal(write.writePage([], { page: 1, perPage: 25, total: 0 }).last_page, true)
})
