import { useRef, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/Select.tsx'
import { type Open, openKey } from './bundles.ts'
import type { AnswerProps } from './QuestionCard.tsx'
import { sayOf } from './says.ts'
import { usePress } from './usePress.ts'

/** A choice that is mostly the same for everybody: one key for all, or one select each. */
export function SameForAll({ bundle, names, head, onAnswer }: AnswerProps) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [isApart, setApart] = useState(false)
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const list = useRef<HTMLUListElement>(null)
  const { options } = bundle.open[0]!.ask
  const isForMany = bundle.open.length > 1
  const sayAll = (code: string) => onAnswer(bundle.open.map((each) => sayOf(each, code, head)))
  usePress(list, (press) => {
    const option = options[Number(press) - 1]
    if (option && !isApart) sayAll(option.code)
    else if (press === 'd' && isForMany) setApart(true)
    else return false
    return true
  })
  const label = (each: Open) => names[each.person ?? ''] ?? each.ask.short[language]
  if (isApart)
    return (
      <div className="amounts">
        {bundle.open.map((each) => (
          <Select
            key={openKey(each)}
            label={label(each)}
            value={chosen[openKey(each)] ?? null}
            onChange={(code) => setChosen({ ...chosen, [openKey(each)]: code ?? '' })}
            options={each.ask.options.map((option) => ({ id: option.code, label: option[language] }))}
            unanswered={w.notAsked}
          />
        ))}
        <div className="acts">
          <Button
            kind="main"
            onClick={() =>
              onAnswer(
                bundle.open
                  .filter((each) => chosen[openKey(each)])
                  .map((each) => sayOf(each, chosen[openKey(each)]!, head)),
                bundle.open.filter((each) => !chosen[openKey(each)]).map(openKey),
              )
            }
          >
            {w.keep}
          </Button>
        </div>
      </div>
    )
  return (
    <>
      {isForMany && <p className="soft small">{w.forEverybody({ names: bundle.open.map(label).join(', ') })}</p>}
      <ul className="picks" ref={list}>
        {options.map((option, at) => (
          <li key={option.code}>
            <button type="button" className="pick" onClick={() => sayAll(option.code)}>
              {at < 9 && <kbd>{at + 1}</kbd>}
              {option[language]}
            </button>
          </li>
        ))}
      </ul>
      {isForMany && (
        <div className="acts">
          <Button kind="quiet" onClick={() => setApart(true)}>
            {w.differs} <kbd>D</kbd>
          </Button>
        </div>
      )}
    </>
  )
}
