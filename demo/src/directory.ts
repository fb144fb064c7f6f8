import { type NeedKey, needs } from '@kith/hsds'
import { agencyId } from './agencies.ts'
import { type Calendar, type Chance, idOf } from './chance.ts'
import { phone, streets } from './names.ts'

/** A service of the demo's directory as referrals need it. */
export interface DemoService {
  id: string
  name: string
  organization: string
  email: string
  agencyId: string | null
  need: string
  phone: string
  street: string
}

interface Kind {
  need: NeedKey
  names: string[]
  words: string
}
const kinds: readonly Kind[] = [
  {
    need: 'food',
    names: ['Thursday pantry', 'Pantry on wheels', 'Community fridge', 'Hot supper', 'Breakfast for school children'],
    words: 'Food for anyone who comes. No papers asked.',
  },
  {
    need: 'rent',
    names: ['Rent bridge', 'Deposit fund', 'Eviction help desk'],
    words: 'Help with one month of rent, paid to the landlord.',
  },
  {
    need: 'utilities',
    names: ['Warm winter fund', 'Light bill help'],
    words: 'Help with heating and power bills. Bring the last bill.',
  },
  {
    need: 'shelter',
    names: ['Night shelter', 'Family shelter'],
    words: 'A bed for tonight. Families stay together.',
  },
  {
    need: 'legal',
    names: ['Housing lawyers', 'Benefits hearings help', 'Family law clinic'],
    words: 'Free advice, also at a fair hearing about benefits.',
  },
  {
    need: 'health',
    names: ['Walk-in clinic', 'Children’s clinic', 'Dental day'],
    words: 'Care on a sliding scale. Interpreters on request.',
  },
  {
    need: 'mentalHealth',
    names: ['Someone to talk with', 'Grief circle', 'Teen counseling'],
    words: 'Talks with a counselor, in English and Spanish.',
  },
  {
    need: 'recovery',
    names: ['Recovery circle', 'Recovery house'],
    words: 'Support on the way to recovery, with peers.',
  },
  {
    need: 'childCare',
    names: ['Little Larks day care', 'After-school room', 'Evening child care'],
    words: 'Care for children; help with the fee for families with little income.',
  },
  {
    need: 'work',
    names: ['Job desk', 'Forklift course', 'Résumé morning'],
    words: 'Help with finding work and with applications.',
  },
  {
    need: 'education',
    names: ['English class', 'GED evening course', 'Reading together'],
    words: 'Classes for adults, free.',
  },
  {
    need: 'transport',
    names: ['Ride circle', 'Bus passes'],
    words: 'Rides to the clinic and to work.',
  },
  {
    need: 'safety',
    names: ['Safe line', 'Advocate beside you'],
    words: 'Someone to talk with who listens first. Day and night.',
  },
  {
    need: 'goods',
    names: ['Coat closet', 'Diaper bank', 'Furniture barn'],
    words: 'Clothes, diapers and furniture, free.',
  },
]
const makers = [
  'Millbrook',
  'Ferry Street',
  'Larkmoor',
  'Quarry Hill',
  'Heron Lake',
  'Canal Side',
  'Orchard Row',
  'Juniper',
  'Old Mill',
  'Copper Court',
]
const houses = ['Neighbors', 'Hands', 'Table', 'Bridge', 'Commons', 'Circle']

/** 120 services of 60 organizations, as HSDS 3.2 tabular files; some not looked at for years, on purpose. */
export function demoDirectory(
  c: Chance,
  days: Calendar,
): { files: { path: string; text: string }[]; services: DemoService[] } {
  const organizations: string[][] = []
  const locations: string[][] = []
  const services: string[][] = []
  const at: string[][] = []
  const phones: string[][] = []
  const schedules: string[][] = []
  const languages: string[][] = []
  const addresses: string[][] = []
  const terms: string[][] = []
  const attributes: string[][] = []
  const listed: DemoService[] = []
  const taxonomy = idOf('taxonomy')
  for (const kind of kinds)
    terms.push([idOf('term', kind.need), kind.need, needs[kind.need].categories[0]!, kind.words, taxonomy])

  for (let n = 0; n < 60; n++) {
    const agency = n === 0 ? 'neighbors' : n === 1 ? 'lantern' : null
    const organization = agency ? agencyId(agency) : idOf('organization', n)
    const name =
      n === 0
        ? 'Millbrook Neighbors Center'
        : n === 1
          ? 'Lantern House'
          : `${makers[n % makers.length]} ${houses[Math.floor(n / makers.length) % houses.length]}`
    const slug = name.toLowerCase().replace(/[^a-z]+/g, '-')
    organizations.push([
      organization,
      name,
      `${name} serves everyone in Larkmoor County.`,
      `hello@${slug}.example`,
      `https://${slug}.example`,
    ])
    const location = idOf('location', n)
    const [lat, lon] = [40.05 + c.next() * 0.2, -82.5 + c.next() * 0.25]
    locations.push([location, organization, name, lat.toFixed(5), lon.toFixed(5)])
    const street = `${10 + c.below(900)} ${c.pick(streets)}`
    addresses.push([idOf('address', n), location, street, 'Millbrook', 'OH', '43999', 'US', 'physical'])
    for (let k = 0; k < 2; k++) {
      const kind = n === 0 ? kinds[k === 0 ? 0 : 10]! : n === 1 ? kinds[k === 0 ? 12 : 3]! : c.pick(kinds)
      const id = idOf('service', n, k)
      const title = `${c.pick(kind.names)}${k === 1 && n > 1 ? ` at ${makers[n % makers.length]}` : ''}`
      const stale = n % 8 === 5
      const email = `${kind.need.toLowerCase()}@${slug}.example`
      services.push([
        id,
        organization,
        title,
        kind.words,
        'active',
        email,
        stale ? days.day(-900) : days.day(-c.below(150)),
        days.at(stale ? -900 : -c.below(150), 12),
      ])
      at.push([idOf('at', n, k), id, location])
      const number = phone(c)
      phones.push([idOf('phone', n, k), id, number])
      attributes.push([idOf('attribute', n, k), id, 'service', idOf('term', kind.need)])
      for (const code of c.happens(0.6) ? ['en', 'es'] : ['en'])
        languages.push([idOf('language', n, k, code), id, code === 'en' ? 'English' : 'Spanish', code])
      const [opens, closes] = c.pick([
        ['09:00', '17:00'],
        ['10:00', '14:00'],
        ['16:00', '20:00'],
        ['08:00', '12:00'],
      ])
      schedules.push([
        idOf('schedule', n, k),
        id,
        days.day(-400),
        days.day(400),
        'WEEKLY',
        c.pick(['MO,TU,WE,TH,FR', 'TU,TH', 'MO,WE,FR', 'TH', 'SA']),
        opens!,
        closes!,
      ])
      listed.push({
        id,
        name: title,
        organization: name,
        email,
        agencyId: agency ? agencyId(agency) : null,
        need: kind.need,
        phone: number,
        street,
      })
    }
  }
  return {
    services: listed,
    files: [
      file('organizations.csv', 'id,name,description,email,website', organizations),
      file('locations.csv', 'id,organization_id,name,latitude,longitude', locations),
      file('addresses.csv', 'id,location_id,address_1,city,state_province,postal_code,country,address_type', addresses),
      file('services.csv', 'id,organization_id,name,description,status,email,assured_date,last_modified', services),
      file('service_at_locations.csv', 'id,service_id,location_id', at),
      file('phones.csv', 'id,service_id,number', phones),
      file('schedules.csv', 'id,service_id,valid_from,valid_to,freq,byday,opens_at,closes_at', schedules),
      file('languages.csv', 'id,service_id,name,code', languages),
      file('taxonomies.csv', 'id,name,description', [[taxonomy, 'Needs', 'What people look for']]),
      file('taxonomy_terms.csv', 'id,code,name,description,taxonomy_id', terms),
      file('attributes.csv', 'id,link_id,link_entity,taxonomy_term_id', attributes),
    ],
  }
}

export const file = (path: string, head: string, rows: string[][]) => ({
  path,
  text: [head.split(','), ...rows].map(line).join(''),
})
const line = (cells: string[]) =>
  `${cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
