import { useRef, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Select } from '../../../kit/Select.tsx'
import { noneOf, type Open, openKey } from './bundles.ts'
import type { AnswerProps } from './QuestionCard.tsx'
import { noneSays, readTyped, type Say, sayOf, saysOfTyped } from './says.ts'
import { TypedAmount } from './TypedAmount.tsx'
import { usePress } from './usePress.ts'

const keysOfList = 9

/** A list of which most households have little: pick what there is; the rest is "no" in one key. */
export function PickList({ bundle, names, head, onAnswer }: AnswerProps) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const items = itemsOf(bundle.open)
  const isOnePerPerson = items.some((item) => item.id !== item.open[0]!.ask.id)
  const [asked, setAsked] = useState<string | null>(null)
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({})
  const [isChecked, setChecked] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const isPicked = (each: Open) => picked[openKey(each)] !== undefined
  const some = Object.keys(picked).length > 0

  const toggle = (each: Open) => {
    const { [openKey(each)]: was, ...rest } = picked
    setPicked(was === undefined ? { ...picked, [openKey(each)]: '' } : rest)
  }
  const pick = (item: Item) => {
    if (item.open.length === 1) toggle(item.open[0]!)
    else setAsked(asked === item.id ? null : item.id)
  }
  const finish = () => {
    const says: Say[] = []
    const leaves: string[] = []
    for (const each of bundle.open) {
      const text = picked[openKey(each)]
      if (text === undefined) says.push(...noneSays([each], head))
      else if (each.ask.kind === 'yesno') says.push(sayOf(each, true, head))
      else if (each.ask.kind === 'choice' && text !== '') says.push(sayOf(each, text, head))
      // Picked, and nobody knows how much: it stays unknown.
      else if (text.trim() === '') leaves.push(openKey(each))
      else {
        const read = readTyped(each.ask, text)
        if (!read) return setChecked(true)
        says.push(...saysOfTyped(each, read, head))
      }
    }
    onAnswer(says, leaves)
  }
  usePress(list, (press) => {
    const at = Number(press) - 1
    const askedItem = items.find((item) => item.id === asked)
    if (askedItem && at >= 0 && at < askedItem.open.length) toggle(askedItem.open[at]!)
    else if (askedItem && press === 'escape') setAsked(null)
    else if (at >= 0 && at < Math.min(items.length, keysOfList)) pick(items[at]!)
    else if ((press === '0' || press === 'n') && !some) onAnswer(noneSays(bundle.open, head))
    else if (press === 'enter' && some && document.activeElement?.tagName !== 'BUTTON') finish()
    else return false
    return true
  })
  return (
    <>
      <ul className="picks" ref={list}>
        {items.map((item, at) => (
          <li key={item.id}>
            <button
              type="button"
              className="pick"
              aria-pressed={item.open.some(isPicked)}
              aria-expanded={item.open.length > 1 ? asked === item.id : undefined}
              onClick={() => pick(item)}
            >
              {at < keysOfList && <kbd>{at + 1}</kbd>}
              {isOnePerPerson ? names[item.open[0]!.person ?? ''] : item.open[0]!.ask.short[language]}
            </button>
            {item.open.length > 1 && (asked === item.id || item.open.some(isPicked)) && (
              <fieldset className="whose" aria-label={w.whose}>
                {item.open.map((each, i) => (
                  <button
                    key={openKey(each)}
                    type="button"
                    className="pick"
                    aria-pressed={isPicked(each)}
                    onClick={() => toggle(each)}
                  >
                    {asked === item.id && <kbd>{i + 1}</kbd>}
                    {names[each.person ?? ''] ?? w.household}
                  </button>
                ))}
              </fieldset>
            )}
            {item.open
              .filter((each) => isPicked(each) && each.ask.kind === 'choice')
              .map((each) => (
                <Select
                  key={openKey(each)}
                  label={names[each.person ?? ''] ?? each.ask.short[language]}
                  value={picked[openKey(each)] || null}
                  onChange={(code) => setPicked({ ...picked, [openKey(each)]: code ?? '' })}
                  options={each.ask.options
                    .filter((option) => option.code !== noneOf(each.ask))
                    .map((option) => ({ id: option.code, label: option[language] }))}
                  unanswered={w.notAsked}
                />
              ))}
            {item.open
              .filter((each) => isPicked(each) && each.ask.kind !== 'yesno' && each.ask.kind !== 'choice')
              .map((each) => (
                <TypedAmount
                  key={openKey(each)}
                  ask={each.ask}
                  label={
                    item.open.length > 1
                      ? w.howMuchFor({ name: names[each.person ?? ''] ?? w.household })
                      : w.howMuch({ unit: each.ask.unit ?? 'perMonth' })
                  }
                  typed={picked[openKey(each)]!}
                  onType={(text) => setPicked({ ...picked, [openKey(each)]: text })}
                  onEnter={finish}
                  onEscape={() => list.current?.closest<HTMLElement>('.question')?.focus()}
                  isChecked={isChecked}
                  autoFocus
                />
              ))}
          </li>
        ))}
      </ul>
      <div className="acts">
        {some ? (
          <Button kind="main" onClick={finish}>
            {w.thatIsAll} <kbd>Enter</kbd>
          </Button>
        ) : (
          <Button onClick={() => onAnswer(noneSays(bundle.open, head))}>
            {w.bundleNone({ id: bundle.id })} <kbd>0</kbd>
          </Button>
        )}
      </div>
    </>
  )
}

interface Item {
  id: string
  open: Open[]
}

/** One line a question; where there is only one, one line a person. */
function itemsOf(open: readonly Open[]): Item[] {
  const isOne = open.every((each) => each.ask.id === open[0]!.ask.id && each.ask.kind === 'yesno' && each.person)
  if (isOne) return open.map((each) => ({ id: openKey(each), open: [each] }))
  const items = new Map<string, Item>()
  for (const each of open) {
    const item = items.get(each.ask.id) ?? { id: each.ask.id, open: [] }
    item.open.push(each)
    items.set(each.ask.id, item)
  }
  return [...items.values()]
}
