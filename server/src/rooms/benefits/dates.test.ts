import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { deadlines } from '@kith/law/deadlines/deadlines'
import { englishGrade, spanishGrade } from '../../testing/reading-grade.ts'

// What the person reads of their dates on their own page: the clocks that a letter can start, and the sentences around them.
const highest = 6
const around = ['datesText', 'doBy', 'lastDay', 'theyMust', 'todayAtBest', 'dayUnknown', 'checkDay']

for (const [language, gradeOf] of [
  ['en', englishGrade],
  ['es', spanishGrade],
] as const) {
  test(`what the person reads of their dates is at grade ${highest} or under (${language})`, (t) => {
    const file = new URL(`../../../../web/src/rooms/portal/words/${language}.icu`, import.meta.url)
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    const sentences = around.map((key) => words[key]!.replaceAll(/\{on[^}]*\}/g, '3'))
    const clocks = deadlines.filter((each) => each.starts !== 'other').map((each) => `${each.says[language]}.`)
    for (const [what, lines] of Object.entries({ sentences, clocks })) {
      const grade = gradeOf(lines)
      t.diagnostic(`${what}: grade ${grade.toFixed(1)}`)
      assert.ok(grade <= highest, `${what}: grade ${grade.toFixed(1)}`)
    }
    assert.ok(clocks.length > 30, `${clocks.length} clocks`)
  })
}
