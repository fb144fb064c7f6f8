import type { Reckoned } from './columns.ts'
import type { HouseholdRows } from './columns-from.ts'
import type { Place } from './evaluate.ts'
import { lineBytes } from './line-bytes.ts'
import { type PathTree, pathTree } from './path-tree.ts'

/** One line for each household, end to end, each with the end of its line; good until the next are asked for. */
export interface Lines {
  readonly bytes: Uint8Array
  /** Where each line begins, and where the last ends. */
  readonly begins: Int32Array
}

/** Values in turn, each with the text that follows it; before the first stands `begin`. */
interface Line {
  readonly begin: string
  readonly values: readonly { readonly place: Place; readonly after: string }[]
}

const lineOf = (places: readonly Place[]): Line => {
  const texts = ['']
  const inOrder: Place[] = []
  const visit = (tree: PathTree<Place>) => {
    let before = ''
    for (const [name, inside] of tree) {
      texts[texts.length - 1] += `${before}${JSON.stringify(name)}:`
      before = ','
      if (inside instanceof Map) {
        texts[texts.length - 1] += '{'
        visit(inside)
        texts[texts.length - 1] += '}'
      } else {
        inOrder.push(inside)
        texts.push('')
      }
    }
  }
  visit(pathTree(places.map((place) => [place.path, place] as const)))
  return { begin: texts[0]!, values: inOrder.map((place, at) => ({ place, after: texts[at + 1]! })) }
}

/** What a value is; above these, so many words, of which the first that holds is said. */
const yesNo = 0
const number = -1

/** Writes the results of households as lines: `begin(rows)`, then `some(reckoned)` until all are reckoned, then `lines()`. */
export function resultLines(places: readonly Place[]) {
  const out = lineBytes()
  /** Writes values; what can be said beforehand is kept together with the text that follows it. */
  const sayer = ({ begin, values }: Line) => {
    const first = out.keep(begin)
    const all = values.map(({ place: { rule, goal, words }, after }) => {
      const kind = words.length > 0 ? words.length : rule.unit === null ? yesNo : number
      const known = kind === number ? ['0', ''] : kind === yesNo ? ['false', 'true'] : [...words, 'NONE']
      const texts = known.map((one) => out.keep(`${kind > 0 ? JSON.stringify(one) : one}${after}`))
      return [goal, kind, Number(rule.entity === 'couple'), texts[0]!]
    })
    // side by side, since they are gone through for everybody
    const steps = Int32Array.from(all.flat())
    return ({ results, goals }: Reckoned, place: number, ofCouple: number): void => {
      out.text(first)
      for (let step = 0; step < steps.length; step += 4) {
        const goal = steps[step]!
        const kind = steps[step + 1]!
        const at = steps[step + 2] === 0 ? place : ofCouple
        const text = steps[step + 3]!
        const value = results[goals[goal]! + at]!
        if (kind === yesNo) out.text(value === 0 ? text : text + 1)
        else if (kind !== number) {
          let held = 0
          while (held < kind && results[goals[goal + held]! + at] === 0) held++
          out.text(text + held)
        } else if (value === 0) out.text(text)
        else {
          out.cents(value)
          out.text(text + 1)
        }
      }
    }
  }
  const ofTaxUnit = places.filter(({ rule }) => rule.entity === 'taxUnit')
  const sayUnit = sayer(lineOf(places.filter(({ rule }) => rule.entity === 'household')))
  const sayTaxUnit = sayer(lineOf(ofTaxUnit))
  const sayPerson = sayer(lineOf(places.filter(({ rule }) => rule.entity === 'person' || rule.entity === 'couple')))
  const id = out.keep('{"id":')
  const unit = out.keep(',"unit":{')
  const taxUnits = out.keep('},"taxUnits":[')
  const firstTaxUnit = out.keep('{"taxUnit":')
  const nextTaxUnit = out.keep(',{"taxUnit":')
  const people = out.keep('],"people":[')
  const firstPerson = out.keep('{')
  const nextPerson = out.keep(',{')
  const next = out.keep(ofTaxUnit.length > 0 ? ',' : '')
  const close = out.keep('}')
  const last = out.keep(']}\n')
  let rows: HouseholdRows
  let lines: Int32Array
  return {
    begin(all: HouseholdRows) {
      rows = all
      lines = new Int32Array(rows.homes + 1)
      out.begin()
    },
    some(reckoned: Reckoned) {
      const { firstHome, endHome } = reckoned
      const { begins, couple, taxUnit, ids, units } = rows
      const first = begins[firstHome]!
      for (let home = firstHome; home < endHome; home++) {
        const begin = begins[home]!
        const end = begins[home + 1]!
        out.text(id)
        out.quoted(ids[home]!)
        out.text(unit)
        sayUnit(reckoned, home - firstHome, home - firstHome)
        out.text(taxUnits)
        for (let row = begin; row < end; row++) {
          if (taxUnit[row] !== row) continue
          out.text(row > begin ? nextTaxUnit : firstTaxUnit)
          out.cents(units[row]!)
          out.text(next)
          sayTaxUnit(reckoned, row - first, row - first)
          out.text(close)
        }
        out.text(people)
        for (let row = begin; row < end; row++) {
          out.text(row > begin ? nextPerson : firstPerson)
          sayPerson(reckoned, row - first, couple[row]! - first)
          out.text(close)
        }
        out.text(last)
        lines[home + 1] = out.end()
      }
    },
    lines: (): Lines => ({ bytes: out.said(), begins: lines }),
  }
}
