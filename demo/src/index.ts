import { agencies, colleagues, type Rows, structure } from './agencies.ts'
import { calendar, chance } from './chance.ts'
import { demoDirectory } from './directory.ts'
import { writeFaults } from './faults.ts'
import { nameOfficers, writeHistory } from './histories.ts'
import { type Family, makeFamily, writeFamily } from './households.ts'
import { type DemoList, otherLists } from './other-lists.ts'
import { quillaways, writeQuillaways } from './quillaway.ts'
import { writeScreening } from './screenings.ts'

export { agencies, agencyId, type Rows, seederOf } from './agencies.ts'

const households: Record<string, number> = { 'family-help': 110, lantern: 15, neighbors: 25 }
const peopleWanted = 400

/** The whole community: what the settings hold, what each agency has written down, and the lists of the directory. */
export interface Community {
  structure: Rows
  records: Record<string, Rows>
  directory: DemoList[]
}

/**
 * Makes the demo community as of a day. Same seed and same day, same bytes.
 * @example community('kith', '2026-11-22').records['family-help'].person.length
 */
export function community(seed: string, today: string): Community {
  const days = calendar(today)
  const c = chance(`${seed} people`)
  nameOfficers(colleagues)
  const directory = demoDirectory(chance(`${seed} directory`), days)
  const followed = quillaways(days)
  const sizes = householdSizes(chance(`${seed} sizes`))
  const records: Record<string, Rows> = {}
  const families: Family[] = []
  let n = 0
  for (const { key } of agencies) {
    const rows: Rows = {}
    records[key] = rows
    const officers = colleagues.filter((one) => one.agency === key && (one.role === 'officer' || one.role === 'intern'))
    for (let h = 0; h < households[key]!; h++) {
      const size = sizes[n++]!
      if (key === 'family-help' && h === 0) {
        writeQuillaways(rows, c, days, followed, directory.services)
        families.push(followed)
        continue
      }
      const family = makeFamily(c, days, `${key}-${h}`, key, officers[h % officers.length]!.key, size)
      families.push(family)
      writeFamily(rows, c, days, family)
      writeScreening(rows, days, family)
      writeHistory(rows, c, days, family, directory.services)
    }
  }
  writeFaults(records, c, days, families, directory.services)
  return {
    structure: structure(days, { agency: 'family-help', personId: followed.head.id, name: followed.head.name }),
    records,
    directory: [{ source: 'demo', onlyFor: null, files: directory.files }, ...otherLists(directory.services, days)],
  }
}

/** 150 households of 400 people; the first is the Quillaways' four. Twelve people more are the duplicates. */
function householdSizes(c: ReturnType<typeof chance>): number[] {
  const all = Object.values(households).reduce((sum, count) => sum + count, 0)
  const sizes = Array.from({ length: all }, (_, n) => (n === 0 ? 4 : 1))
  for (let left = peopleWanted - 12 - sizes.reduce((sum, size) => sum + size, 0); left > 0; ) {
    const at = 1 + c.below(all - 1)
    if (sizes[at]! >= 7) continue
    sizes[at]!++
    left--
  }
  return sizes
}
