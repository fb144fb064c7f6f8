import type { LawOutline, LawPiece } from '@kith/wire/law'
import { To } from './walk.tsx'

interface Props {
  outline: LawOutline
  on: string
  state: string
}

/** A rule in words, drawn as a tree: each line rests on those that stand under it. */
export function OutlineTree({ outline, on, state }: Props) {
  return (
    <ul className="lawtree">
      <Branch outline={outline} on={on} state={state} />
    </ul>
  )
}

function Branch({ outline, on, state }: Props) {
  return (
    <li>
      <span className="line">
        {outline.line.map((piece, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one line keep their places
          <PieceOf key={i} piece={piece} on={on} state={state} />
        ))}
      </span>
      {outline.of.length > 0 && (
        <ul>
          {outline.of.map((one, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the branches of one rule keep their places
            <Branch key={i} outline={one} on={on} state={state} />
          ))}
        </ul>
      )}
    </li>
  )
}

function PieceOf({ piece, on, state }: { piece: LawPiece; on: string; state: string }) {
  if (piece.kind === 'text') return piece.text
  if (piece.kind === 'ask') return <em>{piece.text}</em>
  return (
    <>
      <To place={{ page: piece.kind, programme: piece.programme, id: piece.id, on, state }} data-kind={piece.kind}>
        {piece.text}
      </To>
      {piece.said && <b className="num"> {piece.said}</b>}
    </>
  )
}
