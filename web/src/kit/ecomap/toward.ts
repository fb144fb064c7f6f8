import type { Places } from './ecomap.ts'

const directions: readonly (readonly [key: string, x: number, y: number])[] = [
  ['ArrowLeft', -1, 0],
  ['ArrowRight', 1, 0],
  ['ArrowUp', 0, -1],
  ['ArrowDown', 0, 1],
]
const asideCost = 2.2

/** Where each arrow key leads from each circle. */
export type Ways = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Arrow keys go to the nearest circle that lies in that direction; from the first circle on, every other can be reached. */
export function waysBetween(places: Places): Ways {
  const ways = new Map<string, Map<string, string>>()
  for (const id of places.keys()) ways.set(id, nearestOf(id, places))
  const [first] = places.keys()
  if (first === undefined) return ways
  for (let reached = reachedFrom(first, ways); reached.size < places.size; ) {
    const next = leadToOneMore(ways, reached, places, first)
    if (!next) break
    reached = next
  }
  return ways
}

function nearestOf(from: string, places: Places): Map<string, string> {
  const nearest = new Map<string, string>()
  for (const [key] of directions) {
    let least = Number.POSITIVE_INFINITY
    for (const to of places.keys()) {
      const costs = costOf(key, from, to, places)
      if (costs >= least) continue
      least = costs
      nearest.set(key, to)
    }
  }
  return nearest
}

function costOf(key: string, from: string, to: string, places: Places): number {
  const here = places.get(from)!
  const there = places.get(to)!
  const [, x, y] = directions.find(([each]) => each === key)!
  const along = (there.x - here.x) * x + (there.y - here.y) * y
  if (from === to || along <= 1) return Number.POSITIVE_INFINITY
  return along + (Math.abs((there.x - here.x) * y) + Math.abs((there.y - here.y) * x)) * asideCost
}

function reachedFrom(first: string, ways: Ways): Set<string> {
  const reached = new Set([first])
  for (const id of reached) for (const next of ways.get(id)!.values()) reached.add(next)
  return reached
}

/** Someone who stands in others' shadow from every side gets the best key that costs nobody else theirs. */
function leadToOneMore(ways: Map<string, Map<string, string>>, reached: Set<string>, places: Places, first: string) {
  const offers = [...places.keys()]
    .filter((id) => !reached.has(id))
    .flatMap((to) =>
      [...reached].flatMap((from) =>
        directions.map(([key]) => ({ key, from, to, costs: costOf(key, from, to, places) })),
      ),
    )
    .filter(({ costs }) => costs < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.costs - b.costs)
  for (const { key, from, to } of offers) {
    const old = ways.get(from)!.get(key)
    ways.get(from)!.set(key, to)
    const now = reachedFrom(first, ways)
    if (now.size > reached.size) return now
    if (old === undefined) ways.get(from)!.delete(key)
    else ways.get(from)!.set(key, old)
  }
  return undefined
}
