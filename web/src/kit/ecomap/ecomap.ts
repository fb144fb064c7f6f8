/** What an ecomap is drawn from: plain data, so that any room can give it. */
export const circleKinds = ['family', 'friend', 'community', 'service'] as const
export type CircleKind = (typeof circleKinds)[number]

/** From nearest to farthest. Danger is said, never reached by moving somebody away. */
export const qualities = ['strong', 'ordinary', 'strained', 'broken', 'dangerous'] as const
export type Quality = (typeof qualities)[number]

export type Ring = 0 | 1 | 2 | 3 | 4
const rings: Record<Quality, Ring> = { strong: 1, ordinary: 2, strained: 3, broken: 4, dangerous: 4 }
export const ringOf = (quality: Quality): Ring => rings[quality]

export interface Circle {
  id: string
  name: string
  kind: CircleKind | 'self'
  /** 1 is nearest, 4 is farthest; the person in the middle is 0. */
  ring: Ring
  /** Its number in the order in which the circles came to be known: its seat for good. */
  known: number
  /** Gone by now and not drawn; it keeps its number, so that nobody else's seat changes. */
  gone?: boolean
  /** A person or an animal is drawn round; a group or a place square; what is formal has six sides. */
  shape: 'round' | 'square' | 'formal'
  /** Lives, or once lived, under one roof with the person in the middle. */
  home?: 'now' | 'before' | undefined
  /** The page of this circle, where one may see it. */
  open?: boolean | undefined
}

export interface Tie {
  id: string
  /** The circle at the other end; this end is the person in the middle. */
  to: string
  quality: Quality
  /** Where the giving goes: from the circle to the person, from the person to the circle, both, or neither. */
  flow: 'toPerson' | 'toThem' | 'both' | 'none'
  formal: boolean
  /** What they are to each other, in words: "her mother", "landlord". */
  role: string
  /** The first and the last day, as a calendar day. */
  since: string | null
  until: string | null
  /** Set when this map is compared with an earlier one. */
  change?: Change | undefined
  /** For whoever works with the person alone: left off paper unless asked for. */
  marks: { neverTold: boolean; neverMeet: boolean }
  /** A change that has not reached the server yet. */
  waits?: boolean | undefined
}

export type Change = 'new' | 'closer' | 'farther' | 'ended'

/** A tie between two of the others. */
export interface Between {
  id: string
  from: string
  to: string
  quality: Quality
  role: string
}

export interface Point {
  x: number
  y: number
}
/** Where each circle is, seen from the person in the middle. */
export type Places = ReadonlyMap<string, Point>
export interface Sheet {
  width: number
  height: number
}
export interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

const radii = [27, 19, 17, 15, 14] as const
export const radiusOf = (circle: Circle) => radii[circle.ring]

export const overlaps = (a: Box, b: Box, gap = 0) =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap
