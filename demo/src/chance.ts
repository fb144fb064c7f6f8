import { createHash } from 'node:crypto'

/** Everything random in the demo comes from here: the same seed gives the same community, byte for byte. */
export interface Chance {
  next(): number
  below(most: number): number
  pick<T>(from: readonly T[]): T
  happens(share: number): boolean
  some<T>(from: readonly T[], count: number): T[]
}

export function chance(seed: string): Chance {
  let state = createHash('sha256').update(seed).digest().readUInt32LE(0)
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (most: number) => Math.floor(next() * most)
  return {
    next,
    below,
    pick: (from) => from[below(from.length)]!,
    happens: (share) => next() < share,
    some(from, count) {
      const rest = [...from]
      const taken = []
      while (taken.length < count && rest.length > 0) taken.push(rest.splice(below(rest.length), 1)[0]!)
      return taken
    },
  }
}

/** An id that belongs to one thing of the demo for ever: `idOf('person', 'marisol')`. */
export function idOf(...about: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(`kith demo ${about.join(' ')}`)
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

const dayMs = 86_400_000
/** Days and instants counted from the demo's today. */
export const calendar = (today: string) => ({
  day: (days: number) => new Date(Date.parse(today) + days * dayMs).toISOString().slice(0, 10),
  at: (days: number, hour: number, minute = 0) =>
    new Date(Date.parse(today) + days * dayMs + (hour * 60 + minute) * 60_000).toISOString(),
  born: (age: number, days: number) => {
    const year = Number(today.slice(0, 4)) - age
    return new Date(Date.parse(`${year}${today.slice(4)}`) - days * dayMs).toISOString().slice(0, 10)
  },
})
export type Calendar = ReturnType<typeof calendar>
