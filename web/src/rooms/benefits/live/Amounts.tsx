import { useRef, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { type Open, openKey } from './bundles.ts'
import type { AnswerProps } from './QuestionCard.tsx'
import { noneSays, readTyped, saysOfTyped } from './says.ts'
import { TypedAmount } from './TypedAmount.tsx'

/** A number for each; what is left empty stays unknown. */
export function Amounts({ bundle, names, head, onAnswer }: AnswerProps) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({})
  const [isChecked, setChecked] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const isOneAsk = new Set(bundle.open.map((each) => each.ask.id)).size === 1
  const labelOf = ({ ask, person }: Open) => {
    const name = person === null ? '' : (names[person] ?? '')
    if (name === '') return ask.short[language]
    return isOneAsk ? name : `${name}: ${ask.short[language]}`
  }
  const textOf = (each: Open) => typed[openKey(each)] ?? ''
  const keep = () => {
    const given = bundle.open.filter((each) => textOf(each).trim() !== '')
    const read = given.map((each) => ({ each, read: readTyped(each.ask, textOf(each)) }))
    setChecked(true)
    if (given.length === 0 || read.some((one) => one.read === null)) return
    const empty = bundle.open.filter((each) => !given.includes(each)).map(openKey)
    onAnswer(
      read.flatMap((one) => saysOfTyped(one.each, one.read!, head)),
      empty,
    )
  }
  const enter = (at: number) => {
    const next = box.current?.querySelectorAll('input')[at + 1]
    if (next) next.focus()
    else keep()
  }
  return (
    <div className="amounts" ref={box}>
      {bundle.open.map((each, at) => (
        <TypedAmount
          key={openKey(each)}
          ask={each.ask}
          label={labelOf(each)}
          typed={textOf(each)}
          onType={(text) => setTyped({ ...typed, [openKey(each)]: text })}
          onEnter={() => enter(at)}
          isChecked={isChecked}
        />
      ))}
      <div className="acts">
        <Button kind="main" onClick={keep}>
          {w.keep}
        </Button>
        <Button onClick={() => onAnswer(noneSays(bundle.open, head))}>
          {bundle.open.length > 1 ? w.noneForAnyone : w.none}
        </Button>
      </div>
    </div>
  )
}
