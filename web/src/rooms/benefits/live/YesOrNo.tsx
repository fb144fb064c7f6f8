import { useRef } from 'react'
import { useWords } from '../../../house/words/words.tsx'
import type { AnswerProps } from './QuestionCard.tsx'
import { sayOf } from './says.ts'
import { usePress } from './usePress.ts'

export function YesOrNo({ bundle, head, onAnswer }: AnswerProps) {
  const w = useWords('benefits')
  const box = useRef<HTMLDivElement>(null)
  const say = (answer: boolean) => onAnswer([sayOf(bundle.open[0]!, answer, head)])
  usePress(box, (press) => {
    if (press === w.yesKey) say(true)
    else if (press === 'n' || press === '0') say(false)
    else return false
    return true
  })
  return (
    <div className="acts" ref={box}>
      <button type="button" className="button" onClick={() => say(true)} aria-keyshortcuts={w.yesKey}>
        {w.yes} <kbd>{w.yesKey.toUpperCase()}</kbd>
      </button>
      <button type="button" className="button" onClick={() => say(false)} aria-keyshortcuts="n">
        {w.no} <kbd>N</kbd>
      </button>
    </div>
  )
}
