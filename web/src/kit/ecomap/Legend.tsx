import { useWords } from '../../house/words/words.tsx'
import { type Between, type Circle, qualities, type Tie } from './ecomap.ts'
import { Marks, sixSides } from './Sign.tsx'
import { TieLine } from './TieLine.tsx'

interface Props {
  circles: readonly Circle[]
  ties: readonly Tie[]
  between: readonly Between[]
}

/** What lines, shapes and signs mean. Signs are explained where they stand on the map. */
export function Legend({ circles, ties, between }: Props) {
  const w = useWords('pictures')
  const none = { neverTold: false, neverMeet: false }
  return (
    <ul className="legend" aria-label={w.legend}>
      {qualities.map((quality) => (
        <li key={quality} data-means={quality}>
          <svg viewBox="0 0 60 18" width="60" height="18" aria-hidden="true" className="ties">
            <TieLine quality={quality} flow="none" start={{ x: 3, y: 9 }} end={{ x: 57, y: 9 }} />
          </svg>
          {w.tieQuality({ quality })}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 60 18" width="60" height="18" aria-hidden="true" className="ties">
          <TieLine quality="ordinary" flow="toPerson" start={{ x: 6, y: 9 }} end={{ x: 57, y: 9 }} />
        </svg>
        {w.arrowMeans}
      </li>
      {between.length > 0 && (
        <li>
          <svg viewBox="0 0 60 18" width="60" height="18" aria-hidden="true" className="ties between">
            <TieLine quality="ordinary" flow="none" start={{ x: 3, y: 9 }} end={{ x: 57, y: 9 }} />
          </svg>
          {w.betweenMeans}
        </li>
      )}
      {circles.some((each) => each.shape === 'formal') && (
        <li>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-shape="formal">
            <path className="sign" d={sixSides(8.5)} />
          </svg>
          {w.formalMeans}
        </li>
      )}
      {circles.some((each) => each.shape === 'square') && (
        <li>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-shape="square">
            <rect className="sign" x="-8" y="-8" width="16" height="16" rx="3" />
          </svg>
          {w.groupMeans}
        </li>
      )}
      {(['now', 'before'] as const).map(
        (home) =>
          circles.some((each) => each.home === home) && (
            <li key={home}>
              <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-legend="">
                <g transform="translate(8 8)">
                  <Marks r={10} home={home} {...none} />
                </g>
              </svg>
              {w.homeMeans({ home })}
            </li>
          ),
      )}
      {(['neverTold', 'neverMeet'] as const).map(
        (mark) =>
          ties.some((tie) => tie.marks[mark]) && (
            <li key={mark} className="private">
              <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" data-legend="">
                <g transform={mark === 'neverTold' ? 'translate(-8 8)' : 'translate(-8 -8)'}>
                  <Marks r={10} {...none} {...{ [mark]: true }} />
                </g>
              </svg>
              {w.markMeans({ mark })}
            </li>
          ),
      )}
    </ul>
  )
}
