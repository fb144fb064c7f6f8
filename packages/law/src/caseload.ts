import { columnReader, type HouseholdColumns } from './columns.ts'
import { columnsFrom } from './columns-from.ts'
import { mustBeKnown, type Place, placesOf } from './evaluate.ts'
import type { Household } from './household.ts'
import { bytesOf, type LineBytes, lineBytes } from './line-bytes.ts'
import { prepare, type When } from './plan.ts'
import type { Programme } from './programme.ts'

/** One line for each household, end to end; good until the next are asked for. */
export interface Lines {
  readonly bytes: Uint8Array
  /** Where each line begins, and where the last ends. */
  readonly begins: Int32Array
}

/**
 * `evaluator(…).complete` for many households at once, as text: `caseload(programmes, { asOf, state })(households)` gives
 * for each the line that `kith law evaluate --complete` prints, in UTF-8. `said` as in `columnReader`.
 */
export function caseload(
  programmes: readonly Programme[],
  when: When,
  said: Set<string> = new Set(),
): (households: readonly Household[]) => Lines {
  mustBeKnown(programmes, when.asOf)
  const { goals, places } = placesOf(programmes)
  const law = prepare(goals, when)
  const read = columnReader(law, said)
  const write = writer(places)
  const sideBySide = columnsFrom(law.asks)
  const room: Float64Array[] = []
  return (households) => {
    const columns = sideBySide(households)
    return write(households, columns, read(columns, room))
  }
}

/** A line as text and values in turn: `texts[0] value texts[1] value … texts[n]`. */
interface Line {
  readonly texts: readonly Uint8Array[]
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
  return { texts: texts.map(bytesOf), places: inOrder }
}

const writer = (places: readonly Place[]) => {
  const unit = lineOf(places.filter(({ rule }) => rule.entity === 'household'))
  const taxUnitLine = lineOf(places.filter(({ rule }) => rule.entity === 'taxUnit'))
  const person = lineOf(places.filter(({ rule }) => rule.entity === 'person' || rule.entity === 'couple'))
  const out = lineBytes()
  const wordsOf = new Map(places.map((place) => [place, [...place.words, 'NONE'].map((word) => bytesOf(`"${word}"`))]))
  return (
    households: readonly Household[],
    { begins, couple, taxUnit }: HouseholdColumns,
    results: readonly Float64Array[],
  ): Lines => {
    const say = (line: Line, place: number, ofCouple: number): void => {
      out.text(line.texts[0]!)
      for (let at = 0; at < line.places.length; at++) {
        const one = line.places[at]!
        sayValue(out, one, wordsOf.get(one)!, results, one.rule.entity === 'couple' ? ofCouple : place)
        out.text(line.texts[at + 1]!)
      }
    }
    const lines = new Int32Array(households.length + 1)
    out.begin()
    for (const [home, household] of households.entries()) {
      const begin = begins[home]!
      const end = begins[home + 1]!
      out.text(texts.id)
      out.quoted(household.id)
      out.text(texts.unit)
      say(unit, home, home)
      out.text(texts.taxUnits)
      for (let row = begin; row < end; row++) {
        if (taxUnit[row] !== row) continue
        out.text(row > begin ? texts.nextTaxUnit : texts.taxUnit)
        out.cents(household.people[row - begin]!.taxUnit)
        if (taxUnitLine.places.length > 0) out.text(texts.next)
        say(taxUnitLine, row, row)
        out.text(texts.end)
      }
      out.text(texts.people)
      for (let row = begin; row < end; row++) {
        out.text(row > begin ? texts.nextPerson : texts.person)
        say(person, row, couple[row]!)
        out.text(texts.end)
      }
      out.text(texts.last)
      lines[home + 1] = out.end()
    }
    return { bytes: out.said(), begins: lines }
  }
}

const texts = {
  id: bytesOf('{"id":'),
  unit: bytesOf(',"unit":{'),
  taxUnits: bytesOf('},"taxUnits":['),
  taxUnit: bytesOf('{"taxUnit":'),
  nextTaxUnit: bytesOf(',{"taxUnit":'),
  people: bytesOf('],"people":['),
  person: bytesOf('{'),
  nextPerson: bytesOf(',{'),
  next: bytesOf(','),
  end: bytesOf('}'),
  last: bytesOf(']}'),
  true: bytesOf('true'),
  false: bytesOf('false'),
}

const sayValue = (
  out: LineBytes,
  { rule, goal, words }: Place,
  said: readonly Uint8Array[],
  results: readonly Float64Array[],
  place: number,
): void => {
  if (words.length > 0) {
    let held = 0
    while (held < words.length && results[goal + held]![place] === 0) held++
    out.text(said[held]!)
  } else if (rule.unit === null) out.text(results[goal]![place] === 0 ? texts.false : texts.true)
  else out.cents(results[goal]![place]!)
}
