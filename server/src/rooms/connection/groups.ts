import { type Attribute, cube, type Published, type System, suppress, together } from '@kith/reporting'
import { type GroupMeasure, groupMeasures } from '@kith/wire/connection'
import { ways } from './ways.ts'

export const groupLanguages = ['en', 'es', 'other'] as const
const measures = Object.keys(groupMeasures) as GroupMeasure[]

interface Counted {
  program_id: string
  language: string
  measure: string
  answer: string
  people: number
}

/**
 * All numbers of a quarter that any of our tables could show. People of a programme and a language are the same people in every
 * table, whatever is asked about them; so the tables hang together there, and are audited together.
 */
export function quarter(counts: readonly Counted[]): System {
  const programs: Attribute = { name: 'program', values: [...new Set(counts.map((each) => each.program_id))].sort() }
  const languages: Attribute = { name: 'language', values: groupLanguages }
  const people = (program: string, language: string, measure: string, answer?: string) =>
    counts
      .filter(
        (each) =>
          each.program_id === program &&
          each.language === language &&
          each.measure === measure &&
          (answer === undefined || each.answer === answer),
      )
      .reduce((sum, each) => sum + each.people, 0)
  return together(
    cube([programs, languages], ([program, language]) => people(program!, language!, measures[0]!)),
    ...measures.map((measure) =>
      cube([programs, languages, { name: measure, values: groupMeasures[measure] }], ([program, language, answer]) =>
        people(program!, language!, measure, answer),
      ),
    ),
  )
}

/** Which of them a table shows: by programme, or by programme and language. */
export const shownBy = (system: System, byLanguage: boolean): Set<string> =>
  new Set(system.cells.map((cell) => cell.id).filter((id) => byLanguage || !id.includes('language=')))

/** The table as it may be published beside those before it, or null where it may not. */
export const publishable = (
  system: System,
  byLanguage: boolean,
  before: ReadonlyMap<string, number | null>,
): Published | null => suppress(system, shownBy(system, byLanguage), ways, before)

/** The quarters that are over and not older than a year: the first day, and the first day after. */
export function quartersOver(today: string): { from: string; until: string }[] {
  const [year, month] = today.split('-').map(Number) as [number, number]
  const first = year * 4 + Math.floor((month - 1) / 3)
  const day = (quarterAt: number) =>
    `${Math.floor(quarterAt / 4)}-${String((quarterAt % 4) * 3 + 1).padStart(2, '0')}-01`
  return [1, 2, 3, 4].map((back) => ({ from: day(first - back), until: day(first - back + 1) }))
}
