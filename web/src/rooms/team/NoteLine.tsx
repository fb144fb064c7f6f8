import type { BoundaryNote } from '@kith/wire/team'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { todayHere } from '../../kit/day.ts'
import { Day } from '../../kit/Time.tsx'

/** One thing to talk through, and the answer once there is one. */
export function NoteLine({ note, limitCents }: { note: BoundaryNote; limitCents: number }) {
  const w = useWords('team')
  return (
    <>
      <p>
        <strong>
          {note.kind === 'gift'
            ? w.giftLine({
                gift: note.gift,
                worth: (note.worthCents ?? 0) / 100,
                from: note.fromWhom || 'none',
                outcome: note.outcome ?? 'shared',
              })
            : w.dual}
        </strong>{' '}
        {note.outcome === 'accepted' && (note.worthCents ?? 0) > limitCents && <Chip tone="soon">{w.overLimit}</Chip>}
      </p>
      <blockquote>{note.words}</blockquote>
      <p className="soft">
        {note.personName && `${note.personName} · `}
        <Day day={todayHere(new Date(note.at))} as="full" />
      </p>
      <p className={note.answer ? undefined : 'soft'}>
        {note.answer
          ? w.answered({ by: note.answer.by, agreed: String(note.answer.agreed), words: note.answer.words })
          : w.waits}
      </p>
    </>
  )
}
