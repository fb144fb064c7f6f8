// One invented family, the same on every run.
import type { Fall, Step } from '../kit/cliff/cliff.ts'
import { type Circle, type CircleKind, ringOf, type Tie } from '../kit/ecomap/ecomap.ts'
import type { Event } from '../kit/timeline/lanes.ts'

type Row = [
  id: string,
  name: string,
  kind: CircleKind,
  quality: Tie['quality'],
  flow: Tie['flow'],
  since: string,
  role?: string | undefined,
  change?: Tie['change'],
]
const rows: Row[] = [
  ['mateo', 'Mateo', 'family', 'strong', 'both', '2017', 'son'],
  ['lucia', 'Lucía', 'family', 'strong', 'both', '2020', 'daughter'],
  ['elvira', 'Doña Elvira', 'family', 'strong', 'toPerson', '1991', 'mother'],
  ['tomas', 'Tomás', 'family', 'broken', 'both', '1994', 'brother'],
  ['ruben', 'Rubén', 'family', 'dangerous', 'toThem', '2014', 'father of the children'],
  ['marta', 'Tía Marta', 'family', 'ordinary', 'toPerson', '1991', 'aunt'],
  ['paola', 'Paola', 'family', 'ordinary', 'both', '2001', 'cousin'],
  ['ana', 'Ana', 'friend', 'strong', 'both', '2019', 'friend'],
  ['keisha', 'Keisha', 'friend', 'ordinary', 'both', '2022', 'friend', 'closer'],
  ['nowak', 'Mrs. Nowak', 'friend', 'ordinary', 'toPerson', '2023', 'neighbor'],
  ['carpool', 'Carpool', 'friend', 'ordinary', 'both', '2024'],
  ['parish', 'San José parish', 'community', 'strong', 'both', '2016'],
  ['choir', 'Choir', 'community', 'ordinary', 'both', '2018'],
  ['school', 'Lincoln School', 'community', 'strong', 'toPerson', '2022'],
  ['library', 'Library', 'community', 'ordinary', 'toPerson', '2023'],
  ['garden', 'Community garden', 'community', 'ordinary', 'both', '2025', undefined, 'new'],
  ['laundry', 'Laundry (work)', 'community', 'strained', 'both', '2024'],
  ['english', 'English class', 'community', 'strong', 'toPerson', '2025'],
  ['snap', 'Food benefits', 'service', 'ordinary', 'toPerson', '2024'],
  ['clinic', 'Eastside Clinic', 'service', 'strong', 'toPerson', '2020'],
  ['landlord', 'Landlord', 'service', 'strained', 'toThem', '2023'],
  ['legal', 'Harbor Legal Aid', 'service', 'ordinary', 'toPerson', '2026', undefined, 'new'],
  ['court', 'Family court', 'service', 'strained', 'toThem', '2025'],
  ['wic', 'WIC', 'service', 'ordinary', 'toPerson', '2020', undefined, 'ended'],
]

const shapes = { family: 'round', friend: 'round', community: 'square', service: 'formal' } as const
export const circles: Circle[] = [
  { id: 'ines', name: 'Inés Aguilar', kind: 'self', ring: 0, known: 0, shape: 'round' },
  ...rows.map(
    ([id, name, kind, quality], i): Circle => ({
      id,
      name,
      kind,
      ring: ringOf(quality),
      known: i + 1,
      shape: shapes[kind],
      home: i < 3 ? 'now' : id === 'ruben' ? 'before' : undefined,
    }),
  ),
]
export const ties: Tie[] = rows.map(([to, , kind, quality, flow, since, role, change]) => ({
  id: `tie-${to}`,
  to,
  quality,
  flow,
  formal: kind === 'service',
  role: role ?? '',
  since: `${since}-01-01`,
  until: null,
  marks: { neverTold: to === 'ruben', neverMeet: to === 'ruben' },
  change,
}))

const foodEndsCents = 2900_00
const careEndsCents = 3600_00

/** Earnings from nothing to $4,800, with two falls. The figures are invented; only their shape matters here. */
export const steps: Step[] = Array.from({ length: 49 }, (_, i) => {
  const earnings = i * 100_00
  const food = earnings < foodEndsCents ? Math.max(0, 680_00 - earnings * 0.16) : 0
  const credit = Math.max(0, Math.min(520_00, earnings * 0.34) - Math.max(0, earnings - 2300_00) * 0.14)
  const care = earnings < careEndsCents ? 610_00 : 0
  return { earningsCents: earnings, leftCents: Math.round(earnings * 0.91 + food + credit + care) }
})
const stepCents = 100_00
export const falls = (words: { food: string; care: string }): Fall[] => [
  { fromCents: foodEndsCents - stepCents, toCents: foodEndsCents, what: words.food, short: words.food, how: 'ends' },
  { fromCents: careEndsCents - stepCents, toCents: careEndsCents, what: words.care, short: words.care, how: 'ends' },
]

export const today = '2026-11-22'
export const events: Event[] = [
  { id: 'e1', on: '2026-06-02', until: '2026-12-15', lane: 'Food benefits', label: 'Certified' },
  { id: 'e2', on: '2026-11-20', lane: 'Food benefits', label: 'Notice of renewal' },
  { id: 'e3', on: '2026-12-15', lane: 'Food benefits', label: 'Renewal due' },
  { id: 'e4', on: '2026-08-14', lane: 'Home', label: 'Heat shut off' },
  { id: 'e5', on: '2026-11-10', lane: 'Home', label: 'Heat back on' },
  { id: 'e6', on: '2026-10-29', lane: 'School', label: 'Met with Lincoln School' },
  { id: 'e7', on: '2026-12-01', lane: 'School', label: 'Breakfast starts' },
  { id: 'e8', on: '2026-11-18', lane: 'Referrals', label: 'Harbor Legal Aid: sent' },
  { id: 'e9', on: '2026-11-21', lane: 'Referrals', label: 'accepted' },
]
