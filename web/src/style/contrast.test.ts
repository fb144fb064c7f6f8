// Reads tokens.css and measures every pair of colours that the house puts together (WCAG 2.2: 1.4.3, 1.4.6, 1.4.11).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

type Colours = Map<string, readonly [light: string, dark: string]>

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [usual, more] = css.split("[data-contrast='more']") as [string, string]
const read = (text: string): Colours =>
  new Map(
    [...text.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)].map((found) => [
      found[1]!,
      [found[2]!, found[3]!],
    ]),
  )
const base = read(usual)
const strong: Colours = new Map([...base, ...read(more.split('@media')[0]!)])

const bodyText = 7
const otherText = 4.5
const marks = 3
const pairs: [front: string, backs: string[], least: number][] = [
  ['ink', ['paper', 'sheet', 'sunk', 'teal-wash', 'soon-wash', 'danger-wash'], bodyText],
  ['ink-soft', ['paper', 'sheet', 'sunk'], bodyText],
  ['teal', ['paper', 'sheet', 'sunk', 'teal-wash'], otherText],
  ['teal-press', ['teal-wash'], otherText],
  ['on-teal', ['teal', 'teal-press'], otherText],
  ['soon', ['paper', 'sheet', 'soon-wash'], otherText],
  ['danger', ['paper', 'sheet', 'danger-wash'], otherText],
  ['on-danger', ['danger-mark'], otherText],
  ['line-firm', ['paper', 'sheet', 'sunk'], marks],
  ['soon-mark', ['paper', 'sheet'], marks],
  ['danger-mark', ['paper', 'sheet', 'danger-wash'], marks],
  ['focus', ['paper', 'sheet', 'sunk', 'teal-wash'], marks],
  ...Array.from({ length: 8 }, (_, i): [string, string[], number] => [`own-${i}-ink`, [`own-${i}`], otherText]),
]
/** Whoever asks for more contrast gets the next step of each. */
const raised = new Map([
  [bodyText, bodyText],
  [otherText, bodyText],
  [marks, otherText],
])

function luminance(hex: string) {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function ratio(a: string, b: string) {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

for (const [name, colours] of [
  ['usual', base],
  ['more', strong],
] as const) {
  for (const [at, theme] of ['light', 'dark'].entries()) {
    test(`${theme}, ${name} contrast: every pair of colours can be told apart`, () => {
      const faint = pairs.flatMap(([front, backs, least]) =>
        backs.flatMap((back) => {
          const isMonogram = front.startsWith('own-')
          const needed = name === 'more' && !isMonogram ? raised.get(least)! : least
          const measured = ratio(colours.get(front)![at as 0 | 1], colours.get(back)![at as 0 | 1])
          return measured < needed ? [`${front} on ${back}: ${measured.toFixed(2)} < ${needed}`] : []
        }),
      )
      assert.deepEqual(faint, [])
    })
  }
}
