import { columnReader, type HouseholdColumns } from './columns.ts'
import { mustBeKnown, type Place, placesOf } from './evaluate.ts'
import type { Household } from './household.ts'
import { asNumber, shapeOf } from './household.ts'
import type { Ask } from './node.ts'
import { type Law, prepare, type When } from './plan.ts'
import type { Programme } from './programme.ts'

/**
 * `evaluator(…).complete` for many households at once, as text: `caseload(programmes, { asOf, state })(households)` gives
 * for each the line that `kith law evaluate --complete` prints. Uses generated code: for servers and the command line.
 */
export function caseload(
  programmes: readonly Programme[],
  when: When,
): (households: readonly Household[]) => readonly string[] {
  mustBeKnown(programmes, when.asOf)
  const { goals, places } = placesOf(programmes)
  const law = prepare(goals, when)
  const read = columnReader(law)
  const write = writer(places)
  const fields = { household: fieldsOf(law, true), person: fieldsOf(law, false) }
  return (households) => {
    const columns = sideBySide(law, households, fields)
    return write(households, columns, read(columns))
  }
}

/** A tree of the fields of the format, with the place of the question at each leaf. */
type Fields = Map<string, number | Fields>

const fieldsOf = (law: Law, isOfHome: boolean): Fields => {
  const fields: Fields = new Map()
  for (const [at, path] of law.paths.entries()) {
    if ((law.asks[at]!.entity === 'household') !== isOfHome) continue
    let here = fields
    for (const step of path.slice(0, -1)) {
      const next = here.get(step)
      const inside: Fields = next instanceof Map ? next : new Map()
      here.set(step, inside)
      here = inside
    }
    here.set(path.at(-1)!, at)
  }
  return fields
}

/** What each household says, put into columns by going once through what it says. */
function sideBySide(
  law: Law,
  households: readonly Household[],
  fields: { household: Fields; person: Fields },
): HouseholdColumns {
  const homes = households.length
  const begins = new Int32Array(homes + 1)
  for (let home = 0; home < homes; home++) begins[home + 1] = begins[home]! + households[home]!.people.length
  const people = begins[homes]!
  const couple = new Int32Array(people)
  const taxUnit = new Int32Array(people)
  const answers = law.asks.map((): Float64Array | null => null)
  const put = (from: Record<string, unknown>, inside: Fields, place: number): void => {
    for (const name in from) {
      const at = inside.get(name)
      if (at === undefined) continue
      const value = from[name]
      if (typeof at !== 'number') {
        if (value) put(value as Record<string, unknown>, at, place)
        continue
      }
      if (value === null || value === '') continue
      const ask: Ask = law.asks[at]!
      const column = answers[at] ?? new Float64Array(ask.entity === 'household' ? homes : people).fill(Number.NaN)
      column[place] = asNumber(ask, value)
      answers[at] = column
    }
  }
  for (let home = 0; home < homes; home++) {
    const household = households[home]!
    const begin = begins[home]!
    put(household, fields.household, home)
    const shape = shapeOf(household.people)
    for (let who = 0; who < household.people.length; who++) {
      couple[begin + who] = begin + shape.couple[who]!
      taxUnit[begin + who] = begin + shape.taxUnit[who]!
      put(household.people[who]!, fields.person, begin + who)
    }
  }
  return { homes, begins, couple, taxUnit, answers }
}

/** A line as text and values in turn: `texts[0] value texts[1] value … texts[n]`. */
interface Line {
  readonly texts: readonly string[]
  readonly places: readonly Place[]
}

const lineOf = (places: readonly Place[]): Line => {
  interface Branch {
    [name: string]: Branch | Place
  }
  const isPlace = (one: Branch | Place): one is Place => Array.isArray((one as Place).words)
  const root: Branch = {}
  for (const place of places) {
    let here = root
    for (const step of place.path.slice(0, -1)) {
      here[step] ??= {}
      here = here[step] as Branch
    }
    here[place.path.at(-1)!] = place
  }
  const texts = ['']
  const inOrder: Place[] = []
  const visit = (branch: Branch) => {
    for (const [i, [name, inside]] of Object.entries(branch).entries()) {
      texts[texts.length - 1] += `${i > 0 ? ',' : ''}${JSON.stringify(name)}:`
      if (isPlace(inside)) {
        inOrder.push(inside)
        texts.push('')
      } else {
        texts[texts.length - 1] += '{'
        visit(inside)
        texts[texts.length - 1] += '}'
      }
    }
  }
  visit(root)
  return { texts, places: inOrder }
}

const writer = (places: readonly Place[]) => {
  const unit = lineOf(places.filter(({ rule }) => rule.entity === 'household'))
  const taxUnitLine = lineOf(places.filter(({ rule }) => rule.entity === 'taxUnit'))
  const person = lineOf(places.filter(({ rule }) => rule.entity === 'person' || rule.entity === 'couple'))
  return (
    households: readonly Household[],
    { begins, couple, taxUnit }: HouseholdColumns,
    results: readonly Float64Array[],
  ): string[] => {
    const said = (line: Line, place: number, ofCouple: number): string => {
      let text = line.texts[0]!
      for (let at = 0; at < line.places.length; at++) {
        const one = line.places[at]!
        const where = one.rule.entity === 'couple' ? ofCouple : place
        text += valueSaid(one, results, where) + line.texts[at + 1]!
      }
      return text
    }
    return households.map((household, home) => {
      const begin = begins[home]!
      const end = begins[home + 1]!
      let taxUnits = ''
      let people = ''
      for (let row = begin; row < end; row++) {
        people += `${row > begin ? ',' : ''}{${said(person, row, couple[row]!)}}`
        if (taxUnit[row] !== row) continue
        const rest = said(taxUnitLine, row, row)
        const { taxUnit: number } = household.people[row - begin]!
        taxUnits += `${taxUnits ? ',' : ''}{"taxUnit":${number}${rest && ','}${rest}}`
      }
      return `{"id":${JSON.stringify(household.id)},"unit":{${said(unit, home, home)}},"taxUnits":[${taxUnits}],"people":[${people}]}`
    })
  }
}

const valueSaid = ({ rule, goal, words }: Place, results: readonly Float64Array[], place: number): string => {
  if (words.length > 0) {
    const held = words.findIndex((_, at) => results[goal + at]![place] !== 0)
    return JSON.stringify(held < 0 ? 'NONE' : words[held])
  }
  const value = results[goal]![place]!
  return rule.unit === null ? (value === 0 ? 'false' : 'true') : centsSaid(value)
}

const cents = Array.from({ length: 100 }, (_, cent) => (cent === 0 ? '' : String(cent / 100).slice(1)))
/** A number to the cent, as JSON says it. */
const centsSaid = (value: number): string => {
  const inCents = Math.round(value * 100)
  if (!(inCents >= 0 && inCents <= Number.MAX_SAFE_INTEGER)) return JSON.stringify(inCents / 100)
  const whole = Math.floor(inCents / 100)
  return whole + cents[inCents - whole * 100]!
}
