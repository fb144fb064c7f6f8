import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Bond, box, drawFamily, furtherReach, type Member, nearReach, nextOf, type Reach } from './family-tree.ts'

const wide: Reach = { up: 20, down: 20, steps: 60 }
const person = (n: number): Member => ({
  key: `p${n}`,
  name: `Person ${n}`,
  bornOn: n % 3 ? `${1900 + (n % 120)}-01-01` : null,
})
const bond = (n: number, kin: Bond['kin'], of: number, to: number): Bond => ({
  id: `b${n}`,
  kin,
  of: `p${of}`,
  to: `p${to}`,
  ended: false,
  light: false,
})

/** Any family, also one that cannot be: circles of parents, partners across generations. */
const anyFamily = fc
  .tuple(
    fc.integer({ min: 1, max: 45 }),
    fc.array(fc.tuple(fc.constantFrom('parent', 'parent', 'partner', 'sibling'), fc.nat(44), fc.nat(44)), {
      maxLength: 90,
    }),
  )
  .map(([size, links]) => ({
    people: Array.from({ length: size }, (_, n) => person(n)),
    bonds: links.map(([kin, of, to], n) => bond(n, kin as Bond['kin'], of % size, to % size)),
  }))
/** A family as families are: every parent is older than the child. */
const realFamily = anyFamily.map(({ people, bonds }) => ({
  people,
  bonds: bonds
    .filter((each) => each.kin === 'parent' && each.of !== each.to)
    .map((each) =>
      Number(each.of.slice(1)) > Number(each.to.slice(1)) ? each : { ...each, of: each.to, to: each.of },
    ),
}))

function overlaps(boxes: readonly { key: string; x: number; y: number }[]): string[] {
  return boxes.flatMap((a, n) =>
    boxes
      .slice(n + 1)
      .filter((b) => Math.abs(a.x - b.x) < box.width + 8 && Math.abs(a.y - b.y) < box.height + 8)
      .map((b) => `${a.key} and ${b.key}`),
  )
}

test('nobody lies over anybody, in whatever family, and the picture holds everyone whom it reaches', () => {
  fc.assert(
    fc.property(anyFamily, ({ people, bonds }) => {
      const drawing = drawFamily(people, bonds, 'p0', wide)
      assert.deepEqual(overlaps(drawing.boxes), [])
      assert.equal(new Set(drawing.boxes.map((each) => each.key)).size, drawing.boxes.length)
      assert.equal(drawing.boxes.length + drawing.beyond, people.length)
      for (const each of drawing.boxes) {
        assert.ok(each.x >= 0 && each.y >= 0)
        assert.ok(each.x + box.width <= drawing.width && each.y + box.height <= drawing.height)
      }
      for (const line of drawing.lines) assert.match(line.d, /^M[\d. MLHVv-]+$/)
    }),
    { numRuns: 300 },
  )
})

test('the same family gives the same picture, in whatever order it is told', () => {
  fc.assert(
    fc.property(
      anyFamily,
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      ({ people, bonds }, chance) => {
        const mix = <T>(all: readonly T[]) =>
          all
            .map((each) => [chance.next().value as number, each] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, each]) => each)
        const sorted = (drawing: ReturnType<typeof drawFamily>) => ({
          ...drawing,
          boxes: drawing.boxes.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
          lines: drawing.lines.toSorted((a, b) => (`${a.id}${a.d}` < `${b.id}${b.d}` ? -1 : 1)),
        })
        assert.deepEqual(
          sorted(drawFamily(mix(people), mix(bonds), 'p0', wide)),
          sorted(drawFamily(people, bonds, 'p0', wide)),
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('in a family with one way from each to each, parents stand above their children', () => {
  fc.assert(
    fc.property(realFamily, ({ people, bonds }) => {
      const firsts = [...new Map(bonds.map((each) => [each.of, each])).values()]
      const { boxes } = drawFamily(people, firsts, 'p0', wide)
      const at = new Map(boxes.map((each) => [each.key, each]))
      for (const { of, to } of firsts) if (at.has(of)) assert.ok(at.get(to)!.y < at.get(of)!.y)
    }),
    { numRuns: 200 },
  )
})

test('lines from one ancestor never cross', () => {
  fc.assert(
    fc.property(realFamily, ({ people, bonds }) => {
      const firsts = [...new Map(bonds.map((each) => [each.of, each])).values()]
      const { boxes } = drawFamily(people, firsts, 'p0', wide)
      const at = new Map(boxes.map((each) => [each.key, each]))
      const drawn = firsts
        .filter(({ of }) => at.has(of))
        .map(({ of, to }) => ({ child: at.get(of)!, parent: at.get(to)! }))
      for (const a of drawn)
        for (const b of drawn)
          if (a.parent.y === b.parent.y && a.child.y === b.child.y && a.parent.x < b.parent.x)
            assert.ok(a.child.x < b.child.x, `${a.child.key} and ${b.child.key}`)
    }),
    { numRuns: 200 },
  )
})

test('partners stand beside each other, children below between them, and the arrows walk along kin', () => {
  const people = [0, 1, 2, 3, 4].map(person)
  const bonds = [
    bond(0, 'partner', 0, 1),
    bond(1, 'parent', 2, 0),
    bond(2, 'parent', 2, 1),
    bond(3, 'parent', 3, 0),
    bond(4, 'parent', 3, 1),
    bond(5, 'parent', 0, 4),
  ]
  const { boxes } = drawFamily(people, bonds, 'p0')
  const at = Object.fromEntries(boxes.map((each) => [each.key, each]))
  assert.equal(at.p0!.y, at.p1!.y)
  assert.equal(Math.abs(at.p0!.x - at.p1!.x), box.width + 28)
  const couple = (at.p0!.x + at.p1!.x) / 2
  assert.ok(Math.abs((at.p2!.x + at.p3!.x) / 2 - couple) < box.width)
  assert.equal(nextOf('ArrowUp', 'p0', boxes, bonds), 'p4')
  assert.equal(nextOf('ArrowDown', 'p4', boxes, bonds), 'p0')
  assert.ok(['p2', 'p3'].includes(nextOf('ArrowDown', 'p0', boxes, bonds)!))
  const beside = at.p0!.x < at.p1!.x ? 'ArrowRight' : 'ArrowLeft'
  assert.equal(nextOf(beside, 'p0', boxes, bonds), 'p1')
  assert.equal(nextOf('ArrowUp', 'p4', boxes, bonds), undefined)
})

test('a family of 600 shows three generations at first, more when asked, and is drawn before anybody waits', (t) => {
  const people = Array.from({ length: 600 }, (_, n) => person(n))
  const bonds = people.slice(1).map((_, n) => bond(n, 'parent', n + 1, Math.floor(n / 3)))
  const first = drawFamily(people, bonds, 'p20')
  assert.ok(first.boxes.length < 20 && first.beyond > 580, String(first.boxes.length))
  const began = performance.now()
  const all = drawFamily(people, bonds, 'p20', wide)
  const took = performance.now() - began
  t.diagnostic(`600 people in ${took.toFixed(0)} ms`)
  assert.equal(all.beyond, 0)
  assert.ok(took < 1000, `${took} ms`)
  let reach = nearReach
  for (let n = 0; n < 8; n++) reach = furtherReach(reach)
  assert.equal(drawFamily(people, bonds, 'p20', reach).beyond, 0)
})
