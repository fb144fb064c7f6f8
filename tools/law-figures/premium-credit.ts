/** What the premium tax credit takes of each state: rating areas by county, benchmark prices, age curves, family tiers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, parametersOf, type Reference } from './reference.ts'
import type { StateFile } from './state-file.ts'

const aca = parametersOf('aca.json')
/** Los Angeles County has two areas by ZIP code; most of it is in this one. */
const losAngeles = { code: 37, area: 16, other: 15, fips: 6037 }
/** What became of areas that the list still calls by their old names. */
const renamed: Record<string, string[]> = {
  VALDEZCORDOVA_AK: ['CHUGACH_AK', 'COPPERRIVER_AK'],
  WADEHAMPTON_AK: ['KUSILVAK_AK'],
}
const plain = (name: string, state: string) =>
  `${name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase()}_${state}`
const kind = /_?(COUNTY|PARISH|BOROUGH|CENSUS_AREA|MUNICIPALITY|CITY_AND_BOROUGH)$/
const withoutKind = (name: string) =>
  name.toUpperCase().replaceAll(' ', '_').replaceAll('-', '_').replace(kind, '').replace(kind, '')

const list = (file: string) =>
  readFileSync(join(folder, 'data', file), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
const areas = new Map<string, number>()
for (const line of list('aca_rating_areas.csv')) {
  const [place, area] = line.split(',') as [string, string]
  const [name, state] = [place.slice(0, -3), place.slice(-2)]
  areas.set(plain(name, state), Number(area))
  const short = plain(withoutKind(name), state)
  for (const now of [short, ...(renamed[short] ?? [])]) if (!areas.has(now)) areas.set(now, Number(area))
}
/** State → code of the county within it → area. */
const counties = new Map<string, Map<number, number>>()
for (const line of list('county_fips_2020.csv')) {
  const [, state, name, fips] = line.split(',') as [string, string, string, string]
  const area = areas.get(plain(name, state)) ?? areas.get(plain(withoutKind(name), state))
  if (area !== undefined) counties.set(state, (counties.get(state) ?? new Map()).set(Number(fips.slice(2)), area))
}

const prices: Reference = {
  title: 'KFF, Health Insurance Marketplace Calculator, benchmark premiums',
  href: 'https://www.kff.org/interactive/subsidy-calculator/',
}
const ratingAreas: Reference = {
  title: 'CMS, market rating reforms: geographic rating areas',
  href: 'https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/state-gra',
}
const curves: Reference = {
  title: 'CMS, market rating reforms: state-specific age curves and family tiers',
  href: 'https://www.cms.gov/cciio/programs-and-initiatives/health-insurance-market-reforms/downloads/statespecagecrv053117.pdf',
}

export function premiumCreditFigures({ state, put }: StateFile): void {
  const lower = state.toLowerCase()
  const areaOf = counties.get(state)!
  if (state === 'CA') areaOf.set(losAngeles.code, losAngeles.area)
  const most = Math.max(...areaOf.values())
  const priceIn = (area: number, year: string) =>
    Object.entries(aca.get(`gov.aca.state_rating_area_cost.${state}.${area}`)?.values ?? {}).find(([day]) =>
      day.startsWith(year),
    )?.[1] ?? 0
  const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)
  if (most > 1) {
    put('aca.area', [
      {
        from: '2014-01-01',
        value: [0, ...upTo(Math.max(...areaOf.keys()))].map((code) => areaOf.get(code) ?? 0),
        references: [ratingAreas],
      },
    ])
    const first = list('county_fips_2020.csv')
      .find((line) => line.split(',')[1] === state)!
      .split(',')[3]!
    put('aca.firstCounty', [
      { from: '2014-01-01', value: Number(`${first.slice(0, 2)}000`), references: [ratingAreas] },
    ])
  }
  put(
    'aca.price',
    ['2025', '2026'].map((year) => ({
      from: `${year}-01-01`,
      value: [0, ...upTo(most).map((area) => Number(priceIn(area, year)))],
      references: [prices],
    })),
  )
  // prices of type 2B (150 to 200 %) and above 300 % were not at hand
  if (state === 'MA') {
    const rule = {
      title: '956 CMR 12.04(2)',
      href: 'https://www.law.cornell.edu/regulations/massachusetts/956-CMR-12-04',
    }
    const list = {
      title: 'Massachusetts Health Connector, ConnectorCare 2026, lowest premium (second hand)',
      href: 'https://www.mahealthconnector.org/learn/plan-information/connectorcare-plans',
    }
    for (const [i, [top, price]] of (
      [
        [1.5, 0],
        [2, null],
        [2.5, 103],
        [3, 152],
      ] as const
    ).entries()) {
      put(`aca.statePlanTop${i + 1}`, [{ from: '2026-01-01', value: top, references: [rule] }])
      if (price !== null) put(`aca.statePlanPrice${i + 1}`, [{ from: '2026-01-01', value: price, references: [list] }])
    }
  }
  if (state === 'CA') {
    put('aca.splitCounties', [{ from: '2014-01-01', value: [losAngeles.fips], references: [ratingAreas] }])
    put('aca.otherArea', [{ from: '2014-01-01', value: losAngeles.other, references: [ratingAreas] }])
  }
  const tiers = [
    'CHILD_ONLY',
    'ONE_ADULT',
    'TWO_ADULTS',
    'ONE_ADULT_AND_ONE_OR_MORE_CHILDREN',
    'TWO_ADULTS_AND_ONE_OR_MORE_CHILDREN',
  ].map((tier) => aca.get(`gov.aca.family_tier_ratings.${lower}.${tier}`))
  if (tiers.some(Boolean))
    put('aca.tier', [
      // where a child alone has no tier of its own, the child pays as one adult does
      {
        from: '2018-01-01',
        value: tiers.map((tier) => Number((tier ?? tiers[1]!).values['2018-01-01'])),
        references: [curves],
      },
    ])
  else if (aca.has(`gov.aca.age_curves.${lower}[0].amount`)) {
    const steps = Array.from({ length: 60 }, (_, i) =>
      (['threshold', 'amount'] as const).map(
        (part) => aca.get(`gov.aca.age_curves.${lower}[${i}].${part}`)?.values['2018-01-01'],
      ),
    ).filter(([from]) => from !== undefined) as [number, number][]
    put('aca.ageFactor', [
      {
        from: '2018-01-01',
        value: Array.from({ length: 51 }, (_, i) => steps.findLast(([from]) => from <= i + 14)![1]),
        references: [curves],
      },
    ])
  }
}
