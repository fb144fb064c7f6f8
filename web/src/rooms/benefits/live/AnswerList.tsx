import type { Statement } from '@kith/law/circumstances'
import { type ReactNode, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { noneOf } from './bundles.ts'
import { latestAnswers } from './latest-answers.ts'
import { readTyped, type Say, saysOfTyped } from './says.ts'
import { TypedAmount } from './TypedAmount.tsx'
import { asks } from './useLaw.ts'

interface Props<S extends Statement> {
  statements: readonly S[]
  names: Readonly<Record<string, string>>
  onSay: (says: readonly Say[]) => void
  /** A word behind the answer: who said it, when. */
  note?: (statement: S) => ReactNode
}

/** Every answer once, newest last, changed in place; what was "none" or "no" stands folded below. */
export function AnswerList<S extends Statement>({ statements, names, onSay, note }: Props<S>) {
  const w = useWords('benefits')
  const latest = latestAnswers(statements)
  const list = (all: readonly (readonly [string, S])[]) => (
    <ul className="answers">
      {all.map(([key, one]) => (
        <Answer key={key} statement={one} names={names} onSay={onSay} note={note?.(one)} />
      ))}
    </ul>
  )
  const isNone = (one: S) => one.answer === noneOf(asks.get(one.question)!)
  const some = [...latest].filter(([, one]) => !isNone(one))
  const none = [...latest].filter(([, one]) => isNone(one))
  return (
    <>
      {list(some)}
      {none.length > 0 && (
        <details className="returns">
          <summary>{w.saidNone({ count: none.length })}</summary>
          {list(none)}
        </details>
      )}
    </>
  )
}

function Answer({
  statement,
  names,
  onSay,
  note,
}: {
  statement: Statement
  names: Readonly<Record<string, string>>
  onSay: (says: readonly Say[]) => void
  note: ReactNode
}) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [typed, setTyped] = useState<string | null>(null)
  const ask = asks.get(statement.question)!
  const isHousehold = ask.entity === 'household'
  const person = isHousehold ? null : statement.personId
  const label = isHousehold ? ask.short[language] : `${ask.short[language]} · ${names[statement.personId] ?? ''}`
  const { answer } = statement
  const said =
    answer === null || answer === undefined
      ? w.wouldNotSay
      : typeof answer === 'boolean'
        ? answer
          ? w.yes
          : w.no
        : typeof answer === 'number'
          ? ask.kind === 'money'
            ? w.money({ n: answer })
            : String(answer)
          : (ask.options.find((option) => option.code === answer)?.[language] ?? String(answer))
  const say = (next: Say['answer']) => {
    onSay([
      { personId: statement.personId, question: ask.id, about: isHousehold ? 'household' : 'person', answer: next },
    ])
    setTyped(null)
  }
  const keepTyped = () => {
    const read = readTyped(ask, typed ?? '')
    if (!read) return
    onSay(saysOfTyped({ ask, person }, read, statement.personId))
    setTyped(null)
  }
  return (
    <li>
      <span className="label">{label}</span>
      <strong className="num">{said}</strong>
      {note && <span className="soft small note">{note}</span>}
      {typed === null ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => setTyped('')}
          aria-label={w.changeOf({ what: label })}
        >
          {w.change}
        </button>
      ) : (
        <div className="changing">
          {ask.kind === 'yesno' ? (
            <div className="acts">
              <button type="button" className="button" onClick={() => say(true)}>
                {w.yes}
              </button>
              <button type="button" className="button" onClick={() => say(false)}>
                {w.no}
              </button>
            </div>
          ) : ask.kind === 'choice' ? (
            <ul className="picks">
              {ask.options.map((option) => (
                <li key={option.code}>
                  <button type="button" className="pick" onClick={() => say(option.code)}>
                    {option[language]}
                  </button>
                </li>
              ))}
            </ul>
          ) : (
            <TypedAmount
              ask={ask}
              label={w.newAnswer}
              typed={typed}
              onType={setTyped}
              onEnter={keepTyped}
              onEscape={() => setTyped(null)}
              isChecked
              autoFocus
            />
          )}
          <button type="button" className="button quiet" onClick={() => setTyped(null)}>
            {w.leaveIt}
          </button>
        </div>
      )}
    </li>
  )
}
