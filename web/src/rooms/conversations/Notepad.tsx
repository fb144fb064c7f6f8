import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { sentenceAt } from './talk.ts'

export type Catch = 'promise' | 'tie' | 'unmet'

interface Props {
  text: string
  onText: (text: string) => void
  /** A fact is caught; `quote` is what is selected, or the sentence at the cursor. */
  onCatch: (what: Catch, quote: string) => void
  onGoTo: (where: 'people' | 'question') => void
  field: RefObject<HTMLTextAreaElement | null>
  autoFocus?: boolean
}

/** Where the officer types as people talk. `/` catches a fact without leaving the keyboard. */
export function Notepad({ text, onText, onCatch, onGoTo, field, autoFocus = false }: Props) {
  const w = useWords('conversations')
  const [isMenu, setMenu] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isMenu) menu.current?.querySelector('button')?.focus()
  }, [isMenu])

  const quote = () => {
    const area = field.current
    return area ? sentenceAt(text, area.selectionStart, area.selectionEnd) : ''
  }
  const catchIt = (what: Catch) => {
    setMenu(false)
    onCatch(what, quote())
  }
  const goTo = (where: 'people' | 'question') => {
    setMenu(false)
    onGoTo(where)
  }
  const leave = () => {
    setMenu(false)
    field.current?.focus()
  }
  const onSlash = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const area = event.currentTarget
    const before = text[area.selectionStart - 1]
    if (event.key !== '/' || event.ctrlKey || event.metaKey) return
    if (area.selectionStart === area.selectionEnd && before !== undefined && !/\s/.test(before)) return
    event.preventDefault()
    setMenu(true)
  }
  const items: readonly { press: string; label: string; run: () => void }[] = [
    { press: w.promiseKey, label: w.catchPromise, run: () => catchIt('promise') },
    { press: w.tieKey, label: w.catchTie, run: () => catchIt('tie') },
    { press: w.unmetKey, label: w.catchUnmet, run: () => catchIt('unmet') },
    { press: w.peopleKey, label: w.toPeople, run: () => goTo('people') },
    { press: w.questionKey, label: w.toQuestion, run: () => goTo('question') },
  ]
  const onMenuKey = (event: KeyboardEvent) => {
    const item = items.find((one) => one.press === event.key.toLowerCase())
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    if (item) item.run()
    else if (event.key === 'Escape') leave()
    else if (event.key === '/') {
      const area = field.current!
      const start = area.selectionStart
      onText(`${text.slice(0, start)}/${text.slice(area.selectionEnd)}`)
      leave()
      requestAnimationFrame(() => area.setSelectionRange(start + 1, start + 1))
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
      buttons[(at + (event.key === 'ArrowDown' ? 1 : buttons.length - 1)) % buttons.length]?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div className="notepad">
      <div className="field">
        <label htmlFor="talk">{w.whatWasSaid}</label>
        <textarea
          id="talk"
          ref={field}
          value={text}
          // biome-ignore lint/a11y/noAutofocus: the page opens to write
          autoFocus={autoFocus}
          rows={12}
          placeholder={w.talkExample}
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onSlash}
          aria-describedby="talk-keys"
        />
      </div>
      <p className="soft small" id="talk-keys">
        {w.talkKeys}
      </p>
      {isMenu ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the buttons inside
        <div className="slash" ref={menu} onKeyDown={onMenuKey}>
          {items.map((item) => (
            <button key={item.label} type="button" className="pick" onClick={item.run}>
              <kbd>{item.press.toUpperCase()}</kbd>
              {item.label}
            </button>
          ))}
          <button type="button" className="button quiet" onClick={leave}>
            {w.cancel} <kbd>Esc</kbd>
          </button>
        </div>
      ) : (
        <div className="slash">
          {items.slice(0, 3).map((item) => (
            <button key={item.label} type="button" className="pick" onClick={item.run}>
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
