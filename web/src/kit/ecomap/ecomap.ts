/** What an ecomap is drawn from: plain data, so that any room can give it. */
export const circleKinds = ['family', 'friend', 'community', 'service'] as const
export type CircleKind = (typeof circleKinds)[number]

export interface Circle {
  id: string
  name: string
  kind: CircleKind | 'self'
  /** 1 is closest, 3 is farthest; the person in the middle is 0. */
  ring: 0 | 1 | 2 | 3
}

export interface Tie {
  /** The circle at the other end; this end is the person in the middle. */
  to: string
  quality: 'strong' | 'usual' | 'thin' | 'strained'
  /** Who gives: the circle to the person, the person to the circle, or both. */
  flow: 'gives' | 'takes' | 'both'
  /** What they are to each other, in words: "her mother", "landlord". */
  role?: string | undefined
  /** A year or a month in words. */
  since?: string | undefined
  /** Set when this map is compared with an earlier one. */
  change?: 'new' | 'closer' | 'farther' | 'ended' | undefined
}

export interface Point {
  x: number
  y: number
}
export type Places = ReadonlyMap<string, Point>
export interface Sheet {
  width: number
  height: number
}

const radii = [27, 19, 16, 13]
export const radiusOf = (circle: Circle) => radii[circle.ring]!

/** The room a name takes, estimated: about 0.54 em a letter in this typeface. */
export const labelSize = (circle: Circle, fontSize = 14) => ({
  width: circle.name.length * fontSize * 0.54 + 6,
  height: fontSize * 1.35,
})

/** A name stands on the far side of its circle, away from the tie. */
export const isLabelAbove = (circle: Circle, place: Point, sheet: Sheet) =>
  circle.kind !== 'self' && place.y < sheet.height / 2 - 30
