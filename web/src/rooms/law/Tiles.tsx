import { stateName } from '@kith/law/us/state-names'
import type { LawFigurePage } from '@kith/wire/law'
import { To } from './walk.tsx'

/** The states about where they lie, one tile each: a row a line, two letters a place. */
const map = [
  'AK                  ME',
  '                  VTNH',
  'WAIDMTNDMNILWIMINYRIMA',
  'ORNVWYSDIAINOHPANJCT  ',
  'CAUTCONEMOKYWVVAMDDE  ',
  '  AZNMKSARTNNCSCDC    ',
  '      OKLAMSALGA      ',
  'HI    TX        FL    ',
]
const places = new Map(
  map.flatMap((row, y) =>
    (row.match(/../g) ?? []).flatMap((code, x) => (code.trim() ? [[code, { x: x + 1, y: y + 1 }] as const] : [])),
  ),
)
const levels = 4

/** Every state’s value as a tile in its place: the darker, the larger. Each leads to the figure in that state. */
export function Tiles({ page }: { page: LawFigurePage }) {
  const numbers = [...new Set(page.states.flatMap((one) => one.number ?? []))].sort((a, b) => a - b)
  const levelOf = (number: number | null) =>
    number === null || numbers.length === 0
      ? 'none'
      : page.isYesNo
        ? number * levels
        : Math.round((numbers.indexOf(number) / Math.max(1, numbers.length - 1)) * levels)
  return (
    <ul className="lawtiles">
      {page.states.map((one) => {
        const { x, y } = places.get(one.state)!
        return (
          <li key={one.state} data-level={levelOf(one.number)} data-x={x} data-y={y}>
            <To
              place={{ page: 'figure', programme: page.programme, id: page.id, on: page.on, state: one.state }}
              aria-current={one.state === page.state ? 'page' : undefined}
            >
              <span className="hidden">{`${stateName(one.state)}: ${one.said}`}</span>
              <b aria-hidden="true">{one.state}</b>
              <span className="worth num" aria-hidden="true">
                {one.said.length > mostLetters ? '' : one.said}
              </span>
            </To>
          </li>
        )
      })}
    </ul>
  )
}
const mostLetters = 9
