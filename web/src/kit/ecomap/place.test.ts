// Where circles sit, over many random families: nobody stands on anybody, one change leaves the others where they are, and the
// same family always gives the same map.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Box,
  type Circle,
  circleKinds,
  overlaps,
  type Places,
  qualities,
  radiusOf,
  ringOf,
  type Sheet,
} from './ecomap.ts'
import { baselines, isAbove, selfSize, widthOf } from './label.ts'
import { place } from './place.ts'
import { outermost, reach } from './seats.ts'
import { waysBetween } from './toward.ts'

// As the style sheet draws them.
const nameSize = 14
const lineHeight = 17

const wide: Sheet = { width: 1116, height: 720 }
const besideSomething: Sheet = { width: 760, height: 520 }
const phone: Sheet = { width: 358, height: 620 }
const sheets = [wide, besideSomething, phone]

const someName = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Ana', 'Doña Elvira Fernández', 'Tomás', 'Mrs. Nowak', 'San José parish', 'WWW'),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^[A-Z][a-zñé]{1,14}( [A-Z][a-zñé]{1,14}){0,3}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('عائشة بنت محمد', '王小明', 'Ольга Ивановна Петрова', '👩‍👩‍👧', 'Ẹ̀ká '.repeat(40)),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 80 }) },
)
const someCircle = fc.record({
  name: someName,
  kind: fc.constantFrom(...circleKinds),
  quality: fc.constantFrom(...qualities),
  shape: fc.constantFrom('round' as const, 'square' as const, 'formal' as const),
})
const aFamily = (most: number, least = 0) =>
  fc.array(someCircle, { minLength: least, maxLength: most, size: 'max' }).map((all): Circle[] => [
    { id: 'self', name: 'Inés Aguilar', kind: 'self', ring: 0, known: 0, shape: 'round' },
    ...all.map(
      ({ name, kind, quality, shape }, i): Circle => ({
        id: `c${i}`,
        name,
        kind,
        shape,
        ring: ringOf(quality),
        known: i + 1,
      }),
    ),
  ])

/** Each circle and each line of a name, as they are drawn. */
function drawn(circles: readonly Circle[], places: Places): { id: string; box: Box }[] {
  return circles.flatMap((circle) => {
    const { x, y } = places.get(circle.id)!
    const r = radiusOf(circle)
    const above = isAbove(circle, { x, y })
    const size = circle.kind === 'self' ? selfSize : nameSize
    return [
      { id: circle.id, box: { left: x - r, right: x + r, top: y - r, bottom: y + r } },
      ...baselines(circle, above).map(({ text, y: base }) => ({
        id: circle.id,
        box: {
          left: x - widthOf(text, size) / 2,
          right: x + widthOf(text, size) / 2,
          top: y + base - lineHeight * 0.75,
          bottom: y + base + lineHeight * 0.25,
        },
      })),
    ]
  })
}

function faults(circles: readonly Circle[], places: Places): string[] {
  const all = drawn(circles, places)
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => (a.id !== b.id && overlaps(a.box, b.box) ? [`${a.id} on ${b.id}`] : [])),
  )
}

/** By how much the others moved on average, in parts of the width. */
function meanMove(before: Places, after: Places, except: string, sheet: Sheet): number {
  const moves = [...before].flatMap(([id, a]) => {
    const b = after.get(id)
    return id === except || !b ? [] : [Math.hypot(a.x - b.x, a.y - b.y)]
  })
  return moves.length === 0 ? 0 : moves.reduce((sum, each) => sum + each, 0) / moves.length / sheet.width
}

test('in 200 random families of up to 60 no name and no circle stands on another', () => {
  fc.assert(
    fc.property(aFamily(60), fc.constantFrom(...sheets), (circles, sheet) => {
      assert.deepEqual(faults(circles, place(circles, sheet)), [])
    }),
    { numRuns: 200, endOnFailure: true },
  )
})

test('sixty people on the wide sheet are drawn close to life size', (t) => {
  let least = Number.POSITIVE_INFINITY
  fc.assert(
    fc.property(aFamily(60, 60), (circles) => {
      const boxes = drawn(circles, place(circles, wide)).map(({ box }) => box)
      const across = Math.max(...boxes.map((box) => Math.max(-box.left, box.right))) * 2
      const down = Math.max(...boxes.map((box) => Math.max(-box.top, box.bottom))) * 2
      least = Math.min(least, wide.width / across, wide.height / down)
    }),
    { numRuns: 60, endOnFailure: true },
  )
  t.diagnostic(`60 people at 1116 × 720: at least ${(least * 100).toFixed(0)} % of life size`)
  assert.ok(least > 0.7, `${least}`)
})

test('one change leaves the others where they were, also on the next day without any memory', (t) => {
  const worst = { added: 0, ended: 0, closeness: 0 }
  const sum = { added: 0, ended: 0, closeness: 0 }
  const runs = 150
  fc.assert(
    fc.property(
      aFamily(60, 2),
      someCircle,
      fc.nat(),
      fc.constantFrom(...qualities),
      (circles, another, who, quality) => {
        const before = place(circles, wide)
        const chosen = circles[1 + (who % (circles.length - 1))]!
        const added: Circle = { ...another, id: 'new', ring: ringOf(another.quality), known: circles.length }
        const changes = {
          added: [...circles, added],
          ended: circles.map((each) => (each === chosen ? { ...each, gone: true } : each)),
          closeness: circles.map((each) => (each === chosen ? { ...each, ring: ringOf(quality) } : each)),
        }
        for (const [name, changed] of Object.entries(changes) as [keyof typeof changes, Circle[]][]) {
          const move = meanMove(before, place(changed, wide), chosen.id, wide)
          worst[name] = Math.max(worst[name], move)
          sum[name] += move / runs
          assert.ok(move <= 0.05, `${name}: the others moved by ${(move * 100).toFixed(1)} % of the width`)
          const seen = place(changed, wide, new Map([...before].filter(([id]) => id !== chosen.id)))
          assert.equal(meanMove(before, seen, chosen.id, wide), 0, `${name}: somebody moved under the reader’s eyes`)
          assert.deepEqual(
            faults(
              changed.filter((each) => !each.gone),
              seen,
            ),
            [],
          )
        }
      },
    ),
    { numRuns: runs, endOnFailure: true, seed: 2026 },
  )
  const percent = (n: number) => `${(n * 100).toFixed(2)} %`
  for (const name of ['added', 'ended', 'closeness'] as const)
    t.diagnostic(
      `${name}: the others move by ${percent(sum[name])} of the width on average, ${percent(worst[name])} at most`,
    )
})

test('the map does not depend on the order in which the circles are given, nor on the day', () => {
  fc.assert(
    fc.property(aFamily(40), fc.constantFrom(...sheets), (circles, sheet) => {
      const places = place(circles, sheet)
      assert.deepEqual(place(circles.toReversed(), sheet), places)
      assert.deepEqual([...place(circles, sheet)], [...places])
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('who is strong sits nearer than who is broken, while there is room', () => {
  fc.assert(
    fc.property(aFamily(14), (circles) => {
      const places = place(circles, wide)
      const { rx, ry } = outermost(wide)
      for (const circle of circles) {
        const { x, y } = places.get(circle.id)!
        const far = Math.hypot(x / rx, y / ry)
        assert.ok(Math.abs(far - reach[circle.ring]!) < 0.35, `${circle.name} of ring ${circle.ring} is at ${far}`)
      }
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('every circle can be reached with the arrow keys', () => {
  fc.assert(
    fc.property(aFamily(60), (circles) => {
      const ways = waysBetween(place(circles, wide))
      const seen = new Set(['self'])
      for (const id of seen) for (const next of ways.get(id)!.values()) seen.add(next)
      assert.equal(seen.size, circles.length)
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

test('a family of 500 finds room too, below the map, in reasonable time', (t) => {
  const circles: Circle[] = [
    { id: 'self', name: 'Inés', kind: 'self', ring: 0, known: 0, shape: 'round' },
    ...Array.from(
      { length: 500 },
      (_, i): Circle => ({
        id: `c${i}`,
        name: `Fernández Quillaway ${i}`,
        kind: circleKinds[i % 4]!,
        ring: ((i % 4) + 1) as 1,
        known: i + 1,
        shape: 'round',
      }),
    ),
  ]
  const began = performance.now()
  const places = place(circles, phone)
  t.diagnostic(`500 people are seated in ${(performance.now() - began).toFixed(0)} ms`)
  assert.deepEqual(faults(circles, places), [])
  assert.ok(performance.now() - began < 20_000)
})

test('a name takes two lines at most, and one of a million letters is cut at once', () => {
  const linesOf = (name: string) =>
    baselines({ id: 'a', name, kind: 'family', ring: 1, known: 1, shape: 'round' }, true).map(({ text }) => text)
  assert.deepEqual(linesOf('Ana'), ['Ana'])
  assert.deepEqual(linesOf('Doña Elvira Fernández'), ['Doña Elvira', 'Fernández'])
  const began = performance.now()
  const lines = linesOf('Maximiliana '.repeat(100_000))
  assert.ok(performance.now() - began < 50)
  assert.equal(lines.length, 2)
  assert.ok(lines[1]!.endsWith('…'))
})
