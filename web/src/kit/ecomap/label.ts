// How a name stands at its circle, and the room that it takes. Estimated, not measured: the same name takes the same room on
// every machine, with and without a browser.
import { type Box, type Circle, type Point, radiusOf } from './ecomap.ts'

const nameSize = 14
export const selfSize = 16
const lineHeight = 17
const widest = 112
const gapToCircle = 4

/** Letters of this typeface at weight 500, in parts of the size. Whoever is unknown to us (other scripts, signs) counts as wide. */
const narrowLetters = /[iljtfrI1.,:;'’!|()[\]\-· íìïî]/u
const wideLetters = /[mwMW@%&OQGDHNUÑÓÖ—…]/u
const usualLetters = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\d]/u
const takesNoRoom = /[\p{M}\p{Cf}]/u

function letterWidth(letter: string): number {
  if (takesNoRoom.test(letter)) return 0
  if (narrowLetters.test(letter)) return 0.38
  if (wideLetters.test(letter)) return 0.86
  if (usualLetters.test(letter)) return /\p{Lu}/u.test(letter) ? 0.7 : 0.59
  return 1.15
}

export function widthOf(text: string, size = nameSize): number {
  let width = 0
  for (const letter of text) width += letterWidth(letter)
  return width * size
}

/**
 * A name in one line or two, cut where it is longer. The whole name is spoken, and stands in the table and beside the map.
 * @example linesOf('Harbor Legal Aid of Elm County') // ['Harbor Legal', 'Aid of Elm C…']
 */
function linesOf(name: string): string[] {
  // Nobody reads more than this in a picture, and a name may be of any length.
  const said = [...name.trim().slice(0, 200)].slice(0, 60).join('').replace(/\s+/g, ' ')
  if (widthOf(said) <= widest) return [said]
  const words = said.split(' ')
  let best: [string, string] = [said, '']
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < words.length; i++) {
    const halves: [string, string] = [words.slice(0, i).join(' '), words.slice(i).join(' ')]
    const wide =
      widthOf(halves[0]) > widest ? Number.POSITIVE_INFINITY : Math.max(widthOf(halves[0]), widthOf(halves[1]))
    if (wide >= least) continue
    least = wide
    best = halves
  }
  return best.filter(Boolean).map(cut)
}

function cut(line: string): string {
  if (widthOf(line) <= widest) return line
  let kept = ''
  for (const letter of line) {
    if (widthOf(`${kept}${letter}…`) > widest) break
    kept += letter
  }
  return `${kept.trimEnd()}…`
}

/** A name stands on the far side of its circle, away from the tie; the name in the middle stands below. */
export const isAbove = (circle: Circle, at: Point) => circle.kind !== 'self' && at.y < 0

/** The room that a circle and its name take around the circle's middle. */
export function roomOf(circle: Circle, above: boolean): Box {
  const r = radiusOf(circle)
  const size = circle.kind === 'self' ? selfSize : nameSize
  const lines = linesOf(circle.name)
  const half = Math.max(r, ...lines.map((line) => widthOf(line, size) / 2)) + 1
  const name = gapToCircle + lines.length * lineHeight
  return { left: -half, right: half, top: -r - (above ? name : 0), bottom: r + (above ? 0 : name) }
}

/** Where the base of each line of the name stands, seen from the circle's middle. */
export function baselines(circle: Circle, above: boolean): { text: string; y: number }[] {
  const r = radiusOf(circle)
  const lines = linesOf(circle.name)
  return lines.map((text, i) => ({
    text,
    y: above ? -r - gapToCircle - 4 - (lines.length - 1 - i) * lineHeight : r + gapToCircle + 12 + i * lineHeight,
  }))
}

export const at = (box: Box, { x, y }: Point): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
})
