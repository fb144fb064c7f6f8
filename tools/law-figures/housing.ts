/** What help with rent takes of each state: HUD's income limits of the year, by county, each set of limits written once. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder, names, type Reference } from './reference.ts'
import type { StateFile } from './state-file.ts'

const [head, ...lines] = readFileSync(join(folder, 'data/section8_income_limits.csv'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(','))
const column = (name: string) => head!.indexOf(name)
const counties = readFileSync(join(folder, 'data/county_fips_2020.csv'), 'utf8').split('\n')
const codeOf: Record<string, string> = Object.fromEntries(
  Object.keys(names).map((state) => [
    state,
    counties
      .find((line) => line.split(',')[1] === state)!
      .split(',')[3]!
      .slice(0, 2),
  ]),
)
const sizes = [1, 2, 3, 4, 5, 6, 7, 8]
const levels = { low: 'low_income', veryLow: 'very_low_income', extremelyLow: 'extremely_low_income' }
const references: Reference[] = [
  { title: 'HUD, Section 8 income limits, FY2026', href: 'https://www.huduser.gov/portal/datasets/il.html' },
]
const since: Record<string, string> = { 2025: '2025-04-01', 2026: '2026-04-01' }
const year = '2026'

export function housingFigures({ state, put }: StateFile): void {
  const own = lines.filter((line) => line[0]!.startsWith(codeOf[state]!) && line[column('year')] === year)
  const from = since[year]!
  const sets: string[] = []
  const areaOf = new Map<number, number>()
  for (const line of own) {
    const set = line.slice(column('ami')).join(',')
    if (!sets.includes(set)) sets.push(set)
    areaOf.set(Number(line[0]!.slice(2)), sets.indexOf(set) + 1)
  }
  const write = (id: string, value: number | number[]) => put(`housing.${id}`, [{ from, value, references }])
  write('firstCounty', Number(`${codeOf[state]}000`))
  write(
    'area',
    Array.from({ length: Math.max(...areaOf.keys()) + 1 }, (_, code) => areaOf.get(code) ?? 0),
  )
  const rows = sets.map((set) => set.split(',').map(Number))
  const at = (row: number[], name: string) => row[column(name) - column('ami')]!
  write(
    'median',
    rows.map((row) => at(row, 'ami')),
  )
  for (const [id, name] of Object.entries(levels))
    write(
      id,
      rows.flatMap((row) => sizes.map((size) => at(row, `${name}_${size}`))),
    )
}
