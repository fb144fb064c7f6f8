import { addFault, type Fault, type FaultCode, type FaultList } from './fault.ts'
import { closedNote } from './older.ts'
import type { Placed } from './references.ts'
import { stemTable } from './shapes.ts'
import { columnsOf, type TableName } from './tables.ts'

type Add = (column: string, code: FaultCode, done: Fault['done'], more?: Pick<Fault, 'value' | 'figures'>) => void
type Values = Placed['values']
type Cells = Readonly<Record<string, string>>

/**
 * What only the whole row can tell: required cells, ages, hours, coordinates. Mends `values` in place.
 * False: the row is left out and the reason is listed.
 */
export function mendRow(placed: Placed, cells: Cells, add: Add): boolean {
  const { table, values } = placed
  if (mend[table]?.(values, add, cells) === false) return false
  for (const [name, column] of Object.entries(columnsOf(table))) {
    if (column.required && values[name] === undefined) {
      add(name, 'required', 'row left out')
      return false
    }
  }
  return true
}

const mend: { readonly [T in TableName]?: (values: Values, add: Add, cells: Cells) => boolean | undefined } = {
  taxonomy: describeByName,
  taxonomy_term(values) {
    // Most taxonomies have names only; one remark a term would drown the others.
    if (values.name !== undefined) values.description ??= values.name
    return undefined
  },
  program: describeByName,
  organization: describeByName,
  service: mendService,
  location: mendLocation,
  schedule: mendSchedule,
  address: mendAddress,
  attribute(values) {
    const table = stemTable(String(values.link_entity ?? ''))
    if (table !== undefined) values.link_entity = table
    return undefined
  },
  phone(values, add) {
    if (values.number === undefined) add('number', 'required', 'row left out')
    return values.number !== undefined
  },
  cost_option: checkSpan('valid_from', 'valid_to'),
}

/** HSDS requires a description. A publisher without one is no reason to lose the organization. */
function describeByName(values: Values, add: Add): undefined {
  if (values.description !== undefined || values.name === undefined) return
  values.description = values.name
  add('description', 'standIn', 'mended', { figures: { from: 'name' } })
}

function mendService(values: Values, add: Add): undefined {
  if (values.status === undefined) {
    values.status = 'active'
    add('status', 'assumed', 'mended', { figures: { to: 'active' } })
  }
  const { minimum_age: low, maximum_age: high } = values
  if (typeof low === 'number' && typeof high === 'number' && low > high)
    add('minimum_age', 'agesCrossed', 'noted', { value: String(low), figures: { to: high } })
}

function mendLocation(values: Values, add: Add, cells: Cells): undefined {
  if (values.location_type === undefined) {
    values.location_type = 'physical'
    add('location_type', 'assumed', 'mended', { figures: { to: 'physical' } })
  }
  const { latitude, longitude } = values
  const drop = () => {
    delete values.latitude
    delete values.longitude
  }
  if ((latitude === undefined) !== (longitude === undefined)) {
    const lacking = latitude === undefined ? 'latitude' : 'longitude'
    // One that was there and could not be read is listed already.
    if (cells[lacking] === undefined) add(lacking, 'coordinatesHalf', 'cell left out')
    drop()
  } else if (latitude === 0 && longitude === 0) {
    add('latitude', 'coordinatesZero', 'cell left out')
    drop()
  }
}

/**
 * The location's cells, put right where latitude and longitude plainly stand in each other's place: the one is beyond a
 * pole and the other could be a latitude.
 */
export function unswapped(cells: Cells, add: Add): Cells {
  const latitude = Number(cells.latitude)
  const longitude = Number(cells.longitude)
  const swapped = Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90
  if (!swapped) return cells
  add('latitude', 'coordinatesSwapped', 'mended', { value: `${latitude}, ${longitude}` })
  return { ...cells, latitude: String(longitude), longitude: String(latitude) }
}

function mendSchedule(values: Values, add: Add): boolean {
  checkSpan('valid_from', 'valid_to')(values, add)
  checkSpan('dtstart', 'until')(values, add)
  const { opens_at: opens, closes_at: closes, description } = values
  if (opens !== undefined && closes !== undefined && closes <= opens)
    add('closes_at', 'closesFirst', 'noted', { value: String(closes), figures: { from: opens } })
  if (typeof description === 'string' && isPhone(description)) {
    delete values.description
    const done = saysSomething(values) ? 'cell left out' : 'row left out'
    add('description', 'hoursSlipped', done, { value: description })
    if (done === 'row left out') return false
  }
  if (values.notes === closedNote && opens === undefined && values.valid_from === undefined) {
    add('valid_from', 'holidayUndated', 'row left out')
    return false
  }
  const says = saysSomething(values)
  if (!says) add('id', 'nothingSaid', 'row left out')
  return says
}

function saysSomething(values: Values): boolean {
  return Object.keys(values).some((name) => !/id$|^wkst$|^timezone$/.test(name))
}

function isPhone(text: string): boolean {
  return /^[+(]?[\d\s().-]{7,20}$/.test(text) && text.replace(/\D/g, '').length >= 10
}

function mendAddress(values: Values, add: Add): boolean {
  if (values.address_type === undefined) {
    values.address_type = 'physical'
    add('address_type', 'assumed', 'mended', { figures: { to: 'physical' } })
  }
  const american =
    /^\d{5}(-\d{4})?$/.test(String(values.postal_code ?? '')) &&
    /^[A-Za-z]{2}$/.test(String(values.state_province ?? ''))
  if (values.country === undefined && american) {
    values.country = 'US'
    add('country', 'assumed', 'mended', { figures: { to: 'US' } })
  }
  const parts = ['address_1', 'city', 'state_province', 'postal_code', 'country']
  const missing = parts.filter((name) => values[name] === undefined)
  if (values.address_1 === undefined && values.city === undefined && values.postal_code === undefined) {
    add('address_1', 'required', 'row left out')
    return false
  }
  if (missing.length > 0) add(missing[0]!, 'addressIncomplete', 'noted', { figures: { columns: missing.join(', ') } })
  const city = values.city
  if (typeof city === 'string' && /^(#|unit |apt |suite )?\d/i.test(city))
    add('city', 'citySlipped', 'noted', { value: city })
  return true
}

function checkSpan(from: string, to: string) {
  return (values: Values, add: Add): undefined => {
    const start = values[from]
    const end = values[to]
    if (start !== undefined && end !== undefined && end < start)
      add(to, 'endsFirst', 'noted', { value: String(end), figures: { from: start } })
  }
}

const placeholderFrom = 10

/**
 * A geocoder that knows nothing answers with the middle of a city. Many locations without an address on the very same
 * point are such answers: a distance reckoned from there would be wrong, so the point is taken as not known.
 */
export function mendLocations(
  locations: ReadonlyMap<string, Placed>,
  addresses: ReadonlyMap<string, Placed>,
  faults: FaultList,
): void {
  const addressed = new Set([...addresses.values()].map(({ values }) => values.location_id))
  const byPoint = new Map<string, Placed[]>()
  for (const placed of locations.values()) {
    const { latitude, longitude } = placed.values
    if (latitude === undefined || longitude === undefined || addressed.has(placed.id)) continue
    const point = `${latitude},${longitude}`
    const there = byPoint.get(point)
    if (there === undefined) byPoint.set(point, [placed])
    else there.push(placed)
  }
  for (const there of byPoint.values()) {
    if (there.length < placeholderFrom) continue
    for (const { file, row, within, values } of there) {
      addFault(faults, {
        file,
        row,
        column: `${within}latitude`,
        code: 'coordinatesPlaceholder',
        done: 'cell left out',
        value: `${values.latitude}, ${values.longitude}`,
        figures: { count: there.length },
      })
      delete values.latitude
      delete values.longitude
    }
  }
}
