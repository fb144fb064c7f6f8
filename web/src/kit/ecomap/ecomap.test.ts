import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Circle, circleKinds, isLabelAbove, labelSize, type Places, radiusOf, type Sheet } from './ecomap.ts'
import { place } from './place.ts'
import { toward } from './toward.ts'

const names = [
  'Mateo',
  'Lucía',
  'Doña Elvira',
  'Tomás',
  'Rubén',
  'Tía Marta',
  'Paola',
  'Señora Ruiz',
  'Ana',
  'Keisha',
  'Mrs. Nowak',
  'Carpool',
  'San José parish',
  'Choir',
  'Lincoln School',
  'Library',
  'Community garden',
  'Laundry (work)',
  'Soccer league',
  'English class',
  'Food benefits',
  'Eastside Clinic',
  'Landlord',
  'Harbor Legal Aid',
  'Child care',
  'Family court',
  'WIC',
  'Credit union',
  'Heating aid',
]
const circles: Circle[] = [
  { id: 'self', name: 'Inés Aguilar', kind: 'self', ring: 0 },
  ...names.map(
    (name, i): Circle => ({
      id: `c${i}`,
      name,
      kind: circleKinds[Math.floor(i / 7.5)]!,
      ring: ([1, 2, 3, 2] as const)[i % 4]!,
    }),
  ),
]
const sheets: Sheet[] = [
  { width: 1116, height: 700 },
  { width: 358, height: 1100 },
]

function box(circle: Circle, places: Places, sheet: Sheet) {
  const { x, y } = places.get(circle.id)!
  const r = radiusOf(circle)
  const label = labelSize(circle)
  const above = isLabelAbove(circle, { x, y }, sheet)
  const width = Math.max(label.width, r * 2)
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: above ? y - r - label.height : y - r,
    bottom: above ? y + r : y + r + label.height,
  }
}

test('no name stands on another, on a wide sheet and on a phone', () => {
  for (const sheet of sheets) {
    const places = place(circles, sheet)
    const boxes = circles.map((circle) => box(circle, places, sheet))
    const overlaps = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    )
    assert.equal(overlaps.length, 0, `${sheet.width} wide`)
    for (const each of boxes)
      assert.ok(
        each.left >= 0 && each.right <= sheet.width && each.top >= 0 && each.bottom <= sheet.height,
        'outside the sheet',
      )
  }
})

test('the map does not depend on the order in which people come', () => {
  assert.deepEqual([...place(circles, sheets[0]!)], [...place(circles.toReversed(), sheets[0]!)])
})

test('who has a place keeps it when someone new arrives', () => {
  for (const sheet of sheets) {
    const before = place(circles, sheet)
    const after = place([...circles, { id: 'new', name: 'Mrs. Lindqvist', kind: 'friend', ring: 2 }], sheet, before)
    for (const circle of circles) assert.deepEqual(after.get(circle.id), before.get(circle.id))
    assert.ok(after.has('new'))
  }
})

test('every circle can be reached with the arrow keys', () => {
  const places = place(circles, sheets[0]!)
  const seen = new Set(['self'])
  const toVisit = ['self']
  while (toVisit.length > 0) {
    const at = toVisit.pop()!
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
      const next = toward(key, at, places)
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      toVisit.push(next)
    }
  }
  assert.equal(seen.size, circles.length)
})

test('the person alone stands in the middle', () => {
  assert.deepEqual(place([circles[0]!], sheets[0]!).get('self'), { x: 558, y: 350 })
})
