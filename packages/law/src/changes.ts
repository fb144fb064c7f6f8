import { type BothLaws, bothLaws } from './both-laws.ts'
import { columnReader, type HouseholdColumns } from './columns.ts'
import { columnsOfSome } from './columns-of-some.ts'
import { firstDay, inForce } from './in-force.ts'
import { ruleOf } from './language.ts'
import type { Figure, Rule } from './node.ts'
import type { When } from './plan.ts'
import type { Programme } from './programme.ts'
import { inventory } from './walk.ts'

/** What a household's programme comes to before and after, and what moved it. Dollars a period of the programme. */
export interface Change {
  /** The place of the household in the columns, and of the person who stands for the unit it is for. */
  readonly home: number
  readonly person: number
  readonly programme: Programme
  readonly before: number
  readonly after: number
  readonly wasEligible: boolean
  readonly isEligible: boolean
  /** The figures that moved it, the one that moved it most first. */
  readonly because: readonly Moved[]
}
export interface Moved {
  readonly figure: Figure
  /** What the amount would be more or less by, had only this figure stayed as it was. */
  readonly by: number
}

/**
 * Who gains and who loses between two laws of one state: another day, or the same with figures that are proposed.
 * `const of = changes(programmes, { asOf: '2026-09', state }, { asOf: '2026-10', state }); of(columns)`.
 * What changes is always a figure: rules that begin or end do so by a figure with a day. Of each figure that differs the
 * whole is reckoned once more with that one as it was, for those alone whom something moved.
 */
export function changes(
  programmes: readonly Programme[],
  from: When,
  to: When,
): (columns: HouseholdColumns) => Change[] {
  const benefits = programmes.filter(({ kind }) => kind === 'benefit')
  const allFigures = differing(goalsOf(benefits), from, to)
  const moving = benefits
    .map((programme) => ({ programme, figures: allFigures.filter((figure) => figuresOf(programme).has(figure)) }))
    .filter(({ figures }) => figures.length > 0)
  const read = (of: readonly Programme[], figures: readonly Figure[]) =>
    readerOf(bothLaws(goalsOf(of), figures, from, to))
  const all = read(
    moving.map(({ programme }) => programme),
    allFigures,
  )
  const alone = new Map<Programme, ReturnType<typeof readerOf>>()
  /** Code of its own is made for a programme that moves many; the others are read with all the rest. */
  const readerFor = ({ programme, figures }: (typeof moving)[number], homes: number) => {
    if (homes < worthOwnCode) return { read: all, goal: 2 * moving.findIndex((one) => one.programme === programme) }
    const known = alone.get(programme) ?? read([programme], figures)
    alone.set(programme, known)
    return { read: known, goal: 0 }
  }
  return (columns) => {
    const [was, is] = [all(columns, () => true), all(columns, () => false)]
    return moving.flatMap((each, at) => {
      const { programme, figures } = each
      const moved = unitsThatMoved(programme, columns, [was[2 * at]!, was[2 * at + 1]!], [is[2 * at]!, is[2 * at + 1]!])
      if (moved.length === 0) return []
      const homes = [...new Set(moved.map(({ home }) => home))]
      const few = columnsOfSome(columns, homes)
      const placeOf = new Map(homes.map((home, place) => [home, place]))
      const { read, goal } = readerFor(each, homes.length)
      const others = figures.map((figure) => {
        const results = read(few, (one) => one === figure)
        return { figure, eligible: results[goal]!, amounts: results[goal + 1]! }
      })
      return moved.map((one): Change => {
        const place = placeOf.get(one.home)!
        const unit =
          programme.entity === 'household' ? place : few.begins[place]! + one.person - columns.begins[one.home]!
        const because = others
          .map(({ figure, eligible, amounts }) => ({
            figure,
            by: one.after - amounts[unit]!,
            decides: (eligible[unit] !== 0) !== one.isEligible,
          }))
          .filter(({ by, decides }) => decides || Math.abs(by) >= leastMoved)
          .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
          .map(({ figure, by }): Moved => ({ figure, by }))
        return { ...one, programme, because }
      })
    })
  }
}

const goalsOf = (of: readonly Programme[]) => of.flatMap(({ eligible, amount }) => [ruleOf(eligible), ruleOf(amount)])

/** The figures under a programme's rules; the same in every state. */
const figuresOf = (programme: Programme): ReadonlySet<Figure> => {
  const known = figuresUnder.get(programme) ?? new Set(inventory(goalsOf([programme])).figures)
  figuresUnder.set(programme, known)
  return known
}
const figuresUnder = new WeakMap<Programme, ReadonlySet<Figure>>()

/** From so many households on at once. */
const worthOwnCode = 500

/** Reads two laws as one: `readerOf(both)(columns, (figure) => isAsItWas)`. */
const readerOf = ({ law, switchOf }: BothLaws) => {
  const read = columnReader(law)
  return (columns: HouseholdColumns, isAsItWas: (figure: Figure) => boolean): Float64Array[] => {
    const [was, is] = [new Float64Array(columns.homes).fill(1), new Float64Array(columns.homes)]
    const answers = new Map(columns.answers)
    for (const [figure, id] of switchOf) answers.set(id, isAsItWas(figure) ? was : is)
    return read({ ...columns, answers })
  }
}

/** Less than half a cent is not a change. */
export const leastMoved = 0.005

/** The law that is to be, but for one figure, which stays as it was. */
export const asItWas = (figure: Figure, from: When, to: When): When => {
  const { [figure.id]: _, ...overrides } = to.overrides ?? {}
  return { ...to, overrides, asOfFigure: { ...to.asOfFigure, [figure.id]: firstDay(from.asOf) } }
}

/** The figures under these rules that are not the same before and after, in any part of the state. */
export function differing(goals: readonly Rule[], from: When, to: When): Figure[] {
  return inventory(goals).figures.filter((figure) => {
    const parts = figure.regions?.states[to.state.state]
    const regions = parts ? [parts.rest, ...Object.keys(parts.counties)] : [undefined]
    return regions.some((region) => said(figure, from, region) !== said(figure, to, region))
  })
}
/** A value as text, or that there is none. */
const said = (figure: Figure, { asOf, state, overrides = {} }: When, region: string | undefined): string => {
  const day = firstDay(asOf)
  const isKnown = figure.byState || overrides[figure.id] !== undefined || figure.values?.some(({ from }) => from <= day)
  const now = isKnown ? inForce(figure, day, state, overrides, region) : null
  return now ? JSON.stringify([now.value, now.beyond]) : ''
}

type Unit = Pick<Change, 'home' | 'person' | 'before' | 'after' | 'wasEligible' | 'isEligible'>

const unitsThatMoved = (
  { entity }: Programme,
  { homes, begins, couple, taxUnit }: HouseholdColumns,
  [wasEligible, before]: readonly [Float64Array, Float64Array],
  [isEligible, after]: readonly [Float64Array, Float64Array],
): Unit[] => {
  const moved: Unit[] = []
  for (let home = 0; home < homes; home++) {
    const begin = begins[home]!
    const end = entity === 'household' ? begin + 1 : begins[home + 1]!
    for (let person = begin; person < end; person++) {
      if (entity === 'couple' && couple[person] !== person) continue
      if (entity === 'taxUnit' && taxUnit[person] !== person) continue
      const at = entity === 'household' ? home : person
      if (wasEligible[at] === isEligible[at] && Math.abs(after[at]! - before[at]!) < leastMoved) continue
      moved.push({
        home,
        person,
        before: before[at]!,
        after: after[at]!,
        wasEligible: wasEligible[at] !== 0,
        isEligible: isEligible[at] !== 0,
      })
    }
  }
  return moved
}
