import type { Programme } from '@kith/law'
import { type Change, changeTold } from '@kith/law/deadlines/change-told'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { noonOf, todayHere } from '../../../kit/day.ts'

interface Props {
  kind: Change['kind']
  /** Help that they have now, and whether it grows. */
  helps: readonly { programme: Programme; grows: boolean }[]
}

/** Who is told of a step, until when, and from which month it counts, should it be taken today. */
export function TellThem({ kind, helps }: Props) {
  const w = useWords('whatif')
  const { language } = useLanguage()
  const today = todayHere()
  const told = helps.flatMap(({ programme, grows }) => {
    const one = changeTold(programme.id, { kind, grows }, today)
    return one ? [{ programme, grows, ...one }] : []
  })
  if (told.length === 0) return null
  return (
    <section className="tellthem" aria-labelledby="tellthem">
      <h3 id="tellthem">{w.tell}</h3>
      <ul>
        {told.map(({ programme, grows, on, safeOn, lighterOn, countsFrom, citation, isRecall }) => (
          <li key={programme.id}>
            <strong>{programme.name[language]}</strong>
            <span>{on && safeOn ? w.tellBy({ safe: noonOf(safeOn), on: noonOf(on) }) : w.tellOffice}</span>
            {countsFrom && <span>{w.counts({ way: grows ? 'more' : 'less', from: noonOf(countsFrom) })}</span>}
            <span className="soft small">
              {lighterOn && `${w.tellLighter({ on: noonOf(lighterOn) })} `}
              {w.rule({ citation })}
              {isRecall && ` · ${w.confirm}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
