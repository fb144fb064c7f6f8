import { Dialog } from '../../kit/Dialog.tsx'
import { useCell } from '../cell.ts'
import { useWords } from '../words/words.tsx'
import { type Key, keyMap, letterKeys } from './keys.ts'
import './keymap.css'

/** Every key that does something on this page. */
export default function KeyMap({ close }: { close: () => void }) {
  const w = useWords('house')
  const all = useCell(keyMap)
  const letters = useCell(letterKeys)
  const onPage = all.filter((key) => key.group !== 'house')
  return (
    <Dialog title={w.keyMap} isOpen onClose={close}>
      {!letters && <p>{w.letterKeysOff}</p>}
      {onPage.length > 0 && <Keys title={w.keysHere} keys={onPage} />}
      <Keys title={w.keysEverywhere} keys={all.filter((key) => key.group === 'house')} />
      <p className="soft">{w.keysInForms}</p>
    </Dialog>
  )
}

function Keys({ title, keys }: { title: string; keys: readonly Key[] }) {
  return (
    <section className="keys">
      <h3>{title}</h3>
      <dl>
        {keys.map((key) => (
          <div key={key.press + key.does}>
            <dt>
              {key.press.split(/[ +]/).map((each) => (
                <kbd key={each}>{each.length === 1 && key.press.startsWith('Ctrl') ? each.toUpperCase() : each}</kbd>
              ))}
            </dt>
            <dd>{key.does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
