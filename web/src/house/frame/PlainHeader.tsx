import { useLanguage, useWords } from '../words/words.tsx'
import { Mark } from './Icon.tsx'
import { ReachNote } from './ReachNote.tsx'
import './frame.css'

/** The header of a page for someone without an account: whose house it is, and the other language. */
export function PlainHeader() {
  const w = useWords('house')
  const { language, speak } = useLanguage()
  const other = language === 'en' ? 'es' : 'en'
  return (
    <>
      <header className="frame plain">
        <span className="mark">
          <Mark />
          Kith
        </span>
        <div className="tools">
          <button type="button" className="button quiet" lang={other} onClick={() => void speak(other)}>
            {w.otherLanguage}
          </button>
        </div>
      </header>
      <ReachNote />
    </>
  )
}
