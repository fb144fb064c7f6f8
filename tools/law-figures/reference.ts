/** The folder of reference figures: parameters by their path, with dated values and what they rest on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Value = number | boolean | string | string[]
interface Parameter {
  path: string
  values: Record<string, Value>
  references?: number[]
}
export interface Reference {
  title: string
  href?: string
}
/** A value as it goes into a state's file. */
export interface Written {
  from: string
  value: number | number[] | null
  beyond?: number
  references: Reference[]
}

/** A parameter without its path. */
export interface Found {
  values: Record<string, Value>
  references: Reference[]
}
export type Figures = ReadonlyMap<string, Found>

export const folder = process.argv[2] ?? '../shared/law/figures'
export const names: Record<string, string> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,' +
    'IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,' +
    'NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,' +
    'TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming'
  )
    .split(',')
    .map((pair) => [pair.slice(0, 2), pair.slice(3)]),
)

const loaded = new Map<string, Figures>()
/** The parameters of one file of the folder: `parametersOf('snap.json').get('gov.usda.snap.…')`. */
export function parametersOf(file: string): Figures {
  const known = loaded.get(file)
  if (known) return known
  const { parameters, references } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    parameters: Parameter[]
    references: Reference[]
  }
  const found: Figures = new Map(
    parameters.map((p) => [
      p.path,
      { values: p.values, references: (p.references ?? []).map((at) => references[at]!) },
    ]),
  )
  loaded.set(file, found)
  return found
}
const fips = new Map(
  readFileSync(join(folder, 'data/county_fips_2020.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [, state, name, code] = line.split(',')
      return [
        `${name!.toUpperCase().replaceAll("'", '').replaceAll('.', '').replace(/[ -]/g, '_')}_${state}`,
        Number(code),
      ]
    }),
)

/** Of a parameter's references the two that speak of this state and year most closely. */
export const closest = (references: Reference[], state: string, from: string): Reference[] => {
  const year = Number(from.slice(0, 4)) + (from.slice(5) >= '10-01' ? 1 : 0)
  const score = (r: Reference) => {
    const text = `${r.title} ${r.href ?? ''}`
    if ((state !== 'VT' && text.includes('3Squares')) || (state !== 'CA' && text.includes('CDSS'))) return -9
    const others = Object.entries(names).filter(([code]) => code !== state)
    let points = 0
    if (text.includes(names[state]!) || r.title.startsWith(`${state} `)) points += 4
    else if (
      others.some(
        ([code, name]) =>
          r.title.includes(name) ||
          r.title.startsWith(`${code} `) ||
          (r.href ?? '').includes(`${name.toLowerCase().replace(' ', '')}.gov`),
      )
    )
      points -= 6
    if (new RegExp(`(FY ?|FFY ?|fiscal year )?(${year}|FY${String(year).slice(2)})\\b`).test(text)) points += 2
    else {
      // a table of another year is a poor witness, the poorer the further off
      const years = [...r.title.matchAll(/\b(?:FY ?)?(20[012]\d)\b/g)].map((found) => Number(found[1]))
      if (years.length > 0) points -= Math.min(3, ...years.map((other) => Math.abs(other - year)))
    }
    if (r.title.startsWith('USDA utility allowances by state')) points += 1
    return points
  }
  const different = references
    .map(tidy)
    .filter((r, i, all) => all.findIndex((other) => other.title === r.title && other.href === r.href) === i)
  const ranked = different.map((r) => [score(r), r] as const).sort((a, b) => b[0] - a[0])
  const good = ranked.filter(([points]) => points > -3)
  // a figure always has a source, if only the best of bad ones
  return (good.length > 0 ? good.slice(0, 2) : ranked.slice(0, 1)).map(([, r]) => r)
}

/** Words of whoever gathered the figures say nothing to a reader of the law. */
const tidy = (r: Reference): Reference => ({
  ...r,
  title: r.title.replace(/[.;,]?\s*Extracted by build_\w+/, '').replace(/\s*#page .*$/, ''),
})

export const asValue = (value: Value): number | number[] | null => {
  if (value === '-Infinity') return null
  if (value === 'Infinity') return Number.POSITIVE_INFINITY
  if (typeof value === 'boolean') return value ? 1 : 0
  if (Array.isArray(value)) return value.map((name) => fips.get(name) ?? fail(`no county code for ${name}`))
  return typeof value === 'number' ? value : fail(`not a figure: ${value}`)
}
const fail = (message: string): never => {
  throw new Error(message)
}
