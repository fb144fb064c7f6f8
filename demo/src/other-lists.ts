import { agencyId } from './agencies.ts'
import { type Calendar, idOf } from './chance.ts'
import { type DemoService, file } from './directory.ts'

/** A list of services as it came in: from whom, and for which agency's workers alone, if not for everybody. */
export interface DemoList {
  source: string
  onlyFor: string | null
  files: { path: string; text: string }[]
}

interface Entry {
  key: string
  name: string
  organization: string
  program?: string
  phone: string
  street: string
  status?: string
  checkedOn: string
}

/** The city's list and our own notes: some of the county's services once more, older, written otherwise, one of them closed. */
export function otherLists(services: readonly DemoService[], days: Calendar): DemoList[] {
  // Services that nothing else in the demo leans on.
  const [first, second, third, fourth] = [40, 46, 52, 58].map((n) => services[n]!) as [
    DemoService,
    DemoService,
    DemoService,
    DemoService,
  ]
  const alike = (key: string, of: DemoService, change: Partial<Entry>): Entry => ({
    key,
    name: of.name,
    organization: of.organization,
    phone: of.phone.replace(/\D+/g, '.').replace(/^\./, ''),
    street: of.street.replace('Street', 'St').replace('Avenue', 'Ave'),
    checkedOn: days.day(-420),
    ...change,
  })
  return [
    {
      source: 'City of Millbrook list',
      onlyFor: null,
      files: listed([
        alike('city first', first, {
          organization: `${first.organization}, Inc.`,
          name: `${first.name} (${first.organization})`,
        }),
        alike('city second', second, { status: 'inactive', checkedOn: days.day(-1100) }),
        alike('city third', third, { phone: '', name: `The ${third.name}` }),
        alike('city fourth east', fourth, { program: 'Housing department', checkedOn: days.day(-60) }),
        alike('city fourth west', fourth, { program: 'Family department', checkedOn: days.day(-90) }),
      ]),
    },
    {
      source: 'Our own notes',
      onlyFor: agencyId('family-help'),
      files: listed([alike('own first', first, { name: `${first.name}, ask for Bea`, checkedOn: days.day(-20) })]),
    },
  ]
}

function listed(entries: readonly Entry[]): DemoList['files'] {
  const id = (table: string, { key }: Entry) => idOf('other list', table, key)
  return [
    file(
      'organizations.csv',
      'id,name,description',
      entries.map((each) => [id('organization', each), each.organization, 'Serves Larkmoor County.']),
    ),
    file(
      'programs.csv',
      'id,organization_id,name,description',
      entries.flatMap((each) =>
        each.program ? [[id('program', each), id('organization', each), each.program, each.program]] : [],
      ),
    ),
    file(
      'locations.csv',
      'id,organization_id,location_type,name',
      entries.map((each) => [id('location', each), id('organization', each), 'physical', each.organization]),
    ),
    file(
      'addresses.csv',
      'id,location_id,address_1,city,state_province,postal_code,country,address_type',
      entries.map((each) => [
        id('address', each),
        id('location', each),
        each.street,
        'Millbrook',
        'OH',
        '43999',
        'US',
        'physical',
      ]),
    ),
    file(
      'services.csv',
      'id,organization_id,program_id,name,status,assured_date',
      entries.map((each) => [
        id('service', each),
        id('organization', each),
        each.program ? id('program', each) : '',
        each.name,
        each.status ?? 'active',
        each.checkedOn,
      ]),
    ),
    file(
      'service_at_locations.csv',
      'id,service_id,location_id',
      entries.map((each) => [id('at', each), id('service', each), id('location', each)]),
    ),
    file(
      'phones.csv',
      'id,service_id,number',
      entries.flatMap((each) => (each.phone ? [[id('phone', each), id('service', each), each.phone]] : [])),
    ),
  ]
}
