import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { audit } from './audit.ts'
import { type Attribute, cube, together } from './cube.ts'
import { share } from './share.ts'
import { suppress } from './suppress.ts'
import type { System } from './system.ts'

/** `npm run soak:tables` tries many more. */
const many = Number(process.env.KITH_TABLES ?? 150)
const rule = { least: 10, width: 5 }
const idsOf = (system: System) => new Set(system.cells.map((cell) => cell.id))
const shownOf = (cells: ReadonlyMap<string, number | null>) =>
  new Set([...cells].flatMap(([id, value]) => (value === null ? [] : [id])))

const attribute = (name: string, many: number): Attribute => ({
  name,
  values: Array.from({ length: many }, (_, at) => `${name}${at}`),
})
/** A table of two or three attributes with many small numbers, a few large ones and some noughts. */
const tables = fc
  .record({
    sizes: fc.oneof(
      fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })),
      fc.tuple(fc.integer({ min: 2, max: 4 }), fc.constant(2), fc.integer({ min: 2, max: 3 })),
    ),
    numbers: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 90 })), {
      minLength: 64,
      maxLength: 64,
    }),
  })
  .map(({ sizes, numbers }) => {
    const attributes = sizes.map((many, at) => attribute('abc'[at]!, many))
    const place = (values: readonly string[]) =>
      values.reduce((sum, value, at) => sum * 4 + attributes[at]!.values.indexOf(value), 0)
    return cube(attributes, (values) => numbers[place(values)]!)
  })

/** Every table of whole numbers that fits what is shown: what a patient reader could try out. Only for very small tables. */
function allThatFit(system: System, shown: ReadonlySet<string>, most: number): Map<string, number>[] {
  const value = new Map(system.cells.map((cell) => [cell.id, cell.value]))
  const parts = new Set(system.sums.map((sum) => sum.total))
  const free = system.cells.filter((cell) => !parts.has(cell.id)).map((cell) => cell.id)
  const fitting: Map<string, number>[] = []
  const tryOut = (chosen: Map<string, number>, left: readonly string[]): void => {
    const [id, ...rest] = left
    if (id !== undefined) {
      const known = shown.has(id) ? value.get(id)! : null
      for (let number = known ?? 0; number <= (known ?? most); number++) tryOut(new Map(chosen).set(id, number), rest)
      return
    }
    const all = new Map(chosen)
    for (let round = 0; round < 3; round++) {
      for (const { total, parts: of } of system.sums) {
        if (of.every((part) => all.has(part)))
          all.set(
            total,
            of.reduce((sum, part) => sum + all.get(part)!, 0),
          )
      }
    }
    if ([...shown].every((each) => all.get(each) === value.get(each))) fitting.push(all)
  }
  tryOut(new Map(), free)
  return fitting
}

test(`of ${many} random tables no hidden small number can be worked out, or pinned down within less than five`, () => {
  let hidden = 0
  let complementary = 0
  fc.assert(
    fc.property(tables, (system) => {
      const made = suppress(system, idsOf(system), rule)
      if (!made) return
      assert.deepEqual(audit(system, shownOf(made.cells), rule), [])
      for (const { id, value } of system.cells) {
        const shown = made.cells.get(id)
        assert.ok(shown === null || (shown === value && value >= rule.least), id)
        if (shown === null) hidden++
      }
      complementary += made.alsoHidden
    }),
    { numRuns: many },
  )
  assert.ok(hidden > many * 3 && complementary > many / 2, `${hidden} ${complementary}`)
})

test('the audit finds what patience finds: trying every table that fits gives the same bounds', () => {
  const small = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 })
  const choice = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
  let compared = 0
  fc.assert(
    fc.property(small, choice, (numbers, show) => {
      const system = cube(
        [attribute('a', 2), attribute('b', 2)],
        ([a, b]) => numbers[Number(a![1]) * 2 + Number(b![1])]!,
      )
      const shown = new Set(
        system.cells.filter((_, at) => show[at] || system.cells[at]!.id === '').map((cell) => cell.id),
      )
      const fitting = allThatFit(system, shown, 12)
      const faults = new Map(audit(system, shown, { least: 99, width: 99 }).map((fault) => [fault.id, fault]))
      for (const { id } of system.cells) {
        if (shown.has(id)) continue
        const tried = fitting.map((each) => each.get(id)!)
        const fault = faults.get(id)!
        assert.deepEqual([fault.range.from, fault.range.to], [Math.min(...tried), Math.max(...tried)], id)
        if (fault.why === 'determined') assert.equal(fault.range.from, fault.range.to)
        compared++
      }
    }),
    { numRuns: 150 },
  )
  assert.ok(compared > 300)
})

test('one hidden number in a line is not enough: a second goes with it', () => {
  const numbers = [
    [4, 40, 50],
    [60, 70, 80],
  ]
  const system = cube([attribute('a', 2), attribute('b', 3)], ([a, b]) => numbers[Number(a![1])]![Number(b![1])]!)
  const onlySmall = new Set(system.cells.filter((cell) => cell.value >= 10).map((cell) => cell.id))
  assert.deepEqual(
    audit(system, onlySmall, rule).map((fault) => [fault.id, fault.why]),
    [['a=a0|b=b0', 'determined']],
  )
  const made = suppress(system, idsOf(system), rule)!
  assert.equal(made.alsoHidden, 3)
  assert.equal(made.cells.get(''), 304)
})

test('two hidden numbers with a small sum pin each other down, and are loosened', () => {
  const system = cube([attribute('a', 3)], ([a]) => [1, 2, 50][Number(a![1])]!)
  const faults = audit(system, new Set(['', 'a=a2']), rule)
  assert.deepEqual(
    faults.map((fault) => [fault.why, fault.range]),
    [
      ['narrow', { from: 0, to: 3 }],
      ['narrow', { from: 0, to: 3 }],
    ],
  )
  const made = suppress(system, idsOf(system), rule)!
  assert.equal(made.cells.get('a=a2'), null)
})

test('a table that differs from a published one by one filter is not published where the two could be subtracted', () => {
  const people = [
    [30, 4],
    [40, 20],
  ]
  const system = cube(
    [attribute('team', 2), attribute('tongue', 2)],
    ([a, b]) => people[Number(a!.at(-1))]![Number(b!.at(-1))]!,
  )
  const byTeam = new Set(['', 'team=team0', 'team=team1'])
  const first = suppress(system, byTeam, rule)!
  assert.deepEqual([...first.cells.values()], [94, 34, 60])
  // By itself this table would be harmless: each number is large. Beside the first, it gives away the four.
  const finer = new Set(['team=team0|tongue=tongue0', 'team=team1|tongue=tongue0', 'tongue=tongue0'])
  const alone = suppress(system, finer, rule)!
  assert.ok([...alone.cells.values()].every((value) => value !== null))
  const beside = suppress(system, finer, rule, first.cells)!
  assert.equal(beside.cells.get('team=team0|tongue=tongue0'), null)
  const shown = new Set([...shownOf(first.cells), ...shownOf(beside.cells)])
  assert.deepEqual(audit(system, shown, rule), [])
  assert.notDeepEqual(audit(system, new Set([...shownOf(first.cells), ...shownOf(alone.cells)]), rule), [])
})

test('random tables that are published one after another stay safe together', () => {
  let published = 0
  fc.assert(
    fc.property(tables, fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 2, maxLength: 3 }), (system, picks) => {
      const before = new Map<string, number | null>()
      for (const pick of picks) {
        // Each table shows the numbers with some of the filters.
        const wanted = new Set(
          system.cells
            .map((cell) => cell.id)
            .filter((id) => 'abc'.split('').every((name, at) => (pick >> at) & 1 || !id.includes(`${name}=`))),
        )
        const made = suppress(system, wanted, rule, before)
        if (!made) continue
        published++
        for (const [id, value] of made.cells) before.set(id, before.get(id) ?? value)
        assert.deepEqual(audit(system, shownOf(before), rule), [])
      }
    }),
    { numRuns: many / 2 },
  )
  assert.ok(published > many * 0.8, `${published}`)
})

test('systems that share a number are one system, and what disagrees is refused', () => {
  const one = cube([attribute('a', 2)], () => 20)
  const same = together(one, one)
  assert.equal(same.cells.length, one.cells.length)
  assert.throws(
    () =>
      together(
        one,
        cube([attribute('a', 2)], () => 21),
      ),
    /Two values/,
  )
})

test('a percentage is given only of numbers that are shown', () => {
  assert.equal(share(34, 120), 28)
  assert.equal(share(null, 120), null)
  assert.equal(share(34, null), null)
  assert.equal(share(0, 0), null)
})
