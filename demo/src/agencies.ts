import { type Calendar, idOf } from './chance.ts'

/** Rows by table, in the words of the database. */
export type Rows = Record<string, object[]>

const state = 'OH'
export const demoState = state

interface Place {
  key: string
  name: string
  kind: 'human_services' | 'victim_services' | 'partner'
  program: string
  team: string
}
export const agencies: readonly Place[] = [
  {
    key: 'family-help',
    name: 'Larkmoor County Family Help',
    kind: 'human_services',
    program: 'Family navigation',
    team: 'East team',
  },
  { key: 'lantern', name: 'Lantern House', kind: 'victim_services', program: 'Safe home', team: 'Advocates' },
  { key: 'neighbors', name: 'Millbrook Neighbors Center', kind: 'partner', program: 'Neighbors', team: 'Front desk' },
]
export const agencyId = (key: string) => idOf('agency', key)
export const programId = (key: string) => idOf('program', key)
const unitId = (key: string, kind: string) => idOf('unit', key, kind)

interface Colleague {
  key: string
  agency: string
  name: string
  /** Logins of the demo are `<login>@demo.kith.example`; the others have addresses of their own. */
  login?: string
  role: string
  unit: 'agency' | 'program' | 'team'
  language?: 'en' | 'es'
  segments?: string[]
}
export const colleagues: readonly Colleague[] = [
  {
    key: 'rosa',
    agency: 'family-help',
    name: 'Rosa Thistledane',
    login: 'officer',
    role: 'officer',
    unit: 'team',
    segments: ['sud_part2'],
  },
  { key: 'theo', agency: 'family-help', name: 'Theo Marrowby', login: 'officer2', role: 'officer', unit: 'team' },
  {
    key: 'grace',
    agency: 'family-help',
    name: 'Grace Oyelstone',
    login: 'supervisor',
    role: 'supervisor',
    unit: 'program',
    segments: ['sud_part2'],
  },
  { key: 'leader', agency: 'family-help', name: 'Helen Candlemoor', login: 'leader', role: 'leader', unit: 'agency' },
  { key: 'admin', agency: 'family-help', name: 'Ivo Kowalwright', login: 'admin', role: 'admin', unit: 'agency' },
  {
    key: 'privacy',
    agency: 'family-help',
    name: 'Naledi Mbeliwood',
    login: 'privacy',
    role: 'privacy',
    unit: 'agency',
  },
  { key: 'auditor', agency: 'family-help', name: 'Abel Greywether', login: 'auditor', role: 'auditor', unit: 'agency' },
  { key: 'lupe', agency: 'family-help', name: 'Lupe Estrellado', role: 'officer', unit: 'team', language: 'es' },
  { key: 'dao', agency: 'family-help', name: 'Dao Tranfield', role: 'officer', unit: 'team' },
  { key: 'wes', agency: 'family-help', name: 'Wes Underbough', role: 'officer', unit: 'team' },
  {
    key: 'amina',
    agency: 'family-help',
    name: 'Amina Adeyfold',
    role: 'officer',
    unit: 'team',
    segments: ['sud_part2'],
  },
  { key: 'paul', agency: 'family-help', name: 'Paul Cobblewynd', role: 'supervisor', unit: 'team' },
  { key: 'june', agency: 'family-help', name: 'June Wrenfold', role: 'volunteer', unit: 'team' },
  { key: 'kofi', agency: 'family-help', name: 'Kofi Okonwelde', role: 'intern', unit: 'team' },
  {
    key: 'vera',
    agency: 'lantern',
    name: 'Vera Hollowmere',
    login: 'dv-advocate',
    role: 'officer',
    unit: 'team',
    segments: ['dv'],
  },
  {
    key: 'ana',
    agency: 'lantern',
    name: 'Ana Peñalosca',
    role: 'officer',
    unit: 'team',
    language: 'es',
    segments: ['dv'],
  },
  { key: 'ruth', agency: 'lantern', name: 'Ruth Saltmarshe', role: 'supervisor', unit: 'program', segments: ['dv'] },
  { key: 'pia', agency: 'lantern', name: 'Pia Haddamere', role: 'privacy', unit: 'agency' },
  { key: 'bea', agency: 'lantern', name: 'Bea Larkensby', role: 'volunteer', unit: 'team' },
  { key: 'sam', agency: 'neighbors', name: 'Sam Dappleworth', login: 'partner', role: 'partner', unit: 'agency' },
  { key: 'odile', agency: 'neighbors', name: 'Odile Fernhallow', role: 'supervisor', unit: 'program' },
  { key: 'rafa', agency: 'neighbors', name: 'Rafa Alcorvera', role: 'officer', unit: 'team', language: 'es' },
  { key: 'min', agency: 'neighbors', name: 'Min Nguyenfield', role: 'officer', unit: 'team' },
  { key: 'ted', agency: 'neighbors', name: 'Ted Owlsbury', role: 'volunteer', unit: 'team' },
]
export const userId = (key: string) => idOf('user', key)
export const seederOf = (agency: string) => `seeder.${agency}@service.kith`

/** Agencies, units, programmes and who works where: what the settings hold, before anyone is written down. */
export function structure(days: Calendar, portalPerson: { agency: string; personId: string; name: string }): Rows {
  const since = days.at(-900, 9)
  const units = agencies.flatMap((place) => {
    const [root, program, team] = [unitId(place.key, 'agency'), unitId(place.key, 'program'), unitId(place.key, 'team')]
    const agency_id = agencyId(place.key)
    return [
      { agency_id, id: root, parent_id: null, kind: 'agency', name: place.name, path: [root] },
      { agency_id, id: program, parent_id: root, kind: 'program', name: place.program, path: [root, program] },
      { agency_id, id: team, parent_id: program, kind: 'team', name: place.team, path: [root, program, team] },
    ]
  })
  const staff = colleagues.map((one) => ({
    agency_id: agencyId(one.agency),
    id: userId(one.key),
    kind: 'staff',
    email: one.login ? `${one.login}@demo.kith.example` : `${one.key}@${one.agency}.example`,
    name: one.name,
    language: one.language ?? 'en',
    active_from: since,
  }))
  const services = agencies.map((place) => ({
    agency_id: agencyId(place.key),
    id: userId(`seeder ${place.key}`),
    kind: 'service',
    email: seederOf(place.key),
    name: 'The demo',
    language: 'en',
    active_from: since,
  }))
  const person = {
    agency_id: agencyId(portalPerson.agency),
    id: userId('person'),
    kind: 'person',
    email: 'person@demo.kith.example',
    name: portalPerson.name,
    language: 'en',
    active_from: since,
  }
  const member = (key: string, agency: string, unit: string, role: string) => ({
    agency_id: agencyId(agency),
    id: idOf('membership', key),
    user_id: userId(key),
    unit_id: unitId(agency, unit),
    role,
    from_at: since,
  })
  return {
    agency: agencies.map((place) => ({
      id: agencyId(place.key),
      name: place.name,
      kind: place.kind,
      county: 'Larkmoor',
      zone: 'America/New_York',
      created_at: since,
    })),
    unit: units,
    program: agencies.map((place) => ({
      agency_id: agencyId(place.key),
      id: programId(place.key),
      unit_id: unitId(place.key, 'program'),
      name: place.program,
      segment: 'general',
    })),
    account: [...staff, ...services, person],
    membership: [
      ...colleagues.map((one) => member(one.key, one.agency, one.unit, one.role)),
      ...agencies.map((place) => member(`seeder ${place.key}`, place.key, 'agency', 'service')),
      member('person', portalPerson.agency, 'agency', 'person'),
    ],
    clearance: [
      ...colleagues.flatMap((one) =>
        (one.segments ?? []).map((segment) => ({
          agency_id: agencyId(one.agency),
          id: idOf('clearance', one.key, segment),
          user_id: userId(one.key),
          segment,
          from_at: since,
        })),
      ),
      ...agencies.flatMap((place) =>
        ['sud_part2', 'dv'].map((segment) => ({
          agency_id: agencyId(place.key),
          id: idOf('clearance', 'seeder', place.key, segment),
          user_id: userId(`seeder ${place.key}`),
          segment,
          from_at: since,
        })),
      ),
    ],
    proxy: [
      {
        agency_id: agencyId(portalPerson.agency),
        id: idOf('proxy', 'person'),
        user_id: userId('person'),
        person_id: portalPerson.personId,
        kind: 'self',
        from_at: days.at(-60, 9),
      },
    ],
  }
}
