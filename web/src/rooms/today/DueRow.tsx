import type { Due } from '@kith/wire/cases'
import { Link } from '@tanstack/react-router'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Monogram } from '../../kit/Monogram.tsx'
import { type Nearness, placeOf } from './due.ts'

export function DueRow({ due, nearness }: { due: Due; nearness: Nearness }) {
  const w = useWords('today')
  return (
    <li data-nearness={nearness}>
      <Monogram id={due.personId} name={due.personName} />
      <div className="words">
        <Link to={placeOf(due)}>{due.words || w.kind({ kind: due.kind })}</Link>
        <span className="soft">
          {due.personName}
          {due.words && ` · ${w.kind({ kind: due.kind })}`}
        </span>
      </div>
      {due.dueOn && (
        <time className="when" dateTime={due.dueOn}>
          {w.by({ nearness, on: noonOf(due.dueOn) })}
        </time>
      )}
    </li>
  )
}
