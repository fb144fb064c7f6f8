import { columnReader, type HouseholdColumns } from './columns.ts'
import { columnsFrom } from './columns-from.ts'
import { mustBeKnown, type Place, placesOf } from './evaluate.ts'
import type { Household } from './household.ts'
import { prepare, type When } from './plan.ts'
import type { Programme } from './programme.ts'

/**
 * `evaluator(…).complete` for many households at once, as text: `caseload(programmes, { asOf, state })(households)` gives
 * for each the line that `kith law evaluate --complete` prints..
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
  const sideBySide = columnsFrom(law.asks)
  return (households) => {
    const columns = sideBySide(households)
    return write(households, columns, read(columns))
  }
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
