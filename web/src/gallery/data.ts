// One invented family, the same on every run.
import type { Step } from '../kit/cliff/cliff.ts'
import type { Circle, Tie } from '../kit/ecomap/ecomap.ts'
import type { Event } from '../kit/timeline/lanes.ts'

type Row = [
  id: string,
  name: string,
  kind: Circle['kind'],
  ring: 1 | 2 | 3,
  quality: Tie['quality'],
  flow: Tie['flow'],
  since: string,
  role?: string | undefined,
  change?: Tie['change'],
]
const rows: Row[] = [
  ['mateo', 'Mateo', 'family', 1, 'strong', 'both', '2017', 'son'],
  ['lucia', 'Lucía', 'family', 1, 'strong', 'both', '2020', 'daughter'],
  ['elvira', 'Doña Elvira', 'family', 1, 'strong', 'gives', '1991', 'mother'],
  ['tomas', 'Tomás', 'family', 2, 'thin', 'both', '1994', 'brother'],
  ['ruben', 'Rubén', 'family', 2, 'strained', 'takes', '2014', 'father of the children'],
  ['marta', 'Tía Marta', 'family', 2, 'usual', 'gives', '1991', 'aunt'],
  ['paola', 'Paola', 'family', 3, 'thin', 'both', '2001', 'cousin'],
  ['ana', 'Ana', 'friend', 1, 'strong', 'both', '2019', 'friend'],
  ['keisha', 'Keisha', 'friend', 2, 'usual', 'both', '2022', 'friend', 'closer'],
  ['nowak', 'Mrs. Nowak', 'friend', 2, 'thin', 'gives', '2023', 'neighbor'],
  ['carpool', 'Carpool', 'friend', 3, 'thin', 'both', '2024'],
  ['parish', 'San José parish', 'community', 2, 'strong', 'both', '2016'],
  ['choir', 'Choir', 'community', 3, 'thin', 'both', '2018'],
  ['school', 'Lincoln School', 'community', 1, 'strong', 'gives', '2022'],
  ['library', 'Library', 'community', 3, 'thin', 'gives', '2023'],
  ['garden', 'Community garden', 'community', 3, 'usual', 'both', '2025', undefined, 'new'],
  ['laundry', 'Laundry (work)', 'community', 2, 'strained', 'both', '2024'],
  ['english', 'English class', 'community', 2, 'strong', 'gives', '2025'],
  ['snap', 'Food benefits', 'service', 2, 'usual', 'gives', '2024'],
  ['clinic', 'Eastside Clinic', 'service', 1, 'strong', 'gives', '2020'],
  ['landlord', 'Landlord', 'service', 2, 'strained', 'takes', '2023'],
  ['legal', 'Harbor Legal Aid', 'service', 2, 'thin', 'gives', '2026', undefined, 'new'],
  ['court', 'Family court', 'service', 3, 'strained', 'takes', '2025'],
  ['wic', 'WIC', 'service', 3, 'thin', 'gives', '2020', undefined, 'ended'],
]

export const circles: Circle[] = [
  { id: 'ines', name: 'Inés Aguilar', kind: 'self', ring: 0 },
  ...rows.map(([id, name, kind, ring]): Circle => ({ id, name, kind, ring })),
]
export const ties: Tie[] = rows.map(([to, , , , quality, flow, since, role, change]) => ({
  to,
  quality,
  flow,
  since,
  role,
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
export const falls = (words: { food: string; care: string }) => [
  { earningsCents: foodEndsCents, what: words.food },
  { earningsCents: careEndsCents, what: words.care },
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
