import type { Places } from './ecomap.ts'

const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const asideCost = 2.2

/** Arrow keys go to the nearest circle that lies in that direction; undefined when there is none. */
export function toward(key: string, from: string, places: Places): string | undefined {
  const here = places.get(from)
  const way = ways[key]
  if (!here || !way) return undefined
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [id, there] of places) {
    const along = (there.x - here.x) * way[0] + (there.y - here.y) * way[1]
    if (id === from || along <= 1) continue
    const aside = Math.abs((there.x - here.x) * way[1]) + Math.abs((there.y - here.y) * way[0])
    const cost = along + aside * asideCost
    if (cost >= least) continue
    least = cost
    nearest = id
  }
  return nearest
}
