import type { ChangeSide, ChangeTouch, TouchedFamily } from '@kith/wire/policy-changes'
import { changeMarks } from '@kith/wire/policy-changes'
import { useEffect, useRef } from 'react'
import { addresses } from '../../../house/addresses.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Chip } from '../../../kit/Chip.tsx'
import { Person } from '../../../kit/Person.tsx'
import { differenceOf } from './shown.ts'

export type Mark = (typeof changeMarks)[number]
interface Props {
  family: TouchedFamily
  /** Says who works with them. */
  named: boolean
  onMark: (mark: Mark | null) => void
}

/** One family: what it was, what it is from then on, and why; and how it was worked through. */
export function FamilyCard({ family, named, onMark }: Props) {
  const w = useWords('changes')
  const { language } = useLanguage()
  const moved = family.touches.filter(({ how }) => how !== 'open')
  const open = family.touches.filter(({ how }) => how === 'open')
  const acts = useRef<HTMLParagraphElement>(null)
  const pressed = useRef(false)
  // What was pressed makes way for its contrary: the focus goes there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the mark is what changes the buttons
  useEffect(() => {
    if (pressed.current) acts.current?.querySelector('button')?.focus()
    pressed.current = false
  }, [family.mark])
  const press = (mark: Mark | null) => {
    pressed.current = true
    onMark(mark)
  }
  const hint = [w.others({ count: family.others }), named && w.with({ names: family.workers.join(', ') })]
  return (
    <article className="touchedfamily" aria-label={family.name} data-how={family.how}>
      <header>
        <Person
          id={family.personId}
          name={family.name}
          to={addresses.personPart(family.personId, 'benefits')}
          hint={hint.filter(Boolean).join(' · ')}
        />
        <Chip tone={family.how === 'gains' ? 'teal' : 'plain'}>{w.howText({ how: family.how })}</Chip>
      </header>
      {moved.length > 0 && (
        <ul className="touches">
          {moved.map((touch) => (
            <li key={`${touch.programme} ${touch.of.join()}`}>
              <Moved touch={touch} />
            </li>
          ))}
        </ul>
      )}
      {family.read !== 'read' && <p>{family.read === 'noState' ? w.noState : w.unknownState}</p>}
      {open.length > 0 && (
        <p className="soft">
          {w.openIn({
            what: [...new Set(open.map(({ name }) => name[language]))].join(', '),
            missing: Math.max(...open.map(({ missing }) => missing)),
          })}{' '}
          {family.ask && (
            <>
              {w.askFirst({ question: family.ask.question[language] })}
              {family.ask.about && ` (${w.askAbout({ name: family.ask.about })})`}
            </>
          )}
        </p>
      )}
      {family.how === 'same' && <p className="soft">{w.same}</p>}
      <p className="acts" ref={acts}>
        {family.mark ? (
          <>
            <span className="marked">
              {w.marked({ mark: family.mark.mark, by: family.mark.by, at: new Date(family.mark.at) })}
            </span>
            <Button kind="quiet" onClick={() => press(null)} aria-label={w.undoOf({ name: family.name })}>
              {w.undo}
            </Button>
          </>
        ) : (
          family.how !== 'same' &&
          changeMarks.map((mark) => (
            <Button key={mark} onClick={() => press(mark)} aria-label={w.markOf({ mark, name: family.name })}>
              {w.mark({ mark })}
            </Button>
          ))
        )}
      </p>
    </article>
  )
}

function Moved({ touch }: { touch: ChangeTouch }) {
  const w = useWords('changes')
  const { language } = useLanguage()
  const by = differenceOf(touch)
  return (
    <>
      <p className="programme">
        <strong>{touch.name[language]}</strong>
        {touch.of.length > 0 && <span className="soft"> · {touch.of.join(', ')}</span>}
      </p>
      <p className="num beforeafter">
        <Side side={touch.before} touch={touch} /> <span aria-hidden="true">→</span>
        <span className="hidden">{w.arrow}</span>{' '}
        <strong>
          <Side side={touch.after} touch={touch} />
        </strong>
        {by !== null && <span className="soft"> {w.difference({ by, per: touch.period })}</span>}
      </p>
      <p className="soft reason">{touch.reason[language]}</p>
    </>
  )
}

function Side({ side, touch: { period, before, after } }: { side: ChangeSide; touch: ChangeTouch }) {
  const w = useWords('changes')
  if (side.high !== side.low)
    return side.high === null ? w.from0({ low: side.low }) : w.range({ low: side.low, high: side.high })
  const isMoney = before.low !== 0 || after.low !== 0
  if (!side.isEligible) return w.notQualifies
  return isMoney ? w.amount({ amount: side.low, per: period }) : w.qualifies
}
